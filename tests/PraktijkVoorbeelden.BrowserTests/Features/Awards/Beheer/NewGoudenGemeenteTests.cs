using Microsoft.Playwright;
using PraktijkVoorbeelden.BrowserTests.Support;

namespace PraktijkVoorbeelden.BrowserTests.Features.Awards.Beheer;

/// <summary>The whole way of a new Gouden Gemeente, as an editor goes it: by name of what she sees, without a script.</summary>
public sealed class NewGoudenGemeenteTests(Browser browser) : IClassFixture<Browser>
{
    private const string Passage = "De wethouder vertelde dat de vergunninghouders zelf de zonnebloemakker inzaaiden.";

    [Fact]
    public async Task Without_JavaScript_an_editor_adds_one_with_a_passage_and_readers_find_it_at_once()
    {
        const string Email = "redacteur@voorbeelden.example.nl";
        const string Password = "vier losse woorden samen";
        await browser.AddAccountAsync(Email, Password);

        var page = await browser.OpenAsync("/beheer/toekenningen/nieuw");
        await page.GetByLabel("E-mailadres").FillAsync(Email);
        await page.GetByLabel("Wachtwoord").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Inloggen" }).ClickAsync();

        await page.GetByLabel("Ronde").SelectOptionAsync(new SelectOptionValue { Label = "Gouden Gemeente 2017" });
        await page.GetByLabel("Gemeente", new() { Exact = true }).FillAsync("Borne");
        await page.GetByLabel("Kop van het portret").FillAsync("Zonnebloemen langs het spoor");
        await page.GetByLabel("Motivering").FillAsync("De gemeente gaf inwoners de ruimte om het zelf te proberen.");

        var nominator = await RowAsync(page, "Voordrager");
        await nominator.GetByLabel("Organisatie", new() { Exact = true }).FillAsync("Stichting Zonnebloemakker");
        await nominator.GetByLabel("staat nog niet in de catalogus").CheckAsync();

        var quote = await RowAsync(page, "Uitspraak");
        await quote.GetByLabel("Tekst").FillAsync(Passage);
        await quote.GetByLabel("Rol van de spreker").FillAsync("wethouder");
        await quote.GetByLabel("Namens gemeente").FillAsync("Borne");

        await page.GetByRole(AriaRole.Button, new() { Name = "Publiceer" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("gepubliceerd");

        var reader = await browser.OpenAsync("/zoeken?zoek=zonnebloemakker");
        await Assertions.Expect(reader.GetByRole(AriaRole.Main)).ToContainTextAsync("Borne");
        foreach (var path in (string[])["/gemeenten/borne", "/onderscheidingen/gouden-gemeenten/2017"])
        {
            reader = await browser.OpenAsync(path);
            await Assertions.Expect(reader.GetByRole(AriaRole.Main)).ToContainTextAsync(Passage);
            await Assertions.Expect(reader.GetByRole(AriaRole.Main)).ToContainTextAsync("Stichting Zonnebloemakker");
        }

        Assert.Empty(await reader.Context.CookiesAsync());
    }

    // The first row of a list, which a fresh form offers; asked for with its button where it does not.
    private static async Task<ILocator> RowAsync(IPage page, string one)
    {
        var row = page.GetByRole(AriaRole.Group, new() { Name = $"{one} 1", Exact = true });
        if (await row.CountAsync() == 0)
            await page.GetByRole(AriaRole.Button, new() { Name = $"{one} erbij" }).ClickAsync();
        return row;
    }
}
