using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Features.Search.Beheer;

/// <summary>What editors see of the search.</summary>
/// <param name="IsReady">Whether readers can search on this node.</param>
/// <param name="Building">How far an index is that is being built; null where none is.</param>
/// <param name="Applied">The last change that readers of this node see.</param>
/// <param name="Words">Words that were asked more than once and stand nowhere.</param>
public sealed record SearchDesk(bool IsReady, IndexProgress? Building, long Applied, IReadOnlyList<ZeroResultWord> Words);

/// <summary>The search, for editors.</summary>
[Route(Path)]
public sealed class SearchController(SearchIndex index, Follower follower, ZeroResultWords words) : BeheerController
{
    /// <summary>The path of the page.</summary>
    public const string Path = "beheer/zoeken";

    /// <summary>Shows how the search is, and what it did not find.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(new SearchDesk(index.IsReady, follower.Building, follower.Applied, await words.ListAsync(cancellationToken)));
}
