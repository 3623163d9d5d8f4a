using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Shared;

/// <summary>Under which key the framework's cache keeps the page of a <see cref="CachedPageAttribute"/>, and for how long.</summary>
public sealed class CachedPagePolicy(PageVersion version) : IOutputCachePolicy
{
    // Nobody asks the same long question twice. It is answered, but not kept.
    private const int MaxQueryLength = 2_000;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <inheritdoc/>
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<CachedPageAttribute>() is not { } page)
            return ValueTask.CompletedTask;
        var request = context.HttpContext.Request;
        LeaveOutOtherNames(request, page);
        var isKept = HttpMethods.IsGet(request.Method) && request.QueryString.Value is not { Length: > MaxQueryLength };
        context.EnableOutputCaching = isKept;
        context.AllowCacheLookup = isKept;
        context.AllowCacheStorage = isKept;
        context.AllowLocking = isKept;
        context.ResponseExpirationTimeSpan = Kept;
        context.CacheVaryByRules.VaryByHost = false;
        // By hand: the framework's own rule for query names sorts the values of the request itself, and their order counts.
        context.CacheVaryByRules.CacheKeyPrefix = version.Current + PageEncoding.Settle(request) + QuestionOf(request, page);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    /// <inheritdoc/>
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var answer = context.HttpContext.Response;
        if (answer.StatusCode != StatusCodes.Status200OK || answer.Headers.ContainsKey(HeaderNames.SetCookie))
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    private static void LeaveOutOtherNames(HttpRequest request, CachedPageAttribute page)
    {
        if (!request.QueryString.HasValue || request.Query.Keys.All(page.Reads))
            return;
        // The address itself stays as it was: where a page moved, the redirect takes all of it along.
        var read = request.Query.Where(pair => page.Reads(pair.Key)).ToDictionary(StringComparer.OrdinalIgnoreCase);
        request.HttpContext.Features.Set<IQueryFeature>(new QueryFeature(new QueryCollection(read)));
    }

    private static string QuestionOf(HttpRequest request, CachedPageAttribute page) => !request.QueryString.HasValue ? "" : string.Concat(
        page.QueryNames.SelectMany(name => request.Query[name].Select(value => $" {name}={Uri.EscapeDataString(value ?? "")}")));
}
