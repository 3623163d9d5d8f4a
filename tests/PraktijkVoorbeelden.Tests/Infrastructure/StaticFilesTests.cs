using System.Net.Http.Headers;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Infrastructure;

public sealed class StaticFilesTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("link[rel=stylesheet]", "text/css")]
    [InlineData("link[rel=icon]", "image/svg+xml")]
    [InlineData("link[rel=preload]", "font/woff2")]
    public async Task What_a_page_needs_is_served_to_be_kept_for_a_year(string selector, string contentType)
    {
        using var visitor = site.CreateVisitor();
        using var front = await visitor.GetAsync("/");
        var page = await Site.ReadPageAsync(front);

        using var file = await visitor.GetAsync(page.QuerySelector(selector)!.GetAttribute("href"));

        Assert.Equal(contentType, file.Content.Headers.ContentType!.MediaType);
        Assert.Contains(new NameValueHeaderValue("immutable"), file.Headers.CacheControl!.Extensions);
        Assert.Equal(TimeSpan.FromDays(365), file.Headers.CacheControl.MaxAge);
    }

    [Fact]
    public async Task The_font_that_a_page_asks_for_early_is_the_one_in_the_stylesheet()
    {
        using var visitor = site.CreateVisitor();
        using var front = await visitor.GetAsync("/");
        var page = await Site.ReadPageAsync(front);
        var font = page.QuerySelector("link[rel=preload]")!.GetAttribute("href")!.Replace("/css/", "");

        var styles = await visitor.GetStringAsync(page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));

        Assert.Contains(font, styles);
    }

    [Theory]
    [InlineData("link[rel=stylesheet]", "href")]
    [InlineData("script[src]", "src")]
    public async Task What_is_text_goes_out_compressed(string selector, string attribute)
    {
        using var visitor = site.CreateVisitor();
        using var front = await visitor.GetAsync("/");
        using var request = new HttpRequestMessage(HttpMethod.Get, (await Site.ReadPageAsync(front)).QuerySelector(selector)!.GetAttribute(attribute));
        // A site that is published has brotli too, which a build does not make.
        request.Headers.AcceptEncoding.ParseAdd("gzip");

        using var file = await visitor.SendAsync(request);

        Assert.Equal("gzip", Assert.Single(file.Content.Headers.ContentEncoding));
        Assert.Contains("Accept-Encoding", file.Headers.Vary);
        Assert.Contains(new NameValueHeaderValue("immutable"), file.Headers.CacheControl!.Extensions);
    }

    [Theory]
    [InlineData("/", "br")]
    [InlineData("/voorbeelden", "gzip")]
    [InlineData("/feeds/voorbeelden", "br")]
    [InlineData("/sitemap.xml", "br")]
    [InlineData("/sitemap/0.xml", "gzip")]
    [InlineData("/opensearch.xml", "br")]
    [InlineData("/robots.txt", "br")]
    public async Task What_is_made_for_a_reader_goes_out_compressed_too(string path, string encoding)
    {
        using var visitor = site.CreateVisitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.ParseAdd(encoding);

        using var answer = await visitor.SendAsync(request);

        Assert.Equal(encoding, Assert.Single(answer.Content.Headers.ContentEncoding));
    }
}
