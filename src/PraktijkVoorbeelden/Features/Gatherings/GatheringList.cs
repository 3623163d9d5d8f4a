using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Gatherings;

/// <summary>A gathering in a list; the partial <c>_GatheringLines</c> shows it.</summary>
/// <param name="Link">Its page.</param>
/// <param name="Kind">What sort of gathering it is.</param>
/// <param name="Dates">When it was.</param>
/// <param name="Place">Where it was; null where that is not known.</param>
/// <param name="Sessions">What was shown there.</param>
/// <param name="Conversations">What people told each other there.</param>
public sealed record GatheringLine(
    PageLink Link,
    GatheringKind Kind,
    GatheringDates Dates,
    string? Place,
    IReadOnlyList<string> Sessions,
    IReadOnlyList<string> Conversations);

/// <summary>Reads lists of gatherings.</summary>
public sealed class GatheringList(CatalogueContext db)
{
    /// <summary>All gatherings, the last one first, by year; those of which the year is not known come last.</summary>
    public async Task<IReadOnlyList<IGrouping<int?, GatheringLine>>> ByYearAsync(CancellationToken cancellationToken) =>
    [
        .. (await ReadAsync(db.Gatherings, cancellationToken)).GroupBy(line => line.Dates.Year),
    ];

    /// <summary>The gatherings that were in this region or in one of these municipalities of it.</summary>
    public Task<IReadOnlyList<GatheringLine>> InRegionAsync(string region, IReadOnlyList<string> municipalities, CancellationToken cancellationToken) =>
        ReadAsync(db.Gatherings.Where(gathering => gathering.RegionKey == region || municipalities.Contains(gathering.MunicipalityKey!)), cancellationToken);

    private async Task<IReadOnlyList<GatheringLine>> ReadAsync(IQueryable<Gathering> gatherings, CancellationToken cancellationToken)
    {
        var rows = await gatherings.AsNoTracking().OrderBy(gathering => gathering.SortKey).ThenBy(gathering => gathering.Key)
            .Select(gathering => new
            {
                gathering.Key,
                gathering.Title,
                gathering.Slug,
                gathering.Kind,
                gathering.Date,
                gathering.LastDate,
                Municipality = gathering.Municipality!.Name,
                Region = gathering.Region!.Name,
                gathering.Place,
            })
            .ToListAsync(cancellationToken);
        if (rows.Count == 0)
            return [];
        var keys = rows.Select(row => row.Key).ToList();
        var sessions = (await db.Set<Session>().AsNoTracking().Where(session => keys.Contains(session.OwnerKey)).OrderBy(session => session.OwnerKey).ThenBy(session => session.Position)
            .Select(session => new { session.OwnerKey, session.Title }).ToListAsync(cancellationToken)).ToLookup(session => session.OwnerKey, session => session.Title);
        var conversations = (await db.Set<Conversation>().AsNoTracking().Where(talk => keys.Contains(talk.OwnerKey)).OrderBy(talk => talk.OwnerKey).ThenBy(talk => talk.Position)
            .Select(talk => new { talk.OwnerKey, talk.Title }).ToListAsync(cancellationToken)).ToLookup(talk => talk.OwnerKey, talk => talk.Title);
        return
        [
            .. rows.Select(row => new GatheringLine(
                    new(row.Title, PageLink.PathTo(Noun.Gathering, row.Slug!)),
                    row.Kind,
                    new(row.Date, row.LastDate),
                    row.Municipality ?? (row.Region is { } region ? $"regio {region}" : row.Place),
                    [.. sessions[row.Key]],
                    [.. conversations[row.Key]]))
                .OrderBy(line => line.Dates.Year is null).ThenByDescending(line => line.Dates.SortText, StringComparer.Ordinal),
        ];
    }
}
