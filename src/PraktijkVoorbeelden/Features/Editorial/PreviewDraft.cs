using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.People.Beheer;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>A draft as readers would see it.</summary>
/// <param name="Proposal">The draft.</param>
/// <param name="Form">Its form, as publication would have it where there are no faults.</param>
/// <param name="Reading">What publication would read.</param>
/// <param name="Warnings">What the editor had better look at before publication.</param>
/// <param name="Page">What the readers' page would show; null where there is none or there are faults.</param>
public sealed record PreviewedDraft(Proposal Proposal, RootForm Form, DraftReading Reading, IReadOnlyList<Fault> Warnings, object? Page);

/// <summary>Shows a draft as readers would see it, without publishing it.</summary>
public sealed class PreviewDraft(CatalogueContext db, DraftReader reader, NamesInProse names, Publisher publisher)
{
    /// <summary>
    /// Null where there is no draft of this noun with this id. <paramref name="look"/> asks what a reader's page asks,
    /// while the draft is in the catalogue for a moment.
    /// </summary>
    public async Task<PreviewedDraft?> RunAsync(Noun noun, Guid proposalId, Func<Root, CancellationToken, Task<object?>>? look, CancellationToken cancellationToken)
    {
        var proposal = await db.Proposals.AsNoTracking().SingleOrDefaultAsync(candidate => candidate.Id == proposalId && candidate.Noun == noun, cancellationToken);
        if (proposal is null)
            return null;
        var form = DraftFormat.Read(noun, proposal.Draft, proposal.SchemaVersion);
        var reading = await reader.ReadAsync(form, cancellationToken);
        if (reading.Faults.Count > 0)
            return new(proposal, form, reading, [], null);
        var page = look is null ? null : await publisher.PreviewAsync(reading.Root, reading.NewRoots, () => look(reading.Root, cancellationToken), cancellationToken);
        return new(proposal, noun.FormOf(reading.Root), reading, await names.FindAsync(form, cancellationToken), page);
    }
}
