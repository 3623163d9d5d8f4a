using PraktijkVoorbeelden.Features.Feeds;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.About;

/// <summary>The text of <c>robots.txt</c> (RFC 9309).</summary>
public static class RobotsTxt
{
    /// <summary>
    /// Makes the text. Pages that combine facets say noindex by themselves, and a crawler has to be able to read that, so
    /// only what nobody should ask for at all stands here.
    /// </summary>
    public static string For(SiteOptions site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return $"""
            User-agent: *
            Disallow: /beheer

            Sitemap: {site.AddressOf(Sitemap.Path)}

            """.ReplaceLineEndings("\n");
    }
}
