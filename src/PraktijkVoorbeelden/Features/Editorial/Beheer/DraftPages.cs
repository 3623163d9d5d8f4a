using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.People.Beheer;

namespace PraktijkVoorbeelden.Features.Editorial.Beheer;

/// <summary>Puts a draft on screen: the form, the names for its Keys, what is still to be mended, and who else is at it.</summary>
public sealed class DraftPages(CatalogueContext db, DraftReader reader, NamesInProse names)
{
    // Beyond this number a browser's own list of suggestions is of no use; names can still be typed.
    private const int MaxSuggestions = 2_000;

    /// <summary>A form that was not saved yet: empty, or of a published root.</summary>
    public Task<DraftPage> FreshAsync(Noun noun, RootForm form, int baseVersion, string accountId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        return MakeAsync(new(noun, Guid.CreateVersion7(), 0, form.Key, baseVersion), form, null, accountId, cancellationToken);
    }

    /// <summary>A saved draft, whatever its status; null where there is none of this noun with this id.</summary>
    public async Task<DraftPage?> FindAsync(Noun noun, Guid proposalId, string accountId, CancellationToken cancellationToken)
    {
        var proposal = await db.Proposals.AsNoTracking().SingleOrDefaultAsync(candidate => candidate.Id == proposalId && candidate.Noun == noun, cancellationToken);
        if (proposal is null)
            return null;
        var form = DraftFormat.Read(noun, proposal.Draft, proposal.SchemaVersion);
        return await MakeAsync(new(noun, proposalId, proposal.Version, proposal.Key, proposal.BaseVersion), form, proposal, accountId, cancellationToken);
    }

    private async Task<DraftPage> MakeAsync(DraftStamp stamp, RootForm form, Proposal? proposal, string accountId, CancellationToken cancellationToken)
    {
        var noun = Nouns.Of(stamp.Noun);
        var reading = await reader.ReadAsync(form, cancellationToken);
        var live = stamp.Key is null ? null : await LiveAsync(noun, stamp.Key, cancellationToken);
        var drafts = stamp.Key is null ? [] : await db.ListAsync(
            db.Proposals.Where(other => other.Noun == stamp.Noun && other.Key == stamp.Key && (other.Status == ProposalStatus.Draft || other.Id == stamp.ProposalId)),
            accountId,
            cancellationToken);
        FormRows.Offer(form);
        return new()
        {
            Noun = noun,
            Stamp = stamp,
            Form = form,
            Desk = new(RoomController.PathOf(stamp.Noun) + "/" + stamp.ProposalId, reading.Book, await KnownAsync(noun, cancellationToken)) { Removed = form.RemovedRows ?? [] },
            Faults = proposal is null ? [] : reading.Faults,
            Warnings = proposal is null ? [] : await names.FindAsync(form, cancellationToken),
            Label = string.IsNullOrWhiteSpace(form.DraftLabel) ? "" : form.LabelIn(reading.Book) ?? "",
            Saved = drafts.Find(draft => draft.Id == stamp.ProposalId),
            Others = [.. drafts.Where(draft => draft.Id != stamp.ProposalId)],
            LivePath = noun.PathOf(live?.Slug),
            LiveVersion = live?.Version ?? 0,
        };
    }

    private async Task<(int Version, string? Slug)?> LiveAsync(NounDescription noun, string key, CancellationToken cancellationToken) =>
        await db.RootNamesOf(noun.Noun).Where(root => root.Key == key).Select(root => new { root.Version, root.Slug }).SingleOrDefaultAsync(cancellationToken) is { } live
            ? (live.Version, live.Slug)
            : null;

    private async Task<Dictionary<Noun, IReadOnlyList<RootName>>> KnownAsync(NounDescription noun, CancellationToken cancellationToken)
    {
        var known = new Dictionary<Noun, IReadOnlyList<RootName>>();
        foreach (var referred in FieldsOf(noun.FormType).Select(field => field.Refers).OfType<Noun>().Distinct())
        {
            known[referred] = await db.RootNamesOf(referred).OrderBy(root => root.SortKey).ThenBy(root => root.Key).Take(MaxSuggestions).ToListAsync(cancellationToken);
        }

        return known;
    }

    // Those of its rows, and of the rows within those, too.
    private static IEnumerable<FormField> FieldsOf(Type form) =>
        FormShape.Of(form).Fields.SelectMany(field => field.Shape == FieldShape.Rows ? FieldsOf(field.RowType!) : [field]);
}
