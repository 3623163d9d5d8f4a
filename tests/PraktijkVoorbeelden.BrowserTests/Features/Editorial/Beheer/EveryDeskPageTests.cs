using Microsoft.Playwright;
using PraktijkVoorbeelden.BrowserTests.Support;
using PraktijkVoorbeelden.Features.Account;
using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.BrowserTests.Features.Editorial.Beheer;

/// <summary>
/// What holds on every page for readers holds on the editors' pages too: signed in, empty and filled in, with faults, and
/// where something ended. A new kind of page joins the list.
/// </summary>
public sealed class EveryDeskPageTests(Browser browser, EveryDeskPageTests.Editors editors) : IClassFixture<EveryDeskPageTests.Editors>
{
    private static readonly Dictionary<string, Func<IPage, Task>> Ways = new()
    {
        ["a form with faults"] = async page =>
        {
            await page.GotoAsync("/beheer/voorbeelden/nieuw");
            await PressAsync(page, "Publiceer");
            await Assertions.Expect(page.Locator("[aria-invalid=true]").First).ToBeVisibleAsync();
        },
        ["a draft that was saved"] = page => SaveThemeAsync(page, "Bewaar"),
        ["what readers will see"] = page => SaveThemeAsync(page, "Bekijk"),
        ["throwing a draft away"] = async page =>
        {
            await SaveThemeAsync(page, "Bewaar");
            await page.GotoAsync(page.Url + "/weggooien");
        },
        ["a draft that was thrown away"] = async page =>
        {
            await SaveThemeAsync(page, "Bewaar");
            var draft = page.Url;
            await page.GotoAsync(draft + "/weggooien");
            await PressAsync(page, "Gooi weg");
            await page.GotoAsync(draft);
        },
        ["what was just published"] = page => SaveThemeAsync(page, "Publiceer"),
        ["a page that was withdrawn"] = async page =>
        {
            await SaveThemeAsync(page, "Publiceer");
            var gone = await page.GetByRole(AriaRole.Link, new() { Name = "Bekijk de pagina" }).GetAttributeAsync("href");
            await page.GotoAsync($"/beheer/themas?zoek={Uri.EscapeDataString(await LastThemeAsync(page))}");
            await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Intrekken") }).First.ClickAsync();
            await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Textbox).FillAsync("Om te proberen.");
            await PressAsync(page, "Haal van de site");
            await page.GotoAsync(gone!);
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Deze pagina is weggehaald");
        },
        ["a password that is not right"] = async page =>
        {
            await page.GotoAsync("/beheer/wachtwoord");
            await PressAsync(page, "Wachtwoord veranderen");
        },
        ["a user without an address"] = async page =>
        {
            await page.GotoAsync("/beheer/gebruikers/nieuw");
            await PressAsync(page, "Toevoegen");
        },
        ["an invitation"] = InviteAsync,
        ["a user"] = async page =>
        {
            await InviteAsync(page);
            await page.GetByRole(AriaRole.Link, new() { Name = "pagina van de gebruiker" }).ClickAsync();
        },
        ["choosing a password"] = async page =>
        {
            await InviteAsync(page);
            await page.GotoAsync(new Uri((await page.Locator("#eenmalig-adres").TextContentAsync())!).PathAndQuery);
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Wachtwoord kiezen");
            await PressAsync(page, "Wachtwoord bewaren");
        },
        ["signing in without an address"] = async page =>
        {
            await page.Context.ClearCookiesAsync();
            await page.GotoAsync("/beheer/inloggen");
            await PressAsync(page, "Inloggen");
        },
        ["a session that ended"] = async page =>
        {
            await page.GotoAsync("/beheer/themas/nieuw");
            await page.GetByLabel("Naam").First.FillAsync("Zonder sessie");
            await page.Context.ClearCookiesAsync();
            await PressAsync(page, "Bewaar");
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("U bent niet meer ingelogd");
        },
    };

    private static int themes;

    public static TheoryData<string> Pages =>
    [
        "/beheer", "/beheer/voorbeelden?zoek=xyzzy", "/beheer/voorbeelden?pagina=2", "/beheer/voorbeelden/bewerk/startpunt-wageningen",
        "/beheer/voorbeelden/geschiedenis/startpunt-wageningen", "/beheer/voorbeelden/intrekken/startpunt-wageningen",
        "/beheer/gemeenten/bewerk/gm0141", "/beheer/zoeken", "/beheer/gebruikers", "/beheer/gebruikers/nieuw", "/beheer/wachtwoord", "/beheer/inloggen",
        "/beheer/wachtwoord-kiezen", "/beheer/bestaat-niet",
        .. Nouns.All.Select(noun => $"/beheer/{noun.Folder}/nieuw"),
    ];

    public static TheoryData<string> Stories => [.. Ways.Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Every_editor_can_use_the_page(string path) => AssertFaultlessAsync(page => page.GotoAsync(path));

    [Theory]
    [MemberData(nameof(Stories))]
    public Task Every_editor_can_use_what_comes_after_a_step(string story) => AssertFaultlessAsync(Ways[story]);

    [Fact]
    public async Task Every_editor_can_choose_between_two_versions()
    {
        await using var first = await browser.NewVisitAsync(cookies: editors.Administrator);
        var published = await first.NewPageAsync();
        await SaveThemeAsync(published, "Publiceer");
        await published.GotoAsync($"/beheer/themas?zoek={Uri.EscapeDataString(await LastThemeAsync(published))}");
        var edit = await published.Locator("tbody th a").First.GetAttributeAsync("href");

        await AssertFaultlessAsync(async mine =>
        {
            await mine.GotoAsync(edit!);
            await mine.GetByLabel("Omschrijving").FillAsync("Zoals ik het zeg.");
            await PressAsync(mine, "Bewaar");
            var draft = mine.Url;
            await published.GotoAsync(edit!);
            await published.GetByLabel("Omschrijving").FillAsync("Zoals een ander het zegt.");
            await PressAsync(published, "Publiceer");
            await mine.GotoAsync(draft + "/verschillen");
            await Assertions.Expect(mine.GetByLabel("Mijn versie")).ToBeVisibleAsync();
        }, editors.Colleague);
    }

    private async Task AssertFaultlessAsync(Func<IPage, Task> go, string? cookies = null)
    {
        await using var visit = await browser.NewVisitAsync(javaScript: true, cookies: cookies ?? editors.Administrator);

        var faults = await PageCheck.RunAsync(visit, go, mayHaveCookies: true);

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static async Task SaveThemeAsync(IPage page, string button)
    {
        await page.GotoAsync("/beheer/themas/nieuw");
        await page.GetByLabel("Naam").First.FillAsync($"Een thema om te proberen {Interlocked.Increment(ref themes)}");
        await PressAsync(page, button);
    }

    // By which the room finds it again: what stands between quotation marks in the message after publishing.
    private static async Task<string> LastThemeAsync(IPage page) =>
        (await page.GetByRole(AriaRole.Status).TextContentAsync())!.Split('\'')[1];

    private static async Task InviteAsync(IPage page)
    {
        await page.GotoAsync("/beheer/gebruikers/nieuw");
        await page.GetByLabel("E-mailadres").FillAsync($"{Guid.NewGuid():N}@voorbeelden.example.nl");
        await PressAsync(page, "Toevoegen");
    }

    private static Task PressAsync(IPage page, string button) =>
        page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();

    /// <summary>Two who have signed in, for all tests.</summary>
    public sealed class Editors(Browser browser) : IAsyncLifetime
    {
        /// <summary>The cookies of who may do everything.</summary>
        public string Administrator { get; private set; } = "";

        /// <summary>The cookies of an editor.</summary>
        public string Colleague { get; private set; } = "";

        /// <inheritdoc/>
        public async ValueTask InitializeAsync()
        {
            Administrator = await browser.SignInAsync("beheerder@voorbeelden.example.nl", Roles.Administrator);
            Colleague = await browser.SignInAsync("collega@voorbeelden.example.nl", Roles.Editor);
        }

        /// <inheritdoc/>
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
