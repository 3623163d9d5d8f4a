using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Features.People.Beheer;

/// <summary>
/// Shows somebody by role only from now on, at their wish: one publication takes the name away from readers, drafts and
/// versions, and sees to it that it does not come back.
/// </summary>
public sealed class MakeRoleOnly(CatalogueContext db, RootVersions versions, SaveDraft save, PublishDraft publish)
{
    /// <summary>
    /// Publishes it as the proposal with this id, so that the same form posted twice does it once. Also for somebody whose
    /// record was withdrawn: its versions hold the name still. Null where nobody with this Key was ever published.
    /// </summary>
    public async Task<PublishOutcome?> RunAsync(string key, Guid proposalId, string accountId, CancellationToken cancellationToken)
    {
        var live = await versions.LiveAsync(Noun.Person, key, cancellationToken);
        if (live is null && !await db.Revisions.AnyAsync(revision => revision.Noun == Noun.Person && revision.Key == key, cancellationToken))
            return null;
        var saved = await save.RunAsync(new(Noun.Person, proposalId, 0, key, live?.Version ?? 0), TakeName, accountId, cancellationToken);
        if (saved is not SaveOutcome.Saved { Proposal: var proposal })
            return null;
        return await publish.RunAsync(proposal.Id, null, accountId, cancellationToken);
    }

    private static void TakeName(RootForm form)
    {
        var person = (PersonForm)form;
        person.Name = null;
        person.IsRoleOnly = "ja";
    }
}
