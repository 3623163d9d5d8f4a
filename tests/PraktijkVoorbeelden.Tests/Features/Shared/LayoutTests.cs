using System.IO.Compression;
using System.Text;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Infrastructure;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Shared;

public sealed class LayoutTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_page_names_its_address_by_the_setting_and_never_by_the_host_that_was_asked_for()
    {
        await using var elsewhere = new Site().With("Site:PublicUrl", "https://voorbeelden.example.nl");
        using var visitor = elsewhere.CreateVisitor();

        using var response = await visitor.GetAsync("/over?zoek=iets");

        var canonical = (await Site.ReadPageAsync(response)).QuerySelector("link[rel=canonical]")!.GetAttribute("href");
        Assert.Equal("https://voorbeelden.example.nl/over", canonical);
    }

    [Fact]
    public async Task A_page_shows_the_way_from_the_front_page()
    {
        using var visitor = site.CreateVisitor();

        using var response = await visitor.GetAsync("/privacy");

        var trail = (await Site.ReadPageAsync(response)).QuerySelector("nav[aria-label=Kruimelpad]")!;
        Assert.Equal("/", trail.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("Privacy", trail.QuerySelector("[aria-current=page]")!.TextContent);
    }

    [Fact]
    public async Task Readers_get_no_cookie_one_script_of_ours_and_nothing_from_elsewhere()
    {
        using var visitor = site.CreateVisitor();

        using var response = await visitor.GetAsync("/");

        Assert.False(response.Headers.Contains("Set-Cookie"));
        var page = await Site.ReadPageAsync(response);
        Assert.Empty(page.QuerySelectorAll("[style], [onclick]"));
        var script = Assert.Single(page.QuerySelectorAll("script:not([type='application/ld+json'])"));
        Assert.Equal(("module", ""), (script.GetAttribute("type"), script.TextContent));
        Assert.StartsWith("/js/", script.GetAttribute("src"), StringComparison.Ordinal);
        Assert.All(
            page.QuerySelectorAll("link[rel=stylesheet], link[rel=preload], link[rel=icon]").Select(link => link.GetAttribute("href")!),
            address => Assert.StartsWith("/", address));
        Assert.All(page.QuerySelectorAll("img").Select(image => image.GetAttribute("src")!), address => Assert.StartsWith("/", address));
    }

    [Fact]
    public async Task The_script_for_readers_is_one_small_module_that_asks_for_no_other()
    {
        using var visitor = site.CreateVisitor();
        using var response = await visitor.GetAsync("/");
        var address = (await Site.ReadPageAsync(response)).QuerySelector("script[type=module]")!.GetAttribute("src")!;

        var script = await visitor.GetByteArrayAsync(address);
        using var small = new MemoryStream();
        await using (var gzip = new GZipStream(small, CompressionLevel.SmallestSize, leaveOpen: true))
            await gzip.WriteAsync(script);

        Assert.InRange(small.Length, 1, 4_096);
        Assert.DoesNotContain("import", Encoding.UTF8.GetString(script), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/voorbeelden", "/voorbeelden", "page")]
    [InlineData("/voorbeelden", "/voorbeelden/taalcafe", "true")]
    [InlineData("/voorbeelden", "/voorbeelden-elders", null)]
    [InlineData("/voorbeelden", "/", null)]
    [InlineData("/beheer", "/beheer", "page")]
    [InlineData("/beheer", "/beheer/voorbeelden", null)]
    public void The_menu_marks_where_the_visitor_is(string entry, string path, string? mark) =>
        Assert.Equal(mark, new MenuItem("x", entry).CurrentOn(path));

    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(1, 3, "1 2 3")]
    [InlineData(1, 12, "1 2 … 12")]
    [InlineData(4, 12, "1 2 3 4 5 … 12")]
    [InlineData(6, 12, "1 … 5 6 7 … 12")]
    [InlineData(9, 12, "1 … 8 9 10 11 12")]
    public void A_long_list_of_pages_is_shortened(int current, int count, string shown)
    {
        var pages = new Paging(current, count, page => $"?pagina={page}").Pages();

        Assert.Equal(shown, string.Join(' ', pages.Select(page => page?.ToString(DutchCulture.Culture) ?? "…")));
    }
}
