using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Initiatives.Beheer;
using PraktijkVoorbeelden.Features.Taxonomy.Beheer;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Initiatives;

public sealed class InitiativeSearchTests
{
    private static readonly string[] HostileQuestions =
    [
        "\"", "\"\"\"", "'", "zorg\" OR \"1\"=\"1", "AND", "zorg AND", "NOT zorg", "NEAR(zorg werk, 5)", "title:zorg", "{title body}: zorg", "-zorg", "zor*", "^zorg", "(zorg", "zorg)", "+",
        "; DROP TABLE documents; --", "<script>alert(1)</script>", "%", "%00", "\0zorg\0", "😀", "👩‍👩‍👧", "\u202Ezorg\u202C", "\u200F", "zorg\u0000", "٣", "漢字", "ﬁets", "\\", "`", "$1", "@p0",
    ];

    [Fact]
    public async Task Counts_of_facets_are_right_whatever_is_chosen()
    {
        await using var site = new Site();
        var random = new Random(342);
        var cards = Enumerable.Range(0, 60).Select(number => RandomCard(random, number)).ToList();
        await site.PublishAsync([.. Surroundings(), .. cards.Select(card => card.ToForm())]);
        for (var question = 0; question < 60; question++)
        {
            var asked = RandomQuestion(random);
            var page = await OpenAsync(site, $"/voorbeelden?{string.Join('&', asked.Choices.Select(choice => $"{choice.Facet}={choice.Value}"))}&zoek={asked.Word}");

            Assert.Equal(cards.Count(card => asked.Admits(card, except: null)), TotalOf(page));
            foreach (var facet in (string[])["thema", "doelgroep", "gemeente", "provincie", "onderscheiding"])
            {
                var expected = cards.Where(card => asked.Admits(card, except: facet)).SelectMany(card => card.Values(facet))
                    .GroupBy(value => value).ToDictionary(same => same.Key, same => same.Count());
                foreach (var chosen in asked.Choices.Where(choice => choice.Facet == facet))
                {
                    expected.TryAdd(chosen.Value, 0);
                }

                Assert.Equal(expected.OrderBy(pair => pair.Key, StringComparer.Ordinal), CountsOf(page, facet).OrderBy(pair => pair.Key, StringComparer.Ordinal));
            }
        }
    }

    [Fact]
    public async Task Each_facet_filters_and_has_its_box()
    {
        await using var site = new Site();
        var pilot = Forms.Initiative("pilot", "Proef met maatwerk", "gm0001");
        pilot.Phase = "in voorbereiding";
        pilot.Start = "2016";
        pilot.ToldOn = "mei 2017";
        pilot.Laws = [new() { Law = "wmo", Mention = "genoemd in bron" }];
        pilot.Organisations = [new() { Organisation = "welzijn" }];
        await site.PublishAsync([
            .. Surroundings(), Forms.Organisation("welzijn", "Welzijn Nieuwestad"),
            new LawForm { Key = "wmo", Name = "Wmo 2015" },
            pilot, Forms.Initiative("ander", "Iets anders", "gm0001"),
        ]);

        foreach (var filter in (string[])["fase=in-voorbereiding", "jaar=2016", "jaar=2017", "wet=wmo-2015", "organisatie=welzijn-nieuwestad", "jaar=1999&jaar=2017"])
        {
            var page = await OpenAsync(site, $"/voorbeelden?{filter}");

            Assert.Equal(["Proef met maatwerk"], TitlesOf(page));
            Assert.NotEmpty(page.QuerySelectorAll(".app-chips a.app-chip"));
            Assert.Equal(filter.Split('&').Order(), page.QuerySelectorAll(".app-facet input:checked[form=vind]").Select(input => $"{input.GetAttribute("name")}={input.GetAttribute("value")}").Order());
        }

        Assert.Equal("Fase: In voorbereiding", ChipsOf(await OpenAsync(site, "/voorbeelden?fase=in-voorbereiding")).Single());
    }

    [Fact]
    public async Task A_former_municipality_is_found_by_what_it_became()
    {
        await using var site = new Site();
        await site.PublishAsync([.. Surroundings(), Forms.Initiative("inloophuis", "Inloophuis", "gm0002")]);

        foreach (var filter in (string[])["gemeente=oudedorp", "gemeente=nieuwestad", "provincie=gelderland", "provincie=utrecht", "zoek=nieuwestad"])
        {
            Assert.Equal(["Inloophuis"], TitlesOf(await OpenAsync(site, $"/voorbeelden?{filter}")));
        }

        Assert.Empty(TitlesOf(await OpenAsync(site, "/voorbeelden?gemeente=verderop")));
    }

