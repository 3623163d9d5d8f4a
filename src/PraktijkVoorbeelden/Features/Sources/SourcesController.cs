using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Sources;

/// <summary>Sources, for readers.</summary>
[CachedPage]
public sealed class SourcesController(SourceDetails details, AddressBook addresses) : ReaderController(addresses)
{
    /// <summary>All sources.</summary>
    [HttpGet("/bronnen")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await details.ListAsync(cancellationToken));

    /// <summary>A source.</summary>
    [HttpGet("/bronnen/{slug}")]
    public async Task<IActionResult> Details(string slug, CancellationToken cancellationToken) =>
        await ShowAsync(await details.FindAsync(slug, cancellationToken), Noun.Source, slug, cancellationToken);
}
