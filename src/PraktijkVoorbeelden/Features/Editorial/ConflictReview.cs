using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>A field on which the site and a draft differ.</summary>
/// <param name="Difference">The site's text first, the draft's second.</param>
/// <param name="IsLiveChanged">Whether somebody changed it on the site since the draft began.</param>
/// <param name="IsMineChanged">Whether the draft changes it.</param>
public sealed record ConflictField(FieldDifference Difference, bool IsLiveChanged, bool IsMineChanged)
{
    /// <summary>The field's name in HTML.</summary>
    public string Name => Difference.Field.Name;

    /// <summary>Whether both changed, so that only a person can tell which text stays.</summary>
    public bool IsContested => IsLiveChanged && IsMineChanged;

    /// <summary>Whether the site's text is what stays unless the editor says otherwise.</summary>
    public bool PrefersLive => IsLiveChanged && !IsMineChanged;
}

/// <summary>A draft beside the version that went live after it was begun.</summary>
/// <param name="Proposal">The draft.</param>
/// <param name="LiveVersion">The version on the site; 0 where the root was withdrawn meanwhile.</param>
/// <param name="Fields">The fields that differ.</param>
public sealed record Conflict(Proposal Proposal, int LiveVersion, IReadOnlyList<ConflictField> Fields);

/// <summary>Puts a draft beside the live version, field by field.</summary>
public sealed class ConflictReview(CatalogueContext db, DraftReader reader, RootVersions versions)
{
    /// <summary>The two versions; null where there is no such open draft, or where the draft does start from the live version.</summary>
    public async Task<Conflict?> FindAsync(Noun noun, Guid proposalId, CancellationToken cancellationToken)
    {
        var proposal = await db.Proposals.SingleOrDefaultAsync(
            candidate => candidate.Id == proposalId && candidate.Noun == noun && candidate.Status == ProposalStatus.Draft,
            cancellationToken);
        if (proposal is null)
            return null;
        var live = await versions.LiveAsync(noun, proposal.Key, cancellationToken);
        return (live?.Version ?? 0) == proposal.BaseVersion ? null : await CompareAsync(proposal, live, cancellationToken);
    }

    private async Task<Conflict> CompareAsync(Proposal proposal, Root? live, CancellationToken cancellationToken)
    {
        // A root that was withdrawn leaves nothing to choose from.
        if (live is null)
            return new(proposal, 0, []);

        var liveForm = proposal.Noun.FormOf(live);
        var baseForm = proposal.Noun.FormOf(await versions.AtAsync(proposal.Noun, proposal.Key, proposal.BaseVersion, cancellationToken));
        var (mine, book) = await ReadAsync(proposal, liveForm, cancellationToken);
        return new(
            proposal,
            live.Version,
            [
                .. VersionComparison.Of(liveForm, mine, book).Select(difference => new ConflictField(
                    difference,
                    IsLiveChanged: FormText.Of(baseForm, difference.Field) != FormText.Of(liveForm, difference.Field),
                    IsMineChanged: FormText.Of(baseForm, difference.Field) != FormText.Of(mine, difference.Field))),
            ]);
    }

    // The draft as its publication would have it, so that "zomer 2015" and the stored date do not look like a difference.
    private async Task<(RootForm Mine, ReferenceBook Book)> ReadAsync(Proposal proposal, RootForm live, CancellationToken cancellationToken)
    {
        var mine = DraftFormat.Read(proposal.Noun, proposal.Draft, proposal.SchemaVersion);
        var reading = await reader.ReadAsync(mine, cancellationToken, live);
        if (reading.Faults.Count == 0)
            mine = proposal.Noun.FormOf(reading.Root);
        mine.Slug ??= live.Slug;
        mine.FirstPublished ??= live.FirstPublished;
        return (mine, reading.Book);
    }
}
