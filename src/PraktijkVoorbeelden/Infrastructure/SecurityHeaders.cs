using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>
/// Puts the headers that protect readers on every answer: pages, files, redirects and errors alike. An endpoint that
/// has set one of them itself (open data that other sites may read) keeps its own.
/// </summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    private static readonly StringValues TwoYears = "max-age=63072000; includeSubDomains";

    private static readonly (string Name, StringValues Value)[] Headers =
    [
        (HeaderNames.ContentSecurityPolicy,
            "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"),
        (HeaderNames.XContentTypeOptions, "nosniff"),
        (HeaderNames.XFrameOptions, "DENY"),
        ("Referrer-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    /// <summary>Lets the request pass, and adds the headers at the last moment, because error handling clears earlier ones.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(
            static state =>
            {
                AddTo((HttpContext)state);
                return Task.CompletedTask;
            },
            context);
        return next(context);
    }

    private static void AddTo(HttpContext context)
    {
        var answer = context.Response.Headers;
        foreach (var (name, value) in Headers)
            answer.TryAdd(name, value);
        if (context.Request.IsHttps)
            answer.TryAdd(HeaderNames.StrictTransportSecurity, TwoYears);
    }
}
