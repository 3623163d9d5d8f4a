using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Initiatives;

/// <summary>"Zou dit bij ons passen?": a card beside the municipality of who reads.</summary>
public sealed class InitiativeFitTests(InitiativeFitTests.Catalogue site) : IClassFixture<InitiativeFitTests.Catalogue>
{
    private const string Path = "/voorbeelden/inloop";

    [Fact]
    public async Task A_card_offers_the_comparison_and_makes_none_by_itself()
    {
        var page = await site.Visit().OpenAsync(Path);

        var form = page.QuerySelector<IHtmlFormElement>("section[aria-labelledby=past-dit] form")!;
        Assert.Equal("get", form.Method);
        Assert.Contains("Groot", form.QuerySelectorAll("datalist option").Select(option => option.GetAttribute("value")));
        Assert.DoesNotContain("Vroeger", form.QuerySelectorAll("datalist option").Select(option => option.GetAttribute("value")));
        Assert.Empty(page.QuerySelectorAll("section[aria-labelledby=past-dit] table"));
        Assert.Null(page.QuerySelector("meta[name=robots]"));
        Assert.Equal("https://voorbeelden.example.nl/voorbeelden/inloop", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("groot")]
    [InlineData("Groot")]
    [InlineData("  GRÓÓT ")]
    [InlineData("De Grote")]
    public async Task A_municipality_is_found_by_its_name_however_it_is_written(string typed)
    {
        using var response = await site.CreateVisitor().GetAsync($"{Path}?gemeente={Uri.EscapeDataString(typed)}");
        var page = await Site.ReadPageAsync(response);

        Assert.Equal(["Klein: 12.000 op 1 januari 2024: minder dan 20.000 inwoners (anders)", "Groot (uw gemeente): 300.000 op 1 januari 2024: 250.000 inwoners of meer"], RowsOf(page, 0));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task The_comparison_shows_what_is_alike_what_differs_and_what_nobody_knows()
    {
        var tables = Tables(await site.Visit().OpenAsync(Path + "?gemeente=groot"));

        var place = SmallCatalogue.TextOf(tables[0].QuerySelector("tbody tr")!);
        Assert.Contains("Minder dan 250 inwoners per km² (anders)", place, StringComparison.Ordinal);
        Assert.Contains("Utrecht (gelijk)", place, StringComparison.Ordinal);
        Assert.EndsWith("Streek", place, StringComparison.Ordinal);
        Assert.EndsWith("Niet bekend", SmallCatalogue.TextOf(tables[0].QuerySelectorAll("tbody tr")[1]), StringComparison.Ordinal);
        Assert.Equal(
            [
                "Cijfers over de plaats: Wijkteams: 16 wijkteams (volgens de gemeente) Kernen: 12 kernen | Statushouders: 400 statushouders",
                "Betaald uit: Wmo 2015: dagbesteding | Hier staat van deze gemeente ook: Dagbesteding in Groot.",
                "Wettelijk kader: Wmo 2015 | Hier staat van deze gemeente ook: Wijkteam in Groot.",
                "Randvoorwaarden: Een zaal met een keuken. | Niet bekend. Dat weet u zelf het best.",
            ],
            tables[1].QuerySelectorAll("tbody tr").Select(row => $"{SmallCatalogue.TextOf(row.QuerySelector("th")!)}: {string.Join(" | ", row.QuerySelectorAll("td").Select(SmallCatalogue.TextOf))}"));
    }

    [Fact]
    public async Task Where_nothing_is_known_it_says_so()
    {
        var page = await site.Visit().OpenAsync("/voorbeelden/kaal?gemeente=leeg");

        Assert.Contains("De bron zegt niet waar dit voorbeeld was.", SmallCatalogue.TextOf(page), StringComparison.Ordinal);
        Assert.Equal(["Leeg (uw gemeente): Niet bekend"], RowsOf(page, 0));
        Assert.All(Tables(page)[1].QuerySelectorAll("td"), cell => Assert.StartsWith("Niet bekend", SmallCatalogue.TextOf(cell), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("xyz", "De gemeente ‘xyz’ kennen wij niet.")]
    [InlineData("%3Cscript%3E", "De gemeente ‘<script>’ kennen wij niet.")]
    [InlineData("dubbel", "‘dubbel’ kan meer dan een gemeente zijn.")]
    [InlineData("gesplitst", "‘gesplitst’ kan meer dan een gemeente zijn.")]
    public async Task What_is_not_one_municipality_gives_a_clear_message(string typed, string message)
    {
        var page = await site.Visit().OpenAsync($"{Path}?gemeente={typed}");

        Assert.Contains(message, SmallCatalogue.TextOf(page.QuerySelector(".utrecht-alert--warning")!), StringComparison.Ordinal);
        Assert.Empty(Tables(page));
    }

    [Fact]
    public async Task A_name_of_two_municipalities_leads_to_either()
    {
        using var visit = site.Visit();
        var page = await visit.OpenAsync(Path + "?gemeente=dubbel");

        var links = page.QuerySelectorAll<IHtmlAnchorElement>(".utrecht-alert--warning a").ToList();
        Assert.Equal(["Dubbel (L.)", "Dubbel (NH.)"], links.Select(link => link.TextContent));
        Assert.StartsWith("Dubbel (NH.)", RowsOf(await visit.OpenAsync(links[1].Href), 0)[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_former_municipality_leads_to_what_it_went_into()
    {
        var page = await site.Visit().OpenAsync(Path + "?gemeente=Vroeger");

        Assert.Contains("Vroeger bestaat niet meer en hoort nu bij Groot.", SmallCatalogue.TextOf(page), StringComparison.Ordinal);
        Assert.StartsWith("Groot (uw gemeente)", RowsOf(page, 0)[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_own_municipality_of_the_card_stands_there_once()
    {
        var page = await site.Visit().OpenAsync(Path + "?gemeente=klein");

        Assert.StartsWith("Klein (uw gemeente)", Assert.Single(RowsOf(page, 0)), StringComparison.Ordinal);
        Assert.Contains("Dit voorbeeld komt uit uw eigen gemeente.", SmallCatalogue.TextOf(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_of_what_went_into_the_own_municipality_is_its_own_and_has_no_population()
    {
        var page = await site.Visit().OpenAsync("/voorbeelden/wijkteam-in-groot?gemeente=groot");

        Assert.Equal("Vroeger (gemeente tot 2019): Niet bekend (niet te vergelijken)", RowsOf(page, 0)[0]);
        Assert.Contains("Dit voorbeeld komt uit uw eigen gemeente.", SmallCatalogue.TextOf(page), StringComparison.Ordinal);
    }

    private static IReadOnlyList<IElement> Tables(IParentNode page) => [.. page.QuerySelectorAll("section[aria-labelledby=past-dit] table")];

    private static List<string> RowsOf(IParentNode page, int table) =>
        [.. Tables(page)[table].QuerySelectorAll("tbody tr").Select(row => $"{SmallCatalogue.TextOf(row.QuerySelector("th")!)}: {SmallCatalogue.TextOf(row.QuerySelector("td")!)}")];

    /// <summary>A card with all circumstances, one with none, and municipalities of all sorts.</summary>
    public sealed class Catalogue : Site, IAsyncLifetime
    {
        /// <inheritdoc/>
        public async ValueTask InitializeAsync()
        {
            var small = Forms.Municipality("gm0001", "Klein");
            (small.Population, small.PopulationYear, small.LandArea) = ("12000", "2024", "100");
            small.Figures = [new() { Description = "Kernen", Value = "12", Unit = "kernen", Kind = "context" }, new() { Description = "Bezoeken", Value = "3", Kind = "bereik" }];
            var large = Forms.Municipality("gm0002", "Groot");
            (large.Population, large.PopulationYear, large.LandArea, large.Aliases) = ("300000", "2024", "100", ["De Grote"]);
            large.Figures = [new() { Description = "Statushouders", Value = "400", Unit = "statushouders", Kind = "context" }];
            var card = Forms.Initiative("inloop", "Inloop", "gm0001");
            card.Figures = [new() { Description = "Wijkteams", Value = "16", Unit = "wijkteams", Kind = "context", AccordingTo = "de gemeente" }];
            card.Fundings = [new() { Law = "wet-wmo", Text = "dagbesteding", Mention = "genoemd in bron" }];
            card.Laws = [new() { Law = "wet-wmo", Mention = "genoemd in bron" }];
            card.Conditions = "Een zaal met een keuken.";
            var paid = Forms.Initiative("dagbesteding", "Dagbesteding in Groot", "gm0002");
            paid.Fundings = [new() { Law = "wet-wmo", Mention = "genoemd in bron" }];
            var lawful = Forms.Initiative("wijkteam", "Wijkteam in Groot", "gm0006");
            lawful.Laws = [new() { Law = "wet-wmo", Mention = "genoemd in bron" }];
            await this.PublishAsync(
                Forms.Source(), Forms.Law("wet-wmo", "Wmo 2015"), small, large, Forms.Municipality("gm0003", "Leeg"),
                Forms.Municipality("gm0004", "Dubbel (NH.)", "Noord-Holland"), Forms.Municipality("gm0005", "Dubbel (L.)", "Limburg"),
                Forms.FormerMunicipality("gm0006", "Vroeger", "Utrecht", "gm0002"), Forms.FormerMunicipality("gm0007", "Gesplitst", "Utrecht", "gm0001", "gm0002"),
                Forms.Region("streek", "Streek", "gm0001"), card, paid, lawful, Forms.Initiative("kaal", "Kaal"));
        }
    }
}
