using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Municipalities;

/// <summary>
/// The municipalities in force, as they were when this node's readers saw the last change: every card lets one be chosen and
/// every municipality's page sets itself beside all of them, and they change seldom.
/// </summary>
/// <param name="version">What pages are made from.</param>
public sealed class TodaysMunicipalities(PageVersion version)
{
    private volatile Known? known;

    /// <summary>All of them in the order of a list, without the rows of their own. They are shared: nobody changes them.</summary>
    public async Task<IReadOnlyList<Municipality>> AllAsync(CatalogueContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        // What a transaction has written is for nobody else yet.
        if (db.Database.CurrentTransaction is not null)
            return await ReadAsync(db, cancellationToken);

        // Taken before anything is read: what is read may be newer, never older.
        var now = version.Current;
        if (known is not { } book || book.Version != now)
            known = book = new(now, await ReadAsync(db, cancellationToken));
        return book.Municipalities;
    }

    private static Task<List<Municipality>> ReadAsync(CatalogueContext db, CancellationToken cancellationToken) =>
        db.Municipalities.AsNoTracking().IgnoreAutoIncludes().Where(municipality => municipality.EndedOn == null)
            .OrderBy(municipality => municipality.SortKey).ThenBy(municipality => municipality.Key)
            .Select(municipality => new Municipality
            {
                Key = municipality.Key,
                Slug = municipality.Slug,
                Name = municipality.Name,
                SortKey = municipality.SortKey,
                Province = municipality.Province,
                Population = municipality.Population,
                LandHectares = municipality.LandHectares,
                TileColumn = municipality.TileColumn,
                TileRow = municipality.TileRow,
            })
            .ToListAsync(cancellationToken);

    private sealed record Known(string Version, IReadOnlyList<Municipality> Municipalities);
}
