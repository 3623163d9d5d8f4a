using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.People.Beheer;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>Publishes a draft and answers when readers of this node can find it.</summary>
public sealed class PublishDraft(CatalogueContext db, DraftReader reader, NamesInProse names, Publisher publisher, Follower follower)
{
    /// <summary>
    /// Publishes; twice the same draft publishes once. Where there are warnings, it stops until the editor has seen these:
    /// <paramref name="seen"/> is what <see cref="SeenWarnings"/> made of those that were on screen. Faults come before warnings.
    /// </summary>
    public async Task<PublishOutcome> RunAsync(Guid proposalId, string? seen, string accountId, CancellationToken cancellationToken)
    {
        if (await FormAsync(proposalId, cancellationToken) is { } form
            && await names.FindAsync(form, cancellationToken) is { Count: > 0 } warnings
            && SeenWarnings.Of(warnings) != seen)
        {
            return await reader.ReadAsync(form, cancellationToken) is { Faults: { Count: > 0 } faults } ? new PublishOutcome.Invalid(faults) : new PublishOutcome.Warned(warnings);
        }

        var outcome = await publisher.PublishAsync(proposalId, accountId, cancellationToken);
        await follower.WaitForAsync(outcome, cancellationToken);
        return outcome;
    }

    private async Task<RootForm?> FormAsync(Guid proposalId, CancellationToken cancellationToken)
    {
        var draft = await db.Proposals.AsNoTracking().Where(proposal => proposal.Id == proposalId && proposal.Status == ProposalStatus.Draft)
            .Select(proposal => new { proposal.Noun, proposal.Draft, proposal.SchemaVersion }).SingleOrDefaultAsync(cancellationToken);
        return draft is null ? null : DraftFormat.Read(draft.Noun, draft.Draft, draft.SchemaVersion);
    }
}
