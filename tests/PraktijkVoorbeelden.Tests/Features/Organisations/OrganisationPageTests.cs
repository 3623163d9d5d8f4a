using PraktijkVoorbeelden.Features.Initiatives.Beheer;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Organisations;

public sealed class OrganisationPageTests(SmallCatalogue site) : IClassFixture<SmallCatalogue>
{
    [Fact]
    public async Task The_list_groups_organisations_by_kind_and_counts_their_examples()
    {
        var lines = (await site.OpenAsync("/organisaties")).QuerySelectorAll("section[aria-labelledby=soort-sociaalwerkorganisatie] li").Select(SmallCatalogue.TextOf);

        Assert.Equal(["De Koepel", "Welzijn & Werk 1 voorbeeld"], lines);
    }

    [Fact]
    public async Task An_organisation_shows_where_it_works_what_it_did_and_what_was_said_on_its_behalf()
    {
        var page = await site.OpenAsync("/organisaties/welzijn-werk");
        var text = SmallCatalogue.TextOf(page);

        Assert.Contains("Ook bekend als W&W", text, StringComparison.Ordinal);
        Assert.Contains("Werkt in Nieuwestad", text, StringComparison.Ordinal);
        Assert.Contains("Waardering 8,5 Cijfer van cliënten", text, StringComparison.Ordinal);
        Assert.Contains("Het loket hielp echt. Over: Eén loket", text, StringComparison.Ordinal);
        Assert.Contains("Gouden Gemeente 2017: Ouddorp (afgeleid uit de bron)", text, StringComparison.Ordinal);
        Assert.Equal("Voorbeelden als trekker", page.QuerySelector("#als-trekker")!.TextContent);
        Assert.Contains("/voorbeelden/een-loket", SmallCatalogue.LinksOf(page.QuerySelector("section[aria-labelledby=als-trekker]")!));
    }

    [Fact]
    public async Task An_organisation_shows_what_it_grants_and_publishes()
    {
        var links = SmallCatalogue.LinksOf(await site.OpenAsync("/organisaties/de-koepel"));

        Assert.Contains("/onderscheidingen/gouden-gemeente", links);
        Assert.Contains("/bronnen/verslag-van-een-werkbezoek", links);
    }

    [Fact]
    public async Task A_portrait_shows_the_first_examples_and_leads_to_all_of_them()
    {
        await using var own = new Site();
        await own.PublishAsync([Forms.Organisation("de-club", "De club"), .. Enumerable.Range(1, 26).Select(Example)]);
        using var visit = own.Visit();

        var page = await visit.OpenAsync("/organisaties/de-club");
        Assert.Equal(24, page.QuerySelectorAll(".app-cards h3").Length);
        var link = page.QuerySelector(".app-more a")!;
        Assert.Equal("Alle 26 voorbeelden met De club", link.TextContent);
        var list = await visit.OpenAsync(link.GetAttribute("href")!);
        Assert.Contains("26 voorbeelden", SmallCatalogue.TextOf(list), StringComparison.Ordinal);

        static InitiativeForm Example(int number)
        {
            var form = Forms.Initiative($"plan-{number:00}", $"Plan {number:00}");
            form.Sources = [new() { Title = "Een verslag" }];
            form.Organisations = [new() { Organisation = "de-club", Role = "partner" }];
            return form;
        }
    }
}
