using System.Net;
using System.Xml.Linq;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Feeds;

public sealed class FeedsTests(SmallCatalogue site) : IClassFixture<SmallCatalogue>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("/feeds/voorbeelden", "/voorbeelden")]
    [InlineData("/feeds/themas/schulden", "/themas/schulden")]
    [InlineData("/feeds/gemeenten/nieuwestad", "/gemeenten/nieuwestad")]
    public async Task A_feed_is_Atom_and_leads_to_pages_that_are_there(string path, string page)
    {
        var feed = await ReadAsync(path);

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal($"https://voorbeelden.example.nl{path}", LinkOf(feed, "self"));
        Assert.Equal($"https://voorbeelden.example.nl{page}", LinkOf(feed, "alternate"));
        Assert.StartsWith("tag:voorbeelden.example.nl,2026:", feed.Element(Atom + "id")!.Value, StringComparison.Ordinal);
        Assert.NotEmpty(feed.Elements(Atom + "entry"));
        using var visitor = site.CreateVisitor();
        foreach (var entry in feed.Elements(Atom + "entry"))
        {
            Assert.NotEmpty(entry.Element(Atom + "title")!.Value);
            Assert.True(DateTimeOffset.Parse(entry.Element(Atom + "updated")!.Value, null) <= DateTimeOffset.UtcNow.AddMinutes(1));
            using var response = await visitor.GetAsync(new Uri(LinkOf(entry, "alternate")!).PathAndQuery);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_feed_of_a_municipality_has_the_examples_of_what_went_into_it()
    {
        var own = Links(await ReadAsync("/feeds/gemeenten/ouddorp"));
        var successors = Links(await ReadAsync("/feeds/gemeenten/nieuwestad"));

        Assert.NotEmpty(own);
        Assert.Subset(successors.ToHashSet(), own.ToHashSet());
    }

    [Fact]
    public async Task Whoever_reads_a_page_that_has_a_feed_can_find_it()
    {
        foreach (var path in (string[])["/", "/themas/schulden", "/gemeenten/nieuwestad"])
        {
            var page = await site.OpenAsync(path);
            var feed = page.QuerySelector("link[rel=alternate][type='application/atom+xml']")!.GetAttribute("href")!;
            Assert.Equal(Atom + "feed", (await ReadAsync(feed)).Name);
        }
    }

    [Fact]
    public async Task A_feed_moves_and_goes_with_what_it_is_about()
    {
        await using var own = new Site();
        var theme = Support.Forms.Theme("thema-a", "Armoede");
        await own.PublishAsync(theme);
        theme.Slug = "geldzorgen";
        await own.PublishAsync(theme);
        using var visitor = own.CreateVisitor();

        using var moved = await visitor.GetAsync("/feeds/themas/armoede");
        Assert.Equal(HttpStatusCode.MovedPermanently, moved.StatusCode);
        Assert.Equal("/feeds/themas/geldzorgen", moved.Headers.Location!.OriginalString);
        await own.WithdrawAsync(Noun.Theme, "thema-a");
        using var gone = await visitor.GetAsync("/feeds/themas/geldzorgen");
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        using var never = await visitor.GetAsync("/feeds/themas/nooit");
        Assert.Equal(HttpStatusCode.NotFound, never.StatusCode);
    }

    [Fact]
    public async Task What_XML_cannot_hold_is_left_out_of_a_feed()
    {
        await using var own = new Site();
        await own.PublishAsync(Support.Forms.Theme("thema-b", "Klein \u0002 en \ud83d\ude00 <groot>"));
        using var visitor = own.CreateVisitor();

        var feed = XElement.Parse(await visitor.GetStringAsync("/feeds/themas/" + (await own.InDatabaseAsync(db => Task.FromResult(db.Themes.Single().Slug)))));

        Assert.Equal("Praktijkvoorbeelden over Klein  en \ud83d\ude00 <groot>", feed.Element(Atom + "title")!.Value);
    }

    [Fact]
    public async Task A_browser_learns_how_to_search_here()
    {
        XNamespace schema = "http://a9.com/-/spec/opensearch/1.1/";
        var page = await site.OpenAsync("/");
        using var visitor = site.CreateVisitor();
        using var response = await visitor.GetAsync(page.QuerySelector("link[rel=search]")!.GetAttribute("href"));
        var description = XElement.Parse(await response.Content.ReadAsStringAsync());

        Assert.Equal("application/opensearchdescription+xml", response.Content.Headers.ContentType!.MediaType);
        Assert.True(description.Element(schema + "ShortName")!.Value.Length <= 16);
        var template = description.Element(schema + "Url")!.Attribute("template")!.Value;
        Assert.Equal("https://voorbeelden.example.nl/voorbeelden?zoek={searchTerms}", template);
        using var found = await visitor.GetAsync(new Uri(template.Replace("{searchTerms}", "schulden", StringComparison.Ordinal)).PathAndQuery);
        Assert.Equal(HttpStatusCode.OK, found.StatusCode);
    }

    private async Task<XElement> ReadAsync(string path)
    {
        using var visitor = site.CreateVisitor();
        using var response = await visitor.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType!.MediaType);
        return XElement.Parse(await response.Content.ReadAsStringAsync());
    }

    private static IEnumerable<string?> Links(XElement feed) => feed.Elements(Atom + "entry").Select(entry => LinkOf(entry, "alternate"));

    private static string? LinkOf(XElement element, string relation) =>
        element.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == relation).Attribute("href")!.Value;
}
