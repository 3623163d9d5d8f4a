using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Infrastructure;

public sealed class SecurityHeadersTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Every_address_without_parameters_answers_with_the_headers()
    {
        using var visitor = site.CreateVisitor();
        var paths = site.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.Parameters.Count == 0)
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") ?? true)
            .Select(endpoint => $"/{endpoint.RoutePattern.RawText?.TrimStart('/')}")
            .Distinct()
            .ToList();

        Assert.Contains("/", paths);
        Assert.Contains(paths, path => path.EndsWith(".css", StringComparison.Ordinal));
        foreach (var path in paths)
        {
            using var response = await visitor.GetAsync(path);
            AssertProtected(response);
        }
    }

    [Theory]
    [InlineData("/bestaat-niet", HttpStatusCode.NotFound)]
    [InlineData("/css/bestaat-niet.css", HttpStatusCode.NotFound)]
    [InlineData("/proef/stuk", HttpStatusCode.InternalServerError)]
    [InlineData("/proef/status/403", HttpStatusCode.Forbidden)]
    [InlineData("/proef/status/410", HttpStatusCode.Gone)]
    public async Task Errors_have_the_headers_too(string path, HttpStatusCode status)
    {
        using var visitor = site.CreateVisitor();

        using var response = await visitor.GetAsync(path);

        Assert.Equal(status, response.StatusCode);
        AssertProtected(response);
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

        var csp = Header(response, "Content-Security-Policy");
        foreach (var directive in new[] { "default-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'" })
            Assert.Contains(directive, csp);
        Assert.DoesNotContain("unsafe", csp);
        Assert.DoesNotContain("*", csp);

        var maxAge = Header(response, "Strict-Transport-Security").Split(';')[0].Replace("max-age=", "");
        Assert.True(int.Parse(maxAge) >= 31_536_000);
    }

    private static string Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
}
