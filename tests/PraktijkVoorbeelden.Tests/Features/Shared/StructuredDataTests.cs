using System.Net;
using System.Text.Json;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Shared;

public sealed class StructuredDataTests(SeededSite site) : IClassFixture<SeededSite>
{
    [Theory]
    [InlineData("/", "WebSite")]
    [InlineData("/voorbeelden/wijkteams-almelo", "Article")]
    [InlineData("/gemeenten/almelo", "GovernmentOrganization")]
    [InlineData("/themas/schulden", "BreadcrumbList")]
    [InlineData("/onderscheidingen/gouden-gemeenten/2017", "BreadcrumbList")]
    public async Task A_page_tells_search_engines_what_it_is_in_words_that_they_know(string path, string type)
    {
        await site.CaughtUpAsync();
        var graph = await GraphAsync(path);

        Assert.Contains(graph, thing => thing.GetProperty("@type").GetString() == type);
        Assert.Empty(graph.SelectMany(SchemaOrg.FaultsOf));
    }

    [Fact]
    public async Task A_municipality_is_known_by_its_address_in_the_register_and_its_award()
    {
        var municipality = (await GraphAsync("/gemeenten/almelo")).Single(thing => thing.GetProperty("@type").GetString() == "GovernmentOrganization");

        Assert.Equal("https://identifier.overheid.nl/tooi/id/gemeente/gm0141", municipality.GetProperty("identifier").GetString());
        Assert.Equal(["Gouden Gemeente 2017"], municipality.GetProperty("award").EnumerateArray().Select(award => award.GetString()));
    }

    [Fact]
    public async Task Each_theme_that_ships_has_a_picture_of_its_own_to_share()
    {
        using var visitor = site.CreateVisitor();
        var themes = await Site.ReadPageAsync(await visitor.GetAsync("/themas"));
        var paths = themes.QuerySelectorAll("main a[href^='/themas/']").Select(link => link.GetAttribute("href")!).Distinct().ToList();

        Assert.NotEmpty(paths);
        foreach (var path in paths)
        {
            var page = await Site.ReadPageAsync(await visitor.GetAsync(path));
            var picture = new Uri(page.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!).PathAndQuery;
            Assert.EndsWith(path["/themas/".Length..] + ".png", picture, StringComparison.Ordinal);
            Assert.StartsWith(page.QuerySelector("h1")!.TextContent + ":", page.QuerySelector("meta[property='og:image:alt']")!.GetAttribute("content")!, StringComparison.Ordinal);
            using var response = await visitor.GetAsync(picture);
            Assert.Equal((HttpStatusCode.OK, "image/png"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        }
    }

    private async Task<List<JsonElement>> GraphAsync(string path)
    {
        using var visitor = site.CreateVisitor();
        using var response = await visitor.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var script = Assert.Single((await Site.ReadPageAsync(response)).QuerySelectorAll("script[type='application/ld+json']"));
        using var json = JsonDocument.Parse(script.TextContent);
        Assert.Equal("https://schema.org", json.RootElement.GetProperty("@context").GetString());
        return [.. json.RootElement.GetProperty("@graph").EnumerateArray().Select(thing => thing.Clone())];
    }
}
