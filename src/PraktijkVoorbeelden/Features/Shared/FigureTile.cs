using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Shared;

/// <summary>A figure as a small tile.</summary>
/// <param name="Value">The number with its unit, as a reader sees it: "meer dan 3.000 mensen", "van 30 naar 20 stappen".</param>
/// <param name="Description">What is counted.</param>
/// <param name="Kind">Whether it is a result, or something else.</param>
/// <param name="AccordingTo">Whose figure it is.</param>
/// <param name="Source">Where it was found.</param>
public sealed record FigureTile(string Value, string Description, FigureKind Kind, string? AccordingTo, PageLink? Source);

/// <summary>Reads figures for readers.</summary>
public static class FigureTiles
{
    /// <summary>These figures as tiles by the Key of the root that they are figures of, in its order.</summary>
    public static async Task<ILookup<string, FigureTile>> ToTilesAsync<TOwner>(this IQueryable<Figure<TOwner>> figures, CancellationToken cancellationToken)
        where TOwner : Root
    {
        var rows = await figures.AsNoTracking().OrderBy(figure => figure.OwnerKey).ThenBy(figure => figure.Position)
            .Select(figure => new
            {
                figure.OwnerKey,
                figure.Value,
                figure.Before,
                figure.Unit,
                figure.Qualifier,
                figure.Kind,
                figure.Description,
                figure.AccordingTo,
                SourceTitle = figure.Source!.Title,
                SourceSlug = figure.Source.Slug,
            })
            .ToListAsync(cancellationToken);
        return rows.ToLookup(
            row => row.OwnerKey,
            row => new FigureTile(
                Shown<TOwner>(row.Value, row.Before, row.Unit, row.Qualifier),
                row.Description,
                row.Kind,
                row.AccordingTo,
                PageLink.To(Noun.Source, row.SourceTitle, row.SourceSlug)));
    }

    /// <summary>The number of a figure with its unit, as a reader sees it.</summary>
    public static string Shown<TOwner>(long value, long? before, string? unit, FigureQualifier? qualifier) where TOwner : Root
    {
        var number = DutchNumber.Shown(value, Figure<TOwner>.Scale);
        if (qualifier is { } known)
            number = $"{DutchName.Of(known)} {number}";
        if (before is { } earlier)
            number = $"van {DutchNumber.Shown(earlier, Figure<TOwner>.Scale)} naar {number}";
        return unit is null ? number : $"{number} {unit}";
    }
}
