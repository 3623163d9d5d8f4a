using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>
/// Gives each answer an entity tag made from its bytes (RFC 9110, section 8.8.3), and answers 304 to a browser that has
/// these bytes. What is compressed differently has another tag.
/// </summary>
public sealed class ContentTag(RequestDelegate next)
{
    // Half of a SHA-256: two pages with the same tag do not happen.
    private const int TagBytes = 16;

    // A browser or proxy may keep the page, and asks each time whether it is still so.
    private const string AskFirst = "no-cache";

    /// <summary>Holds the whole answer until its tag is known.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        var (request, answer) = (context.Request, context.Response);
        var body = answer.Body;
        using var held = new MemoryStream();
        answer.Body = held;
        try
        {
            await next(context);
        }
        finally
        {
            answer.Body = body;
        }

        if (answer.StatusCode == StatusCodes.Status200OK)
        {
            if (answer.Headers.Vary.Count == 0)
                answer.Headers.Vary = HeaderNames.AcceptEncoding;
            var tag = TagOf(held);
            answer.GetTypedHeaders().ETag = tag;
            answer.Headers.CacheControl = AskFirst;
            if (IsKnown(request.GetTypedHeaders(), tag))
            {
                answer.StatusCode = StatusCodes.Status304NotModified;
                answer.ContentLength = null;
                return;
            }

            answer.ContentLength = held.Length;
        }

        if (held.Length > 0)
            await body.WriteAsync(held.GetBuffer().AsMemory(0, (int)held.Length), context.RequestAborted);
    }

    private static EntityTagHeaderValue TagOf(MemoryStream held)
    {
        var hash = SHA256.HashData(held.GetBuffer().AsSpan(0, (int)held.Length));
        return new($"\"{Base64Url.EncodeToString(hash.AsSpan(0, TagBytes))}\"");
    }

    private static bool IsKnown(RequestHeaders request, EntityTagHeaderValue tag) =>
        request.IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false));
}
