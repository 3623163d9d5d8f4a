using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>Finds a root as it is and as it was.</summary>
public sealed class RootVersions(CatalogueContext db)
{
    /// <summary>The root as readers see it now; null where it is not published.</summary>
    public async Task<Root?> LiveAsync(Noun noun, string key, CancellationToken cancellationToken) =>
        (await Nouns.Of(noun).LoadAll(db, [key], cancellationToken)).SingleOrDefault();

    /// <summary>
    /// The root as it was at a version; null where it had not been published by then. A version without a revision of its
    /// own (somebody withdrew what it referred to) is the one before it.
    /// </summary>
    public async Task<Root?> AtAsync(Noun noun, string key, int version, CancellationToken cancellationToken)
    {
        var content = await db.Revisions.AsNoTracking()
            .Where(revision => revision.Noun == noun && revision.Key == key && revision.RootVersion <= version)
            .OrderByDescending(revision => revision.RootVersion)
            .Select(revision => revision.Content)
            .FirstOrDefaultAsync(cancellationToken);
        return content is null ? null : RevisionFormat.Read(noun, content);
    }
}
