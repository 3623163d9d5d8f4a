using System.Net;
using PraktijkVoorbeelden.Features.Gatherings.Beheer;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Gatherings;

/// <summary>The pages of gatherings, and the ways there from what had a part in them.</summary>
public sealed class GatheringPagesTests(GatheringPagesTests.Gatherings site) : IClassFixture<GatheringPagesTests.Gatherings>
{
    [Fact]
    public async Task The_list_goes_by_year_and_says_what_is_not_known()
    {
        var page = await OpenAsync("/bijeenkomsten");

        Assert.Equal(["2018", "2017", "Jaar niet bekend"], page.QuerySelectorAll("h2[id^=jaar]").Select(year => year.TextContent));
        Assert.Equal("Bezoek Werkbezoek, Hier, 11 mei 2017 tot en met 12 mei 2017 Te zien: Taal; Werk.", SmallCatalogue.TextOf(page.QuerySelector("section[aria-labelledby=jaar-2017] li")!));
        Assert.Equal(
            ["Parade Parade, plaats niet bekend, datum niet bekend 2 gesprekken: Van huis tot huis; Tweede gesprek."],
            page.QuerySelectorAll("section[aria-labelledby=jaar-onbekend] li").Select(SmallCatalogue.TextOf));
    }

    [Fact]
    public async Task A_gathering_shows_when_and_where_it_was_and_who_came_as_roles()
    {
        var page = await OpenAsync("/bijeenkomsten/bezoek");
        var text = SmallCatalogue.TextOf(page);

        Assert.Contains("Datum 11 mei 2017 tot en met 12 mei 2017 Plaats Hier, het gemeentehuis Organisator Welzijn", text, StringComparison.Ordinal);
        Assert.Contains("Welzijn: voorzitter, adviseur (2 mensen), rol niet bekend (onder voorbehoud)", text, StringComparison.Ordinal);
        Assert.Contains("gemeente Daar ervaringsdeskundige", text, StringComparison.Ordinal);
        Assert.Contains("15 mensen", text, StringComparison.Ordinal);
        foreach (var path in (string[])["/gemeenten/hier", "/gemeenten/daar", "/organisaties/welzijn", "/bronnen/verslag-van-een-werkbezoek", "/onderscheidingen/prijs/2017#prijs-hier"])
        {
            Assert.Contains(path, SmallCatalogue.LinksOf(page));
        }
    }

