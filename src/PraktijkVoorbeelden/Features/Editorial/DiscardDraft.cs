using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>Closes a draft without publication. It is kept, so that it can be had back.</summary>
public sealed class DiscardDraft(CatalogueContext db, TimeProvider clock)
{
    /// <summary>Closes it. False where it is no open draft, or no longer the version that the editor saw.</summary>
    public async Task<bool> RunAsync(Noun noun, Guid proposalId, int version, string accountId, CancellationToken cancellationToken)
    {
        if (await FindAsync(noun, proposalId, ProposalStatus.Draft, cancellationToken) is not { } proposal || proposal.Version != version)
            return false;
        Move(proposal, ProposalStatus.Discarded);
        db.DeskEvents.Add(new()
        {
            Action = DeskAction.Discarded,
            AccountId = accountId,
            Noun = proposal.Noun,
            Key = proposal.Key,
            ProposalId = proposal.Id,
            At = proposal.UpdatedAt,
        });
        return await TrySaveAsync(cancellationToken);
    }

    /// <summary>Opens it again. False where it is not one that was closed without publication.</summary>
    public async Task<bool> UndoAsync(Noun noun, Guid proposalId, CancellationToken cancellationToken)
    {
        if (await FindAsync(noun, proposalId, ProposalStatus.Discarded, cancellationToken) is not { } proposal)
            return false;
        Move(proposal, ProposalStatus.Draft);
        return await TrySaveAsync(cancellationToken);
    }

    private Task<Proposal?> FindAsync(Noun noun, Guid proposalId, ProposalStatus status, CancellationToken cancellationToken) =>
        db.Proposals.SingleOrDefaultAsync(proposal => proposal.Id == proposalId && proposal.Noun == noun && proposal.Status == status, cancellationToken);

    private void Move(Proposal proposal, ProposalStatus status)
    {
        proposal.Status = status;
        proposal.Version++;
        proposal.UpdatedAt = clock.GetUtcNow().UtcDateTime;
    }

    private async Task<bool> TrySaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody saved the draft at this very moment: what they typed has not been seen.
            return false;
        }
    }
}
