using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Regions;

/// <summary>The one region in the seeds that holds an award.</summary>
public sealed class MiddenLimburgTests(SeededSite site) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task The_region_shows_its_seven_members_its_award_and_the_visit_to_it()
    {
        using var visit = site.Visit();

        var page = await visit.OpenAsync("/regios/midden-limburg");

        Assert.Equal(7, SmallCatalogue.LinksOf(page.QuerySelector(".app-panel")!).Count(link => link.StartsWith("/gemeenten/", StringComparison.Ordinal)));
        Assert.Contains("/onderscheidingen/gouden-gemeenten/2017#gouden-gemeenten-2017-midden-limburg", SmallCatalogue.LinksOf(page));
        Assert.Contains("/bijeenkomsten/werkbezoek-midden-limburg", SmallCatalogue.LinksOf(page));
    }

    [Fact]
    public async Task Each_of_the_seven_shows_the_award_of_the_region()
    {
        using var visit = site.Visit();
        var members = SmallCatalogue.LinksOf((await visit.OpenAsync("/regios/midden-limburg")).QuerySelector(".app-panel")!).Where(link => link.StartsWith("/gemeenten/", StringComparison.Ordinal));

        foreach (var member in members)
        {
            var links = SmallCatalogue.LinksOf(await visit.OpenAsync(member));
            Assert.Contains("/regios/midden-limburg", links);
            Assert.Contains("/onderscheidingen/gouden-gemeenten/2017#gouden-gemeenten-2017-midden-limburg", links);
        }
    }
}
