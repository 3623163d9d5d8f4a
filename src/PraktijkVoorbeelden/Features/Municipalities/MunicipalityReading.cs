using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;

namespace PraktijkVoorbeelden.Features.Municipalities;

/// <summary>A municipality, and what else there is about it: most lack most of it, and what is not there need not be asked for.</summary>
internal sealed record MunicipalityReading
{
    private static readonly KeptQuery<string, MunicipalityReading> OfSlug = new((db, slug) => db.Municipalities.AsNoTracking().IgnoreAutoIncludes()
        .Where(municipality => municipality.Slug == slug)
        .Select(municipality => new MunicipalityReading
        {
            Municipality = municipality,
            HasAliases = municipality.Aliases.Any(),
            HasSuccessors = municipality.Successors.Any(),
            HasPredecessors = db.Set<MunicipalitySuccessor>().Any(row => row.SuccessorKey == municipality.Key),
            HasFigures = municipality.Figures.Any(),
            HasSources = municipality.Sources.Any(),
        }));

    /// <summary>The municipality's own columns.</summary>
    public required Municipality Municipality { get; init; }

    /// <summary>Whether it has other names.</summary>
    public required bool HasAliases { get; init; }

    /// <summary>Whether it went into others.</summary>
    public required bool HasSuccessors { get; init; }

    /// <summary>Whether others went into it.</summary>
    public required bool HasPredecessors { get; init; }

    /// <summary>Whether it has figures.</summary>
    public required bool HasFigures { get; init; }

    /// <summary>Whether it rests on sources.</summary>
    public required bool HasSources { get; init; }

    /// <summary>The municipality with this slug; null where there is none.</summary>
    public static Task<MunicipalityReading?> FindAsync(CatalogueContext db, string slug, CancellationToken cancellationToken) => OfSlug.FindAsync(db, slug, cancellationToken);
}
