using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;

namespace PraktijkVoorbeelden.BrowserTests.Support;

/// <summary>The site on a real port of this machine, and the system's Chromium to visit it with.</summary>
public sealed class Browser : IAsyncLifetime
{
    private readonly WebApplicationFactory<Program> site = new();
    private IPlaywright? playwright;
    private IBrowser? chromium;

    /// <summary>The address that the site listens on.</summary>
    public Uri Address => site.ClientOptions.BaseAddress;

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        site.UseKestrel(0);
        site.StartServer();
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            // Containers and CI run as root, where Chromium's own sandbox refuses to start.
            Args = ["--no-sandbox"],
        });
    }

    /// <summary>Opens a page in a fresh visit: no cookies, and no JavaScript unless asked for.</summary>
    public async Task<IPage> OpenAsync(string path, bool javaScript = false)
    {
        var context = await chromium!.NewContextAsync(new() { BaseURL = Address.ToString(), JavaScriptEnabled = javaScript, Locale = "nl-NL" });
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
            await chromium.DisposeAsync();
        playwright?.Dispose();
        await site.DisposeAsync();
    }
}
