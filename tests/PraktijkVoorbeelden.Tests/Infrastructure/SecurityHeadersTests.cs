using System.Net;
using PraktijkVoorbeelden.Features.Account;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Infrastructure;

public sealed class SecurityHeadersTests(SmallCatalogue site) : IClassFixture<SmallCatalogue>
{
    [Fact]
    public async Task Every_route_answers_with_the_headers_by_every_method_to_readers_and_to_editors()
    {
        using var visitor = site.CreateVisitor();
        using var editor = await site.SignInAsync(Roles.Administrator);
        var routes = site.All().Where(endpoint => endpoint.RoutePattern.Parameters.All(parameter => !parameter.IsCatchAll)).SelectMany(endpoint => endpoint.MethodsOf(), (endpoint, method) => (Method: new HttpMethod(method), Path: site.PathTo(endpoint))).Distinct().ToList();

        Assert.Contains((HttpMethod.Get, "/"), routes);
        Assert.Contains((HttpMethod.Post, "/beheer/uitloggen"), routes);
        Assert.Contains(routes, route => route.Path.EndsWith(".css", StringComparison.Ordinal));
        foreach (var (method, path) in routes)
        {
            foreach (var client in (HttpClient[])[visitor, editor.Client])
            {
                using var request = new HttpRequestMessage(method, path);
                using var response = await client.SendAsync(request);
                AssertProtected(response);
            }
        }
    }

    [Fact]
    public async Task Every_page_of_the_sitemap_answers_with_the_headers()
    {
        using var visitor = site.CreateVisitor();
        var pages = await site.SitemapAsync();

        Assert.True(pages.Count > 20);
        foreach (var (address, _) in pages)
        {
            using var response = await visitor.GetAsync(address.PathAndQuery);
            AssertProtected(response);
        }
    }

    [Theory]
    [InlineData("/bestaat-niet", HttpStatusCode.NotFound)]
    [InlineData("/css/bestaat-niet.css", HttpStatusCode.NotFound)]
    [InlineData("/beheer/bestaat-niet", HttpStatusCode.NotFound)]
    [InlineData("/proef/stuk", HttpStatusCode.InternalServerError)]
    [InlineData("/proef/status/400", HttpStatusCode.BadRequest)]
    [InlineData("/proef/status/401", HttpStatusCode.Unauthorized)]
    [InlineData("/proef/status/403", HttpStatusCode.Forbidden)]
    [InlineData("/proef/status/405", HttpStatusCode.MethodNotAllowed)]
    [InlineData("/proef/status/410", HttpStatusCode.Gone)]
    [InlineData("/proef/status/413", HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("/proef/status/429", HttpStatusCode.TooManyRequests)]
    [InlineData("/proef/status/503", HttpStatusCode.ServiceUnavailable)]
    [InlineData("/beheer", HttpStatusCode.Redirect)]
    public async Task Errors_and_redirects_have_the_headers_too(string path, HttpStatusCode status)
    {
        using var visitor = site.CreateVisitor();

        using var response = await visitor.GetAsync(path);

        Assert.Equal(status, response.StatusCode);
        AssertProtected(response);
    }

    [Fact]
    public async Task What_has_moved_or_has_not_changed_has_the_headers_too()
    {
        using var visitor = site.CreateVisitor();
        var theme = Forms.Theme("thema-verhuist", "Verhuizen");
        await site.PublishAsync(theme);
        theme.Slug = "verhuisd";
        await site.PublishAsync(theme);

        using var moved = await visitor.GetAsync("/themas/verhuizen");
        Assert.Equal(HttpStatusCode.MovedPermanently, moved.StatusCode);
        AssertProtected(moved);

        using var first = await visitor.GetAsync("/over");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/over");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var same = await visitor.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        AssertProtected(same);
    }

    [Fact]
    public async Task A_request_for_another_host_is_refused_with_the_headers()
    {
        await using var strict = new Site().With("AllowedHosts", "voorbeelden.example.nl");
        using var visitor = strict.CreateVisitor();

        using var response = await visitor.GetAsync("/");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        AssertProtected(response);
    }

    [Fact]
    public async Task Without_https_no_promise_of_https_is_made()
    {
        using var visitor = site.CreateVisitor("http");

        using var response = await visitor.GetAsync("/");

        Assert.False(response.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Https_at_a_known_proxy_counts_as_https()
    {
        await using var behindProxy = new Site().With("ReverseProxy:KnownProxies:0", "127.0.0.0/8");
        using var visitor = new HttpClient { BaseAddress = behindProxy.Listen() };
        visitor.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        using var response = await visitor.GetAsync("/");

        AssertProtected(response);
    }

    [Fact]
    public async Task The_word_of_an_unknown_proxy_is_not_taken()
    {
        await using var direct = new Site();
        using var visitor = new HttpClient { BaseAddress = direct.Listen() };
        visitor.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        using var response = await visitor.GetAsync("/");

        Assert.False(response.Headers.Contains("Strict-Transport-Security"));
        Assert.False(response.Headers.Contains("Server"));
    }

    private static void AssertProtected(HttpResponseMessage response)
    {
        var where = $"{response.RequestMessage!.RequestUri}: ";
        Assert.Equal(where + "DENY", where + Header(response, "X-Frame-Options"));
        Assert.Equal(where + "nosniff", where + Header(response, "X-Content-Type-Options"));
        Assert.Equal(where + "same-origin", where + Header(response, "Referrer-Policy"));
        Assert.Equal(where + "same-origin", where + Header(response, "Cross-Origin-Opener-Policy"));
        Assert.NotEmpty(Header(response, "Permissions-Policy"));
        Assert.False(response.Headers.Contains("Server"));

        AssertStrict(Header(response, "Content-Security-Policy"));

        var maxAge = Header(response, "Strict-Transport-Security").Split(';')[0].Replace("max-age=", "");
        Assert.True(int.Parse(maxAge) >= 31_536_000);

        // Editors' cookies stay with the editors; readers get none.
        if (response.Headers.TryGetValues("Set-Cookie", out var cookies))
            Assert.All(cookies, cookie => Assert.Matches("(?i)path=/beheer; .*secure; .*samesite=(lax|strict); httponly", cookie));
    }

    private static void AssertStrict(string csp)
    {
        foreach (var directive in new[] { "default-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'" })
            Assert.Contains(directive, csp);
        // No wildcard, nothing unsafe, no scheme by itself but for pictures in the stylesheet.
        var sources = csp.Split(';', StringSplitOptions.TrimEntries).SelectMany(directive => directive.Split(' ').Skip(1).Select(source => (directive.Split(' ')[0], source)));
        Assert.All(sources, source => Assert.True(source is (_, "'self'" or "'none'") or ("img-src", "data:"), $"{source}"));
    }

    private static string Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
}
