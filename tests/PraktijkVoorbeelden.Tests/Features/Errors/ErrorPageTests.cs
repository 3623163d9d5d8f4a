using System.Net;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Errors;

public sealed class ErrorPageTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData(400, "We kunnen hier niets mee")]
    [InlineData(403, "U mag deze pagina niet bekijken")]
    [InlineData(404, "Deze pagina is er niet")]
    [InlineData(405, "We kunnen hier niets mee")]
    [InlineData(410, "Deze pagina is weggehaald")]
    [InlineData(413, "Dit is te veel in één keer")]
    [InlineData(500, "Er ging iets mis bij ons")]
    [InlineData(503, "De site is even niet bereikbaar")]
    public async Task A_status_without_a_page_gets_one_in_dutch(int status, string title)
    {
        using var visitor = site.CreateVisitor();

        using var response = await visitor.GetAsync($"/proef/status/{status}");

        Assert.Equal(status, (int)response.StatusCode);
        var page = await Site.ReadPageAsync(response);
        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    public async Task What_is_not_there_offers_a_search_and_the_lists(int status)
    {
        using var visitor = site.CreateVisitor();

        using var response = await visitor.GetAsync($"/proef/status/{status}");

        var main = (await Site.ReadPageAsync(response)).QuerySelector("main")!;
        Assert.Equal("zoek", main.QuerySelector("form[action='/zoeken'] input[type=search]")!.GetAttribute("name"));
        foreach (var list in new[] { "/voorbeelden", "/themas", "/gemeenten" })
            Assert.NotNull(main.QuerySelector($"a[href='{list}']"));
    }

    [Fact]
    public async Task A_form_that_fails_gets_the_page_too()
    {
        using var visitor = site.CreateVisitor();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("Titel", "x")]);

        using var response = await visitor.PostAsync("/proef/stuk", form);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("Er ging iets mis bij ons", (await Site.ReadPageAsync(response)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task The_page_for_faults_is_no_page_of_its_own()
    {
        using var visitor = site.CreateVisitor();

        using var response = await visitor.GetAsync("/fout");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
