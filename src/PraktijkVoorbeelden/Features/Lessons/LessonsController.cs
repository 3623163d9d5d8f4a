using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Lessons;

/// <summary>Lessons of all nouns together, for readers.</summary>
public sealed class LessonsController(LessonList list) : Controller
{
    /// <summary>All lessons, or those about a theme or of a kind.</summary>
    [HttpGet(LessonQuestion.Path), CachedPage("thema", "soort", "pagina")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(await list.ReadAsync(LessonQuestion.From(Request.Query), cancellationToken));
}
