using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.Taxonomy;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>Shapes the search documents of a noun. One for each room whose noun readers can search.</summary>
public abstract class NounDocuments
{
    /// <summary>The noun.</summary>
    public abstract Noun Noun { get; }

    /// <summary>
    /// Reads the documents of the roots with these Keys. What is not published gives no document. Each document says
    /// which other roots it was made from.
    /// </summary>
    public abstract Task<IReadOnlyList<SearchDocument>> ReadAsync(DocumentReading reading, IReadOnlyList<string> keys, CancellationToken cancellationToken);

    /// <summary>The path of a page with this slug.</summary>
    protected string PathOf(string? slug) => Nouns.Of(Noun).Path + slug;
}

/// <summary>What documents are read from: the catalogue, and what all documents of one reading share.</summary>
/// <param name="db">The catalogue.</param>
public sealed class DocumentReading(CatalogueContext db)
{
    private MunicipalityBook? municipalities;
    private ThemeTree? themes;

    /// <summary>The catalogue.</summary>
    public CatalogueContext Db { get; } = db;

    /// <summary>All municipalities. Read once: there are a few hundred, and nearly every document names some.</summary>
    public async Task<MunicipalityBook> MunicipalitiesAsync(CancellationToken cancellationToken) =>
        municipalities ??= await MunicipalityBook.ReadAsync(Db, cancellationToken);

    /// <summary>Which themes lie under which. Read once.</summary>
    public async Task<ThemeTree> ThemesAsync(CancellationToken cancellationToken) => themes ??= await ThemeTree.ReadAsync(Db, cancellationToken);
}
