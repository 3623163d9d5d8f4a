using PraktijkVoorbeelden.Features.Initiatives.Beheer;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Municipalities;

public sealed class MunicipalityPageTests(SmallCatalogue site) : IClassFixture<SmallCatalogue>
{
    [Fact]
    public async Task A_municipality_is_a_portrait_with_its_facts_and_where_they_come_from()
    {
        var page = await site.OpenAsync("/gemeenten/nieuwestad");
        var text = SmallCatalogue.TextOf(page);

        Assert.Equal("Gemeente Nieuwestad", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Ook bekend als De Stad", text, StringComparison.Ordinal);
        Assert.Contains("Inwoners 61.669 (1 januari 2024, CBS)", text, StringComparison.Ordinal);
        Assert.Contains("Hoofdstuk 1", text, StringComparison.Ordinal);
        foreach (var path in (string[])["/gemeenten?provincie=utrecht", "/regios/midden", "/organisaties/welzijn-werk", "/bronnen/verslag-van-een-werkbezoek",
            "https://identifier.overheid.nl/tooi/id/gemeente/gm0001"])
        {
            Assert.Contains(path, SmallCatalogue.LinksOf(page));
        }
    }

    [Fact]
    public async Task A_portrait_says_at_a_glance_what_there_is_to_read_and_shows_where_the_place_lies()
    {
        await using var own = new Site();
        var (here, there) = (Support.Forms.Municipality("gm0011", "Hierstad"), Support.Forms.Municipality("gm0012", "Daarstad"));
        (here.TileColumn, here.TileRow, there.TileColumn, there.TileRow) = ("1", "1", "3", "1");
        await own.PublishAsync(here, there, Support.Forms.FormerMunicipality("gm0013", "Toendorp", "Utrecht", "gm0012"));
        using var visitor = own.CreateVisitor();

        foreach (var (path, where) in new[] { ("hierstad", "Hierstad op de kaart"), ("toendorp", "Wat nu Daarstad is, op de kaart") })
        {
            using var response = await visitor.GetAsync($"/gemeenten/{path}");
            var map = (await Site.ReadPageAsync(response)).QuerySelector("svg.app-sketch")!;
            Assert.StartsWith(where, map.GetAttribute("aria-label"), StringComparison.Ordinal);
            Assert.Single(map.QuerySelector(".app-sketch__dots--with")!.GetAttribute("d")!, 'M');
        }

        var glance = (await site.OpenAsync("/gemeenten/nieuwestad")).QuerySelectorAll("a.app-count").ToList();
        Assert.Equal(["5 voorbeelden", "2 onderscheidingen"], glance.Take(2).Select(SmallCatalogue.TextOf));
        Assert.All(glance, entry => Assert.NotNull(entry.Owner!.GetElementById(entry.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task A_portrait_shows_the_first_examples_and_leads_to_all_of_them()
    {
        await using var own = new Site();
        await own.PublishAsync([Support.Forms.Municipality("gm0011", "Hierstad"), .. Enumerable.Range(1, 26).Select(Example)]);
        using var visit = own.Visit();

        var page = await visit.OpenAsync("/gemeenten/hierstad");
        Assert.Equal(24, page.QuerySelectorAll("section[aria-labelledby=voorbeelden] .app-cards h3").Length);
        Assert.Equal("26 voorbeelden", page.QuerySelector("#voorbeelden")!.TextContent);
        var link = page.QuerySelector(".app-more a")!;
        Assert.Equal("Alle 26 voorbeelden van Hierstad", link.TextContent);
        Assert.Contains("26 voorbeelden", SmallCatalogue.TextOf(await visit.OpenAsync(link.GetAttribute("href")!)), StringComparison.Ordinal);

        static InitiativeForm Example(int number)
        {
            var form = Support.Forms.Initiative($"plan-{number:00}", $"Plan {number:00}", "gm0011");
            form.Sources = [new() { Title = "Een verslag" }];
            return form;
        }
    }

    [Fact]
    public async Task A_former_municipality_and_what_it_went_into_link_to_each_other()
    {
        var former = await site.OpenAsync("/gemeenten/ouddorp");
        var present = await site.OpenAsync("/gemeenten/nieuwestad");

        Assert.Contains(
            "Ouddorp bestond tot 1 januari 2019 en is sinds die dag deel van Nieuwestad. Wat hier staat, gaat over de tijd daarvoor.",
            SmallCatalogue.TextOf(former), StringComparison.Ordinal);
        Assert.Contains("/gemeenten/nieuwestad", SmallCatalogue.LinksOf(former));
        Assert.Contains("/gemeenten/ouddorp", SmallCatalogue.LinksOf(present));
        Assert.Contains("Ouddorp (2019)", SmallCatalogue.TextOf(present), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_former_municipality_keeps_its_examples_and_its_award()
    {
        var page = await site.OpenAsync("/gemeenten/ouddorp");
        var text = SmallCatalogue.TextOf(page);

        Assert.Contains("Dorpshuis van Ouddorp", text, StringComparison.Ordinal);
        Assert.Contains("Het predicaat Gouden Gemeente is in 2017 verleend aan Ouddorp.", text, StringComparison.Ordinal);
        Assert.Contains("Een dorp dat durft", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_went_into_a_municipality_is_found_there_under_the_name_of_then_however_long_ago()
    {
        var text = SmallCatalogue.TextOf(await site.OpenAsync("/gemeenten/nieuwestad"));

        Assert.Contains("Uit Ouddorp, een gemeente tot 2019: Dorpshuis van Ouddorp", text, StringComparison.Ordinal);
        Assert.Contains("Uit Oerdorp, een gemeente tot 2019: Dorpshuis van Oerdorp", text, StringComparison.Ordinal);
        Assert.Contains("Gouden Gemeente 2017, verleend aan Ouddorp", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_region_does_and_holds_is_found_with_each_of_its_members()
    {
        foreach (var path in (string[])["/gemeenten/nieuwestad", "/gemeenten/buurstad"])
        {
            var text = SmallCatalogue.TextOf(await site.OpenAsync(path));

            Assert.Contains("Van de regio Midden: Regionaal jeugdteam", text, StringComparison.Ordinal);
            Assert.Contains("Het predicaat Gouden Gemeente is in 2017 verleend aan de regio Midden.", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_example_in_two_of_its_places_stands_there_once()
    {
        var page = await site.OpenAsync("/gemeenten/nieuwestad");

        Assert.Single(page.QuerySelectorAll(".app-cards a[href='/voorbeelden/een-loket']"));
        Assert.Equal("5 voorbeelden", page.QuerySelector("#voorbeelden")!.TextContent);
    }

    [Fact]
    public async Task Words_of_a_portrait_stand_there_once()
    {
        var page = await site.OpenAsync("/gemeenten/ouddorp");

        Assert.Single(page.QuerySelectorAll(".app-quote__text"), passage => passage.TextContent == "Ouddorp deed het samen.");
    }

    [Fact]
    public async Task What_was_said_on_its_behalf_is_shown_with_what_it_was_about()
    {
        var text = SmallCatalogue.TextOf(await site.OpenAsync("/gemeenten/nieuwestad"));

        Assert.Contains("“Wij luisteren eerst.” Over: Eén loket", text, StringComparison.Ordinal);
        Assert.Contains("De gemeente luisterde, zei Jan Jansen erbij.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_about_it_in_a_source_is_linked() =>
        Assert.Contains("Portret van Ouddorp (Verslag van een werkbezoek)", SmallCatalogue.TextOf(await site.OpenAsync("/gemeenten/ouddorp")), StringComparison.Ordinal);

    [Fact]
    public async Task A_municipality_of_which_nothing_is_known_says_so() =>
        Assert.Contains("Over deze gemeente staat hier nog niets.", SmallCatalogue.TextOf(await site.OpenAsync("/gemeenten/stilstad")), StringComparison.Ordinal);

    [Fact]
    public async Task A_description_is_text_and_never_html() =>
        Assert.Empty((await site.OpenAsync("/gemeenten/nieuwestad")).QuerySelectorAll("main script, main b"));

    // Publishing refuses a circle; a catalogue from before it did may hold one.
    [Fact]
    public async Task Municipalities_that_went_into_each_other_in_a_circle_do_not_hang_the_page()
    {
        await using var fresh = new Site();
        await fresh.PublishAsync(Forms.Municipality("gm0002", "Staart"), Forms.FormerMunicipality("gm0001", "Kop", "Utrecht", "gm0002"));
        await fresh.InDatabaseAsync(async db =>
        {
            db.Add(new MunicipalitySuccessor { OwnerKey = "gm0002", SuccessorKey = "gm0001" });
            return await db.SaveChangesAsync();
        });
        using var visitor = fresh.CreateVisitor();

        foreach (var path in (string[])["/gemeenten/kop", "/gemeenten/staart", "/gemeenten"])
        {
            (await visitor.GetAsync(path)).EnsureSuccessStatusCode();
        }
    }
}
