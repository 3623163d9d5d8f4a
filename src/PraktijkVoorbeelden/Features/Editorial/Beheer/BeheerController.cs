using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Net.Http.Headers;
using PraktijkVoorbeelden.Features.Errors;

namespace PraktijkVoorbeelden.Features.Editorial.Beheer;

/// <summary>
/// What all of <c>/beheer</c> has in common: only who is signed in gets in, a form counts only when it comes from our own
/// page, and no proxy keeps anything.
/// </summary>
[Area("Beheer")]
[Authorize]
[AutoValidateAntiforgeryToken]
[KeepRefusedForm]
public abstract class BeheerController : Controller
{
    /// <summary>Where <see cref="Tell"/> leaves its message for the next page.</summary>
    public const string Told = "Told";

    /// <summary>The id of that message, for who is to begin to read there.</summary>
    public const string MessageId = "bericht";

    /// <summary>What an editor is told of a text in which a name stood that may not come back.</summary>
    protected const string NameNotKept =
        "In uw tekst stond een naam die wij niet meer mogen bewaren: deze persoon wil alleen met een rol te zien zijn. "
        + "De rest van uw tekst is bewaard. Schrijf een rol waar nu [naam weggehaald] staat. "
        + "Stond de naam in het adres van de pagina? Dan maakt publiceren een nieuw adres van de titel.";

    /// <inheritdoc />
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        // The framework says no-store to every page with a form, and of such a page Firefox forgets what was typed as soon as an
        // editor leaves it, so that going back finds an empty form.
        Response.OnStarting(() =>
        {
            Response.Headers.CacheControl = "private, no-cache";
            Response.Headers.Remove(HeaderNames.Pragma);
            return Task.CompletedTask;
        });
        base.OnActionExecuting(context);
    }

    /// <summary>The account of who is signed in.</summary>
    protected string AccountId => User.FindFirstValue(ClaimTypes.NameIdentifier)
        ?? throw new InvalidOperationException("Nobody is signed in here.");

    /// <summary>Shows a message at the top of the page that the visitor sees next, once.</summary>
    protected void Tell(string message) => TempData[Told] = message;

    /// <summary>As <see cref="Tell"/>, where there is nothing more important to tell.</summary>
    protected void TellUnlessTold(string message)
    {
        if (TempData.Peek(Told) is null)
            Tell(message);
    }
}
