using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Sources;

public sealed class SourcePageTests(SmallCatalogue site) : IClassFixture<SmallCatalogue>
{
    [Fact]
    public async Task The_list_tells_what_each_source_is() => Assert.Equal(
        [
            "Los artikel Verslag van een uitgever die niet bekend is, datum niet bekend 1 voorbeeld",
            "Verslag van een werkbezoek Verslag van De Koepel, 12 maart 2017 6 voorbeelden",
        ],
        (await site.OpenAsync("/bronnen")).QuerySelectorAll(".app-entrance").Select(SmallCatalogue.TextOf));

    [Fact]
    public async Task A_source_shows_what_it_is_its_parts_and_all_that_rests_on_it()
    {
        var page = await site.OpenAsync("/bronnen/verslag-van-een-werkbezoek");
        var text = SmallCatalogue.TextOf(page);

        Assert.Contains("Uitgever De Koepel", text, StringComparison.Ordinal);
        Assert.Contains("Datum 12 maart 2017", text, StringComparison.Ordinal);
        Assert.Contains("Portret van Ouddorp portret, door een redacteur (gemeente Ouddorp)", text, StringComparison.Ordinal);
        Assert.Contains("Redactie: een communicatiebureau.", text, StringComparison.Ordinal);
        Assert.Contains("Bladzijde 4", text, StringComparison.Ordinal);
        foreach (var path in (string[])["https://example.nl/verslag", "/organisaties/de-koepel", "/gemeenten/ouddorp", "/voorbeelden/een-loket", "/gemeenten/nieuwestad",
            "/onderscheidingen/gouden-gemeente/2017#gouden-2017-ouddorp"])
        {
            Assert.Contains(path, SmallCatalogue.LinksOf(page));
        }
    }

    [Fact]
    public async Task A_part_leads_to_what_rests_on_it()
    {
        var part = (await site.OpenAsync("/bronnen/verslag-van-een-werkbezoek")).QuerySelector(".app-part")!;

        Assert.Contains("Hierop steunt: Gouden Gemeente 2017: Ouddorp.", SmallCatalogue.TextOf(part), StringComparison.Ordinal);
        Assert.Equal(["/gemeenten/ouddorp", "/onderscheidingen/gouden-gemeente/2017#gouden-2017-ouddorp"], SmallCatalogue.LinksOf(part));
    }

    [Fact]
    public async Task What_a_source_does_not_tell_of_itself_is_said()
    {
        var text = SmallCatalogue.TextOf(await site.OpenAsync("/bronnen/los-artikel"));

        Assert.Contains("Uitgever Niet bekend", text, StringComparison.Ordinal);
        Assert.Contains("Geen webadres bekend", text, StringComparison.Ordinal);
    }
}
