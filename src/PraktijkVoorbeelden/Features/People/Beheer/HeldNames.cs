using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Features.People.Beheer;

/// <summary>A version or a draft whose text holds the name of somebody who is shown by role only.</summary>
/// <param name="Noun">What kind of root.</param>
/// <param name="Key">Which root.</param>
/// <param name="Version">The version; null for a draft.</param>
/// <param name="ProposalId">The draft; null for a version.</param>
/// <param name="IsLast">Whether it is the last version, so that readers may see it.</param>
public sealed record HeldName(Noun Noun, string Key, int? Version, Guid? ProposalId, bool IsLast);

/// <summary>
/// Finds the texts of other roots in which a suppressed name was typed literally, for an editor to look at. Reads all
/// versions and drafts, so it is no work for a page that many people open.
/// </summary>
public sealed class HeldNames(CatalogueContext db, SuppressedNames suppressed)
{
    // Bounds how many texts are in memory at a time.
    private const int BatchSize = 200;

    /// <summary>All of them: versions in the order in which they were published, then drafts.</summary>
    public async Task<IReadOnlyList<HeldName>> FindAsync(CancellationToken cancellationToken)
    {
        var names = await suppressed.ListAsync(cancellationToken);
        return names.IsEmpty ? [] : [.. await InVersionsAsync(names, cancellationToken), .. await InDraftsAsync(names, cancellationToken)];
    }

    private async Task<List<HeldName>> InVersionsAsync(SuppressedNameList names, CancellationToken cancellationToken)
    {
        var found = new List<HeldName>();
        var lastVersions = new Dictionary<(Noun, string), int>();
        long after = 0;
        while (true)
        {
            var batch = await db.Revisions.AsNoTracking().Where(revision => revision.ChangeNumber > after).OrderBy(revision => revision.ChangeNumber).Take(BatchSize)
                .Select(revision => new { revision.ChangeNumber, revision.Noun, revision.Key, revision.RootVersion, revision.Content }).ToListAsync(cancellationToken);
            if (batch.Count == 0)
                break;
            after = batch[^1].ChangeNumber;
            foreach (var revision in batch)
            {
                lastVersions[(revision.Noun, revision.Key)] = revision.RootVersion;
                if (IsIn(revision.Content, names))
                    found.Add(new(revision.Noun, revision.Key, revision.RootVersion, null, false));
            }
        }

        return [.. found.Select(held => held with { IsLast = lastVersions[(held.Noun, held.Key)] == held.Version })];
    }

    private async Task<List<HeldName>> InDraftsAsync(SuppressedNameList names, CancellationToken cancellationToken)
    {
        var found = new List<HeldName>();
        foreach (var ids in (await db.Proposals.Select(proposal => proposal.Id).ToListAsync(cancellationToken)).Order().Chunk(BatchSize))
        {
            var batch = await db.Proposals.AsNoTracking().Where(proposal => ids.Contains(proposal.Id))
                .Select(proposal => new { proposal.Id, proposal.Noun, proposal.Key, proposal.Draft }).ToListAsync(cancellationToken);
            found.AddRange(batch.Where(proposal => IsIn(proposal.Draft, names)).Select(proposal => new HeldName(proposal.Noun, proposal.Key, null, proposal.Id, false)));
        }

        return found;
    }

    private static bool IsIn(string json, SuppressedNameList names)
    {
        using var document = JsonDocument.Parse(json);
        return TextsOf(document.RootElement).Any(names.IsIn);
    }

    private static IEnumerable<string> TextsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(TextsOf),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => TextsOf(property.Value)),
        _ => [],
    };
}
