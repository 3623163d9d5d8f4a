using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Shared;

/// <summary>
/// A readers' page: the same for every visitor, and kept on this node until the next change is applied or the day ends.
/// It depends on its path and on the query names that stand here. Other names are taken out of the query before the page
/// is made, so that no page can depend on what its key does not hold.
/// </summary>
/// <param name="queryNames">The names that the page reads.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class CachedPageAttribute(params string[] queryNames) : Attribute, IOutputCachePolicy
{
    // Nobody asks the same long question twice. It is answered, but not kept.
    private const int MaxQueryLength = 2_000;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>The names that the page reads from the query.</summary>
    public IReadOnlyList<string> QueryNames { get; } = queryNames;

    /// <summary>Lets the page of this request not be kept, so that the next one who asks is noticed as well.</summary>
    public static void CallOff(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Features.Get<IOutputCacheFeature>() is { } cache)
            cache.Context.AllowCacheStorage = false;
    }

    /// <inheritdoc/>
    ValueTask IOutputCachePolicy.CacheRequestAsync(OutputCacheContext context, CancellationToken cancellationToken)
    {
        var request = context.HttpContext.Request;
        LeaveOutOtherNames(request);
        var isKept = HttpMethods.IsGet(request.Method) && request.QueryString.Value is not { Length: > MaxQueryLength };
        context.EnableOutputCaching = isKept;
        context.AllowCacheLookup = isKept;
        context.AllowCacheStorage = isKept;
        context.AllowLocking = isKept;
        context.ResponseExpirationTimeSpan = Kept;
        context.CacheVaryByRules.VaryByHost = false;
        // By hand: the framework's own rule for query names sorts the values of the request itself, and their order counts.
        context.CacheVaryByRules.CacheKeyPrefix =
            context.HttpContext.RequestServices.GetRequiredService<PageVersion>().Current + PageEncoding.Settle(request) + QuestionOf(request);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    ValueTask IOutputCachePolicy.ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <inheritdoc/>
    ValueTask IOutputCachePolicy.ServeResponseAsync(OutputCacheContext context, CancellationToken cancellationToken)
    {
        var answer = context.HttpContext.Response;
        if (answer.StatusCode != StatusCodes.Status200OK || answer.Headers.ContainsKey(HeaderNames.SetCookie))
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    private void LeaveOutOtherNames(HttpRequest request)
    {
        if (!request.QueryString.HasValue || request.Query.Keys.All(IsRead))
            return;
        // The address itself stays as it was: where a page moved, the redirect takes all of it along.
        var read = request.Query.Where(pair => IsRead(pair.Key)).ToDictionary(StringComparer.OrdinalIgnoreCase);
        request.HttpContext.Features.Set<IQueryFeature>(new QueryFeature(new QueryCollection(read)));
    }

    private string QuestionOf(HttpRequest request) => !request.QueryString.HasValue ? "" : string.Concat(
        QueryNames.SelectMany(name => request.Query[name].Select(value => $" {name}={Uri.EscapeDataString(value ?? "")}")));

    private bool IsRead(string name) => QueryNames.Contains(name, StringComparer.OrdinalIgnoreCase);
}
