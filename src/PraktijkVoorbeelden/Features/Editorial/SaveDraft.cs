using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.People;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>What a form on screen knows of the draft that it shows.</summary>
/// <param name="Noun">What kind of root.</param>
/// <param name="ProposalId">The draft; it need not have been saved before.</param>
/// <param name="Version">The draft's version when the form was shown; 0 for one that was not saved yet.</param>
/// <param name="Key">The root; null for a new one.</param>
/// <param name="BaseVersion">The version of the root that a draft that was not saved yet starts from.</param>
public sealed record DraftStamp(Noun Noun, Guid ProposalId, int Version, string? Key, int BaseVersion);

/// <summary>What came of saving a draft.</summary>
public abstract record SaveOutcome
{
    /// <summary>Whether a name stood in it that may not be kept, and that is not in the draft now.</summary>
    public bool HadName { get; init; }

    /// <summary>It is kept.</summary>
    public sealed record Saved(Proposal Proposal) : SaveOutcome;

    /// <summary>
    /// It is kept as a draft of its own, because the draft that it was meant for had moved on since the form was shown.
    /// </summary>
    public sealed record KeptApart(Proposal Proposal) : SaveOutcome;

    /// <summary>It is more than a draft can hold; the former draft is as it was.</summary>
    public sealed record TooLarge : SaveOutcome;

    /// <summary>There is no such draft of this noun.</summary>
    public sealed record Unknown : SaveOutcome;
}

/// <summary>
/// Keeps what was typed, whatever it is: faults are for later. Only a name that may not come back is not kept. The same form saved twice is one draft, and a form that
/// comes too late is kept apart instead of over what is there.
/// </summary>
public sealed class SaveDraft(CatalogueContext db, References references, RootVersions versions, TimeProvider clock)
{
    private const int Attempts = 3;

