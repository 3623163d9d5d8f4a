using System.IO.Compression;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Shared;

/// <summary>How much crosses the network, headers included, for who is on a slow line or pays by the megabyte.</summary>
public sealed class WeightTests(SeededSite site) : IClassFixture<SeededSite>
{
    private const int FirstVisit = 60_000;
    private const int NextPage = 15_000;

    [Theory]
    [InlineData("/")]
    [InlineData("/voorbeelden")]
    [InlineData("/voorbeelden/startpunt-wageningen")]
    [InlineData("/gemeenten")]
    [InlineData("/gemeenten?was=iets-onbekends")]
    [InlineData("/gemeenten?thema=schulden")]
    [InlineData("/gemeenten/almelo")]
    [InlineData("/gemeenten?provincie=noord-brabant")]
    [InlineData("/organisaties")]
    [InlineData("/themas/schulden")]
    [InlineData("/van-elkaar-geleerd")]
    [InlineData("/lessen")]
    [InlineData("/bronnen")]
    [InlineData("/zoeken?zoek=zorg")]
    public async Task A_first_visit_is_light_and_a_next_page_lighter(string path)
    {
        await site.CaughtUpAsync();
        using var visitor = site.CreateVisitor();
        using var front = await visitor.GetAsync(path);
        var page = await Site.ReadPageAsync(front);
        var files = page.QuerySelectorAll("link[rel=stylesheet], link[rel=preload], link[rel=icon]").Select(link => link.GetAttribute("href")!)
            .Concat(page.QuerySelectorAll("script[src], img").Select(element => element.GetAttribute("src")!)).Distinct();

        var weight = await WeighAsync(visitor, path);
        var weightOfFiles = 0;
        foreach (var file in files)
            weightOfFiles += await WeighAsync(visitor, file);

        Assert.InRange(weight, 1, NextPage);
        Assert.InRange(weight + weightOfFiles, 1, FirstVisit);
    }

    [Fact]
    public async Task The_script_is_small()
    {
        using var visitor = site.CreateVisitor();
        using var front = await visitor.GetAsync("/");
        var script = Assert.Single((await Site.ReadPageAsync(front)).QuerySelectorAll("script[src]"));

        Assert.InRange(await WeighAsync(visitor, script.GetAttribute("src")!), 1, 4_000);
    }

    private static async Task<int> WeighAsync(HttpClient visitor, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.ParseAdd("br");
        using var response = await visitor.SendAsync(request);
        response.EnsureSuccessStatusCode();
        var bytes = await response.Content.ReadAsByteArrayAsync();
        var headers = response.Headers.Concat(response.Content.Headers).Sum(header => header.Key.Length + header.Value.Sum(value => value.Length) + 4);
        // Files get brotli when the site is published, and not before.
        var isText = response.Content.Headers.ContentType!.MediaType is "text/css" or "text/javascript" or "image/svg+xml";
        return headers + (isText && response.Content.Headers.ContentEncoding.Count == 0 ? Brotli(bytes) : bytes.Length);
    }

    private static int Brotli(byte[] bytes)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, packed, out var length, quality: 11, window: 22) ? length : bytes.Length;
    }
}
