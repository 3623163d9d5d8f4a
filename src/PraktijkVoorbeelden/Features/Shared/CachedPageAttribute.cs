using Microsoft.AspNetCore.OutputCaching;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Shared;

/// <summary>
/// A readers' page: the same for every visitor, and kept on this node until the next change is applied or the day ends.
/// It depends on its path and on the query names that stand here. Other names are taken out of the query before the page
/// is made, so that no page can depend on what its key does not hold.
/// </summary>
/// <param name="queryNames">The names that the page reads.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class CachedPageAttribute(params string[] queryNames) : Attribute, IKeptPage
{
    /// <summary>The names that the page reads from the query.</summary>
    public IReadOnlyList<string> QueryNames { get; } = queryNames;

    /// <summary>Lets the page of this request not be kept, so that the next one who asks is noticed as well.</summary>
    public static void CallOff(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Features.Get<IOutputCacheFeature>() is { } cache)
            cache.Context.AllowCacheStorage = false;
    }

    /// <summary>Whether the page reads this name from the query.</summary>
    public bool Reads(string name) => QueryNames.Contains(name, StringComparer.OrdinalIgnoreCase);
}
