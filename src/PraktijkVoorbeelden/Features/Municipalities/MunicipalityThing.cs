using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Municipalities;

/// <summary>A gemeente for search engines, by its permanent address in the government's register (TOOI).</summary>
public static class MunicipalityThing
{
    /// <summary>Makes it of a page.</summary>
    public static Thing Of(MunicipalityPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new(
            "GovernmentOrganization",
            ("name", $"Gemeente {page.Name}"),
            ("alternateName", page.Aliases),
            ("identifier", page.TooiAddress),
            ("url", new SitePath($"/gemeenten/{page.Slug}")),
            ("award", page.Awards.Where(award => !award.IsRegion && award.Holder.Label == page.Name).Select(award => $"{award.Award} {award.Year}").ToList()));
    }
}
