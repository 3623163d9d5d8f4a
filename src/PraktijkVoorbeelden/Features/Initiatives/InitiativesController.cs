using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Search;

namespace PraktijkVoorbeelden.Features.Initiatives;

/// <summary>Voorbeelden for readers.</summary>
public sealed class InitiativesController(InitiativeSearch search) : Controller
{
    /// <summary>The list, to search and filter.</summary>
    [HttpGet(InitiativeQuestion.Path)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        await search.FindAsync(InitiativeQuestion.From(Request.Query), cancellationToken) is { } list ? View(list) : this.SearchIsBuilding();
}
