using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Initiatives;

public sealed class InitiativePageTests(SmallCatalogue site) : IClassFixture<SmallCatalogue>
{
    [Fact]
    public async Task A_card_says_under_its_title_when_it_was_told_by_whom_and_that_nobody_checked_since()
    {
        var page = await site.OpenAsync("/voorbeelden/een-loket");

        Assert.Equal("Historisch. Verteld in maart 2017 door de directeur. Daarna niet nagegaan.", SmallCatalogue.TextOf(page.QuerySelector(".app-told")!));
    }

    [Fact]
    public async Task A_card_that_was_checked_says_when()
    {
        await using var fresh = new Site();
        var card = Forms.Initiative("loket", "Loket");
        (card.Currency, card.ToldOn, card.LastConfirmed) = ("actueel", "2017", "2026-03");
        await fresh.PublishAsync(Forms.Source(), card);
        using var visitor = fresh.CreateVisitor();

        var page = await Site.ReadPageAsync(await visitor.GetAsync("/voorbeelden/loket"));

        Assert.Equal(
            "Actueel. Verteld in 2017; door wie is niet bekend. Voor het laatst nagegaan in maart 2026.",
            SmallCatalogue.TextOf(page.QuerySelector(".app-told")!));
    }

    [Fact]
    public async Task A_card_shows_its_facts_and_links_to_all_that_it_is_about()
    {
        var page = await site.OpenAsync("/voorbeelden/een-loket");
        var text = SmallCatalogue.TextOf(page);
        var links = SmallCatalogue.LinksOf(page);

        Assert.Contains("Lopend, toen het werd verteld", text, StringComparison.Ordinal);
        Assert.Contains("Sinds juni (jaar onbekend)", text, StringComparison.Ordinal);
        Assert.Contains("ouders en gezinnen, professionals", text, StringComparison.Ordinal);
        Assert.Contains("Welzijn & Werk (trekker)", text, StringComparison.Ordinal);
        Assert.Contains("Politie", text, StringComparison.Ordinal);
        Assert.Contains("Ouddorp (sinds 2019 deel van Nieuwestad)", text, StringComparison.Ordinal);
        foreach (var path in (string[])["/gemeenten/nieuwestad", "/gemeenten/ouddorp", "/themas/schulden", "/themas/armoede", "/organisaties/welzijn-werk",
            "/bronnen/verslag-van-een-werkbezoek", "/onderscheidingen/gouden-gemeente/2017#gouden-2017-ouddorp", "/voorbeelden/avondloket", "https://example.nl/draaiboek",
            "mailto:loket@nieuwestad.example"])
        {
            Assert.Contains(path, links);
        }
    }

