using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Collections;

/// <summary>Cards that a reader chose, on one page.</summary>
public sealed class CollectionsController(CollectionReader reader) : Controller
{
    /// <summary>Shows the collection.</summary>
    [HttpGet(CollectionQuestion.Path), CachedPage(CollectionQuestion.Name)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(await reader.ReadAsync(CollectionQuestion.From(Request.Query), cancellationToken));

    /// <summary>Makes a collection of what was ticked: the form of a list sends more along than belongs in the address of a collection.</summary>
    [HttpGet(CollectionQuestion.MakePath), CachedPage(CollectionQuestion.Name)]
    public IActionResult Make() => LocalRedirect(CollectionQuestion.From(Request.Query).ToPath());
}
