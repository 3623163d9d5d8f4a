using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Features.People.Beheer;

/// <summary>What a text is that holds a name.</summary>
public enum HeldIn
{
    /// <summary>The last version of what is on the site: readers see it.</summary>
    LiveVersion,

    /// <summary>An older version, or one of what is no longer on the site.</summary>
    FormerVersion,

    /// <summary>A draft that somebody is working on.</summary>
    OpenDraft,

    /// <summary>A draft that was published, imported or thrown away.</summary>
    ClosedDraft,
}

/// <summary>A version or a draft whose text holds the name of somebody who is shown by role only.</summary>
/// <param name="In">What it is.</param>
/// <param name="Noun">What kind of root.</param>
/// <param name="Key">Which root.</param>
/// <param name="Label">What people call it, without the name.</param>
/// <param name="Version">The version; null for a draft.</param>
/// <param name="ProposalId">The draft; of a version the one that it was published by.</param>
/// <param name="At">When it was published or saved, UTC.</param>
/// <param name="Places">In which fields the name stands.</param>
/// <param name="People">Whose name it is: Keys.</param>
public sealed record HeldName(HeldIn In, Noun Noun, string Key, string Label, int? Version, Guid ProposalId, DateTime At, IReadOnlyList<string> Places, IReadOnlyList<string> People)
{
    /// <summary>Whether the name can be taken out at once: it is nobody's work, and no reader sees it.</summary>
    public bool IsClosed => In is HeldIn.FormerVersion or HeldIn.ClosedDraft;

    /// <summary>Where an editor can look at it, or change it.</summary>
    public string Path => In switch
    {
        HeldIn.LiveVersion => $"{RoomController.PathOf(Noun)}/bewerk/{Key}",
        HeldIn.OpenDraft => $"{RoomController.PathOf(Noun)}/{ProposalId}",
        HeldIn.FormerVersion => HistoryController.PathTo(Noun, Key),
        _ => $"{RoomController.PathOf(Noun)}/{ProposalId}",
    };
}

/// <summary>All that still holds the name of somebody who is shown by role only.</summary>
/// <param name="Texts">Versions and drafts.</param>
/// <param name="Addresses">Addresses that pages had before.</param>
public sealed record HeldNamesPage(IReadOnlyList<HeldName> Texts, IReadOnlyList<HeldAddress> Addresses);

/// <summary>
/// Finds the texts of other roots in which a suppressed name was typed literally, for an editor to look at. Reads all
/// versions and drafts, so it is no work for a page that many people open.
/// </summary>
public sealed class HeldNames(CatalogueContext db, SuppressedNames suppressed)
{
    // Bounds how many texts are in memory at a time.
    private const int BatchSize = 200;

    /// <summary>All of them: versions in the order in which they were published, then drafts that are in no such version.</summary>
    public async Task<IReadOnlyList<HeldName>> FindAsync(CancellationToken cancellationToken)
    {
        var names = await suppressed.ListAsync(cancellationToken);
        if (names.IsEmpty)
            return [];
        var versions = await InVersionsAsync(names, cancellationToken);
        var published = versions.Select(version => (version.Noun, version.Key, version.ProposalId)).ToHashSet();
        var drafts = await InDraftsAsync(names, cancellationToken);
        return [.. versions, .. drafts.Where(draft => !published.Contains((draft.Noun, draft.Key, draft.ProposalId)))];
    }

    private async Task<List<HeldName>> InVersionsAsync(SuppressedNameList names, CancellationToken cancellationToken)
    {
        var found = new List<HeldName>();
        var lastVersions = new Dictionary<(Noun, string), int>();
        long after = 0;
        while (true)
        {
            var batch = await db.Revisions.AsNoTracking().Where(revision => revision.ChangeNumber > after).OrderBy(revision => revision.ChangeNumber).Take(BatchSize).ToListAsync(cancellationToken);
            if (batch.Count == 0)
                break;
            after = batch[^1].ChangeNumber;
            foreach (var revision in batch)
            {
                lastVersions[(revision.Noun, revision.Key)] = revision.RootVersion;
                if (StoredTexts.PeopleIn(revision.Content, names) is { Count: > 0 } people)
                    found.Add(Held(revision, people, names));
            }
        }

        var live = await LiveAsync(found, cancellationToken);
        return [.. found.Select(held => live.Contains((held.Noun, held.Key)) && lastVersions[(held.Noun, held.Key)] == held.Version ? held with { In = HeldIn.LiveVersion } : held)];
    }

    private async Task<HashSet<(Noun, string)>> LiveAsync(IEnumerable<HeldName> found, CancellationToken cancellationToken)
    {
        var live = new HashSet<(Noun, string)>();
        foreach (var group in found.GroupBy(held => held.Noun, held => held.Key))
        {
            foreach (var keys in group.Distinct().Chunk(BatchSize))
            {
                live.UnionWith((await db.RootNamesOf(group.Key).Where(root => keys.Contains(root.Key)).Select(root => root.Key).ToListAsync(cancellationToken)).Select(key => (group.Key, key)));
            }
        }

        return live;
    }

    private async Task<List<HeldName>> InDraftsAsync(SuppressedNameList names, CancellationToken cancellationToken)
    {
        var found = new List<HeldName>();
        foreach (var ids in (await db.Proposals.Select(proposal => proposal.Id).ToListAsync(cancellationToken)).Order().Chunk(BatchSize))
        {
            foreach (var proposal in await db.Proposals.AsNoTracking().Where(proposal => ids.Contains(proposal.Id)).ToListAsync(cancellationToken))
            {
                List<string> people = [.. StoredTexts.PeopleIn(proposal.Draft, names).Union(names.PeopleIn(proposal.Label))];
                if (people.Count > 0)
                    found.Add(Held(proposal, people, names));
            }
        }

        return found;
    }

    private static HeldName Held(Revision revision, IReadOnlyList<string> people, SuppressedNameList names)
    {
        var root = RevisionFormat.Read(revision.Noun, revision.Content);
        return new(HeldIn.FormerVersion, revision.Noun, revision.Key, names.Without(root.Label), revision.RootVersion, revision.ProposalId, revision.At, Places(revision.Noun.FormOf(root), names), people);
    }

    private static HeldName Held(Proposal proposal, IReadOnlyList<string> people, SuppressedNameList names) => new(
        proposal.Status == ProposalStatus.Draft ? HeldIn.OpenDraft : HeldIn.ClosedDraft,
        proposal.Noun,
        proposal.Key,
        proposal.Label.Length == 0 ? proposal.Key : names.Without(proposal.Label),
        null,
        proposal.Id,
        proposal.UpdatedAt,
        Places(DraftFormat.Read(proposal.Noun, proposal.Draft, proposal.SchemaVersion), names),
        people);

    private static List<string> Places(RootForm form, SuppressedNameList names) =>
    [
        .. TypedText.In(form).Where(typed => names.IsIn(typed.Text)).Select(typed => typed.Place).Distinct(),
        .. from removed in form.RemovedRows ?? []
           where StoredTexts.PeopleIn(removed.Row.ToJsonString(), names).Count > 0
           select $"{removed.Name}: weggehaald, en bewaard om terug te zetten",
    ];
}