    [Fact]
    public async Task An_unknown_value_is_left_out_and_the_page_says_so()
    {
        await using var site = new Site();
        await site.PublishAsync([.. Surroundings(), Forms.Initiative("inloophuis", "Inloophuis", "gm0001")]);

        var page = await OpenAsync(site, "/voorbeelden?gemeente=nieuwestad&thema=%3Cb%3Ebestaat-niet&jaar=vroeger&fase=klaar&onderscheiding=2017&provincie=vlaanderen");

        Assert.StartsWith("Voorbeelden: ", page.Title, StringComparison.Ordinal);
        Assert.Equal(["Inloophuis"], TitlesOf(page));
        Assert.Equal(["Gemeente: Nieuwestad"], ChipsOf(page));
        Assert.Equal(
            [
                "Thema ‘<b>bestaat-niet’ kennen wij niet. Dat filter laten wij weg.",
                "Provincie ‘vlaanderen’ kennen wij niet. Dat filter laten wij weg.",
                "Onderscheiding ‘2017’ kennen wij niet. Dat filter laten wij weg.",
                "Fase ‘klaar’ kennen wij niet. Dat filter laten wij weg.",
                "Jaar ‘vroeger’ kennen wij niet. Dat filter laten wij weg.",
            ],
            page.QuerySelectorAll(".utrecht-alert").Select(message => message.TextContent.Trim()));
    }

    [Fact]
    public async Task An_old_slug_filters_by_the_value_of_today()
    {
        await using var site = new Site();
        var theme = Forms.Theme("thema-1", "Thema 1");
        theme.Slug = "nieuw-adres";
        var award = Forms.Award("goud", "Gouden Gemeente");
        award.Slug = "goud-op-nieuw-adres";
        await site.PublishAsync([.. Surroundings(), (RandomCard(new Random(1), 1) with { Themes = ["thema-1"], Municipality = "gm0002" }).ToForm()]);
        await site.PublishAsync(theme, award);

        var page = await OpenAsync(site, "/voorbeelden?thema=thema-1&onderscheiding=gouden-gemeente-2017");

        Assert.Single(TitlesOf(page));
        Assert.Empty(page.QuerySelectorAll(".utrecht-alert"));
        Assert.Equal(["nieuw-adres", "goud-op-nieuw-adres-2017"], page.QuerySelectorAll(".app-facet input:checked").Select(input => input.GetAttribute("value")));
    }

    [Fact]
    public async Task Where_nothing_is_found_there_is_nothing_to_refine_or_to_sort()
    {
        await using var site = new Site();
        await site.PublishAsync([.. Surroundings(), Forms.Initiative("inloophuis", "Inloophuis met thee", "gm0001")]);

        var page = await OpenAsync(site, "/voorbeelden?zoek=qqqxyz&sorteer=titel");
        Assert.Empty(page.QuerySelectorAll(".app-facets, #sorteer"));
        Assert.Equal("titel", page.QuerySelector("#vind input[type=hidden][name=sorteer]")!.GetAttribute("value"));

        // What was chosen can be let go again.
        page = await OpenAsync(site, "/voorbeelden?zoek=qqqxyz&gemeente=nieuwestad");
        Assert.Single(page.QuerySelectorAll(".app-facet input:checked"));
        Assert.Single(page.QuerySelectorAll(".app-chip"));
    }

