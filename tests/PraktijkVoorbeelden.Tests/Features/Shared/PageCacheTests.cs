using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PraktijkVoorbeelden.Features.Editorial.Beheer;
using PraktijkVoorbeelden.Features.Errors;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Shared;

public sealed class PageCacheTests(Site site) : IClassFixture<Site>
{
    // The names that a controller reads from the query by itself.
    private static readonly Dictionary<string, string[]> Questions = new()
    {
        ["Initiatives.Index"] = [.. InitiativeFacets.All.Select(facet => facet.Name), "zoek", "sorteer", "pagina", "kaart"],
        ["Search.Index"] = ["zoek", "soort", "pagina", "kaart"],
        ["Collections.Index"] = ["kaart"],
        ["Collections.Make"] = ["kaart"],
    };

    [Theory]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("br;q=0, gzip;q=0.5", "gzip")]
    [InlineData("br;q=0.000,deflate", null)]
    [InlineData("xbr", null)]
    [InlineData("", null)]
    public async Task A_page_goes_out_in_a_compression_that_the_browser_takes_and_each_has_a_tag_of_its_own(string accepts, string? sent)
    {
        using var visitor = site.CreateVisitor();
        using var response = await GetAsync(visitor, "/over", accepts);
        using var plain = await GetAsync(visitor, "/over", "");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(sent, response.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal("Accept-Encoding", Assert.Single(response.Headers.Vary));
        Assert.Equal(sent is null, response.Headers.ETag!.Tag == plain.Headers.ETag!.Tag);
    }

    [Fact]
    public async Task A_browser_that_has_the_page_gets_no_second_copy()
    {
        using var visitor = site.CreateVisitor();
        using var first = await GetAsync(visitor, "/toegankelijkheid", "br");

        using var again = await GetAsync(visitor, "/toegankelijkheid", "br", first.Headers.ETag);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.True(again.Headers.CacheControl!.NoCache);

        using var other = await GetAsync(visitor, "/toegankelijkheid", "br", new EntityTagHeaderValue("\"another\""));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task A_page_is_kept_until_something_is_published()
    {
        await using var own = new Site();
        await own.CaughtUpAsync();
        using var visitor = own.CreateVisitor();

        Assert.False(await IsKeptAsync(visitor, "/themas"));
        Assert.True(await IsKeptAsync(visitor, "/themas"));
        await own.PublishAsync(Support.Forms.Theme("thema-nieuw", "Schulden en armoede"));
        await own.CaughtUpAsync();

        Assert.Contains("Schulden en armoede", await visitor.GetStringAsync("/themas"), StringComparison.Ordinal);
        Assert.True(await IsKeptAsync(visitor, "/themas"));
    }

    [Fact]
    public async Task A_page_is_made_anew_on_another_day_in_Amsterdam()
    {
        await using var own = new Site();
        using var visitor = own.CreateVisitor();
        await own.CaughtUpAsync();
        Assert.False(await IsKeptAsync(visitor, "/over"));
        Assert.True(await IsKeptAsync(visitor, "/over"));

        own.Clock.Advance(TimeSpan.FromDays(1));

        Assert.False(await IsKeptAsync(visitor, "/over"));
    }

    [Fact]
    public async Task What_a_page_does_not_read_makes_no_second_copy_and_never_reaches_it()
    {
        using var visitor = site.CreateVisitor();
        await site.CaughtUpAsync();

        await visitor.GetStringAsync("/privacy");
        Assert.True(await IsKeptAsync(visitor, "/privacy?utm_source=nieuwsbrief&x=1"));
        await visitor.GetStringAsync("/gemeenten?provincie=nergens&utm_source=nieuwsbrief");
        Assert.True(await IsKeptAsync(visitor, "/gemeenten?provincie=nergens"));
        Assert.False(await IsKeptAsync(visitor, "/gemeenten?provincie=elders"));
        Assert.Contains("elders", await visitor.GetStringAsync("/gemeenten?provincie=elders"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_is_very_long_is_answered_and_not_kept()
    {
        using var visitor = site.CreateVisitor();
        await site.CaughtUpAsync();
        var path = "/zoeken?zoek=" + new string('a', 9_000);

        Assert.False(await IsKeptAsync(visitor, path));
        Assert.False(await IsKeptAsync(visitor, path));
    }

    [Fact]
    public async Task Only_pages_that_are_there_are_kept_and_nothing_of_the_editors()
    {
        using var visit = await site.SignInAsync();
        foreach (var path in (string[])["/voorbeelden/bestaat-niet", "/beheer", "/beheer/voorbeelden", "/beheer/inloggen"])
        {
            using var first = await GetAsync(visit.Client, path, "br, gzip");
            using var second = await GetAsync(visit.Client, path, "br, gzip");
            Assert.Null(second.Headers.Age);
            Assert.Null(second.Headers.ETag);
            Assert.Equal(path.StartsWith("/beheer", StringComparison.Ordinal), second.Content.Headers.ContentEncoding.Count == 0);
        }
    }

    [Theory]
    [InlineData("/over")]
    [InlineData("/sitemap.xml")]
    [InlineData("/opensearch.xml")]
    [InlineData("/feeds/voorbeelden")]
    public async Task HEAD_tells_of_the_bytes_that_GET_sends(string path)
    {
        using var visitor = site.CreateVisitor();
        using var whole = await GetAsync(visitor, path, "br");
        using var request = new HttpRequestMessage(HttpMethod.Head, path) { Headers = { { "Accept-Encoding", "br" } } };
        using var head = await visitor.SendAsync(request);

        Assert.Equal(whole.Headers.ETag, head.Headers.ETag);
        Assert.Equal(whole.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task HEAD_is_answered_from_the_page_that_is_kept_and_keeps_it()
    {
        await using var own = new Site();
        await own.CaughtUpAsync();
        using var visitor = own.CreateVisitor();

        using var first = await visitor.SendAsync(new(HttpMethod.Head, "/toegankelijkheid"));
        using var second = await visitor.SendAsync(new(HttpMethod.Head, "/toegankelijkheid"));
        using var whole = await GetAsync(visitor, "/toegankelijkheid", "");

        Assert.Null(first.Headers.Age);
        Assert.NotNull(second.Headers.Age);
        Assert.NotNull(whole.Headers.Age);
        Assert.NotEmpty(await whole.Content.ReadAsByteArrayAsync());
        Assert.Equal(whole.Headers.ETag, second.Headers.ETag);
    }

    [Fact]
    public async Task What_nobody_reads_in_an_address_changes_no_byte_of_the_page()
    {
        await using var one = new Site();
        await using var other = new Site();
        using var visitor = one.CreateVisitor();
        using var stranger = other.CreateVisitor();

        using var plain = await GetAsync(visitor, "/gemeenten", "br");
        using var tagged = await GetAsync(stranger, "/gemeenten?utm_source=brief", "br");

        Assert.Equal(plain.Headers.ETag, tagged.Headers.ETag);
    }

    [Fact]
    public async Task Who_is_signed_in_gets_the_page_that_everybody_gets()
    {
        using var visitor = site.CreateVisitor();
        using var visit = await site.SignInAsync();
        using var forAll = await GetAsync(visitor, "/over", "br");
        using var forEditor = await GetAsync(visit.Client, "/over", "br");

        Assert.Equal(forAll.Headers.ETag, forEditor.Headers.ETag);
        Assert.False(forEditor.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task An_address_in_capitals_does_not_change_the_page_of_the_address_itself()
    {
        using var visitor = site.CreateVisitor();
        using var led = await visitor.GetAsync("/TOEGANKELIJKHEID?x=2");
        Assert.Equal("/toegankelijkheid?x=2", led.Headers.Location!.OriginalString);

        var page = await Site.ReadPageAsync(await visitor.GetAsync("/toegankelijkheid?x=2"));

        Assert.EndsWith("/toegankelijkheid", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_cache_every_request_makes_its_page()
    {
        await using var own = new Site().With("PageCache:Enabled", "false");
        using var visitor = own.CreateVisitor();

        using var first = await GetAsync(visitor, "/over", "br");
        Assert.False(await IsKeptAsync(visitor, "/over"));
        using var again = await GetAsync(visitor, "/over", "br", first.Headers.ETag);
        Assert.Equal("br", Assert.Single(first.Content.Headers.ContentEncoding));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public void Every_page_for_readers_says_by_what_it_is_kept_and_reads_nothing_else()
    {
        var actions = site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints)
            .Select(endpoint => (Action: endpoint.Metadata.GetMetadata<ControllerActionDescriptor>(), Cached: endpoint.Metadata.GetMetadata<CachedPageAttribute>()))
            .Where(page => page.Action is { } action && action.ControllerTypeInfo.Assembly == typeof(CachedPageAttribute).Assembly)
            .Where(page => !page.Action!.ControllerTypeInfo.IsSubclassOf(typeof(BeheerController)) && page.Action.ControllerTypeInfo != typeof(ErrorsController))
            .ToList();

        Assert.True(actions.Count > 10);
        foreach (var (action, cached) in actions)
        {
            Assert.True(cached is not null, $"{action!.DisplayName} is not cached.");
            var route = action.AttributeRouteInfo!.Template!;
            var bound = action.Parameters.Where(parameter => parameter.ParameterType != typeof(CancellationToken) && !route.Contains('{' + parameter.Name, StringComparison.Ordinal))
                .Select(parameter => parameter.Name)
                .Concat(Questions.GetValueOrDefault($"{action.ControllerName}.{action.ActionName}") ?? []);
            Assert.Empty(bound.Except(cached.QueryNames, StringComparer.OrdinalIgnoreCase));
        }
    }

    private static async Task<bool> IsKeptAsync(HttpClient visitor, string path)
    {
        using var response = await GetAsync(visitor, path, "");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return response.Headers.Age is not null;
    }

    private static async Task<HttpResponseMessage> GetAsync(HttpClient visitor, string path, string accepts, EntityTagHeaderValue? has = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepts);
        if (has is not null)
            request.Headers.IfNoneMatch.Add(has);
        return await visitor.SendAsync(request);
    }
}
