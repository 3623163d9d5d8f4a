using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.People.Beheer;

/// <summary>
/// Takes the names that may not come back out of a version that readers do not see, or out of a closed draft. What is on the
/// site is changed by publishing, and an open draft by whoever works on it.
/// </summary>
public sealed class TakeNameOut(CatalogueContext db, SuppressedNames suppressed, HeldNames held, TimeProvider clock)
{
    /// <summary>Takes them out of a version, and out of the draft that it was published by. False where there is nothing to take out, or readers see it.</summary>
    public async Task<bool> FromVersionAsync(Noun noun, string key, int version, string accountId, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var last = await db.Revisions.Where(revision => revision.Noun == noun && revision.Key == key).MaxAsync(revision => (int?)revision.RootVersion, cancellationToken);
        if (version == last && await db.RootNamesOf(noun).AnyAsync(root => root.Key == key, cancellationToken))
            return false;
        if (await db.Revisions.SingleOrDefaultAsync(revision => revision.Noun == noun && revision.Key == key && revision.RootVersion == version, cancellationToken) is not { } revision)
            return false;
        var names = await suppressed.ListAsync(cancellationToken);
        var isChanged = TakeOut(revision, names);
        if (await db.Proposals.SingleOrDefaultAsync(proposal => proposal.Id == revision.ProposalId && proposal.Status != ProposalStatus.Draft, cancellationToken) is { } proposal)
            isChanged |= TakeOut(proposal, names);
        return isChanged && await SaveAsync(new() { Noun = noun, Key = key, ProposalId = revision.ProposalId, AccountId = accountId, Why = $"uit versie {version}" }, cancellationToken);
    }

    /// <summary>Takes them out of a closed draft. False where there is nothing to take out, or it is open.</summary>
    public async Task<bool> FromDraftAsync(Guid proposalId, string accountId, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        if (await db.Proposals.SingleOrDefaultAsync(proposal => proposal.Id == proposalId && proposal.Status != ProposalStatus.Draft, cancellationToken) is not { } proposal)
            return false;
        return TakeOut(proposal, await suppressed.ListAsync(cancellationToken))
            && await SaveAsync(new() { Noun = proposal.Noun, Key = proposal.Key, ProposalId = proposalId, AccountId = accountId, Why = "uit een gesloten concept" }, cancellationToken);
    }

    /// <summary>Takes them out of all of these that there are. Returns out of how many.</summary>
    public async Task<int> FromAllAsync(string accountId, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var closed in (await held.FindAsync(cancellationToken)).Where(found => found.IsClosed))
        {
            var isDone = closed.Version is { } version
                ? await FromVersionAsync(closed.Noun, closed.Key, version, accountId, cancellationToken)
                : await FromDraftAsync(closed.ProposalId, accountId, cancellationToken);
            count += isDone ? 1 : 0;
        }

        return count;
    }

    private static bool TakeOut(Revision revision, SuppressedNameList names)
    {
        if (StoredTexts.PeopleIn(revision.Content, names).Count == 0)
            return false;
        var root = RevisionFormat.Read(revision.Noun, StoredTexts.Without(revision.Noun, revision.Content, names));
        root.LookupKey = Folding.ForLookup(root.Label, Root.MaxFoldedLength);
        root.SortKey = Folding.ForSorting(root.Label, Root.MaxFoldedLength);
        revision.Content = RevisionFormat.Write(root);
        return true;
    }

    private static bool TakeOut(Proposal proposal, SuppressedNameList names)
    {
        if (StoredTexts.PeopleIn(proposal.Draft, names).Count == 0 && !names.IsIn(proposal.Label))
            return false;
        proposal.Draft = StoredTexts.Without(proposal.Noun, proposal.Draft, names);
        var label = names.Without(proposal.Label);
        proposal.Label = label.Length <= Root.MaxFoldedLength ? label : label[..Root.MaxFoldedLength];
        proposal.Version++;
        return true;
    }

    private async Task<bool> SaveAsync(DeskEvent note, CancellationToken cancellationToken)
    {
        note.Action = DeskAction.ForgotName;
        note.At = clock.GetUtcNow().UtcDateTime;
        db.DeskEvents.Add(note);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            await CatalogueDatabase.EmptyLogAsync(db, cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody has the draft back at this very moment: it is open now.
            return false;
        }
    }
}
