using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Editorial.Beheer;

/// <summary>Finds what somebody may have meant who typed a name that there is not.</summary>
public static class NearNames
{
    private const int Most = 3;

    // Of the pairs of letters of both names together: how many they share at least.
    private const double Enough = 0.5;

    /// <summary>The names that are most like it, the likeliest first.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<RootName> known, string typed)
    {
        ArgumentNullException.ThrowIfNull(known);
        var sought = Folding.ForLookup(typed, Root.MaxFoldedLength);
        var pairs = PairsOf(sought);
        if (pairs.Count == 0)
            return [];
        return
        [
            .. known.Select(root => (root.Label, Likeness: LikenessOf(root.LookupKey, sought, pairs)))
                .Where(near => near.Likeness >= Enough).OrderByDescending(near => near.Likeness)
                .Select(near => near.Label).Distinct().Take(Most),
        ];
    }

    private static double LikenessOf(string name, string sought, HashSet<string> pairs)
    {
        var others = PairsOf(name);
        var shared = 2.0 * pairs.Count(others.Contains) / (pairs.Count + others.Count);
        // Who typed a few words of a long title typed part of it well.
        return name.Contains(sought, StringComparison.Ordinal) || (name.Length > 3 && sought.Contains(name, StringComparison.Ordinal)) ? Math.Max(shared, Enough) : shared;
    }

    private static HashSet<string> PairsOf(string text) => [.. Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(at => text.Substring(at, 2))];
}
