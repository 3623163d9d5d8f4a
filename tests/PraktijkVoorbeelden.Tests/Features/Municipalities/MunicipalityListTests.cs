using AngleSharp.Dom;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Municipalities;

public sealed class MunicipalityListTests(SmallCatalogue site) : IClassFixture<SmallCatalogue>
{
    [Fact]
    public async Task All_municipalities_stand_by_province_with_what_their_pages_show()
    {
        var page = await site.OpenAsync("/gemeenten");

        Assert.Equal(
            ["Nieuwestad 5 voorbeelden · 2 onderscheidingen", "Oerdorp nu Nieuwestad · 1 voorbeeld", "Ouddorp nu Nieuwestad · 3 voorbeelden · 1 onderscheiding"],
            LinesUnder(page, "utrecht"));
        Assert.Equal(["Buurstad 2 voorbeelden · 1 onderscheiding", "Stilstad"], LinesUnder(page, "zeeland"));
        Assert.Equal(["Midden"], page.QuerySelectorAll("section[aria-labelledby=regios] li").Select(SmallCatalogue.TextOf));
    }

    [Theory]
    [InlineData("/gemeenten?provincie=zeeland", "Buurstad", "Stilstad")]
    [InlineData("/gemeenten?letter=o", "Oerdorp", "Ouddorp")]
    [InlineData("/gemeenten?letter=O&provincie=zeeland")]
    public async Task A_province_or_a_letter_leaves_a_part(string path, params string[] names)
    {
        var page = await site.OpenAsync(path);

        Assert.Equal(names, page.QuerySelectorAll(".app-columns li a").Select(link => link.TextContent));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Theory]
    [InlineData("/gemeenten?provincie=atlantis", "atlantis")]
    [InlineData("/gemeenten?letter=%3Cb%3E", "<b>")]
    [InlineData("/gemeenten?letter=oo", "oo")]
    public async Task A_choice_that_does_not_exist_is_left_out_and_said(string path, string choice)
    {
        var page = await site.OpenAsync(path);

        Assert.Contains($"telt niet mee: {choice}.", SmallCatalogue.TextOf(page.QuerySelector(".utrecht-alert")!), StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("#utrecht, #zeeland").Length);
    }

    private static IEnumerable<string> LinesUnder(IParentNode page, string id) =>
        page.QuerySelectorAll($"section[aria-labelledby={id}] li").Select(SmallCatalogue.TextOf);
}
