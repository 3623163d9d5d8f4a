using System.Net;
using AngleSharp.Dom;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Municipalities;

public sealed class MunicipalityMapPageTests(SeededSite site) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task The_map_is_a_group_of_links_by_province_with_names_and_numbers()
    {
        var page = await OpenAsync("/gemeenten");

        Assert.Equal(342, page.QuerySelectorAll("svg .app-tile[href]").Length);
        Assert.Equal(12, page.QuerySelectorAll("svg g[aria-label]").Length);
        var count = page.QuerySelector("svg .app-tile[href='/gemeenten/goirle'] tspan")!.TextContent;
        Assert.Equal($"Goirle: {count} voorbeelden", TitleOf(page, "goirle"));
        Assert.Equal("Best: geen voorbeelden", TitleOf(page, "best"));
        Assert.Contains("7 of meer", page.QuerySelector(".app-tile-legend")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_says_where_it_leads_to_who_hears_it_alone()
    {
        var letters = (await OpenAsync("/gemeenten")).QuerySelectorAll("nav[aria-label='Gemeenten per letter'] a").Select(SmallCatalogue.TextOf).ToList();

        Assert.Equal("Gemeenten met een A", letters[0]);
        Assert.All(letters, letter => Assert.StartsWith("Gemeenten met een ", letter, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_list_says_the_same_as_the_map_whatever_is_chosen()
    {
        foreach (var path in (string[])["/gemeenten", "/gemeenten?thema=schulden", "/gemeenten?onderscheiding=gouden-gemeenten-2017", "/gemeenten?provincie=overijssel&thema=dagbesteding"])
        {
            var page = await OpenAsync(path);
            var onMap = page.QuerySelectorAll("svg .app-tile[href]").Where(tile => tile.QuerySelector("tspan") is not null)
                .Select(tile => $"{tile.GetAttribute("href")} {tile.QuerySelector("tspan")!.TextContent}");
            var former = (await OpenAsync("/gemeenten")).QuerySelectorAll("svg .app-tile[href]").Select(tile => tile.GetAttribute("href")!).ToHashSet();
            var inList = page.QuerySelectorAll("section[aria-labelledby] .app-columns li").Where(line => line.Closest("[aria-labelledby=meeste]") is null)
                .Select(line => (Path: line.QuerySelector("a")!.GetAttribute("href")!, Facts: line.QuerySelector(".app-small")?.TextContent ?? ""))
                .Where(line => former.Contains(line.Path) && line.Facts.Contains("voorbeeld", StringComparison.Ordinal))
                .Select(line => $"{line.Path} {line.Facts.Split(" voorbeeld")[0].Split(' ')[^1]}");

            Assert.NotEmpty(onMap);
            Assert.Equal(onMap.Order(StringComparer.Ordinal), inList.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task A_theme_leaves_the_municipalities_with_examples_about_it_and_a_page_that_search_engines_pass_by()
    {
        var page = await OpenAsync("/gemeenten?thema=schulden");

        Assert.Equal("Gemeenten met voorbeelden over Schulden", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Equal("/gemeenten", page.QuerySelector(".app-chip")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("#thema option[value=schulden][selected]"));
        Assert.Equal("Best: valt buiten deze keuze", TitleOf(page, "best"));
        Assert.DoesNotContain(page.QuerySelectorAll(".app-columns a"), link => link.GetAttribute("href") == "/gemeenten/best");
    }

    [Fact]
    public async Task An_award_leaves_its_holders_with_or_without_examples_and_what_they_went_into()
    {
        var page = await OpenAsync("/gemeenten?onderscheiding=gouden-gemeenten-2017");

        var names = page.QuerySelectorAll("section[aria-labelledby] .app-columns a").Select(link => link.TextContent).ToHashSet();
        Assert.Superset(new HashSet<string> { "Almelo", "Goirle", "Leerdam", "Vijfheerenlanden" }, names);
        Assert.DoesNotContain("Best", names);
    }

    [Fact]
    public async Task A_province_has_a_map_of_its_own_that_keeps_the_theme()
    {
        var page = await OpenAsync("/gemeenten?provincie=utrecht&thema=schulden");

        Assert.Equal(26, page.QuerySelectorAll("svg .app-tile[href]").Length);
        Assert.NotNull(page.QuerySelector("input[name=provincie][value=utrecht]"));
        Assert.Contains("/gemeenten?thema=schulden&provincie=zeeland", page.QuerySelectorAll("nav a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_map_can_be_skipped()
    {
        var page = await OpenAsync("/gemeenten");

        var skip = page.QuerySelectorAll("a").Single(link => link.TextContent == "Sla de kaart over, naar de lijst");
        Assert.NotNull(page.QuerySelector(skip.GetAttribute("href")!));
        Assert.True(skip.CompareDocumentPosition(page.QuerySelector("svg.app-tilemap")!).HasFlag(DocumentPositions.Following));
    }

    [Theory]
    [InlineData("/gemeenten?thema=onzin", "onzin")]
    [InlineData("/gemeenten?onderscheiding=%3Cb%3E", "<b>")]
    public async Task A_choice_that_does_not_exist_is_said(string path, string choice)
    {
        var page = await OpenAsync(path);

        Assert.Contains($"telt niet mee: {choice}.", SmallCatalogue.TextOf(page.QuerySelector(".utrecht-alert")!), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Theory]
    [InlineData("leerdam", "/gemeenten/leerdam")]
    [InlineData("Gemeente LEERDAM ", "/gemeenten/leerdam")]
    [InlineData("Den Haag", "/gemeenten/s-gravenhage")]
    [InlineData("den-haag", "/gemeenten/s-gravenhage")]
    [InlineData("'s-Gravenhage", "/gemeenten/s-gravenhage")]
    [InlineData("’s-gravenhage", "/gemeenten/s-gravenhage")]
    [InlineData("s gravenhage", "/gemeenten/s-gravenhage")]
    [InlineData("Gravenhage", "/gemeenten/s-gravenhage")]
    [InlineData("súdwest fryslan", "/gemeenten/sudwest-fryslan")]
    public async Task A_name_of_now_or_then_leads_to_its_municipality_however_it_is_written(string typed, string path)
    {
        using var visitor = site.CreateVisitor();
        using var response = await visitor.GetAsync($"/gemeenten?was={Uri.EscapeDataString(typed)}");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(path, response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_name_of_several_municipalities_lists_them()
    {
        var page = await OpenAsync("/gemeenten?was=bergen");

        Assert.Contains("Meer gemeenten heten of heetten ‘bergen’", SmallCatalogue.TextOf(page), StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll(".utrecht-alert li a").Length);
    }

    [Theory]
    [InlineData("leerdm", "Leerdam (gemeente tot 2019)")]
    [InlineData("almelloo", "Almelo")]
    [InlineData("vijfheer", "Vijfheerenlanden")]
    public async Task A_name_that_is_almost_right_is_answered_with_suggestions(string typed, string name)
    {
        var page = await OpenAsync($"/gemeenten?was={typed}");

        Assert.Contains($"Wij kennen geen gemeente ‘{typed}’", SmallCatalogue.TextOf(page), StringComparison.Ordinal);
        Assert.Contains(name, page.QuerySelectorAll(".utrecht-alert li a").Select(link => link.TextContent));
    }

    [Theory]
    [InlineData("xyzzyxyzzy")]
    [InlineData("%3Cscript%3E")]
    [InlineData("%27%27")]
    public async Task A_name_that_nobody_has_is_said_plainly(string typed)
    {
        var page = await OpenAsync($"/gemeenten?was={typed}");

        Assert.Contains("Plaatsen binnen een gemeente kennen wij niet", SmallCatalogue.TextOf(page), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main script"));
    }

    [Theory]
    [InlineData("xyzzyxyzzy")]
    [InlineData("bergen")]
    public async Task An_answer_about_a_name_leads_to_the_map_and_to_all_lists(string typed)
    {
        var page = await OpenAsync($"/gemeenten?was={typed}");

        Assert.Equal(342, page.QuerySelectorAll("svg .app-tile[href]").Length);
        Assert.Empty(page.QuerySelectorAll("#drenthe"));
        var lists = page.QuerySelectorAll("#lijst a").Single(link => link.TextContent == "Alle gemeenten, per provincie").GetAttribute("href")!;
        Assert.NotNull((await OpenAsync(lists.Split('#')[0])).GetElementById(lists.Split('#')[1]));
    }

    [Fact]
    public async Task A_search_for_a_former_municipality_finds_it_and_what_it_went_into()
    {
        await site.CaughtUpAsync();
        var page = await OpenAsync("/zoeken?zoek=leerdam&soort=gemeenten");

        var hits = page.QuerySelectorAll(".app-hit a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Equal("/gemeenten/leerdam", hits[0]);
        Assert.Contains("/gemeenten/vijfheerenlanden", hits);
    }

    private static string TitleOf(IParentNode page, string slug) => page.QuerySelector($"svg .app-tile[href='/gemeenten/{slug}'] title")!.TextContent;

    private async Task<IDocument> OpenAsync(string path)
    {
        using var visitor = site.CreateVisitor();
        using var response = await visitor.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await Site.ReadPageAsync(response);
    }
}
