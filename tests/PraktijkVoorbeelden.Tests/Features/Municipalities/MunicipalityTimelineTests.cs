using AngleSharp.Dom;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Initiatives.Beheer;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Municipalities;

public sealed class MunicipalityTimelineTests : IAsyncDisposable
{
    private readonly Site site = new();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task All_that_is_known_stands_in_the_order_of_time_as_far_as_time_is_known()
    {
        await site.PublishAsync([.. Catalogue()]);

        var page = await OpenAsync("/gemeenten/nieuw");

        Assert.Equal(
            [
                "2015 Begonnen voorbeeld: Begin van een voorbeeld",
                "zomer 2015 Zomerbezoek: Werkbezoek (Oud)",
                "herfst 2015 Herfstparade: Deelname aan een bijeenkomst (parade)",
                "2017 Goud 2017: Oud: Onderscheiding (Oud)",
                "ongeveer 2017 Nieuw wil ook: Belangstelling voor wat een ander doet (voornemen)",
                "12 maart 2017 Verteld voorbeeld: Verteld over een voorbeeld; wanneer het begon, is niet bekend (Oud)",
                "mei 2017 Verslag van een werkbezoek: Verteld in een bron: Portret van Oud (Oud)",
                "1 januari 2019 Oud: Herindeling: ging op in een andere gemeente",
                "2020 Buur leerde van Nieuw: Een ander leerde hiervan (werkt)",
            ],
            page.QuerySelectorAll(".app-timeline__item").Select(LineOf));
    }

    [Fact]
    public async Task What_is_told_of_one_day_stands_under_one_date_and_things_of_one_kind_under_one_line()
    {
        var visit = Forms.Gathering("bezoek", "Bezoek");
        (visit.Municipality, visit.Date) = ("gm0001", "11 mei 2017");
        await site.PublishAsync([Forms.Source(), Forms.Municipality("gm0001", "Almelo"), visit, Told("een", "Eerste"), Told("twee", "Tweede")]);

        var moment = Assert.Single((await OpenAsync("/gemeenten/almelo")).QuerySelectorAll(".app-timeline__item"));

        Assert.Equal(
            "11 mei 2017 Bezoek Werkbezoek Eerste Tweede Verteld over deze voorbeelden; wanneer ze begonnen, is niet bekend",
            SmallCatalogue.TextOf(moment));

        static InitiativeForm Told(string key, string title)
        {
            var card = Forms.Initiative(key, title, "gm0001");
            card.ToldOn = "11 mei 2017";
            return card;
        }
    }

    [Fact]
    public async Task What_has_no_year_is_said_to_have_none()
    {
        await site.PublishAsync([.. Catalogue()]);

        var undated = (await OpenAsync("/gemeenten/nieuw")).QuerySelector(".app-timeline ~ .app-list")!;

        Assert.Equal(
            ["Debat zonder datum Debat", "Voorbeeld sinds juni Begin van een voorbeeld, juni (jaar onbekend)", "Voorbeeld zonder datum Voorbeeld"],
            undated.QuerySelectorAll("li").Select(SmallCatalogue.TextOf));
    }

    [Fact]
    public async Task Each_entry_leads_to_the_page_that_tells_of_it()
    {
        await site.PublishAsync([.. Catalogue()]);

        var links = (await OpenAsync("/gemeenten/nieuw")).QuerySelectorAll(".app-timeline a").Select(link => link.GetAttribute("href"));

        Assert.Superset(
            new HashSet<string?> { "/voorbeelden/begonnen-voorbeeld", "/bijeenkomsten/zomerbezoek", "/onderscheidingen/goud/2017#goud-2017-oud", "/bronnen/verslag-van-een-werkbezoek", "/gemeenten/oud", "/van-elkaar-geleerd/nieuw-wil-ook" },
            links.ToHashSet());
    }

    [Fact]
    public async Task A_former_municipality_has_its_own_time_up_to_what_it_went_into()
    {
        await site.PublishAsync([.. Catalogue()]);

        var lines = (await OpenAsync("/gemeenten/oud")).QuerySelectorAll(".app-timeline__item").Select(LineOf).ToList();

        Assert.Equal("zomer 2015 Zomerbezoek: Werkbezoek", lines[0]);
        Assert.Equal("1 januari 2019 Nieuw: Herindeling: de gemeente ging hierin op", lines[^1]);
        Assert.DoesNotContain(lines, line => line.Contains("Begonnen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_municipality_of_which_nothing_is_known_has_no_timeline()
    {
        await site.PublishAsync(Forms.Municipality("gm0009", "Stil"));

        Assert.Null((await OpenAsync("/gemeenten/stil")).QuerySelector("#door-de-tijd"));
    }

    private static IEnumerable<RootForm> Catalogue()
    {
        var source = Forms.Source();
        (source.Date, source.Parts) = ("mei 2017", [new() { Title = "Portret van Oud", Municipality = "gm0001" }]);
        var begun = Forms.Initiative("begonnen", "Begonnen voorbeeld", "gm0002");
        begun.Start = "2015";
        var told = Forms.Initiative("verteld", "Verteld voorbeeld", "gm0001");
        told.ToldOn = "12 maart 2017";
        var june = Forms.Initiative("juni", "Voorbeeld sinds juni", "gm0002");
        june.Start = "juni";
        var visit = Forms.Gathering("zomerbezoek", "Zomerbezoek");
        (visit.Municipality, visit.Date) = ("gm0001", "zomer 2015");
        var parade = Forms.Gathering("herfstparade", "Herfstparade");
        (parade.Kind, parade.Date, parade.Participants) = ("parade", "najaar 2015", [new() { Role = "wethouder", Municipality = "gm0002" }]);
        var debate = Forms.Gathering("debat", "Debat zonder datum");
        (debate.Kind, debate.Municipality) = ("debat", "gm0002");
        var intends = Forms.Adoption("wil-ook", "voornemen");
        (intends.Title, intends.LearnerMunicipality, intends.Date) = ("Nieuw wil ook", "gm0002", "ca. 2017");
        var taught = Forms.Adoption("buur", "werkt");
        (taught.Title, taught.LearnerMunicipality, taught.FromMunicipality, taught.IsOriginUnknown, taught.Date, taught.Outcome) =
            ("Buur leerde van Nieuw", "gm0003", "gm0002", null, "2020", "Het werkt.");
        return
        [
            source, Forms.Municipality("gm0002", "Nieuw"), Forms.Municipality("gm0003", "Buur"), Forms.FormerMunicipality("gm0001", "Oud", "Utrecht", "gm0002"),
            begun, told, june, Forms.Initiative("zonder", "Voorbeeld zonder datum", "gm0002"), visit, parade, debate, intends, taught,
            Forms.Award("goud", "Goud"), Forms.Round("goud-2017", "goud", 2017), Forms.Grant("goud-2017-oud", "goud-2017", "gm0001"),
        ];
    }

    private static string LineOf(IElement item) =>
        $"{item.QuerySelector(".app-timeline__date")!.TextContent} {item.QuerySelector("a")!.TextContent}: {item.QuerySelector(".app-timeline__what")!.TextContent}";

    private async Task<IDocument> OpenAsync(string path)
    {
        using var visitor = site.CreateVisitor();
        using var response = await visitor.GetAsync(path);
        response.EnsureSuccessStatusCode();
        return await Site.ReadPageAsync(response);
    }
}
