using AngleSharp.Dom;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Initiatives.Beheer;
using PraktijkVoorbeelden.Features.Municipalities.Beheer;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Municipalities;

public sealed class MunicipalitiesAlikeTests : IAsyncLifetime
{
    private readonly Site site = new();

    public async ValueTask InitializeAsync() => await site.PublishAsync([.. Catalogue()]);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Those_alike_come_with_why_and_those_with_examples_first()
    {
        var page = await OpenAsync("/gemeenten/hier");

        Assert.Equal(
            [
                "Daar Ook 50.000 tot 100.000 inwoners, ook 500 tot 1.000 inwoners per km², ook voorbeelden over schulden",
                "Nieuw Ook 50.000 tot 100.000 inwoners, ook voorbeelden over schulden",
                "Buur Ook 50.000 tot 100.000 inwoners, ook in Utrecht",
            ],
            page.QuerySelectorAll(".app-alike li").Select(SmallCatalogue.TextOf));
    }

    [Fact]
    public async Task One_link_leads_to_the_examples_of_municipalities_like_it_about_a_theme()
    {
        var municipality = await OpenAsync("/gemeenten/hier");
        var link = municipality.QuerySelectorAll("section[aria-labelledby=zoals] a").Single(link => link.TextContent == "Schulden").GetAttribute("href")!;

        var list = await OpenAsync(link);

        Assert.Equal("/voorbeelden?thema=schulden&lijktop=hier", link);
        Assert.Equal(["Schuldhulp daar", "Schuldhulp hier", "Schuldhulp van vroeger"], TitlesOf(list));
        var chip = list.QuerySelectorAll(".app-chip").Single(chip => chip.TextContent.Contains("zoals", StringComparison.Ordinal));
        Assert.Equal("Verwijder filter Gemeenten zoals: Hier (50.000 tot 100.000 inwoners) ×", SmallCatalogue.TextOf(chip));
        Assert.Equal("/voorbeelden?thema=schulden", chip.GetAttribute("href"));
        Assert.NotNull(list.QuerySelector("input[type=hidden][name=lijktop][value=hier]"));
    }

    [Fact]
    public async Task A_reader_chooses_an_own_municipality_on_the_page_of_a_theme()
    {
        using var visit = site.Visit();
        var theme = await visit.OpenAsync("/themas/schulden");
        var form = theme.QuerySelector("section[aria-labelledby=zoals] form")!;

        Assert.Equal(["Kies een gemeente", "Buur", "Daar", "Groot", "Hier", "Nieuw"], form.QuerySelectorAll("option").Select(option => option.TextContent));
        Assert.Equal("/voorbeelden", form.GetAttribute("action"));
        Assert.Equal("schulden", form.QuerySelector("input[name=thema]")!.GetAttribute("value"));
        Assert.Equal(["Schuldhulp groot"], TitlesOf(await OpenAsync("/voorbeelden?thema=schulden&lijktop=groot")));
    }

    [Theory]
    [InlineData("onzin")]
    [InlineData("oud")]
    public async Task A_municipality_that_is_like_none_is_said_and_left_out(string slug)
    {
        var list = await OpenAsync($"/voorbeelden?lijktop={slug}");

        Assert.Contains($"Gemeenten zoals ‘{slug}’ kennen wij niet. Dat filter laten wij weg.", SmallCatalogue.TextOf(list), StringComparison.Ordinal);
        Assert.Equal(5, TitlesOf(list).Count());
    }

    [Fact]
    public async Task A_municipality_that_grew_is_found_among_those_of_its_new_size()
    {
        var grown = Municipality("gm0002", "Daar", "Gelderland", 300_000, 100);
        await site.PublishAsync(grown);

        Assert.Equal(["Schuldhulp daar", "Schuldhulp groot"], TitlesOf(await OpenAsync("/voorbeelden?thema=schulden&lijktop=groot")));
    }

    [Fact]
    public async Task A_former_municipality_is_like_none() => Assert.Empty((await OpenAsync("/gemeenten/oud")).QuerySelectorAll("#zoals"));

    private static IEnumerable<RootForm> Catalogue() =>
    [
        Forms.Source(), Forms.Theme("thema-schulden", "Schulden"), Forms.Theme("thema-jeugd", "Jeugd"),
        Municipality("gm0001", "Hier", "Utrecht", 60_000, 100), Municipality("gm0002", "Daar", "Gelderland", 61_000, 100),
        Municipality("gm0003", "Groot", "Utrecht", 300_000, 100), Municipality("gm0004", "Buur", "Utrecht", 70_000, 30), Municipality("gm0005", "Nieuw", "Zeeland", 90_000, 600),
        Forms.FormerMunicipality("gm0006", "Oud", "Zeeland", "gm0005"),
        About("Schuldhulp hier", "gm0001", "thema-schulden"), About("Schuldhulp daar", "gm0002", "thema-schulden"), About("Jeugdhulp daar", "gm0002", "thema-jeugd"),
        About("Schuldhulp groot", "gm0003", "thema-schulden"), About("Schuldhulp van vroeger", "gm0006", "thema-schulden"),
    ];

    private static MunicipalityForm Municipality(string key, string name, string province, int population, int km2)
    {
        var form = Forms.Municipality(key, name, province);
        (form.Population, form.PopulationYear, form.LandArea) = ($"{population}", "2024", $"{km2}");
        return form;
    }

    private static InitiativeForm About(string title, string municipality, string theme)
    {
        var form = Forms.Initiative(title.Replace(' ', '-').ToLowerInvariant(), title, municipality);
        form.Themes = [theme];
        return form;
    }

    private static IEnumerable<string> TitlesOf(IParentNode list) => list.QuerySelectorAll(".app-cards h3 a").Select(link => link.TextContent).Order(StringComparer.Ordinal);

    private async Task<IDocument> OpenAsync(string path)
    {
        using var visitor = site.CreateVisitor();
        using var response = await visitor.GetAsync(path);
        response.EnsureSuccessStatusCode();
        return await Site.ReadPageAsync(response);
    }
}
