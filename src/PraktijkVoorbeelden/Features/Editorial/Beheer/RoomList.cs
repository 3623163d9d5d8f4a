using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Editorial.Beheer;

/// <summary>What an editor asks of a room's list.</summary>
public sealed class RoomQuery
{
    /// <summary>Part of a name.</summary>
    [FromQuery(Name = "zoek")]
    public string? Text { get; set; }

    /// <summary>The page, from 1.</summary>
    [FromQuery(Name = "pagina")]
    public int Page { get; set; }

    /// <summary>The draft that was published just now.</summary>
    [FromQuery(Name = "gepubliceerd")]
    public Guid? Published { get; set; }
}

/// <summary>The list of a room.</summary>
public sealed class RoomPage
{
    /// <summary>The id of what the page says of <see cref="JustPublished"/>; whoever published begins to read there.</summary>
    public const string Message = "gepubliceerd";

    /// <summary>What kind of roots.</summary>
    public required NounDescription Noun { get; init; }

    /// <summary>What was searched for.</summary>
    public required string Text { get; init; }

    /// <summary>Open drafts, the last saved first.</summary>
    public required IReadOnlyList<SavedDraft> Drafts { get; init; }

    /// <summary>Published roots of this page, in alphabetical order.</summary>
    public required IReadOnlyList<RootName> Live { get; init; }

    /// <summary>How many there are on all pages.</summary>
    public required int LiveCount { get; init; }

    /// <summary>The pages.</summary>
    public required Paging Paging { get; init; }

    /// <summary>What was published just now.</summary>
    public RootName? JustPublished { get; init; }

    /// <summary>Where readers see it; null where they do not.</summary>
    public string? JustPublishedPath { get; set; }

    /// <summary>Whether that is somebody who is shown by role only. Who has no name shown is called by the Key.</summary>
    public bool IsRoleOnlyPublished => Noun.Noun == Editorial.Noun.Person && JustPublished is { } published && published.Label == published.Key;

    /// <summary>The drafts of a published root.</summary>
    public IEnumerable<SavedDraft> DraftsOf(string key) => Drafts.Where(draft => draft.Key == key);
}

/// <summary>Finds what is published and what is being written in a room.</summary>
public sealed class RoomList(CatalogueContext db)
{
    /// <summary>Published roots on one page.</summary>
    public const int PageSize = 50;

    /// <summary>Finds the list; a page beyond the last is the last.</summary>
    public async Task<RoomPage> FindAsync(Noun noun, RoomQuery query, string accountId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var folded = Folding.ForLookup(query.Text ?? "", Root.MaxFoldedLength);
        var live = db.RootNamesOf(noun);
        if (folded.Length > 0)
            live = live.Where(root => root.LookupKey.Contains(folded));
        var count = await live.CountAsync(cancellationToken);
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        var page = Math.Clamp(query.Page, 1, pages);
        var drafts = await db.ListAsync(db.Proposals.Where(proposal => proposal.Noun == noun && proposal.Status == ProposalStatus.Draft), accountId, cancellationToken);
        return new()
        {
            Noun = Nouns.Of(noun),
            Text = query.Text?.Trim() ?? "",
            // Drafts have no folded column: they are few, and what they are called may change with every save.
            Drafts = [.. drafts.Where(draft => Folding.Fold(draft.Label).Contains(folded, StringComparison.Ordinal))],
            Live = await live.OrderBy(root => root.SortKey).ThenBy(root => root.Key).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken),
            LiveCount = count,
            Paging = new(page, pages, number => $"{RoomController.PathOf(noun)}?zoek={Uri.EscapeDataString(query.Text?.Trim() ?? "")}&pagina={number}"),
            JustPublished = query.Published is { } proposalId ? await PublishedAsync(noun, proposalId, cancellationToken) : null,
        };
    }

    private async Task<RootName?> PublishedAsync(Noun noun, Guid proposalId, CancellationToken cancellationToken)
    {
        var key = await db.Proposals.Where(proposal => proposal.Id == proposalId && proposal.Noun == noun && proposal.Status == ProposalStatus.Published)
            .Select(proposal => proposal.Key)
            .SingleOrDefaultAsync(cancellationToken);
        return await db.RootNamesOf(noun).SingleOrDefaultAsync(root => root.Key == key, cancellationToken);
    }
}
