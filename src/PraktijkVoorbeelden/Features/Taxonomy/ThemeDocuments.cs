using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Search;

namespace PraktijkVoorbeelden.Features.Taxonomy;

/// <summary>Thema's as readers search them.</summary>
public sealed class ThemeDocuments : NounDocuments
{
    /// <inheritdoc/>
    public override Noun Noun => Noun.Theme;

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<SearchDocument>> ReadAsync(DocumentReading reading, IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var themes = await reading.Db.Themes.AsNoTracking().Where(t => keys.Contains(t.Key))
            .Select(t => new { t.Key, t.Slug, t.Name, t.SortKey, t.Description }).ToListAsync(cancellationToken);
        var aliases = await DocumentRows.AliasesOfAsync<Term>(reading.Db, keys, cancellationToken);
        return
        [
            .. themes.Select(theme => new SearchDocument(new(Noun, theme.Key))
            {
                Title = theme.Name,
                Path = PathOf(theme.Slug),
                SortKey = theme.SortKey,
                Summary = theme.Description ?? "",
                Aliases = [.. aliases[theme.Key]],
            }),
        ];
    }
}
