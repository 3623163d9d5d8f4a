using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Gatherings;

/// <summary>Bijeenkomsten for readers.</summary>
[CachedPage]
public sealed class GatheringsController(GatheringList list, GatheringDetails details, AddressBook addresses) : ReaderController(addresses)
{
    /// <summary>All gatherings, by year.</summary>
    [HttpGet("/bijeenkomsten")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await list.ByYearAsync(cancellationToken));

    /// <summary>The page of a gathering.</summary>
    [HttpGet("/bijeenkomsten/{slug}")]
    public async Task<IActionResult> Details(string slug, CancellationToken cancellationToken) =>
        await ShowAsync(await details.FindAsync(slug, cancellationToken), Noun.Gathering, slug, cancellationToken);
}
