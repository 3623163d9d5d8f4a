using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;

namespace PraktijkVoorbeelden.Features.Editorial.Beheer;

/// <summary>Lists drafts with whose they are.</summary>
public static class SavedDrafts
{
    /// <summary>Drafts at most in one list.</summary>
    public const int MaxListed = 200;

    /// <summary>The proposals of a query, the last saved first.</summary>
    public static async Task<List<SavedDraft>> ListAsync(this CatalogueContext db, IQueryable<Proposal> proposals, string accountId, CancellationToken cancellationToken, int most = MaxListed)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await (
            from proposal in proposals
            join account in db.Users on proposal.AuthorId equals account.Id into accounts
            from author in accounts.DefaultIfEmpty()
            orderby proposal.UpdatedAt descending, proposal.Id
            select new SavedDraft(
                proposal.Id,
                proposal.Noun,
                proposal.Key,
                proposal.Label,
                proposal.Status,
                author.DisplayName ?? author.Email,
                proposal.AuthorId == accountId,
                proposal.UpdatedAt)).AsNoTracking().Take(most).ToListAsync(cancellationToken);
    }
}
