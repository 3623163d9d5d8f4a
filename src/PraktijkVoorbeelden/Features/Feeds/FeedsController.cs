using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Feeds;

/// <summary>What programs read of the catalogue: feeds, the list of all pages, how to search.</summary>
[CachedPage]
public sealed class FeedsController(InitiativeFeeds feeds, Sitemap sitemap, AddressBook addresses, IOptions<SiteOptions> site, TimeProvider clock) : Controller
{
    private const string Xml = "application/xml; charset=utf-8";

    /// <summary>New and changed voorbeelden.</summary>
    [HttpGet(InitiativeFeeds.Path)]
    public async Task<IActionResult> Initiatives(CancellationToken cancellationToken) => Atom(await feeds.AllAsync(cancellationToken));

    /// <summary>New and changed voorbeelden about a theme.</summary>
    [HttpGet("/feeds/themas/{slug}")]
    public async Task<IActionResult> Theme(string slug, CancellationToken cancellationToken) =>
        await AtomAsync(await feeds.OfThemeAsync(slug, cancellationToken), Noun.Theme, slug, cancellationToken);

    /// <summary>New and changed voorbeelden of a municipality.</summary>
    [HttpGet("/feeds/gemeenten/{slug}")]
    public async Task<IActionResult> Municipality(string slug, CancellationToken cancellationToken) =>
        await AtomAsync(await feeds.OfMunicipalityAsync(slug, cancellationToken), Noun.Municipality, slug, cancellationToken);

    /// <summary>The index of the lists of all pages.</summary>
    [HttpGet(Feeds.Sitemap.Path)]
    public async Task<IActionResult> SitemapIndex(CancellationToken cancellationToken) => File(await sitemap.IndexAsync(cancellationToken), Xml);

    /// <summary>A list of pages.</summary>
    [HttpGet("/sitemap/{file:int}.xml")]
    public async Task<IActionResult> Sitemap(int file, CancellationToken cancellationToken) =>
        await sitemap.FileAsync(file, cancellationToken) is { } list ? File(list, Xml) : NotFound();

    /// <summary>How a browser searches this site.</summary>
    [HttpGet(OpenSearchDocument.Path)]
    public IActionResult OpenSearch() => File(OpenSearchDocument.Write(site.Value), OpenSearchDocument.ContentType);

    private FileContentResult Atom(InitiativeFeed feed) => File(new AtomDocument(site.Value).Write(feed, clock.GetUtcNow()), AtomDocument.ContentType);

    private async Task<IActionResult> AtomAsync(InitiativeFeed? feed, Noun noun, string slug, CancellationToken cancellationToken) => feed is not null
        ? Atom(feed)
        : await addresses.FindAsync(noun, slug, cancellationToken) switch
        {
            Whereabouts.Moved moved => LocalRedirectPermanent(InitiativeFeeds.FeedOf(moved.Path)),
            Whereabouts.Withdrawn => StatusCode(StatusCodes.Status410Gone),
            _ => NotFound(),
        };
}
