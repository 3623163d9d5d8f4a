using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Initiatives;

/// <summary>A voorbeeld for search engines: an article of this site, with the citations that it holds.</summary>
public static class InitiativeThing
{
    /// <summary>Makes it of a page.</summary>
    public static Thing Of(InitiativePage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new(
            "Article",
            ("headline", page.Title),
            ("description", page.Summary),
            ("url", new SitePath($"/voorbeelden/{page.Slug}")),
            ("inLanguage", "nl"),
            ("datePublished", page.PublishedAt),
            ("dateModified", page.ChangedAt),
            ("publisher", new Thing("Organization", ("name", SiteOptions.Name), ("url", new SitePath("/")))),
            ("keywords", page.Themes.Select(theme => theme.Label).ToList()),
            ("about", page.Municipalities.Select(place => new Thing(
                "GovernmentOrganization", ("name", $"Gemeente {place.Link.Label}"), ("identifier", place.TooiAddress), ("url", new SitePath(place.Link.Path)))).ToList()),
            ("citation", page.Sources.Select(source => source.Title).ToList()),
            ("hasPart", page.Speeches.Where(speech => speech.Speaker.Kind == QuoteKind.Verbatim).SelectMany(Quotations).ToList()));
    }

    private static IEnumerable<Thing> Quotations(Speech speech) => speech.Passages.Select(passage => new Thing(
        "Quotation",
        ("text", passage.Text),
        ("creator", new Thing("Person", ("name", speech.Speaker.Name), ("jobTitle", speech.Speaker.Role)))));
}
