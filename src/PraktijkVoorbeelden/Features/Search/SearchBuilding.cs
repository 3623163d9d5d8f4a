using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Collections;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>The answer of pages that search, while this node's index is being built.</summary>
public static class SearchBuilding
{
    private const int RetryAfterSeconds = 10;

    /// <summary>
    /// Shows that the search is being built. 503, so that neither a cache nor a search engine keeps the page.
    /// </summary>
    public static IActionResult SearchIsBuilding(this Controller controller)
    {
        ArgumentNullException.ThrowIfNull(controller);
        controller.Response.Headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
        var page = controller.View("SearchIsBuilding");
        page.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return page;
    }

    /// <summary>
    /// Shows what was found. Where a word stands nowhere, the page is not kept, so that the next one who asks is counted as
    /// well; nor is it where cards are ticked, because nobody else ticks the same ones.
    /// </summary>
    public static IActionResult ShowFound(this Controller controller, object page, SearchNotes notes, CollectionQuestion ticked)
    {
        ArgumentNullException.ThrowIfNull(controller);
        ArgumentNullException.ThrowIfNull(notes);
        ArgumentNullException.ThrowIfNull(ticked);
        if (notes.Unknown.Count > 0 || !ticked.IsEmpty)
            CachedPageAttribute.CallOff(controller.HttpContext);
        return controller.View(page);
    }
}
