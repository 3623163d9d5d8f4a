using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Search;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Sources;

/// <summary>Bronnen as readers search them.</summary>
public sealed class SourceDocuments : NounDocuments
{
    /// <inheritdoc/>
    public override Noun Noun => Noun.Source;

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<SearchDocument>> ReadAsync(DocumentReading reading, IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var sources = await reading.Db.Sources.AsNoTracking().Where(s => keys.Contains(s.Key)).Select(s => new
        {
            s.Key,
            s.Slug,
            s.Title,
            s.SortKey,
            s.Kind,
            s.PublisherKey,
            Publisher = s.Publisher!.Name,
            s.PublisherName,
            s.Date,
            s.Description,
            s.Colophon,
        }).ToListAsync(cancellationToken);
        var parts = (await reading.Db.Set<SourcePart>().AsNoTracking().Where(row => keys.Contains(row.OwnerKey))
            .OrderBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .Select(row => new { row.OwnerKey, row.Title, row.MunicipalityKey, Municipality = row.Municipality!.Name, row.By, row.Description })
            .ToListAsync(cancellationToken)).ToLookup(row => row.OwnerKey);
        var documents = new List<SearchDocument>(sources.Count);
        foreach (var source in sources)
        {
            var publisher = source.Publisher ?? source.PublisherName;
            var document = new SearchDocument(new(Noun, source.Key))
            {
                Title = source.Title,
                Path = PathOf(source.Slug),
                SortKey = source.SortKey,
                Date = source.Date?.Year is null ? "" : source.Date.Value.Edtf,
                Summary = $"Bron ({DutchName.Of(source.Kind)}){(publisher is null ? "" : $" van {publisher}")}{(source.Date is { } date ? $", {date}" : "")}.",
                Body =
                [
                    source.Description,
                    .. parts[source.Key].SelectMany(part => (string?[])[part.Title, part.By, part.Description]),
                    source.Colophon,
                ],
            };
            document.Name(Noun.Organisation, source.PublisherKey, publisher);
            foreach (var part in parts[source.Key])
            {
                document.Name(Noun.Municipality, part.MunicipalityKey, part.Municipality);
            }

            documents.Add(document);
        }

        return documents;
    }
}
