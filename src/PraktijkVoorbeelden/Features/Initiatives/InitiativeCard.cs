using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Adoptions;
using PraktijkVoorbeelden.Features.Collections;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Initiatives;

/// <summary>What a list tells of a voorbeeld; the partial <c>_InitiativeCard</c> shows it.</summary>
/// <param name="Key">Which initiative.</param>
/// <param name="Slug">The last part of its page's address.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Summary">One or two sentences, without Markdown.</param>
/// <param name="Places">The region first, then the municipalities; empty where the source does not say where.</param>
/// <param name="Themes">What it is about.</param>
/// <param name="ToldOn">When it was told.</param>
public sealed record InitiativeCard(
    string Key,
    string Slug,
    string Title,
    string Summary,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> Themes,
    PartialDate? ToldOn)
{
    /// <summary>How often others took it up, as far as known. Interest does not count.</summary>
    public int Adopted { get; init; }

    /// <summary>The box with which it is chosen; null where nothing is to be chosen.</summary>
    public Tick? Tick { get; init; }

    /// <summary>The address of its page.</summary>
    public string Path => $"/voorbeelden/{Slug}";
}

/// <summary>Reads cards from the catalogue: a few queries for a list, however long it is.</summary>
public static class InitiativeCards
{
    /// <summary>The cards with these Keys in the order of the Keys. What was withdrawn is left out.</summary>
    public static async Task<IReadOnlyList<InitiativeCard>> ForKeysAsync(CatalogueContext db, IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(keys);
        if (keys.Count == 0)
            return [];
        var cards = await db.Initiatives.Where(initiative => keys.Contains(initiative.Key)).ToCardsAsync(db, cancellationToken);
        var byKey = cards.ToDictionary(card => card.Key);
        return [.. keys.Select(key => byKey.GetValueOrDefault(key)).OfType<InitiativeCard>()];
    }

    /// <summary>The cards of these initiatives in the order of the query; filter, sort and page it before.</summary>
    public static async Task<IReadOnlyList<InitiativeCard>> ToCardsAsync(this IQueryable<Initiative> initiatives, CatalogueContext db, CancellationToken cancellationToken)
    {
        var rows = await initiatives.AsNoTracking().Select(initiative => new
        {
            initiative.Key,
            initiative.Slug,
            initiative.Title,
            initiative.Summary,
            initiative.ToldOn,
            Region = initiative.Region!.Name,
        }).ToListAsync(cancellationToken);
        if (rows.Count == 0)
            return [];
        // By Key, and not as a part of the query above: that would filter and sort all of it once more for each.
        var keys = rows.ConvertAll(row => row.Key);
        var municipalities = (await db.Set<InitiativeMunicipality>().AsNoTracking().Where(row => keys.Contains(row.OwnerKey))
            .OrderBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .Select(row => new { row.OwnerKey, row.Municipality!.Name }).ToListAsync(cancellationToken)).ToLookup(row => row.OwnerKey, row => row.Name);
        var themes = await ThemesAsync(db, keys, cancellationToken);
        var adopted = await AdoptionLines.CountUseAsync(db, keys, cancellationToken);
        return
        [
            .. rows.Select(row => new InitiativeCard(
                row.Key,
                row.Slug!,
                row.Title,
                row.Summary,
                row.Region is null ? [.. municipalities[row.Key]] : [row.Region, .. municipalities[row.Key]],
                [.. themes[row.Key]],
                row.ToldOn) { Adopted = adopted.GetValueOrDefault(row.Key) }),
        ];
    }

    // The few names apart: SQLite would begin with all themes, and read all their cards, rather than with these cards.
    private static async Task<ILookup<string, string>> ThemesAsync(CatalogueContext db, List<string> keys, CancellationToken cancellationToken)
    {
        var rows = await db.Set<InitiativeTheme>().AsNoTracking().Where(row => keys.Contains(row.OwnerKey))
            .OrderBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .Select(row => new { row.OwnerKey, row.ThemeKey }).ToListAsync(cancellationToken);
        var used = rows.Select(row => row.ThemeKey).Distinct().ToList();
        var names = await db.Themes.AsNoTracking().Where(theme => used.Contains(theme.Key))
            .Select(theme => new { theme.Key, theme.Name }).ToDictionaryAsync(theme => theme.Key, theme => theme.Name, cancellationToken);
        return rows.Where(row => names.ContainsKey(row.ThemeKey)).ToLookup(row => row.OwnerKey, row => names[row.ThemeKey]);
    }
}
