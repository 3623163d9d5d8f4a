using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Adoptions;

/// <summary>Who learned what from whom, for readers.</summary>
[CachedPage]
public sealed class AdoptionsController(AdoptionList list, AdoptionDetails details, AddressBook addresses) : ReaderController(addresses)
{
    /// <summary>All of them, as a picture and as a table.</summary>
    [HttpGet(AdoptionQuestion.Path), CachedPage("thema", "status", "gemeente", "pagina")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(await list.ReadAsync(AdoptionQuestion.From(Request.Query), cancellationToken));

    /// <summary>One of them in full.</summary>
    [HttpGet(AdoptionQuestion.Path + "/{slug}")]
    public async Task<IActionResult> Details(string slug, CancellationToken cancellationToken) =>
        await ShowAsync(await details.FindAsync(slug, cancellationToken), Noun.Adoption, slug, cancellationToken);
}
