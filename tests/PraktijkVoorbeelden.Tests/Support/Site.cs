using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace PraktijkVoorbeelden.Tests.Support;

/// <summary>
/// The whole site in this process, with a data folder of its own that goes when the site stops. Settings can be added
/// until the first client is made.
/// </summary>
public class Site : WebApplicationFactory<Program>
{
    private readonly Dictionary<string, string> settings = new()
    {
        ["Site:PublicUrl"] = "https://voorbeelden.example.nl",
        ["Site:ContactEmail"] = "redactie@voorbeelden.example.nl",
    };

    /// <summary>The file that this site's database begins as.</summary>
    protected virtual string DatabaseToCopy => CatalogueFiles.Empty;

    /// <summary>Where this site keeps its database and logs.</summary>
    public string DataFolder { get; } = Directory.CreateTempSubdirectory("praktijkvoorbeelden-").FullName;

    /// <summary>Sets a setting as an operator would.</summary>
    public Site With(string name, string value)
    {
        settings[name] = value;
        return this;
    }

    /// <summary>A visitor who does not follow redirects and keeps no cookies.</summary>
    public HttpClient CreateVisitor(string scheme = "https") => CreateClient(new()
    {
        BaseAddress = new Uri($"{scheme}://localhost"),
        AllowAutoRedirect = false,
        HandleCookies = false,
    });

    /// <summary>Lets the site listen on a port of this machine, for what only a real server does, and answers its address.</summary>
    public Uri Listen()
    {
        UseKestrel((KestrelServerOptions kestrel) => kestrel.Listen(IPAddress.Loopback, 0));
        StartServer();
        return ClientOptions.BaseAddress;
    }

    /// <summary>Reads an answer as a page.</summary>
    public static async Task<IHtmlDocument> ReadPageAsync(HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

    /// <summary>
    /// Everything that the site has logged. Stops the site and waits for its last line, because lines are written in the
    /// background, and the site's own start-up code stops together with this.
    /// </summary>
    public async Task<string> StopAndReadLogAsync()
    {
        await base.DisposeAsync();
        var deadline = DateTime.UtcNow.AddSeconds(10);
        while (true)
        {
            var files = Directory.GetFiles(Path.Combine(DataFolder, "logs"));
            var log = string.Concat(files.Order(StringComparer.Ordinal).Select(File.ReadAllText));
            if (log.Contains("Application is shutting down", StringComparison.Ordinal) || DateTime.UtcNow > deadline)
                return log;
            await Task.Delay(20);
        }
    }

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (Directory.Exists(DataFolder))
            Directory.Delete(DataFolder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc />
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // As readers get it, but with files from where the build left them.
        builder.UseEnvironment(Environments.Production);
        builder.UseStaticWebAssets();
        builder.UseSetting("EnableStaticAssetsDevelopmentCaching", "true");
        builder.UseSetting("DataFolder", DataFolder);
        // Nothing is imported at the start: tests say themselves what is in the catalogue.
        builder.UseSetting("SeedsFolder", Path.Combine(DataFolder, "no-seeds"));
        File.Copy(DatabaseToCopy, Path.Combine(DataFolder, "catalogus.db"));
        foreach (var (name, value) in settings)
            builder.UseSetting(name, value);
        builder.ConfigureTestServices(services => services.AddControllers().AddApplicationPart(typeof(ProbeController).Assembly));
    }
}
