using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Awards;

public sealed class AwardPagesTests(SmallCatalogue site) : IClassFixture<SmallCatalogue>
{
    [Fact]
    public async Task The_list_leads_to_awards_and_their_rounds()
    {
        var links = SmallCatalogue.LinksOf(await site.OpenAsync("/onderscheidingen"));

        Assert.Contains("/onderscheidingen/gouden-gemeente", links);
        Assert.Contains("/onderscheidingen/gouden-gemeente/2015", links);
        Assert.Contains("/onderscheidingen/gouden-gemeente/2017", links);
    }

    [Fact]
    public async Task An_award_names_its_holders_where_they_are_known_and_their_number_where_they_are_not()
    {
        var page = await site.OpenAsync("/onderscheidingen/gouden-gemeente");
        var text = SmallCatalogue.TextOf(page);

        Assert.Contains("Verleend door De Koepel", text, StringComparison.Ordinal);
        Assert.Contains("In 2017 verleend aan: Midden Ouddorp", text, StringComparison.Ordinal);
        Assert.Contains("In 2015 verleend aan 10 houders. De namen zijn niet bekend.", text, StringComparison.Ordinal);
        Assert.Contains("/onderscheidingen/gouden-gemeente/2017#gouden-2017-ouddorp", SmallCatalogue.LinksOf(page));
    }

    [Fact]
    public async Task A_round_has_a_section_for_each_grant_under_the_grants_own_key()
    {
        var page = await site.OpenAsync("/onderscheidingen/gouden-gemeente/2017");
        var portrait = page.QuerySelector("#gouden-2017-ouddorp")!;
        var text = SmallCatalogue.TextOf(portrait);

        Assert.Equal("Gouden Gemeente 2017", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("De gemeente leerde bij.", SmallCatalogue.TextOf(page), StringComparison.Ordinal);
        Assert.Contains("#gouden-2017-ouddorp", SmallCatalogue.LinksOf(page));
        Assert.Contains("/gemeenten/ouddorp", SmallCatalogue.LinksOf(portrait));
        Assert.Contains("Een dorp dat durft Ouddorp durfde. Lees verder over Ouddorp", text, StringComparison.Ordinal);
        Assert.Contains("Voorgedragen door Welzijn & Werk (afgeleid uit de bron), Een bakker (genoemd in de bron).", text, StringComparison.Ordinal);
        Assert.Contains("2 scholen", text, StringComparison.Ordinal);
        Assert.Contains("Samengevat Jan Jansen, directeur, Welzijn & Werk Het loket hielp echt. Over: Eén loket", text, StringComparison.Ordinal);
        Assert.Contains("Ouddorp deed het samen.", text, StringComparison.Ordinal);
        Assert.Contains("/voorbeelden/dorpshuis-van-ouddorp", SmallCatalogue.LinksOf(portrait));
        Assert.Contains("Zie “Portret van Ouddorp”.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_two_links_of_a_round_have_the_same_name_and_lead_elsewhere()
    {
        var page = await site.OpenAsync("/onderscheidingen/gouden-gemeente/2017");

        var links = page.QuerySelectorAll("main a").Select(link => (Name: SmallCatalogue.TextOf(link), Path: link.GetAttribute("href"))).Distinct();

        Assert.Empty(links.GroupBy(link => link.Name, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Fact]
    public async Task A_region_can_hold_it_and_brings_its_examples()
    {
        var portrait = (await site.OpenAsync("/onderscheidingen/gouden-gemeente/2017")).QuerySelector("#gouden-2017-midden")!;

        Assert.Equal("Regio Midden", portrait.QuerySelector("h2")!.TextContent);
        Assert.Contains("Wie de voordracht deed, is niet bekend.", SmallCatalogue.TextOf(portrait), StringComparison.Ordinal);
        Assert.Contains("/voorbeelden/regionaal-jeugdteam", SmallCatalogue.LinksOf(portrait));
    }

    [Fact]
    public async Task A_round_says_how_many_holders_have_no_name()
    {
        Assert.Contains("In totaal 3 houders; van 1 is de naam niet bekend.", SmallCatalogue.TextOf(await site.OpenAsync("/onderscheidingen/gouden-gemeente/2017")), StringComparison.Ordinal);
        Assert.Contains("10 houders. De namen zijn niet bekend.", SmallCatalogue.TextOf(await site.OpenAsync("/onderscheidingen/gouden-gemeente/2015")), StringComparison.Ordinal);
    }
}
