using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Organisations;

/// <summary>Organisations, for readers.</summary>
[CachedPage]
public sealed class OrganisationsController(OrganisationDetails details, AddressBook addresses) : ReaderController(addresses)
{
    /// <summary>All organisations.</summary>
    [HttpGet("/organisaties")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await details.ListAsync(cancellationToken));

    /// <summary>An organisation.</summary>
    [HttpGet("/organisaties/{slug}")]
    public async Task<IActionResult> Details(string slug, CancellationToken cancellationToken) =>
        await ShowAsync(await details.FindAsync(slug, cancellationToken), Noun.Organisation, slug, cancellationToken);
}
