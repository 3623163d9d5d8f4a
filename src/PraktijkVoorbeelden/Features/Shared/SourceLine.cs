using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Sources;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Shared;

/// <summary>A source that a page rests on, as the list under the page shows it.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Path">Its page; null once it was withdrawn.</param>
/// <param name="Locator">Which part of it.</param>
/// <param name="Kind">What sort of source it is.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Date">When it was published.</param>
public sealed record SourceLine(string Title, string? Path, string? Locator, SourceKind? Kind, string? Publisher, PartialDate? Date);

/// <summary>Reads what roots rest on.</summary>
public static class SourceLines
{
    /// <summary>The sources of these references by the Key of the root that rests on them, in its order.</summary>
    public static async Task<ILookup<string, SourceLine>> ToLinesAsync<TOwner>(this IQueryable<SourceReference<TOwner>> references, CancellationToken cancellationToken)
        where TOwner : Root
    {
        var rows = await references.AsNoTracking().OrderBy(reference => reference.OwnerKey).ThenBy(reference => reference.Position)
            .Select(reference => new
            {
                reference.OwnerKey,
                Title = reference.Source!.Title ?? reference.Title,
                reference.Source.Slug,
                reference.Locator,
                Kind = (SourceKind?)reference.Source.Kind,
                Publisher = reference.Source.Publisher!.Name ?? reference.Source.PublisherName,
                reference.Source.Date,
            })
            .ToListAsync(cancellationToken);
        return rows.ToLookup(
            row => row.OwnerKey,
            row => new SourceLine(
                row.Title ?? "",
                row.Slug is null ? null : PageLink.PathTo(Noun.Source, row.Slug),
                row.Locator,
                row.Kind,
                row.Publisher,
                row.Date));
    }
}
