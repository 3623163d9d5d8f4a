using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Search;

public sealed class SearchControllerTests(SeededSite site) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task A_former_municipality_comes_first_and_what_it_became_is_there_too()
    {
        var page = await OpenAsync("/zoeken?zoek=Leerdam");

        Assert.Equal("/gemeenten/leerdam", HitsOf(page)[0].QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("Nu deel van Vijfheerenlanden", HitsOf(page)[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("/gemeenten/vijfheerenlanden", HitsOf(page).Select(hit => hit.QuerySelector("a")!.GetAttribute("href")));
    }

    [Theory]
    [InlineData("den bosch", "/gemeenten/s-hertogenbosch")]
    [InlineData("’s-hertogenbosch", "/gemeenten/s-hertogenbosch")]
    [InlineData("Súdwest Fryslan", "/gemeenten/sudwest-fryslan")]
    [InlineData("midden-limburg", "/regios/midden-limburg")]
    [InlineData("Sociaal Werk Nederland", "/organisaties/sociaal-werk-nederland")]
    [InlineData("schulden", "/themas/schulden")]
    public async Task Who_types_a_name_finds_what_is_called_that_first(string name, string path) =>
        Assert.Equal(path, HitsOf(await OpenAsync($"/zoeken?zoek={Uri.EscapeDataString(name)}"))[0].QuerySelector("a")!.GetAttribute("href"));

    [Fact]
    public async Task Each_title_finds_its_own_page_first()
    {
        var list = await OpenAsync("/voorbeelden?sorteer=titel");
        foreach (var card in list.QuerySelectorAll(".app-cards h3 a"))
        {
            Assert.Equal(card.GetAttribute("href"), HitsOf(await OpenAsync($"/zoeken?zoek={Uri.EscapeDataString(card.TextContent)}"))[0].QuerySelector("a")!.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task A_grant_leads_to_its_place_on_the_page_of_its_round()
    {
        var page = await OpenAsync("/zoeken?zoek=gouden+gemeente+aalten&soort=onderscheidingen");

        Assert.EndsWith("/2017#gouden-gemeenten-2017-aalten", HitsOf(page)[0].QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_were_found_are_marked()
    {
        var page = await OpenAsync("/zoeken?zoek=mantelzorg+dementie");

        Assert.All(HitsOf(page), hit => Assert.NotEmpty(hit.QuerySelectorAll("mark")));
        Assert.All(page.QuerySelectorAll("mark"), mark => Assert.Contains(mark.TextContent.ToLowerInvariant(), (string[])["mantelzorg", "dementie"]));
    }

    [Fact]
    public async Task Results_can_be_narrowed_to_one_kind_and_the_counts_stay()
    {
        var all = await OpenAsync("/zoeken?zoek=zorg");
        var kinds = all.QuerySelectorAll("nav[aria-label='Soort resultaat'] a").ToList();
        Assert.Equal("true", kinds[0].GetAttribute("aria-current"));

        foreach (var kind in kinds.Skip(1))
        {
            var page = await OpenAsync(kind.GetAttribute("href")!);
            var count = int.Parse(kind.TextContent.Split('(', ')')[1], System.Globalization.CultureInfo.InvariantCulture);

            Assert.StartsWith(count == 1 ? "1 resultaat" : $"{count} resultaten", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(Math.Min(20, count), HitsOf(page).Count);
            Assert.Equal(kinds.Select(link => link.TextContent), page.QuerySelectorAll("nav[aria-label='Soort resultaat'] a").Select(link => link.TextContent));
        }
    }

    [Fact]
    public async Task Each_page_that_is_found_is_there()
    {
        using var visitor = site.CreateVisitor();
        foreach (var link in HitsOf(await OpenAsync("/zoeken?zoek=2017")).Select(hit => hit.QuerySelector("a")!.GetAttribute("href")!))
        {
            using var response = await visitor.GetAsync(link);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{link}: {response.StatusCode}");
        }
    }

    [Fact]
    public async Task Without_results_the_page_tells_which_words_are_known_and_what_to_do()
    {
        var page = await OpenAsync("/zoeken?zoek=schulden+xyzzy+Leerdam");

        Assert.Equal("0 resultaten", page.QuerySelector("h1")!.TextContent);
        var words = page.QuerySelectorAll("main ul a[href^='/zoeken']").ToList();
        Assert.Equal(["schulden", "Leerdam"], words.Select(word => word.TextContent));
        Assert.NotEmpty(HitsOf(await OpenAsync(words[1].GetAttribute("href")!)));
        Assert.NotNull(page.QuerySelector("main a[href='/voorbeelden']"));
    }

    [Fact]
    public async Task Without_a_question_the_page_explains_itself()
    {
        var page = await OpenAsync("/zoeken");

        Assert.Equal("Zoeken", page.QuerySelector("h1")!.TextContent);
        Assert.Empty(HitsOf(page));
        Assert.NotNull(page.QuerySelector("main a[href='/themas']"));
    }

    [Fact]
    public async Task A_page_beyond_the_end_leads_to_the_last_one()
    {
        var page = await OpenAsync("/zoeken?zoek=leerdam&pagina=99&soort=onzin");

        Assert.Equal("/zoeken?zoek=leerdam", page.QuerySelector(".utrecht-alert a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Results_are_not_for_search_engines() =>
        Assert.NotNull((await OpenAsync("/zoeken?zoek=zorg")).QuerySelector("meta[name=robots][content=noindex]"));

    private static List<IElement> HitsOf(IParentNode page) => [.. page.QuerySelectorAll(".app-hit")];

    private async Task<IHtmlDocument> OpenAsync(string path)
    {
        using var visitor = site.CreateVisitor();
        await site.CaughtUpAsync();
        using var response = await visitor.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await Site.ReadPageAsync(response);
    }
}
