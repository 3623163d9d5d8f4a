using System.Net;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Infrastructure;

public sealed class CanonicalPathsTests
{
    [Theory]
    [InlineData("/Voorbeelden", "/voorbeelden")]
    [InlineData("/voorbeelden/", "/voorbeelden")]
    [InlineData("/voorbeelden/loket/?gemeente=Leerdam&x=%20A", "/voorbeelden/loket?gemeente=Leerdam&x=%20A")]
    [InlineData("/VOORBEELDEN/Loket/", "/voorbeelden/loket")]
    [InlineData("/Over/", "/over")]
    [InlineData("/Zoeken?zoek=Schulden", "/zoeken?zoek=Schulden")]
    public async Task A_readers_page_that_is_spelled_otherwise_leads_to_its_one_address(string path, string canonical)
    {
        await using var site = new Site();
        await site.PublishAsync(Forms.Source(), Forms.Initiative("loket", "Loket"));
        using var visitor = site.CreateVisitor();
        foreach (var method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Head])
        {
            using var request = new HttpRequestMessage(method, path);

            using var response = await visitor.SendAsync(request);

            Assert.Equal((HttpStatusCode.MovedPermanently, canonical), (response.StatusCode, response.Headers.Location!.OriginalString));
        }
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/gemeenten?provincie=UTRECHT", HttpStatusCode.OK)]
    [InlineData("/Beheer/Inloggen/", HttpStatusCode.OK)]
    [InlineData("/Health/Live", HttpStatusCode.OK)]
    [InlineData("/nergens/", HttpStatusCode.NotFound)]
    public async Task Other_addresses_answer_as_they_are(string path, HttpStatusCode status)
    {
        await using var site = new Site();
        using var visitor = site.CreateVisitor();

        using var response = await visitor.GetAsync(path);

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Nobody_is_led_to_another_site()
    {
        await using var site = new Site();
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var visitor = new HttpClient(handler) { BaseAddress = site.Listen() };

        foreach (var path in (string[])["//voorbeelden/", "//example.org/..", "///Over"])
        {
            using var response = await visitor.GetAsync(visitor.BaseAddress!.GetLeftPart(UriPartial.Authority) + path);

            Assert.False(response.Headers.Location?.OriginalString.StartsWith("//", StringComparison.Ordinal) ?? false, path);
        }
    }
}
