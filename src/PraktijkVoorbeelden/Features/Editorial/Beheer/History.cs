using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;

namespace PraktijkVoorbeelden.Features.Editorial.Beheer;

/// <summary>A version of a root.</summary>
/// <param name="Version">Its number.</param>
/// <param name="At">When it was published, UTC.</param>
/// <param name="By">Who published it; null where that is no longer known.</param>
/// <param name="IsImport">Whether it came from an import.</param>
public sealed record VersionLine(int Version, DateTime At, string? By, bool IsImport);

/// <summary>The history of a root.</summary>
/// <param name="Noun">What kind of root.</param>
/// <param name="Key">Which root.</param>
/// <param name="Label">What people call it, or called it last.</param>
/// <param name="IsLive">Whether it is on the site.</param>
/// <param name="Versions">Its versions, the last first.</param>
/// <param name="From">The one version that is compared.</param>
/// <param name="To">The other.</param>
/// <param name="Differences">What differs between these two.</param>
public sealed record HistoryPage(
    NounDescription Noun,
    string Key,
    string Label,
    bool IsLive,
    IReadOnlyList<VersionLine> Versions,
    int From,
    int To,
    IReadOnlyList<FieldDifference> Differences)
{
    /// <summary>The versions that can be had back: all but the one on the site.</summary>
    public IEnumerable<VersionLine> Restorable => IsLive ? Versions.Skip(1) : Versions;
}

/// <summary>Finds the history of a root.</summary>
public sealed class History(CatalogueContext db, RootVersions versions, References references)
{
    /// <summary>Null where no such root was ever published. Without versions to compare, compares the last two.</summary>
    public async Task<HistoryPage?> FindAsync(Noun noun, string key, int? from, int? to, CancellationToken cancellationToken)
    {
        var lines = await LinesAsync(noun, key, cancellationToken);
        if (lines.Count == 0)
            return null;

        var latter = Known(to) ?? lines[0].Version;
        var former = Known(from) ?? lines.Select(line => line.Version).FirstOrDefault(version => version < latter, latter);
        var formerForm = noun.FormOf(await versions.AtAsync(noun, key, former, cancellationToken));
        var latterForm = noun.FormOf(await versions.AtAsync(noun, key, latter, cancellationToken));
        var book = await references.ForAsync([formerForm, latterForm], cancellationToken);
        await references.AddNamesakesAsync(book, cancellationToken);
        return new(
            Nouns.Of(noun),
            key,
            latterForm.LabelIn(book) ?? key,
            await db.RootNamesOf(noun).AnyAsync(root => root.Key == key, cancellationToken),
            lines,
            former,
            latter,
            VersionComparison.Of(formerForm, latterForm, book));

        int? Known(int? version) => lines.Exists(line => line.Version == version) ? version : null;
    }

    private async Task<List<VersionLine>> LinesAsync(Noun noun, string key, CancellationToken cancellationToken) => await (
        from revision in db.Revisions
        where revision.Noun == noun && revision.Key == key
        join proposal in db.Proposals on revision.ProposalId equals proposal.Id
        join published in db.DeskEvents.Where(line => line.Action == DeskAction.Published) on proposal.Id equals published.ProposalId into events
        from publication in events.DefaultIfEmpty()
        join account in db.Users on publication.AccountId equals account.Id into accounts
        from editor in accounts.DefaultIfEmpty()
        orderby revision.RootVersion descending
        select new VersionLine(revision.RootVersion, revision.At, editor.DisplayName ?? editor.Email, proposal.Origin == ProposalOrigin.Import)).AsNoTracking().ToListAsync(cancellationToken);
}
