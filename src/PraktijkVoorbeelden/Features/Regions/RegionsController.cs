using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Regions;

/// <summary>Regions, for readers. They are listed with the municipalities.</summary>
[CachedPage]
public sealed class RegionsController(RegionDetails details, AddressBook addresses) : ReaderController(addresses)
{
    /// <summary>A region.</summary>
    [HttpGet("/regios/{slug}")]
    public async Task<IActionResult> Details(string slug, CancellationToken cancellationToken) =>
        await ShowAsync(await details.FindAsync(slug, cancellationToken), Noun.Region, slug, cancellationToken);
}
