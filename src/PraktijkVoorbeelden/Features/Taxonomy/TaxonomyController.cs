using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Taxonomy;

/// <summary>Themes, for readers.</summary>
[CachedPage]
public sealed class TaxonomyController(ThemeDetails details, AddressBook addresses) : ReaderController(addresses)
{
    /// <summary>All themes.</summary>
    [HttpGet("/themas")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await details.ListAsync(cancellationToken));

    /// <summary>A theme.</summary>
    [HttpGet("/themas/{slug}")]
    public async Task<IActionResult> Details(string slug, CancellationToken cancellationToken) =>
        await ShowAsync(await details.FindAsync(slug, cancellationToken), Noun.Theme, slug, cancellationToken);
}
