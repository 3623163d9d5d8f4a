using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>The search of the whole site.</summary>
public sealed class SearchController(SiteSearch search) : Controller
{
    /// <summary>Shows what was found.</summary>
    [HttpGet(SiteQuestion.Path), CachedPage("zoek", "soort", "pagina")]
    public IActionResult Index() => search.Find(SiteQuestion.From(Request.Query)) is { } answer ? View(answer) : this.SearchIsBuilding();
}
