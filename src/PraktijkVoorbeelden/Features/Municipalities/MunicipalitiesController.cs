using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Municipalities;

/// <summary>Municipalities, for readers.</summary>
[CachedPage]
public sealed class MunicipalitiesController(MunicipalityDetails details, MunicipalityList list, AddressBook addresses) : ReaderController(addresses)
{
    /// <summary>All municipalities, or those of a province or under a letter.</summary>
    [HttpGet("/gemeenten"), CachedPage("provincie", "letter")]
    public async Task<IActionResult> Index(string? provincie, string? letter, CancellationToken cancellationToken) =>
        View(await list.ReadAsync(provincie, letter, cancellationToken));

    /// <summary>The portrait of a municipality.</summary>
    [HttpGet("/gemeenten/{slug}")]
    public async Task<IActionResult> Details(string slug, CancellationToken cancellationToken) =>
        await ShowAsync(await details.FindAsync(slug, cancellationToken), Noun.Municipality, slug, cancellationToken);
}
