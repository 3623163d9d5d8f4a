using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.Search;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Regions;

/// <summary>Regio's as readers search them.</summary>
public sealed class RegionDocuments : NounDocuments
{
    /// <inheritdoc/>
    public override Noun Noun => Noun.Region;

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<SearchDocument>> ReadAsync(DocumentReading reading, IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var regions = await reading.Db.Regions.AsNoTracking().Where(r => keys.Contains(r.Key))
            .Select(r => new { r.Key, r.Slug, r.Name, r.SortKey, r.Kind, r.Description }).ToListAsync(cancellationToken);
        var members = (await reading.Db.Set<RegionMunicipality>().AsNoTracking().Where(row => keys.Contains(row.OwnerKey))
            .OrderBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .Select(row => new { row.OwnerKey, row.MunicipalityKey }).ToListAsync(cancellationToken)).ToLookup(row => row.OwnerKey, row => row.MunicipalityKey);
        var book = await reading.MunicipalitiesAsync(cancellationToken);
        var documents = new List<SearchDocument>(regions.Count);
        foreach (var region in regions)
        {
            List<MunicipalityEntry> municipalities = [.. members[region.Key].Select(book.Find).OfType<MunicipalityEntry>()];
            var document = new SearchDocument(new(Noun, region.Key))
            {
                Title = region.Name,
                Path = PathOf(region.Slug),
                SortKey = region.SortKey,
                Summary = municipalities.Count == 0
                    ? $"Regio ({DutchName.Of(region.Kind)})."
                    : $"Regio ({DutchName.Of(region.Kind)}) met {string.Join(", ", municipalities.Select(municipality => municipality.Name))}.",
                Body = [region.Description],
            };
            document.Name(municipalities);
            documents.Add(document);
        }

        return documents;
    }
}
