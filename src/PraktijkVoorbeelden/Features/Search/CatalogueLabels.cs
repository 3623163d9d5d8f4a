using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.Organisations;
using PraktijkVoorbeelden.Features.Taxonomy;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>Reads the names that mean the same, as editors keep them.</summary>
internal static class CatalogueLabels
{
    /// <summary>The names of these roots of one noun. What is not published has none.</summary>
    public static async Task<ILookup<string, RootLabel>> ReadAsync(CatalogueContext db, Noun noun, IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var names = await db.RootNamesOf(noun).Where(root => keys.Contains(root.Key)).Select(root => new { root.Key, root.Label }).ToListAsync(cancellationToken);
        var aliases = noun switch
        {
            Noun.Organisation => await DocumentRows.AliasesOfAsync<Organisation>(db, keys, cancellationToken),
            Noun.Municipality => await DocumentRows.AliasesOfAsync<Municipality>(db, keys, cancellationToken),
            _ => await DocumentRows.AliasesOfAsync<Term>(db, keys, cancellationToken),
        };
        var abbreviations = noun != Noun.Organisation ? [] : await db.Organisations.AsNoTracking()
            .Where(organisation => keys.Contains(organisation.Key) && organisation.Abbreviation != null)
            .ToDictionaryAsync(organisation => organisation.Key, organisation => organisation.Abbreviation!, cancellationToken);
        return names.SelectMany(
            root => ((string?[])[root.Label, abbreviations.GetValueOrDefault(root.Key), .. aliases[root.Key]]).OfType<string>(),
            (root, label) => (root.Key, Label: label))
            .GroupBy(label => label.Key)
            .SelectMany(labels => labels.Select((label, position) => new RootLabel(new(noun, label.Key), position, label.Label)))
            .ToLookup(label => label.Root.Key);
    }
}
