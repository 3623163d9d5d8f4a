using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Awards;

/// <summary>Awards and their rounds, for readers.</summary>
[CachedPage]
public sealed class AwardsController(AwardDetails details, AddressBook addresses) : ReaderController(addresses)
{
    /// <summary>All awards.</summary>
    [HttpGet("/onderscheidingen")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await details.ListAsync(cancellationToken));

    /// <summary>An award.</summary>
    [HttpGet("/onderscheidingen/{slug}")]
    public async Task<IActionResult> Details(string slug, CancellationToken cancellationToken) =>
        await ShowAsync(await details.FindAsync(slug, cancellationToken), Noun.Award, slug, cancellationToken);

    /// <summary>A round of an award, with its holders.</summary>
    [HttpGet("/onderscheidingen/{slug}/{year:int}")]
    public async Task<IActionResult> Round(string slug, int year, CancellationToken cancellationToken)
    {
        if (await details.FindRoundAsync(slug, year, cancellationToken) is { } page)
            return View(page);
        var text = year.ToString(CultureInfo.InvariantCulture);
        return await details.FindAsync(slug, cancellationToken) is null
            ? await ElsewhereAsync(Noun.Award, slug, $"/{text}", cancellationToken)
            : await ElsewhereAsync(Noun.AwardRound, text, "", cancellationToken);
    }
}