    [Fact]
    public async Task What_is_not_known_of_a_gathering_is_said()
    {
        var text = SmallCatalogue.TextOf(await OpenAsync("/bijeenkomsten/debat"));

        Assert.Contains("Datum 22 november 2018 Plaats Niet bekend Organisator Niet bekend", text, StringComparison.Ordinal);
        Assert.Contains("Deelnemers Dat is niet bekend.", text, StringComparison.Ordinal);
        Assert.Contains("Wat er op deze bijeenkomst gebeurde, is niet bekend.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_shows_who_presented_what_it_showed_and_taught_and_its_examples()
    {
        var page = await OpenAsync("/bijeenkomsten/bezoek");
        var session = page.QuerySelector("#sessie-1")!;

        Assert.Equal(
            "Taal 12 mei 2017 Verteld door Jan Jansen, directeur, Welzijn. Een huis voor taal. <b>Niet vet</b> Wat er te leren viel Dat het kan. "
            + "Les: werkt Begin klein. Volgens de directeur Les: werkt niet Alles tegelijk. Voorbeeld in deze sessie Taalhuis",
            SmallCatalogue.TextOf(session));
        Assert.Contains("/voorbeelden/taalhuis", SmallCatalogue.LinksOf(session));
        Assert.Contains("Verteld door projectleider.", SmallCatalogue.TextOf(page.QuerySelector("#sessie-2")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversation_shows_its_turns_in_order_each_with_who_says_it_and_what_it_is_about()
    {
        var talk = (await OpenAsync("/bijeenkomsten/parade")).QuerySelector("#gesprek-1")!;

        Assert.Equal(
            "Van huis tot huis Een gesprek tussen: Jan Jansen, wethouder, gemeente Hier bewoner Bron: Verslag van een werkbezoek "
            + "Over: Taalhuis Jan Jansen, wethouder, gemeente Hier Citaat “Kom eens kijken.” bewoner Samengevat Zij kwam graag. "
            + "Over iets anders bewoner Samengevat Zij wilde ook werk. "
            + "Wat zij meenamen naar huis Jan Jansen, wethouder, gemeente Hier Een plan.",
            SmallCatalogue.TextOf(talk));
        Assert.Equal(["1", "3"], talk.QuerySelectorAll("ol").Select(turns => turns.GetAttribute("start")));
        Assert.Contains("/voorbeelden/taalhuis", SmallCatalogue.LinksOf(talk));
    }

    [Fact]
    public async Task A_gathering_shows_its_film_with_its_length_and_what_began_there()
    {
        var page = await OpenAsync("/bijeenkomsten/parade");
        var text = SmallCatalogue.TextOf(page);

        Assert.Contains("Film Impressie Film van 136 seconden.", text, StringComparison.Ordinal);
        Assert.Contains("Wie wat van wie leerde (voornemen)", text, StringComparison.Ordinal);
        Assert.Contains("/bronnen/impressie", SmallCatalogue.LinksOf(page));
    }

    [Fact]
    public async Task An_example_says_in_which_session_it_was_shown_and_in_which_conversation_it_was_talked_about()
    {
        var page = await OpenAsync("/voorbeelden/taalhuis");

        Assert.Contains("Getoond in de sessie Taal, Bezoek (12 mei 2017) Besproken in het gesprek Van huis tot huis, Parade (datum niet bekend)", SmallCatalogue.TextOf(page), StringComparison.Ordinal);
        Assert.Contains("/bijeenkomsten/bezoek#sessie-1", SmallCatalogue.LinksOf(page));
        Assert.Contains("/bijeenkomsten/parade#gesprek-1", SmallCatalogue.LinksOf(page));
    }

    [Fact]
    public async Task An_organisation_says_what_it_organised_and_in_which_roles_it_took_part()
    {
        var page = await OpenAsync("/organisaties/welzijn");

        Assert.Equal(["Bezoek", "Parade"], page.QuerySelectorAll("main a[href^='/bijeenkomsten/']").Select(link => link.TextContent));
        Assert.Contains("Bezoek (11 mei 2017 tot en met 12 mei 2017), als: organisator, voorzitter, adviseur (2), spreker in de sessie Taal", SmallCatalogue.TextOf(page), StringComparison.Ordinal);
        Assert.Contains("/bijeenkomsten/bezoek", SmallCatalogue.LinksOf(page));
    }

    [Fact]
    public async Task A_grant_leads_to_its_visit_on_every_page_that_shows_it()
    {
        foreach (var path in (string[])["/onderscheidingen/prijs/2017", "/gemeenten/hier"])
        {
            var page = await OpenAsync(path);

            Assert.Contains("Verleend op 12 maart 2017.", SmallCatalogue.TextOf(page), StringComparison.Ordinal);
            Assert.Contains("Hierbij hoort een bijeenkomst: Bezoek (11 mei 2017).", SmallCatalogue.TextOf(page), StringComparison.Ordinal);
            Assert.Contains("/bijeenkomsten/bezoek", SmallCatalogue.LinksOf(page));
        }
    }

    [Fact]
    public async Task A_region_shows_the_gatherings_in_it()
    {
        var page = await OpenAsync("/regios/streek");

        Assert.Contains("/bijeenkomsten/bezoek", SmallCatalogue.LinksOf(page));
        Assert.DoesNotContain("/bijeenkomsten/parade", SmallCatalogue.LinksOf(page));
    }

    [Fact]
    public async Task A_source_leads_to_the_gathering_and_the_learning_that_rest_on_it()
    {
        var links = SmallCatalogue.LinksOf(await OpenAsync("/bronnen/verslag-van-een-werkbezoek"));

        Assert.Contains("/bijeenkomsten/bezoek", links);
        Assert.Contains("/van-elkaar-geleerd/wie-wat-van-wie-leerde", links);
    }

    [Theory]
    [InlineData("tegelijk", "Bezoek")]
    [InlineData("gemeentehuis", "Bezoek")]
    [InlineData("bezoekers", "Bezoek")]
    [InlineData("bewoner", "Parade")]
    [InlineData("plan", "Parade")]
    [InlineData("debat", "Debat")]
    public async Task The_search_finds_a_gathering_by_anything_on_its_page(string word, string title) =>
        Assert.Contains(title, (await OpenAsync($"/zoeken?zoek={word}&soort=bijeenkomsten")).QuerySelectorAll(".app-hit a").Select(link => link.TextContent));

    [Fact]
    public async Task A_moved_address_leads_on_and_an_unknown_one_is_not_there()
    {
        using var visitor = site.CreateVisitor();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/bijeenkomsten/bestaat-niet")).StatusCode);
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> OpenAsync(string path)
    {
        using var visit = site.Visit();
        return await visit.OpenAsync(path);
    }

    /// <summary>A visit, a parade and a debate.</summary>
    public sealed class Gatherings : Site, IAsyncLifetime
    {
        /// <inheritdoc/>
        public async ValueTask InitializeAsync()
        {
            var film = Forms.Source("film", "Impressie");
            (film.Kind, film.Description) = ("film", "Film van 136 seconden.");
            var adoption = Forms.Adoption("leerde", "voornemen");
            adoption.Gathering = "parade";
            var grant = Forms.Grant("prijs-hier", "prijs-2017", "gm0001");
            (grant.Date, grant.Visit) = ("12 maart 2017", "bezoek");
            await this.PublishAsync(
                Forms.Source(), film, Forms.Municipality("gm0001", "Hier"), Forms.Municipality("gm0002", "Daar"), Forms.Region("streek", "Streek", "gm0001"),
                Forms.Organisation("welzijn", "Welzijn"), Forms.Person("directeur", "Jan Jansen"), Forms.Person("bewoner", null),
                Forms.Initiative("taalhuis", "Taalhuis", "gm0001"), AVisit(), Parade(), Debate(), adoption, Forms.Award("prijs", "Prijs"), Forms.Round("prijs-2017", "prijs", 2017), grant);
        }

        private static GatheringForm AVisit()
        {
            var form = Forms.Gathering("bezoek", "Bezoek");
            (form.Date, form.LastDate, form.Municipality, form.Place, form.Organiser) = ("11 mei 2017", "12 mei 2017", "gm0001", "het gemeentehuis", "welzijn");
            form.Description = "Een groep kwam kijken.";
            form.Participants =
            [
                new() { Role = "voorzitter", Organisation = "welzijn" },
                new() { Role = "adviseur", Organisation = "welzijn", Count = "2" },
                new() { Organisation = "welzijn", Note = "onder voorbehoud" },
                new() { Municipality = "gm0002" },
                new() { Role = "ervaringsdeskundige" },
            ];
            form.Sessions =
            [
                new()
                {
                    Title = "Taal",
                    Date = "12 mei 2017",
                    Person = "directeur",
                    Role = "directeur",
                    Organisation = "welzijn",
                    Showed = "Een huis voor taal. <b>Niet vet</b>",
                    Taught = "Dat het kan.",
                    Initiatives = ["taalhuis"],
                    Lessons = [new() { Kind = "werkt niet", Text = "Alles tegelijk." }, new() { Kind = "werkt", Text = "Begin klein.", AccordingTo = "de directeur" }],
                },
                new() { Title = "Werk", Person = "bewoner", Role = "projectleider" },
            ];
            form.Figures = [new() { Description = "Bezoekers", Value = "15", Unit = "mensen", Kind = "context" }];
            form.Sources = [new() { Source = "verslag" }];
            return form;
        }

        private static GatheringForm Parade()
        {
            var talk = Forms.Conversation("Van huis tot huis", (1, "Kom eens kijken.", "taalhuis"), (2, "Zij kwam graag.", "taalhuis"), (2, "Zij wilde ook werk.", null));
            talk.Source = "verslag";
            talk.Turns[0].Kind = "citaat";
            talk.Participants =
            [
                new() { Person = "directeur", Role = "wethouder", Municipality = "gm0001", TakesHome = "Een plan." },
                new() { Person = "bewoner", Role = "bewoner" },
            ];
            var form = Forms.Gathering("parade", "Parade");
            (form.Kind, form.Description, form.Organiser) = ("parade", "Een dag.", "welzijn");
            form.Conversations = [talk, Forms.Conversation("Tweede gesprek", (1, "Dag.", null))];
            form.Sources = [new() { Source = "film" }];
            return form;
        }

        private static GatheringForm Debate()
        {
            var form = Forms.Gathering("debat", "Debat");
            (form.Kind, form.Date) = ("debat", "22 november 2018");
            return form;
        }
    }
}