    /// <summary>Saves the draft that <paramref name="type"/> makes of the form as it was kept.</summary>
    public async Task<SaveOutcome> RunAsync(DraftStamp stamp, Action<RootForm> type, string? accountId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stamp);
        ArgumentNullException.ThrowIfNull(type);
        for (var attempt = 1; ; attempt++)
        {
            db.ChangeTracker.Clear();
            try
            {
                return await SaveAsync(stamp, type, accountId, cancellationToken);
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // Somebody saved this draft at the same moment. Looked at again, ours is the one that comes second.
            }
        }
    }

    private async Task<SaveOutcome> SaveAsync(DraftStamp stamp, Action<RootForm> type, string? accountId, CancellationToken cancellationToken)
    {
        var stored = await db.Proposals.SingleOrDefaultAsync(proposal => proposal.Id == stamp.ProposalId, cancellationToken);
        if (stored is not null && stored.Noun != stamp.Noun)
            return new SaveOutcome.Unknown();

        var form = stored is null ? await BeginAsync(stamp, cancellationToken) : DraftFormat.Read(stored.Noun, stored.Draft, stored.SchemaVersion);
        var before = FormText.Of(form);
        type(form);
        var key = KeyFor(form, stored?.Key ?? stamp.Key, stored?.BaseVersion ?? stamp.BaseVersion);
        var book = await references.ForAsync([form], cancellationToken);
        // First what is referred to: a label may hold a name, a Key never does.
        References.Settle(form, book);
        var hadName = ForgetTypedNames.In(form, book);
        if (DraftFormat.Write(form).Length > Proposal.MaxDraftLength)
            return new SaveOutcome.TooLarge();

        if (stored is null)
            return new SaveOutcome.Saved(await AddAsync(stamp.ProposalId, key, stamp.BaseVersion, form, book, accountId, cancellationToken)) { HadName = hadName };
        if (stored.Status == ProposalStatus.Draft && stored.Version == stamp.Version)
            return new SaveOutcome.Saved(await ReplaceAsync(stored, key, form, book, cancellationToken)) { HadName = hadName };
        // The same form that comes again says nothing new.
        return FormText.Of(form) == before
            ? new SaveOutcome.Saved(stored) { HadName = hadName }
            : new SaveOutcome.KeptApart(await AddApartAsync(stored, key, form, book, accountId, cancellationToken)) { HadName = hadName };
    }

    private async Task<RootForm> BeginAsync(DraftStamp stamp, CancellationToken cancellationToken)
    {
        if (stamp.Key is null || stamp.BaseVersion == 0)
            return stamp.Noun.FormOf(null);
        var live = await versions.LiveAsync(stamp.Noun, stamp.Key, cancellationToken);
        return stamp.Noun.FormOf(live?.Version == stamp.BaseVersion ? live : await versions.AtAsync(stamp.Noun, stamp.Key, stamp.BaseVersion, cancellationToken));
    }

    // The Key is fixed from the first draft. Where others gave it (a CBS code) it is as typed until the first publication.
    private static string KeyFor(RootForm form, string? key, int baseVersion)
    {
        var noun = Nouns.Of(form.Noun);
        var isTyped = noun.HasTypedKey && baseVersion == 0;
        var typed = form.Key?.Trim();
        if (isTyped && typed is not null && FormReading.IsKey(typed))
            return typed;
        var made = key is not null && FormReading.IsKey(key) ? key : $"{noun.Singular}-{FormRow.NewRowId()}";
        if (!isTyped)
            form.Key = made;
        return made;
    }

    private async Task<Proposal> AddAsync(Guid id, string key, int baseVersion, RootForm form, ReferenceBook book, string? accountId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var proposal = new Proposal
        {
            Id = id,
            Noun = form.Noun,
            Key = key,
            Status = ProposalStatus.Draft,
            Origin = ProposalOrigin.Desk,
            Draft = DraftFormat.Write(form),
            SchemaVersion = DraftFormat.CurrentVersion,
            Label = LabelOf(form, book),
            BaseVersion = baseVersion,
            AuthorId = accountId,
            CreatedAt = now,
            UpdatedAt = now,
            Version = 1,
        };
        db.Proposals.Add(proposal);
        await db.SaveChangesAsync(cancellationToken);
        return proposal;
    }

    private async Task<Proposal> ReplaceAsync(Proposal stored, string key, RootForm form, ReferenceBook book, CancellationToken cancellationToken)
    {
        var draft = DraftFormat.Write(form);
        if (draft == stored.Draft)
            return stored;
        stored.Key = key;
        stored.Draft = draft;
        stored.SchemaVersion = DraftFormat.CurrentVersion;
        stored.Label = LabelOf(form, book);
        stored.UpdatedAt = clock.GetUtcNow().UtcDateTime;
        stored.Version++;
        await db.SaveChangesAsync(cancellationToken);
        return stored;
    }

    private async Task<Proposal> AddApartAsync(Proposal former, string key, RootForm form, ReferenceBook book, string? accountId, CancellationToken cancellationToken)
    {
        // Its id comes from what was typed, so that a late form that is posted twice is kept apart once.
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{former.Id}\n{FormText.Of(form)}"));
        var id = new Guid(hash.AsSpan(0, 16));
        if (await db.Proposals.SingleOrDefaultAsync(proposal => proposal.Id == id, cancellationToken) is { } kept)
            return kept;
        // What both drafts make on the spot are two things from now on.
        FormRows.RenewIds(form);
        return await AddAsync(id, key, former.BaseVersion, form, book, accountId, cancellationToken);
    }

    private static string LabelOf(RootForm form, ReferenceBook book)
    {
        var label = string.IsNullOrWhiteSpace(form.DraftLabel) ? "" : book.Suppressed.Without(form.LabelIn(book)?.Trim() ?? "");
        return label.Length <= Root.MaxFoldedLength ? label : label[..Root.MaxFoldedLength];
    }
}
