using Microsoft.AspNetCore.Mvc;

namespace PraktijkVoorbeelden.Features.Home;

/// <summary>The front page.</summary>
public sealed class HomeController(FrontPageReader reader) : Controller
{
    /// <summary>Shows the front page.</summary>
    [HttpGet("/")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await reader.ReadAsync(cancellationToken));
}
