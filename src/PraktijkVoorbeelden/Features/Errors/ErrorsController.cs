using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Errors;

/// <summary>
/// Renders the page for a fault. It asks no database and binds nothing: the fault may lie there, or in the form itself.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorsController : Controller
{
    /// <summary>Shows the page that fits the status of the answer, whatever the method of the request was.</summary>
    [Route(ErrorPages.Path)]
    public IActionResult Show()
    {
        var isRerun = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        if (!isRerun)
            return NotFound();
        return Response.StatusCode == StatusCodes.Status401Unauthorized
            ? View(nameof(SessionEnded), SessionEnded.During(HttpContext))
            : View(ErrorPage.For(Response.StatusCode, HttpContext.TraceIdentifier));
    }
}
