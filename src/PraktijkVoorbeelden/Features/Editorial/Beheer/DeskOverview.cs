using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;

namespace PraktijkVoorbeelden.Features.Editorial.Beheer;

/// <summary>Something that was done not long ago.</summary>
/// <param name="Action">What was done.</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">By whom; null for a command on the terminal or an account that is gone.</param>
/// <param name="Noun">To what kind of root; null where it was no single one.</param>
/// <param name="Key">To which root.</param>
/// <param name="Label">What it was called in its last draft; empty where that is not known.</param>
/// <param name="Why">Why, in the editor's words.</param>
public sealed record DeskLine(DeskAction Action, DateTime At, string? By, Noun? Noun, string? Key, string Label, string? Why);

/// <summary>What an editor finds on her desk.</summary>
/// <param name="Drafts">Her open drafts.</param>
/// <param name="DraftsOfOthers">The open drafts of colleagues.</param>
/// <param name="Discarded">What she threw away and can have back.</param>
/// <param name="Recent">What was done not long ago, by anybody.</param>
public sealed record DeskPage(IReadOnlyList<SavedDraft> Drafts, IReadOnlyList<SavedDraft> DraftsOfOthers, IReadOnlyList<SavedDraft> Discarded, IReadOnlyList<DeskLine> Recent);

/// <summary>Finds what is on an editor's desk.</summary>
public sealed class DeskOverview(CatalogueContext db)
{
    private const int MaxLines = 10;

    /// <summary>Finds it.</summary>
    public async Task<DeskPage> FindAsync(string accountId, CancellationToken cancellationToken)
    {
        var open = db.Proposals.Where(proposal => proposal.Status == ProposalStatus.Draft);
        return new(
            await db.ListAsync(open.Where(proposal => proposal.AuthorId == accountId), accountId, cancellationToken),
            await db.ListAsync(open.Where(proposal => proposal.AuthorId != accountId), accountId, cancellationToken, MaxLines),
            await db.ListAsync(db.Proposals.Where(proposal => proposal.Status == ProposalStatus.Discarded && proposal.AuthorId == accountId), accountId, cancellationToken, MaxLines),
            await RecentAsync(cancellationToken));
    }

    private async Task<List<DeskLine>> RecentAsync(CancellationToken cancellationToken) => await (
        from line in db.DeskEvents.OrderByDescending(line => line.Id).Take(MaxLines)
        join account in db.Users on line.AccountId equals account.Id into accounts
        from editor in accounts.DefaultIfEmpty()
        orderby line.Id descending
        select new DeskLine(
            line.Action,
            line.At,
            editor.DisplayName ?? editor.Email,
            line.Noun,
            line.Key,
            db.Proposals.Where(proposal => proposal.Noun == line.Noun && proposal.Key == line.Key).OrderByDescending(proposal => proposal.UpdatedAt).Select(proposal => proposal.Label).FirstOrDefault() ?? "",
            line.Why)).AsNoTracking().ToListAsync(cancellationToken);
}
