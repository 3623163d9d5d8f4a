using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using PraktijkVoorbeelden.Features.Account;
using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.BrowserTests.Support;

/// <summary>The site on a port of this machine, with a data folder of its own, and the system's Chromium to visit it with.</summary>
public sealed class Browser : IAsyncLifetime
{
    private readonly RunningSite site = new();
    private IPlaywright? playwright;
    private IBrowser? chromium;

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        site.UseKestrel((KestrelServerOptions kestrel) => kestrel.Listen(IPAddress.Loopback, 0));
        site.StartServer();
        // Pages that search are themselves once the index is there.
        await site.Services.GetRequiredService<Follower>().WaitForAsync(0, TimeSpan.FromSeconds(60), CancellationToken.None);
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            // Containers and CI run as root, where Chromium's own sandbox refuses to start.
            Args = ["--no-sandbox"],
        });
    }

    /// <summary>Makes an account, as the command <c>gebruiker</c> does.</summary>
    public async Task AddAccountAsync(string email, string password, string role = Roles.Editor)
    {
        using var scope = site.Services.CreateScope();
        var command = scope.ServiceProvider.GetRequiredService<UserCommand>();
        var faults = new StringWriter();
        await command.RunAsync(email, role, new StringReader(password), TextWriter.Null, faults, CancellationToken.None);
        if (faults.ToString() is { Length: > 0 } text)
            throw new InvalidOperationException(text);
    }

    /// <summary>Opens a page in a fresh visit: no cookies, and no JavaScript unless asked for.</summary>
    public async Task<IPage> OpenAsync(string path, int width = 1280, bool javaScript = false)
    {
        var context = await NewVisitAsync(width, javaScript);
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>A fresh visit, or one that goes on with the cookies of another (<see cref="SignInAsync"/>).</summary>
    public Task<IBrowserContext> NewVisitAsync(int width = 1280, bool javaScript = false, string? cookies = null) => chromium!.NewContextAsync(new()
    {
        BaseURL = site.ClientOptions.BaseAddress.ToString(),
        JavaScriptEnabled = javaScript,
        Locale = "nl-NL",
        ReducedMotion = ReducedMotion.Reduce,
        StorageState = cookies,
        ViewportSize = new() { Width = width, Height = 800 },
    });

    /// <summary>Makes an account, signs in with it, and answers the cookies of that.</summary>
    public async Task<string> SignInAsync(string email, string role)
    {
        const string Password = "vier losse woorden samen";
        await AddAccountAsync(email, Password, role);
        var page = await OpenAsync("/beheer/inloggen");
        await page.GetByLabel("E-mailadres").FillAsync(email);
        await page.GetByLabel("Wachtwoord").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Inloggen" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Uitloggen" }).WaitForAsync();
        return await page.Context.StorageStateAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
            await chromium.DisposeAsync();
        playwright?.Dispose();
        await site.DisposeAsync();
    }

    private sealed class RunningSite : WebApplicationFactory<Program>
    {
        private readonly string dataFolder = Directory.CreateTempSubdirectory("praktijkvoorbeelden-").FullName;

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            Directory.Delete(dataFolder, recursive: true);
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseSetting("DataFolder", dataFolder);
            // Files are kept by the browser as they are on a site that is published.
            builder.UseSetting("EnableStaticAssetsDevelopmentCaching", "true");
        }
    }
}
