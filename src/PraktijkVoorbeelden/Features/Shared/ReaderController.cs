using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Features.Shared;

/// <summary>What the controllers of readers' pages share: an answer for an address without a live page.</summary>
public abstract class ReaderController(AddressBook addresses) : Controller
{
    /// <summary>Lets all that a page reads go over one connection, which the end of the request gives back: a page asks dozens of small questions.</summary>
    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        await HttpContext.RequestServices.GetRequiredService<CatalogueContext>().Database.OpenConnectionAsync(HttpContext.RequestAborted);
        await base.OnActionExecutionAsync(context, next);
    }

    /// <summary>Shows the page, or tells what became of it.</summary>
    protected async Task<IActionResult> ShowAsync<TPage>(TPage? page, Noun noun, string slug, CancellationToken cancellationToken) where TPage : class =>
        page is null ? await ElsewhereAsync(noun, slug, "", cancellationToken) : View(page);

    /// <summary>
    /// The answer for a slug without a live page: 301 to where it is now, 410 where it was withdrawn, 404 where it never was.
    /// </summary>
    /// <param name="noun">What kind of page was asked for.</param>
    /// <param name="slug">The slug that was asked for.</param>
    /// <param name="rest">The part of the path after the slug.</param>
    /// <param name="cancellationToken">Cancels the look-up.</param>
    protected async Task<IActionResult> ElsewhereAsync(Noun noun, string slug, string rest, CancellationToken cancellationToken) =>
        await addresses.FindAsync(noun, slug, cancellationToken) switch
        {
            Whereabouts.Moved moved => LocalRedirectPermanent(moved.Path + rest + Request.QueryString),
            Whereabouts.Withdrawn => StatusCode(StatusCodes.Status410Gone),
            _ => NotFound(),
        };
}
