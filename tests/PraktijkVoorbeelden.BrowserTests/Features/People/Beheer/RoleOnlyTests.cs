using Microsoft.Playwright;
using PraktijkVoorbeelden.BrowserTests.Support;

namespace PraktijkVoorbeelden.BrowserTests.Features.People.Beheer;

/// <summary>The whole way of a name that has to go, as an editor goes it. Each page on the way can be used by everybody, on any screen.</summary>
public sealed class RoleOnlyTests(Browser browser) : IClassFixture<Browser>
{
    private const string Name = "Xerxes Wielewaal";

    [Fact]
    public async Task An_editor_makes_somebody_role_only_and_takes_the_name_out_of_what_was_thrown_away()
    {
        const string Email = "redacteur@voorbeelden.example.nl";
        const string Password = "vier losse woorden samen";
        await browser.AddAccountAsync(Email, Password);
        // Axe itself is a script.
        var page = await browser.OpenAsync("/beheer/personen/nieuw", javaScript: true);
        await page.GetByLabel("E-mailadres").FillAsync(Email);
        await page.GetByLabel("Wachtwoord").FillAsync(Password);
        await ClickAsync(page, "Inloggen");
        await page.GetByLabel("Naam", new() { Exact = true }).FillAsync(Name);
        await ClickAsync(page, "Publiceer");

        await page.GotoAsync("/beheer/voorbeelden/nieuw");
        await page.GetByLabel("Titel", new() { Exact = true }).First.FillAsync("Een plan");
        await page.GetByLabel("Doel", new() { Exact = true }).FillAsync($"Zoals {Name} het wilde.");
        await ClickAsync(page, "Publiceer");
        await Assertions.Expect(page.Locator("#let-op")).ToContainTextAsync($"hier staat de naam {Name}");
        await CheckAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Gooi dit concept weg" }).ClickAsync();
        await ClickAsync(page, "Gooi weg");

        await page.GotoAsync("/beheer/personen?zoek=wielewaal");
        await CheckAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Alleen de rol" }).ClickAsync();
        await CheckAsync(page);
        await ClickAsync(page, "Toon voortaan alleen de rol");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("De naam is weg");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Table)).ToContainTextAsync("gesloten concept");
        await CheckAsync(page);
        await ClickAsync(page, "Haal de naam uit dit concept");
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Er is geen tekst meer met zo'n naam.");
        await CheckAsync(page);

        await page.GotoAsync("/beheer/bijeenkomsten/nieuw");
        await page.GetByLabel("Titel van de sessie").FillAsync($"Wat {Name} liet zien");
        await page.GetByLabel("Voorbeelden in deze sessie").FillAsync("Startpunt Wageninge");
        await page.GetByRole(AriaRole.Button, new() { Name = "Bewaar" }).Last.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("In uw tekst stond een naam die wij niet meer mogen bewaren");
        await CheckAsync(page);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new(@"^Weghalen\s*: Sessie 1$") }).ClickAsync();
        await Assertions.Expect(page.Locator("#Sessions")).ToContainTextAsync("Sessie 1 is weggehaald: ‘Wat [naam weggehaald] liet zien’.");
        await CheckAsync(page);
    }

    private static Task ClickAsync(IPage page, string button) => page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();

    private static async Task CheckAsync(IPage page)
    {
        var faults = await PageCheck.AskAxeAsync(page);
        Assert.True(faults.Count == 0, $"{page.Url}\n{string.Join('\n', faults)}");
        await page.SetViewportSizeAsync(320, 800);
        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        await page.SetViewportSizeAsync(1280, 800);
        Assert.True(width <= 320, $"{page.Url} is {width} pixels wide");
    }
}
