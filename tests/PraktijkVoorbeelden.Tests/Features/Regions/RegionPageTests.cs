using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Regions;

public sealed class RegionPageTests(SmallCatalogue site) : IClassFixture<SmallCatalogue>
{
    [Fact]
    public async Task A_region_shows_its_members_its_award_and_its_examples()
    {
        var page = await site.OpenAsync("/regios/midden");
        var text = SmallCatalogue.TextOf(page);

        Assert.Equal("Regio Midden", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Het predicaat Gouden Gemeente is in 2017 verleend aan de regio Midden.", text, StringComparison.Ordinal);
        foreach (var path in (string[])["/gemeenten/nieuwestad", "/gemeenten/buurstad", "/voorbeelden/regionaal-jeugdteam", "/onderscheidingen/gouden-gemeente/2017#gouden-2017-midden"])
        {
            Assert.Contains(path, SmallCatalogue.LinksOf(page));
        }
    }

    [Theory]
    [InlineData("gedeeltelijk", "Wij kennen ze niet allemaal")]
    [InlineData("onbekend", "Niet bekend")]
    public async Task Members_that_are_not_known_are_said_to_be(string known, string said)
    {
        await using var fresh = new Site();
        var region = Forms.Region("regio", "Regio Noord", known == "onbekend" ? [] : ["gm0001"]);
        region.MembersKnown = known;
        await fresh.PublishAsync(Forms.Municipality("gm0001", "Nieuwestad"), region);
        using var visitor = fresh.CreateVisitor();

        Assert.Contains(said, SmallCatalogue.TextOf(await Site.ReadPageAsync(await visitor.GetAsync("/regios/regio-noord"))), StringComparison.Ordinal);
    }
}
