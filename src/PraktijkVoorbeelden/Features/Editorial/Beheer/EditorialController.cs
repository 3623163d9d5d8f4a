using Microsoft.AspNetCore.Mvc;

namespace PraktijkVoorbeelden.Features.Editorial.Beheer;

/// <summary>The desk: where an editor begins.</summary>
[Route("beheer")]
public sealed class EditorialController(DeskOverview overview) : BeheerController
{
    /// <summary>Shows what she was doing and what there is to do.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await overview.FindAsync(AccountId, cancellationToken));
}
