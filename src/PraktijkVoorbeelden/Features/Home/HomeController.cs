using Microsoft.AspNetCore.Mvc;

namespace PraktijkVoorbeelden.Features.Home;

/// <summary>The front page.</summary>
public sealed class HomeController : Controller
{
    /// <summary>Shows the front page.</summary>
    [HttpGet("/")]
    public IActionResult Index() => View();
}
