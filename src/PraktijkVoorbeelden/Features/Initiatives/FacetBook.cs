using System.Collections.Concurrent;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Initiatives;

/// <summary>
/// The names of all values of facets, as they were when this node's readers saw the last change: every page of the list
/// shows hundreds of them, and they change seldom.
/// </summary>
/// <param name="version">What pages are made from.</param>
public sealed class FacetBook(PageVersion version)
{
    private readonly ConcurrentDictionary<string, (string Version, IReadOnlyDictionary<string, FacetName>? Names)> known = new();

    /// <summary>The names of these values of a facet, by value. What was withdrawn since is left out.</summary>
    public async Task<IReadOnlyDictionary<string, FacetName>> NamesAsync(InitiativeFacet facet, IReadOnlyCollection<string> values, FacetNames names, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facet);
        ArgumentNullException.ThrowIfNull(names);
        // Taken before anything is read: what is read may be newer, never older.
        var now = version.Current;
        if (!known.TryGetValue(facet.Name, out var book) || book.Version != now)
            known[facet.Name] = book = (now, await names.AllAsync(facet, cancellationToken));
        return book.Names is { } all
            ? values.Where(all.ContainsKey).ToDictionary(value => value, value => all[value])
            : await names.OfValuesAsync(facet, values, cancellationToken);
    }
}
