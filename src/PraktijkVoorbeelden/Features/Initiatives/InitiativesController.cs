using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Collections;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Search;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Initiatives;

/// <summary>Voorbeelden for readers.</summary>
[CachedPage]
public sealed class InitiativesController(InitiativeSearch search, InitiativeDetails details, InitiativeFit fit, AddressBook addresses) : ReaderController(addresses)
{
    /// <summary>The list, to search and filter.</summary>
    [HttpGet(InitiativeQuestion.Path)]
    [CachedPage("zoek", "thema", "doelgroep", "wet", "gemeente", "provincie", "organisatie", "onderscheiding", "fase", "jaar", "lijktop", "sorteer", "pagina", CollectionQuestion.Name)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        await search.FindAsync(InitiativeQuestion.From(Request.Query), cancellationToken) is { } list ? this.ShowFound(list, list.Notes, list.Question.Ticked) : this.SearchIsBuilding();

    /// <summary>The page of a voorbeeld, set beside the municipality of who reads where that is asked for.</summary>
    [HttpGet("/voorbeelden/{slug}"), CachedPage("gemeente")]
    public async Task<IActionResult> Details(string slug, string? gemeente, CancellationToken cancellationToken)
    {
        var page = await details.FindAsync(slug, cancellationToken);
        return await ShowAsync(page is null ? null : page with { Fit = await fit.ReadAsync(page, gemeente, cancellationToken) }, Noun.Initiative, slug, cancellationToken);
    }
}
