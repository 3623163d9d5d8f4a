using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.About;

/// <summary>What the site says about itself, to people and to machines.</summary>
[CachedPage]
public sealed class AboutController(IOptions<SiteOptions> site, TimeProvider clock) : Controller
{
    /// <summary>What this site is and how it is made.</summary>
    [HttpGet("/over")]
    public IActionResult About() => View(site.Value);

    /// <summary>The accessibility statement.</summary>
    [HttpGet("/toegankelijkheid")]
    public IActionResult Accessibility() => View(site.Value);

    /// <summary>What is kept about people, and whom to ask for correction or removal.</summary>
    [HttpGet("/privacy")]
    public IActionResult Privacy() => View(site.Value);

    /// <summary>Whom to ask for a correction, a removal, a complaint or a new example.</summary>
    [HttpGet("/contact")]
    public IActionResult Contact() => View(site.Value);

    /// <summary>Where to report a weakness in the site's security (RFC 9116).</summary>
    [HttpGet("/.well-known/security.txt")]
    public IActionResult Security() => Content(SecurityTxt.For(site.Value, clock.GetUtcNow()), "text/plain; charset=utf-8");

    /// <summary>What crawlers may visit: all that readers may.</summary>
    [HttpGet("/robots.txt")]
    public IActionResult Robots() => Content(RobotsTxt.For(site.Value), "text/plain; charset=utf-8");
}
