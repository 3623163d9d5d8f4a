using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Search;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Initiatives;

/// <summary>Voorbeelden for readers.</summary>
[CachedPage]
public sealed class InitiativesController(InitiativeSearch search, InitiativeDetails details, AddressBook addresses) : ReaderController(addresses)
{
    /// <summary>The list, to search and filter.</summary>
    [HttpGet(InitiativeQuestion.Path)]
    [CachedPage("zoek", "thema", "doelgroep", "wet", "gemeente", "provincie", "organisatie", "onderscheiding", "fase", "jaar", "sorteer", "pagina")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        await search.FindAsync(InitiativeQuestion.From(Request.Query), cancellationToken) is { } list ? View(list) : this.SearchIsBuilding();

    /// <summary>The page of a voorbeeld.</summary>
    [HttpGet("/voorbeelden/{slug}")]
    public async Task<IActionResult> Details(string slug, CancellationToken cancellationToken) =>
        await ShowAsync(await details.FindAsync(slug, cancellationToken), Noun.Initiative, slug, cancellationToken);
}
