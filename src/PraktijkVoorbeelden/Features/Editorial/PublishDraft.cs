using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.People.Beheer;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>Publishes a draft and answers when readers of this node can find it.</summary>
public sealed class PublishDraft(CatalogueContext db, NamesInProse names, Publisher publisher, Follower follower)
{
    /// <summary>
    /// Publishes; twice the same draft publishes once. Where there are warnings, it stops until the editor has seen these:
    /// <paramref name="seen"/> is what <see cref="SeenWarnings"/> made of those that were on screen.
    /// </summary>
    public async Task<PublishOutcome> RunAsync(Guid proposalId, string? seen, string accountId, CancellationToken cancellationToken)
    {
        var warnings = await WarningsAsync(proposalId, cancellationToken);
        if (warnings.Count > 0 && SeenWarnings.Of(warnings) != seen)
            return new PublishOutcome.Warned(warnings);
        var outcome = await publisher.PublishAsync(proposalId, accountId, cancellationToken);
        await follower.WaitForAsync(outcome, cancellationToken);
        return outcome;
    }

    private async Task<IReadOnlyList<Fault>> WarningsAsync(Guid proposalId, CancellationToken cancellationToken)
    {
        var draft = await db.Proposals.AsNoTracking().Where(proposal => proposal.Id == proposalId && proposal.Status == ProposalStatus.Draft)
            .Select(proposal => new { proposal.Noun, proposal.Draft, proposal.SchemaVersion }).SingleOrDefaultAsync(cancellationToken);
        return draft is null ? [] : await names.FindAsync(DraftFormat.Read(draft.Noun, draft.Draft, draft.SchemaVersion), cancellationToken);
    }
}
