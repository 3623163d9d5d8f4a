using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;

namespace PraktijkVoorbeelden.Features.Taxonomy;

/// <summary>Which themes lie under which.</summary>
public sealed class ThemeTree
{
    private readonly Dictionary<string, string?> broader;

    private ThemeTree(Dictionary<string, string?> broader) => this.broader = broader;

    /// <summary>Reads the tree.</summary>
    public static async Task<ThemeTree> ReadAsync(CatalogueContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return new(await db.Themes.AsNoTracking().Select(theme => new { theme.Key, theme.BroaderKey }).ToDictionaryAsync(theme => theme.Key, theme => theme.BroaderKey, cancellationToken));
    }

    /// <summary>The themes above this one, the nearest first; each once, should editors have made a circle.</summary>
    public IReadOnlyList<string> BroaderThan(string key)
    {
        var above = new List<string>();
        for (var next = broader.GetValueOrDefault(key); next is not null && next != key && !above.Contains(next) && broader.ContainsKey(next); next = broader[next])
        {
            above.Add(next);
        }

        return above;
    }
}
