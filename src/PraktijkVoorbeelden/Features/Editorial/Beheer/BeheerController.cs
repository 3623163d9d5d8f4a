using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace PraktijkVoorbeelden.Features.Editorial.Beheer;

/// <summary>
/// What all of <c>/beheer</c> has in common: only who is signed in gets in, a form counts only when it comes from our own
/// page, and nothing is kept by a browser or a proxy.
/// </summary>
[Area("Beheer")]
[Authorize]
[AutoValidateAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class BeheerController : Controller
{
    /// <summary>Where <see cref="Tell"/> leaves its message for the next page.</summary>
    public const string Told = "Told";

    /// <summary>The account of who is signed in.</summary>
    protected string AccountId => User.FindFirstValue(ClaimTypes.NameIdentifier)
        ?? throw new InvalidOperationException("Nobody is signed in here.");

    /// <summary>Shows a message at the top of the page that the visitor sees next, once.</summary>
    protected void Tell(string message) => TempData[Told] = message;
}
