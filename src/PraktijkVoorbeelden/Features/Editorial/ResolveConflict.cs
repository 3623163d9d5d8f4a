using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.People;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>What an editor chose who saw both versions.</summary>
/// <param name="Noun">What kind of root.</param>
/// <param name="ProposalId">The draft.</param>
/// <param name="Version">The version of the draft that was shown.</param>
/// <param name="LiveVersion">The version of the site that was shown.</param>
/// <param name="TakesLive">By the names of fields: whether the site's text stays.</param>
public sealed record ConflictChoice(Noun Noun, Guid ProposalId, int Version, int LiveVersion, IReadOnlyDictionary<string, bool> TakesLive);

/// <summary>What came of choosing.</summary>
public enum ResolveOutcome
{
    /// <summary>The draft starts from the live version, with the texts that were chosen.</summary>
    Resolved,

    /// <summary>Both changed a field, and nothing was chosen for it. Nothing is changed.</summary>
    NotChosen,

    /// <summary>The draft or the site has moved on since the editor saw them. Nothing is changed.</summary>
    MovedOn,
}

/// <summary>Makes a draft start from the live version, with the texts that the editor chose.</summary>
public sealed class ResolveConflict(CatalogueContext db, ConflictReview review, RootVersions versions, References references, TimeProvider clock)
{
    /// <summary>Takes over the choices; a field that only one side changed needs none.</summary>
    public async Task<ResolveOutcome> RunAsync(ConflictChoice choice, string accountId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(choice);
        if (await review.FindAsync(choice.Noun, choice.ProposalId, cancellationToken) is not { } conflict
            || conflict.Proposal.Version != choice.Version
            || conflict.LiveVersion != choice.LiveVersion)
        {
            return ResolveOutcome.MovedOn;
        }

        if (conflict.Fields.Any(field => field.IsContested && !choice.TakesLive.ContainsKey(field.Name)))
            return ResolveOutcome.NotChosen;

        var proposal = conflict.Proposal;
        var taken = conflict.Fields.Where(field => choice.TakesLive.GetValueOrDefault(field.Name, field.PrefersLive)).ToList();
        if (taken.Exists(field => field.IsMineChanged))
            db.Proposals.Add(CopyOf(proposal, accountId));
        if (taken.Count > 0)
        {
            var merged = Merge(proposal, taken, await versions.LiveAsync(choice.Noun, proposal.Key, cancellationToken));
            ForgetTypedNames.In(merged, await references.ForAsync([merged], cancellationToken));
            proposal.Draft = DraftFormat.Write(merged);
        }

        proposal.SchemaVersion = DraftFormat.CurrentVersion;
        proposal.BaseVersion = choice.LiveVersion;
        proposal.UpdatedAt = clock.GetUtcNow().UtcDateTime;
        proposal.Version++;
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return ResolveOutcome.Resolved;
        }
        catch (DbUpdateConcurrencyException)
        {
            return ResolveOutcome.MovedOn;
        }
    }

    private static RootForm Merge(Proposal proposal, IEnumerable<ConflictField> taken, Root? live)
    {
        var form = DraftFormat.Read(proposal.Noun, proposal.Draft, proposal.SchemaVersion);
        var liveForm = proposal.Noun.FormOf(live);
        foreach (var field in taken.Select(conflict => conflict.Difference.Field))
        {
            field.Property.SetValue(form, field.Property.GetValue(liveForm));
        }

        return form;
    }

    // What the editor gives up for the site's text can be had back from among the drafts that were thrown away.
    private Proposal CopyOf(Proposal proposal, string accountId) => new()
    {
        Id = Guid.CreateVersion7(),
        Noun = proposal.Noun,
        Key = proposal.Key,
        Status = ProposalStatus.Discarded,
        Origin = proposal.Origin,
        Draft = proposal.Draft,
        SchemaVersion = proposal.SchemaVersion,
        Label = proposal.Label,
        BaseVersion = proposal.BaseVersion,
        AuthorId = accountId,
        CreatedAt = proposal.CreatedAt,
        UpdatedAt = clock.GetUtcNow().UtcDateTime,
        Version = 1,
    };
}
