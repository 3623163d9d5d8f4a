using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Home;

/// <summary>The front page.</summary>
[CachedPage]
public sealed class HomeController(FrontPageReader reader) : Controller
{
    /// <summary>Shows the front page.</summary>
    [HttpGet("/")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await reader.ReadAsync(cancellationToken));
}