    [Fact]
    public async Task Laws_and_purses_say_who_names_them()
    {
        var text = SmallCatalogue.TextOf(await site.OpenAsync("/voorbeelden/een-loket"));

        Assert.Contains("Wmo 2015 (genoemd in bron)", text, StringComparison.Ordinal);
        Assert.Contains("Jeugdwet (toegevoegd door redactie)", text, StringComparison.Ordinal);
        Assert.Contains("Wmo 2015: dagbesteding (genoemd in bron)", text, StringComparison.Ordinal);
        Assert.Contains("een fonds (toegevoegd door redactie)", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_says_what_it_is_and_according_to_whom()
    {
        var tile = (await site.OpenAsync("/voorbeelden/een-loket")).QuerySelector(".app-figure")!;

        Assert.Equal("Resultaat van 30 naar 20 stappen Processtappen Volgens de gemeente. Bron: Verslag van een werkbezoek", SmallCatalogue.TextOf(tile));
    }

    [Fact]
    public async Task Lessons_stand_by_kind_and_a_failure_looks_like_a_success()
    {
        var page = await site.OpenAsync("/voorbeelden/een-loket");

        var lists = page.QuerySelectorAll(".app-lessons");
        Assert.Equal(
            ["Wat werkte", "Wat niet werkte", "Wat niet de bedoeling was, maar wel gebeurde", "Waar u op moet letten"],
            lists.Select(list => list.PreviousElementSibling!.TextContent));
        Assert.Equal("Alleen folders werkten niet. Volgens de directeur", SmallCatalogue.TextOf(lists[1]));
        Assert.Single(lists.SelectMany(list => list.Children).Select(lesson => lesson.ClassName).Distinct());
    }

    [Fact]
    public async Task A_literal_quote_wears_quotation_marks_and_names_speaker_role_date_and_source()
    {
        var quote = (await site.OpenAsync("/voorbeelden/een-loket")).QuerySelector(".app-quote:not(.app-quote--paraphrase)")!;

        Assert.Equal("“Wij luisteren eerst.”", quote.QuerySelector("blockquote")!.TextContent);
        Assert.Equal(
            "Citaat “Wij luisteren eerst.” Jan Jansen, wethouder, gemeente Nieuwestad · 11 mei 2017 · Bron: Verslag van een werkbezoek",
            SmallCatalogue.TextOf(quote));
    }

    [Fact]
    public async Task A_paraphrase_says_so_and_wears_no_quotation_marks()
    {
        var paraphrases = (await site.OpenAsync("/voorbeelden/een-loket")).QuerySelectorAll(".app-quote--paraphrase");

        Assert.Equal("Samengevat inwoner, de wijk Zuid Zij vond het fijn dat er iemand was.", SmallCatalogue.TextOf(paraphrases[0]));
        Assert.All(paraphrases, paraphrase =>
        {
            Assert.Null(paraphrase.QuerySelector("blockquote, q"));
            Assert.DoesNotContain(paraphrase.TextContent, character => character is '“' or '”' or '"' or '‘' or '„');
        });
    }

    [Fact]
    public async Task What_was_said_about_it_with_a_grant_stands_on_the_card_too()
    {
        var paraphrases = (await site.OpenAsync("/voorbeelden/een-loket")).QuerySelectorAll(".app-quote--paraphrase");

        Assert.Equal("Samengevat Jan Jansen, directeur, Welzijn & Werk Het loket hielp echt.", SmallCatalogue.TextOf(paraphrases[1]));
        Assert.Equal(2, paraphrases.Length);
    }

    [Fact]
    public async Task Prose_shows_a_name_where_it_may_and_something_else_where_it_may_not()
    {
        var text = SmallCatalogue.TextOf(await site.OpenAsync("/voorbeelden/een-loket"));

        Assert.Contains("Eerst lezen, zei Jan Jansen. Een betrokkene knikte.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("{persoon", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trust_is_three_things()
    {
        var text = SmallCatalogue.TextOf(await site.OpenAsync("/voorbeelden/een-loket"));

        Assert.Contains("Onderbouwing Geëvalueerd.", text, StringComparison.Ordinal);
        Assert.Contains("Erkenning Databank X (goed onderbouwd, 2019)", text, StringComparison.Ordinal);
        Assert.Contains("Verspreiding Niet bekend.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_known_is_said_calmly()
    {
        var page = await site.OpenAsync("/voorbeelden/kaal-voorbeeld");
        var text = SmallCatalogue.TextOf(page);

        Assert.Contains("Waar Niet bekend: de bron zegt het niet", text, StringComparison.Ordinal);
        Assert.Contains("Fase Niet bekend", text, StringComparison.Ordinal);
        Assert.Contains("Contact Niet bekend", text, StringComparison.Ordinal);
        Assert.Contains("Erkenning Niet bekend.", text, StringComparison.Ordinal);
        Assert.Contains("De bron vertelt niets over de aanleiding, de aanpak, het resultaat,", text, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("h2"), heading => heading.TextContent is "Aanpak" or "Cijfers" or "Lessen");
    }

    [Fact]
    public async Task A_part_and_its_whole_link_to_each_other()
    {
        Assert.Contains("/voorbeelden/een-loket", SmallCatalogue.LinksOf(await site.OpenAsync("/voorbeelden/avondloket")));
        Assert.Contains("/voorbeelden/avondloket", SmallCatalogue.LinksOf(await site.OpenAsync("/voorbeelden/een-loket")));
    }

    [Fact]
    public async Task A_card_leads_to_others_from_the_same_place_and_about_the_same()
    {
        var page = await site.OpenAsync("/voorbeelden/een-loket");

        // What happened in a municipality that went into this one, or in the whole of its region, happened here too.
        Assert.Equal(["Dorpshuis van Oerdorp", "Dorpshuis van Ouddorp", "Regionaal jeugdteam"], CardsUnder(page, "zelfde-plaats"));
        Assert.Equal(["Schuldhulp in Buurstad"], CardsUnder(page, "zelfde-thema"));
    }

    [Fact]
    public async Task What_editors_type_is_text_and_never_html()
    {
        var page = await site.OpenAsync("/voorbeelden/een-loket");

        Assert.Empty(page.QuerySelectorAll("main script, main b"));
        Assert.Contains(SmallCatalogue.Hostile, page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(SmallCatalogue.Hostile, page.Title, StringComparison.Ordinal);
        Assert.Equal("nofollow noopener", page.QuerySelector("a[href='https://example.nl/lees']")!.GetAttribute("rel"));
    }

    [Fact]
    public async Task A_card_describes_itself_to_search_engines()
    {
        var page = await site.OpenAsync("/voorbeelden/een-loket?van=elders");

        Assert.Equal("https://voorbeelden.example.nl/voorbeelden/een-loket", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("Inwoners konden op één plek terecht.", page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.Equal(["Home", "Voorbeelden"], page.QuerySelectorAll("nav[aria-label=Kruimelpad] a").Select(link => link.TextContent));
    }

    [Fact]
    public async Task The_page_of_a_draft_is_read_inside_the_transaction_that_takes_it_back()
    {
        var form = Forms.Initiative("concept", "Alleen een concept", "gm0001");
        form.Themes = ["thema-schulden"];

        var seen = await site.InScopeAsync(async services =>
        {
            var reading = new FormReading(form, await services.GetRequiredService<References>().ForAsync([form], CancellationToken.None));
            var root = form.Read(reading);
            Assert.Empty(reading.Faults);
            return await services.GetRequiredService<Publisher>().PreviewAsync(
                root, [], () => services.GetRequiredService<InitiativeDetails>().FindByKeyAsync("concept", CancellationToken.None), CancellationToken.None);
        });

        Assert.Equal("Alleen een concept", seen!.Title);
        Assert.Equal("Nieuwestad", Assert.Single(seen.Municipalities).Link.Label);
        Assert.Null(await site.InScopeAsync(services => services.GetRequiredService<InitiativeDetails>().FindByKeyAsync("concept", CancellationToken.None)));
    }

    private static IEnumerable<string> CardsUnder(IParentNode page, string id) =>
        page.QuerySelector($"section[aria-labelledby={id}]")!.QuerySelectorAll(".app-cards h3").Select(heading => heading.TextContent.Trim());
}
