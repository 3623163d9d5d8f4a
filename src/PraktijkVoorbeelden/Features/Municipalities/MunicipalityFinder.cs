using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Municipalities;

/// <summary>What somebody means who types the name of a municipality.</summary>
/// <param name="Typed">What was typed.</param>
/// <param name="Matches">The municipalities that have or had this name.</param>
/// <param name="Suggestions">Without any: those whose name looks like it.</param>
public sealed record FoundMunicipalities(string Typed, IReadOnlyList<PageLink> Matches, IReadOnlyList<PageLink> Suggestions);

/// <summary>Finds a municipality by a name that it has or had, however that is written.</summary>
public sealed class MunicipalityFinder(CatalogueContext db)
{
    private const int MaxSuggestions = 6;
    private const int LeastLetters = 3;

    /// <summary>The municipalities with this name.</summary>
    public async Task<FoundMunicipalities> FindAsync(string typed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var asked = SpellingsOf(typed);
        var known = await KnownAsync(cancellationToken);
        var matches = known.Where(one => one.Spellings.Overlaps(asked)).ToList();
        return new(
            typed,
            [.. matches.Select(match => match.Link)],
            matches.Count > 0 || asked.Count == 0 ? [] : [.. known.Select(one => (one.Link, Distance: DistanceOf(one.Spellings, asked)))
                .Where(one => one.Distance is not null)
                .OrderBy(one => one.Distance)
                .Take(MaxSuggestions)
                .Select(one => one.Link)]);
    }

    private async Task<List<Known>> KnownAsync(CancellationToken cancellationToken)
    {
        var municipalities = await db.Municipalities.AsNoTracking().OrderBy(one => one.SortKey).ThenBy(one => one.Key)
            .Select(one => new { one.Key, one.Name, one.Slug, one.EndedOn }).ToListAsync(cancellationToken);
        var aliases = (await db.Set<Alias<Municipality>>().AsNoTracking()
            .Select(alias => new { alias.OwnerKey, alias.Name }).ToListAsync(cancellationToken)).ToLookup(alias => alias.OwnerKey, alias => alias.Name);
        return
        [
            .. municipalities.Select(one => new Known(
                new(one.EndedOn is { } day ? $"{one.Name} (gemeente tot {day.Year})" : one.Name, PageLink.PathTo(Noun.Municipality, one.Slug!)),
                [one.Slug!, .. SpellingsOf(one.Name), .. aliases[one.Key].SelectMany(SpellingsOf)])),
        ];
    }

    /// <summary>A name as it may be typed: with and without its article, and without what stands behind it in brackets.</summary>
    private static HashSet<string> SpellingsOf(string name)
    {
        var folded = Folding.Fold(name);
        if (folded.StartsWith("gemeente ", StringComparison.Ordinal))
            folded = folded["gemeente ".Length..];
        var bare = folded.Split('(')[0];
        return
        [
            .. new[] { folded, bare, Folding.ForSorting(bare, Municipality.MaxNameLength) }
                .Select(text => Folding.ForAddress(text, Municipality.MaxNameLength)).Where(text => text.Length > 0),
        ];
    }

    // Null where nobody would mean the one by the other.
    private static int? DistanceOf(HashSet<string> spellings, HashSet<string> asked) => asked
        .SelectMany(typed => spellings.Select(spelling => DistanceOf(spelling, typed)))
        .Min();

    private static int? DistanceOf(string name, string typed)
    {
        if (typed.Length >= LeastLetters && name.StartsWith(typed, StringComparison.Ordinal))
            return 0;
        var steps = StepsBetween(name, typed);
        // One slip in four letters.
        return steps <= Math.Max(1, typed.Length / 4) ? steps
            : typed.Length >= LeastLetters && name.Contains(typed, StringComparison.Ordinal) ? typed.Length
            : null;
    }

    // Letters to add, leave out or change: Levenshtein's distance.
    private static int StepsBetween(string one, string other)
    {
        var above = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var row = 1; row <= one.Length; row++)
        {
            var line = new int[other.Length + 1];
            line[0] = row;
            for (var column = 1; column <= other.Length; column++)
            {
                var change = above[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1);
                line[column] = Math.Min(change, Math.Min(above[column], line[column - 1]) + 1);
            }

            above = line;
        }

        return above[^1];
    }

    private sealed record Known(PageLink Link, HashSet<string> Spellings);
}
