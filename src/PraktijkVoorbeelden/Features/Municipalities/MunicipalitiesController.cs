using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Municipalities;

/// <summary>Municipalities, for readers.</summary>
[CachedPage]
public sealed class MunicipalitiesController(MunicipalityDetails details, MunicipalityList list, MunicipalityFinder finder, AddressBook addresses)
    : ReaderController(addresses)
{
    /// <summary>All municipalities on the map and in a list, or those of a choice; a name leads to the one municipality that has or had it.</summary>
    [HttpGet(MunicipalitiesQuestion.Path)]
    [PackTight]
    [CachedPage(InitiativeFacets.Theme, InitiativeFacets.AwardRound, InitiativeFacets.Province, MunicipalitiesQuestion.LetterName, MunicipalitiesQuestion.WasName)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var question = MunicipalitiesQuestion.From(Request.Query);
        var found = question.Was.Length == 0 ? null : await finder.FindAsync(question.Was, cancellationToken);
        return found is { Matches: [var only] } ? LocalRedirect(only.Path) : View(await list.ReadAsync(question, found, cancellationToken));
    }

    /// <summary>The portrait of a municipality.</summary>
    [HttpGet("/gemeenten/{slug}")]
    public async Task<IActionResult> Details(string slug, CancellationToken cancellationToken) =>
        await ShowAsync(await details.FindAsync(slug, cancellationToken), Noun.Municipality, slug, cancellationToken);
}
