using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Account;
using PraktijkVoorbeelden.Features.Account.Beheer;

namespace PraktijkVoorbeelden.Tests.Support;

/// <summary>
/// The whole site in this process, with a data folder of its own that goes when the site stops, and an empty catalogue in
/// a real SQLite file. Settings can be added until the first client is made.
/// </summary>
public class Site : WebApplicationFactory<Program>
{
    private readonly Dictionary<string, string> settings = new()
    {
        ["Site:PublicUrl"] = "https://voorbeelden.example.nl",
        ["Site:ContactEmail"] = "redactie@voorbeelden.example.nl",
    };

    private static int visitors;

    /// <summary>The file that this site's database begins as.</summary>
    protected virtual string DatabaseToCopy => CatalogueFiles.Empty;

    /// <summary>Where this site keeps its database and logs.</summary>
    public string DataFolder { get; } = Directory.CreateTempSubdirectory("praktijkvoorbeelden-").FullName;

    /// <summary>The site's time, which a test can set forward.</summary>
    public Clock Clock { get; } = new();

    /// <summary>What the site shows on the terminal, its log left out.</summary>
    public StringWriter Terminal { get; } = new();


    /// <summary>Sets a setting as an operator would.</summary>
    public Site With(string name, string value)
    {
        settings[name] = value;
        return this;
    }

    /// <summary>A visitor who does not follow redirects and keeps no cookies.</summary>
    public HttpClient CreateVisitor(string scheme = "https") => CreateVisitor(scheme, keepsCookies: false);

    /// <summary>A visit with a browser's habits: it keeps cookies, reads pages and submits forms.</summary>
    public Visit Visit() => new(CreateVisitor("https", keepsCookies: true));

    /// <summary>A visit by somebody who has an account with this role, and has signed in.</summary>
    public async Task<Visit> SignInAsync(string role = Roles.Editor)
    {
        var email = await AddAccountAsync(role);
        var visit = Visit();
        await visit.SignInAsync(email);
        return visit;
    }

    /// <summary>Makes an account with the password <see cref="Support.Visit.Password"/>, and answers its e-mail address.</summary>
    public async Task<string> AddAccountAsync(string role = Roles.Editor, string? email = null)
    {
        email ??= $"{Guid.NewGuid():N}@voorbeelden.example.nl";
        var made = await InScopeAsync(services => services.GetRequiredService<AddAccount>().RunAsync(email, null, role, Support.Visit.Password));
        return made.Succeeded ? email : throw new InvalidOperationException(made.ToString());
    }

    /// <summary>Works with the site's own services.</summary>
    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    /// <summary>Asks or changes something in the site's database.</summary>
    public Task<T> InDatabaseAsync<T>(Func<CatalogueContext, Task<T>> work) =>
        InScopeAsync(services => work(services.GetRequiredService<CatalogueContext>()));

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
        var database = Path.Combine(DataFolder, "catalogus.db");
        if (!File.Exists(database))
            File.Copy(DatabaseToCopy, database);
        foreach (var (name, value) in settings)
            builder.UseSetting(name, value);
        builder.ConfigureTestServices(services =>
        {
            services.AddControllers().AddApplicationPart(typeof(ProbeController).Assembly);
            services.AddSingleton<TimeProvider>(Clock);
            services.AddKeyedSingleton<TextWriter>(FirstAdministratorNotice.Terminal, Terminal);
            services.Insert(0, ServiceDescriptor.Transient<IStartupFilter, VisitorAddress>());
            // Making a password hard to guess from its hash is work that tests need not do.
            services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1);
        });
    }

    private HttpClient CreateVisitor(string scheme, bool keepsCookies)
    {
        var visitor = CreateClient(new()
        {
            BaseAddress = new Uri($"{scheme}://localhost"),
            AllowAutoRedirect = false,
            HandleCookies = keepsCookies,
        });
        visitor.DefaultRequestHeaders.Add(VisitorAddress.Header, new IPAddress(0x0A000000L + Interlocked.Increment(ref visitors)).ToString());
        return visitor;
    }

    // Without a network every visitor would seem to be the same one, and limits per address would count them all as one.
    private sealed class VisitorAddress : IStartupFilter
    {
        public const string Header = "X-Test-Address";

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                if (context.Connection.RemoteIpAddress is null && IPAddress.TryParse(context.Request.Headers[Header], out var address))
                    context.Connection.RemoteIpAddress = address;
                return rest(context);
            });
            next(app);
        };
    }
}