    [Fact]
    public async Task Each_chip_takes_one_choice_away()
    {
        await using var site = new Site();
        await site.PublishAsync([.. Surroundings(), Forms.Initiative("inloophuis", "Inloophuis met thee", "gm0001")]);

        var page = await OpenAsync(site, "/voorbeelden?zoek=thee&gemeente=nieuwestad&gemeente=verderop&jaar=2017&sorteer=titel");

        Assert.Equal(["Gemeente: Nieuwestad", "Gemeente: Verderop", "Jaar: 2017"], ChipsOf(page));
        Assert.Equal(
            [
                "/voorbeelden?zoek=thee&gemeente=verderop&jaar=2017&sorteer=titel",
                "/voorbeelden?zoek=thee&gemeente=nieuwestad&jaar=2017&sorteer=titel",
                "/voorbeelden?zoek=thee&gemeente=nieuwestad&gemeente=verderop&sorteer=titel",
                "/voorbeelden?zoek=thee&sorteer=titel",
            ],
            page.QuerySelectorAll(".app-chips a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task All_controls_belong_to_one_form_that_works_without_a_script()
    {
        await using var site = new Site();
        await site.PublishAsync([.. Surroundings(), RandomCard(new Random(1), 1).ToForm()]);

        var page = await OpenAsync(site, "/voorbeelden?zoek=zorg");
        var form = Assert.IsAssignableFrom<IHtmlFormElement>(page.QuerySelector("#vind"));

        Assert.Equal("get", form.Method);
        Assert.All(page.QuerySelectorAll("main input, main select, main button"), control => Assert.True(control.Closest("form") == form || control.GetAttribute("form") == "vind", control.OuterHtml));
        Assert.Equal(page.QuerySelectorAll("main [id]").Length, page.QuerySelectorAll("main [id]").Select(element => element.Id).Distinct().Count());
        Assert.All(page.QuerySelectorAll("main input:not([type=hidden]), main select"), control => Assert.NotNull(page.QuerySelector($"label[for='{control.Id}']")));
    }

    [Fact]
    public async Task Cards_come_in_the_order_that_was_asked_for()
    {
        await using var site = new Site();
        await site.PublishAsync([
            .. Surroundings(),
            Told("kaart-b", "Buurtkamer", "2016", "Over de wijkagent."), Told("kaart-z", "'t Zorgloket", "mei 2017", "Wijkagent, wijkagent, wijkagent."),
            Told("kaart-w", "Wijkagent", "juni", "Een dag mee."), Told("kaart-e", "Één loket", "2017", "De wijkagent kwam langs."),
        ]);

        Assert.Equal(["'t Zorgloket", "Één loket", "Buurtkamer", "Wijkagent"], TitlesOf(await OpenAsync(site, "/voorbeelden")));
        Assert.Equal(["Buurtkamer", "Één loket", "Wijkagent", "'t Zorgloket"], TitlesOf(await OpenAsync(site, "/voorbeelden?sorteer=titel")));
        Assert.Equal("Wijkagent", TitlesOf(await OpenAsync(site, "/voorbeelden?zoek=WIJKAGENT"))[0]);
        Assert.Equal("'t Zorgloket", TitlesOf(await OpenAsync(site, "/voorbeelden?zoek=wijkagent&sorteer=nieuw"))[0]);
        Assert.Equal(4, TitlesOf(await OpenAsync(site, "/voorbeelden?sorteer=onzin")).Count);

        static RootForm Told(string key, string title, string when, string summary)
        {
            var form = Forms.Initiative(key, title, "gm0001");
            form.ToldOn = when;
            form.Summary = summary;
            return form;
        }
    }

    [Fact]
    public async Task A_long_list_has_pages_and_each_card_stands_on_one_of_them()
    {
        await using var site = new Site();
        await site.PublishAsync([.. Surroundings(), .. Enumerable.Range(0, 29).Select(number => Forms.Initiative($"kaart-{number}", $"Kaart {number:00}", "gm0001"))]);

        var titles = new List<string>();
        var path = "/voorbeelden?sorteer=titel";
        while (path is not null)
        {
            var page = await OpenAsync(site, path);
            titles.AddRange(TitlesOf(page));
            path = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(Enumerable.Range(0, 29).Select(number => $"Kaart {number:00}"), titles);
    }

    [Theory]
    [InlineData("/voorbeelden?pagina=4&sorteer=titel", "/voorbeelden?sorteer=titel&pagina=3", "Er zijn maar 3 pagina's.")]
    [InlineData("/voorbeelden?pagina=2147483647", "/voorbeelden?pagina=3", "Er zijn maar 3 pagina's.")]
    [InlineData("/voorbeelden?pagina=2&zoek=kaart+07", "/voorbeelden?zoek=kaart%2007", "Er is maar één pagina.")]
    public async Task A_page_beyond_the_end_leads_to_the_last_one(string address, string last, string message)
    {
        await using var site = new Site();
        await site.PublishAsync([.. Surroundings(), .. Enumerable.Range(0, 29).Select(number => Forms.Initiative($"kaart-{number}", $"Kaart {number:00}", "gm0001"))]);

        var page = await OpenAsync(site, address);

        var alert = page.QuerySelector(".utrecht-alert")!;
        Assert.Contains(message, alert.TextContent, StringComparison.Ordinal);
        Assert.Equal(last, alert.QuerySelector("a")!.GetAttribute("href"));
        Assert.NotEmpty(TitlesOf(await OpenAsync(site, last)));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Theory]
    [InlineData("pagina=0")]
    [InlineData("pagina=-3")]
    [InlineData("pagina=abc")]
    [InlineData("pagina=99999999999999999999")]
    public async Task A_page_that_is_no_page_is_the_first(string query)
    {
        await using var site = new Site();
        await site.PublishAsync([.. Surroundings(), Forms.Initiative("inloophuis", "Inloophuis", "gm0001")]);

        Assert.Equal(["Inloophuis"], TitlesOf(await OpenAsync(site, $"/voorbeelden?{query}")));
    }

    [Fact]
    public async Task Only_pages_of_the_whole_list_are_for_search_engines()
    {
        await using var site = new Site();
        await site.PublishAsync([.. Surroundings(), .. Enumerable.Range(0, 15).Select(number => Forms.Initiative($"kaart-{number}", $"Kaart {number:00}", "gm0001"))]);

        Assert.Equal("https://voorbeelden.example.nl/voorbeelden", Canonical(await OpenAsync(site, "/voorbeelden")));
        Assert.Equal("https://voorbeelden.example.nl/voorbeelden?pagina=2", Canonical(await OpenAsync(site, "/voorbeelden?pagina=2&onzin=1")));
        foreach (var refined in (string[])["zoek=kaart", "gemeente=nieuwestad", "sorteer=titel", "thema=onzin"])
        {
            Assert.NotNull((await OpenAsync(site, $"/voorbeelden?{refined}")).QuerySelector("meta[name=robots][content=noindex]"));
        }

        static string? Canonical(IHtmlDocument page) => page.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
    }

    [Fact]
    public async Task What_was_withdrawn_is_found_nowhere()
    {
        await using var site = new Site();
        await site.PublishAsync([.. Surroundings(), (RandomCard(new Random(1), 1) with { Themes = ["thema-1"] }).ToForm(), Forms.Initiative("weg", "Inloophuis", "gm0001")]);
        Assert.Single(TitlesOf(await OpenAsync(site, "/voorbeelden?zoek=inloophuis")));

        await site.WithdrawAsync(Noun.Initiative, "weg");

        Assert.Empty(TitlesOf(await OpenAsync(site, "/voorbeelden?zoek=inloophuis")));
        Assert.DoesNotContain("Inloophuis", TitlesOf(await OpenAsync(site, "/voorbeelden")));
        Assert.Empty((await OpenAsync(site, "/zoeken?zoek=inloophuis")).QuerySelectorAll(".app-hit"));

        await site.WithdrawAsync(Noun.Theme, "thema-1");
        var page = await OpenAsync(site, "/voorbeelden?thema=thema-1");
        Assert.Contains("kennen wij niet", page.QuerySelector(".utrecht-alert")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("thema-1", CountsOf(page, "thema").Keys);
        Assert.Empty(TitlesOf(await OpenAsync(site, "/voorbeelden?zoek=themawoord1")));
    }

    [Fact]
    public async Task A_renamed_organisation_is_found_by_its_new_name_only()
    {
        await using var site = new Site();
        var initiative = Forms.Initiative("inloophuis", "Inloophuis", "gm0001");
        initiative.Organisations = [new() { Organisation = "welzijn" }];
        await site.PublishAsync([.. Surroundings(), Forms.Organisation("welzijn", "Welzijn Oudnaam"), initiative]);
        Assert.Single(TitlesOf(await OpenAsync(site, "/voorbeelden?zoek=oudnaam")));

        await site.PublishAsync(Forms.Organisation("welzijn", "Welzijn Nieuwnaam"));

        Assert.Empty(TitlesOf(await OpenAsync(site, "/voorbeelden?zoek=oudnaam")));
        Assert.Single(TitlesOf(await OpenAsync(site, "/voorbeelden?zoek=nieuwnaam")));
        Assert.Empty((await OpenAsync(site, "/zoeken?zoek=oudnaam")).QuerySelectorAll(".app-hit"));
        Assert.Equal(2, (await OpenAsync(site, "/zoeken?zoek=nieuwnaam")).QuerySelectorAll(".app-hit").Length);
    }

    [Fact]
    public async Task A_passage_that_stands_with_a_grant_finds_the_card_that_it_is_about()
    {
        await using var site = new Site();
        await site.PublishAsync([.. Surroundings(), Forms.Initiative("inloophuis", "Inloophuis", "gm0001")]);
        var grant = Forms.Grant("goud-2017-1", "goud-2017", "gm0001");
        grant.Quotes = [new() { Kind = "samengevat", Text = "Er kwam een pannenkoekenavond.", Initiative = "inloophuis" }];

        await site.PublishAsync(grant);

        Assert.Equal(["Inloophuis"], TitlesOf(await OpenAsync(site, "/voorbeelden?zoek=pannenkoekenavond")));
        Assert.Equal(["Inloophuis"], TitlesOf(await OpenAsync(site, "/voorbeelden?onderscheiding=gouden-gemeente-2017")));

        await site.WithdrawAsync(Noun.AwardGrant, "goud-2017-1");
        Assert.Empty(TitlesOf(await OpenAsync(site, "/voorbeelden?zoek=pannenkoekenavond")));
        Assert.Empty(TitlesOf(await OpenAsync(site, "/voorbeelden?onderscheiding=gouden-gemeente-2017")));
    }

    [Fact]
    public async Task Any_question_has_an_answer()
    {
        await using var site = new Site();
        await site.PublishAsync([.. Surroundings(), Forms.Initiative("zorg", "Zorg voor elkaar", "gm0001")]);

        foreach (var (path, question) in HostileQuestions.SelectMany(question => new[] { ("/voorbeelden", question), ("/zoeken", question) }))
        {
            var page = await OpenAsync(site, $"{path}?zoek={Uri.EscapeDataString(question)}");

            // A page cannot hold a NUL, so the question goes on without it.
            Assert.Equal(question.Replace("\0", "", StringComparison.Ordinal).Trim(), page.QuerySelector("main input[name=zoek]")!.GetAttribute("value"));
            Assert.Empty(page.QuerySelectorAll("main script"));
        }

        // Signs that mean something elsewhere do nothing to the words around them.
        Assert.Equal(["Zorg voor elkaar"], TitlesOf(await OpenAsync(site, $"/voorbeelden?zoek={Uri.EscapeDataString("\"(-zorg* ^elkaar")}")));
    }

    [Fact]
    public async Task A_question_of_ten_thousand_characters_has_an_answer()
    {
        await using var site = new Site();
        var address = site.Listen();
        await site.CaughtUpAsync();
        using var client = new HttpClient { BaseAddress = address };
        foreach (var text in (string[])[new string('é', 10_000), string.Concat(Enumerable.Repeat("😀", 5_000)), string.Join(' ', Enumerable.Range(0, 2_000))])
        {
            foreach (var path in (string[])["/voorbeelden", "/zoeken"])
            {
                using var response = await client.GetAsync($"{path}?zoek={Uri.EscapeDataString(text)}&thema={Uri.EscapeDataString(text[..1_000])}");

                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
                Assert.InRange((await response.Content.ReadAsStringAsync()).Length, 1, 100_000);
            }
        }
    }

    private static RootForm[] Surroundings() =>
    [
        Forms.Source(),
        .. Enumerable.Range(1, 4).Select(number => With(Forms.Theme($"thema-{number}", $"Thema {number} themawoord{number}"), $"thema-{number}")),
        .. Enumerable.Range(1, 3).Select(number => With(Forms.TargetGroup($"doelgroep-{number}", $"Doelgroep {number}"), $"doelgroep-{number}")),
        Forms.Municipality("gm0001", "Nieuwestad"), Forms.FormerMunicipality("gm0002", "Oudedorp", "Gelderland", "gm0001"), Forms.Municipality("gm0003", "Verderop", "Zeeland"),
        Forms.Region("regio", "Midden", "gm0001", "gm0003"),
        Forms.Award("goud", "Gouden Gemeente"), Forms.Round("goud-2015", "goud", 2015), Forms.Round("goud-2017", "goud", 2017),
        Forms.Grant("goud-2017-2", "goud-2017", "gm0002"), Forms.Grant("goud-2015-3", "goud-2015", "gm0003"),
    ];

    private static TForm With<TForm>(TForm form, string slug) where TForm : RootForm
    {
        form.Slug = slug;
        return form;
    }

    private static Card RandomCard(Random random, int number) => new(
        number,
        [.. Enumerable.Range(1, 4).Where(_ => random.Next(3) == 0).Select(theme => $"thema-{theme}")],
        [.. Enumerable.Range(1, 3).Where(_ => random.Next(3) == 0).Select(group => $"doelgroep-{group}")],
        random.Next(5) switch { 0 => "gm0001", 1 => "gm0002", 2 => "gm0003", 3 => "regio", _ => null },
        random.Next(2) == 0 ? "appel" : "peer");

    private static Question RandomQuestion(Random random)
    {
        (string Facet, string Value)[] all =
        [
            .. Enumerable.Range(1, 4).Select(number => ("thema", $"thema-{number}")), .. Enumerable.Range(1, 3).Select(number => ("doelgroep", $"doelgroep-{number}")),
            ("gemeente", "nieuwestad"), ("gemeente", "oudedorp"), ("gemeente", "verderop"), ("provincie", "utrecht"), ("provincie", "gelderland"), ("provincie", "zeeland"),
            ("onderscheiding", "gouden-gemeente-2015"), ("onderscheiding", "gouden-gemeente-2017"),
        ];
        return new([.. all.Where(_ => random.Next(6) == 0)], random.Next(3) switch { 0 => "appel", 1 => "peer", _ => "" });
    }

    private static async Task<IHtmlDocument> OpenAsync(Site site, string path)
    {
        using var visitor = site.CreateVisitor();
        using var response = await visitor.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await Site.ReadPageAsync(response);
    }

    private static List<string> TitlesOf(IParentNode page) => [.. page.QuerySelectorAll(".app-cards h3").Select(heading => heading.TextContent.Trim())];

    private static List<string> ChipsOf(IParentNode page) =>
        [.. page.QuerySelectorAll(".app-chips a.app-chip").Select(chip => chip.TextContent.Replace("Verwijder filter ", "", StringComparison.Ordinal).Replace("×", "", StringComparison.Ordinal).Trim())];

    private static int TotalOf(IParentNode page) => int.Parse(page.QuerySelector("#gevonden")!.TextContent.Split(' ')[0], CultureInfo.InvariantCulture);

    private static Dictionary<string, int> CountsOf(IParentNode page, string facet) => page.QuerySelectorAll($".app-facet input[name='{facet}']").ToDictionary(
        input => input.GetAttribute("value")!,
        input => int.Parse(page.QuerySelector($"label[for='{input.Id}']")!.TextContent.Split('(', ')')[^2], CultureInfo.InvariantCulture));

    /// <summary>What a card should be found by, worked out without the index.</summary>
    private sealed record Card(int Number, IReadOnlyList<string> Themes, IReadOnlyList<string> TargetGroups, string? Municipality, string Word)
    {
        public IReadOnlyList<string> Values(string facet) => (facet, Municipality) switch
        {
            ("thema", _) => Themes,
            ("doelgroep", _) => TargetGroups,
            ("gemeente", "gm0001") => ["nieuwestad"],
            ("gemeente", "gm0002") => ["oudedorp", "nieuwestad"],
            ("gemeente", "gm0003") => ["verderop"],
            ("gemeente", "regio") => ["nieuwestad", "verderop"],
            ("provincie", "gm0001") => ["utrecht"],
            ("provincie", "gm0002") => ["gelderland", "utrecht"],
            ("provincie", "gm0003") => ["zeeland"],
            ("provincie", "regio") => ["utrecht", "zeeland"],
            ("onderscheiding", "gm0002") => ["gouden-gemeente-2017"],
            ("onderscheiding", "gm0003") => ["gouden-gemeente-2015"],
            _ => [],
        };

        public InitiativeForm ToForm()
        {
            var form = Forms.Initiative($"kaart-{Number}", $"Kaart {Number} {Word}", Municipality is null or "regio" ? [] : [Municipality]);
            form.Region = Municipality == "regio" ? "regio" : null;
            form.IsPlaceUnknown = Municipality is null ? "ja" : null;
            form.Themes = [.. Themes];
            form.TargetGroups = [.. TargetGroups];
            return form;
        }
    }

    private sealed record Question(IReadOnlyList<(string Facet, string Value)> Choices, string Word)
    {
        public bool Admits(Card card, string? except) =>
            (Word.Length == 0 || card.Word == Word)
            && Choices.Where(choice => choice.Facet != except).GroupBy(choice => choice.Facet, choice => choice.Value).All(chosen => card.Values(chosen.Key).Intersect(chosen).Any());
    }
}
