using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>What an editor gets who wants to change a published root.</summary>
public abstract record BegunEdit
{
    /// <summary>She had begun already: her open draft.</summary>
    public sealed record Open(Guid ProposalId) : BegunEdit;

    /// <summary>The form of the published root. Nothing is kept before it is saved.</summary>
    public sealed record Fresh(RootForm Form, int BaseVersion) : BegunEdit;
}

/// <summary>Begins to change a published root, or goes on where this editor left off.</summary>
public sealed class BeginEdit(CatalogueContext db, RootVersions versions)
{
    /// <summary>Null where no such root is published.</summary>
    public async Task<BegunEdit?> RunAsync(Noun noun, string key, string accountId, CancellationToken cancellationToken)
    {
        if (await versions.LiveAsync(noun, key, cancellationToken) is not { } live)
            return null;
        var open = await db.Proposals.AsNoTracking()
            .Where(proposal => proposal.Noun == noun && proposal.Key == key && proposal.Status == ProposalStatus.Draft && proposal.AuthorId == accountId)
            .OrderByDescending(proposal => proposal.UpdatedAt)
            .Select(proposal => (Guid?)proposal.Id)
            .FirstOrDefaultAsync(cancellationToken);
        if (open is { } proposalId)
            return new BegunEdit.Open(proposalId);
        return new BegunEdit.Fresh(noun.FormOf(live), live.Version);
    }
}
