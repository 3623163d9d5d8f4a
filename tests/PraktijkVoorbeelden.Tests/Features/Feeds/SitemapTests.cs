using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Feeds;

public sealed class SitemapTests(SmallCatalogue site) : IClassFixture<SmallCatalogue>
{
    [Fact]
    public async Task Each_address_of_the_sitemap_is_a_page_that_names_itself()
    {
        using var visitor = site.CreateVisitor();
        var problems = new List<string>();
        var addresses = await AddressesAsync();
        foreach (var address in addresses)
        {
            using var response = await visitor.GetAsync(new Uri(address).PathAndQuery);
            var canonical = (await Site.ReadPageAsync(response)).QuerySelector("link[rel=canonical]")?.GetAttribute("href");
            if (response.StatusCode != HttpStatusCode.OK || canonical != address)
                problems.Add($"{address}: {response.StatusCode}, {canonical}");
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
        Assert.Equal(addresses.Count, addresses.Distinct().Count());
    }

    [Fact]
    public async Task The_sitemap_has_every_page_of_every_noun()
    {
        var addresses = await AddressesAsync();
        var live = await site.InDatabaseAsync(db => db.Addresses.Where(address => address.Status == AddressStatus.Live).ToListAsync());

        var expected = live.Select(address => Nouns.Of(address.Noun).PathOf(address.Slug)).OfType<string>().Select(path => "https://voorbeelden.example.nl" + path);
        Assert.Empty(expected.Except(addresses));
    }

    [Fact]
    public async Task The_sitemap_says_of_what_is_published_when_it_changed()
    {
        var pages = await site.SitemapAsync();

        var dated = pages.Where(page => page.ChangedAt is not null).ToList();
        Assert.Contains(dated, page => page.Address.AbsolutePath == "/voorbeelden/een-loket");
        Assert.All(pages.Except(dated), page => Assert.True(page.Address.AbsolutePath.Count(letter => letter == '/') == 1, page.Address.AbsolutePath));
        Assert.All(dated, page => Assert.True(DateTimeOffset.Parse(page.ChangedAt!, CultureInfo.InvariantCulture) <= DateTimeOffset.UtcNow.AddMinutes(1)));
    }

    [Fact]
    public async Task Robots_are_told_where_the_sitemap_is()
    {
        using var visitor = site.CreateVisitor();
        Assert.Contains("Sitemap: https://voorbeelden.example.nl/sitemap.xml\n", await visitor.GetStringAsync("/robots.txt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sitemap/99.xml")]
    [InlineData("/sitemap/-1.xml")]
    [InlineData("/sitemap/2147483647.xml")]
    [InlineData("/sitemap/x.xml")]
    public async Task A_file_that_is_not_there_is_not_found(string path)
    {
        using var visitor = site.CreateVisitor();
        using var response = await visitor.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private async Task<List<string>> AddressesAsync() => [.. (await site.SitemapAsync()).Select(page => page.Address.OriginalString)];
}
