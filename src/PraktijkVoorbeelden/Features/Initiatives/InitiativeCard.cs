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
    /// <summary>Cards in the portrait of a municipality or an organisation at most: the whole list is what the search is for.</summary>
    public const int MaxInPortrait = 24;

    /// <summary>The cards with these Keys in the order of the Keys. What was withdrawn is left out.</summary>
    public static async Task<IReadOnlyList<InitiativeCard>> ForKeysAsync(CatalogueContext db, IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(keys);
        if (keys.Count == 0)
            return [];
        var rows = await db.Initiatives.AsNoTracking()
            // All Keys as one value, so that the query is worked out once, however many there are.
            .Where(initiative => EF.Parameter(keys).Contains(initiative.Key))
            .Select(initiative => new CardRow(
                initiative.Key,
                initiative.Slug!,
                initiative.Title,
                initiative.Summary,
                initiative.ToldOn,
                initiative.Region!.Name,
                db.Adoptions.Where(AdoptionStatuses.InUse).Count(adoption => adoption.InitiativeKey == initiative.Key),
                initiative.Municipalities.OrderBy(row => row.Position).Select(row => row.Municipality!.Name).ToList(),
                initiative.Themes.OrderBy(row => row.Position).Select(row => row.Theme!.Name).ToList()))
            .ToListAsync(cancellationToken);
        var byKey = rows.ToDictionary(row => row.Key);
        return [.. keys.Select(key => byKey.GetValueOrDefault(key)?.ToCard()).OfType<InitiativeCard>()];
    }

    /// <summary>The cards of these initiatives in the order of the query; filter, sort and page it before.</summary>
    public static async Task<IReadOnlyList<InitiativeCard>> ToCardsAsync(this IQueryable<Initiative> initiatives, CatalogueContext db, CancellationToken cancellationToken) =>
        // By Key, and not as a part of that query: each list on a card would filter and sort all of it once more.
        await ForKeysAsync(db, await initiatives.AsNoTracking().Select(initiative => initiative.Key).ToListAsync(cancellationToken), cancellationToken);

    private sealed record CardRow(
        string Key, string Slug, string Title, string Summary, PartialDate? ToldOn, string? Region, int Adopted, List<string> Municipalities, List<string> Themes)
    {
        public InitiativeCard ToCard() => new(Key, Slug, Title, Summary, Region is null ? Municipalities : [Region, .. Municipalities], Themes, ToldOn) { Adopted = Adopted };
    }
}
