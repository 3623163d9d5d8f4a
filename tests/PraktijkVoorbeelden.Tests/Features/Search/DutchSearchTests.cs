using System.Net;
using AngleSharp.Dom;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Search;

public sealed class DutchSearchTests
{
    [Theory]
    [InlineData("schuldhulpverlening", "Schulden", true)]
    [InlineData("schuldhulpverlening", "Hulpverlening", true)]
    [InlineData("schuldhulpverlening", "Wandelen", false)]
    [InlineData("fiche", "Slachtofferfiche", true)]
    [InlineData("fiches", "Slachtofferfiche", true)]
    [InlineData("fiche", "Slachtofferfiches", true)]
    [InlineData("schuld", "Schuldenlast", true)]
    [InlineData("straten", "Straatfeest", true)]
    [InlineData("jeugdwerk", "Jeugd", true)]
    [InlineData("eten", "Eetfeest", true)]
    [InlineData("gezin", "Gezinnen", true)]
    [InlineData("huis", "Huizen", true)]
    [InlineData("gewerkt", "Werken", true)]
    [InlineData("werkt", "Werken", true)]
    [InlineData("regios", "Regio's", true)]
    [InlineData("regio's", "Regio", true)]
    [InlineData("cooperatie", "Coöperatie", true)]
    [InlineData("reintegratie", "Re-integratie", true)]
    [InlineData("re-integratie", "Reïntegratie", true)]
    [InlineData("wijk team", "Wijkteam", true)]
    [InlineData("3000", "3.000 inwoners", true)]
    [InlineData("8,5", "Rapportcijfer 8,5", true)]
    [InlineData("t loket", "'t Loket", true)]
    [InlineData("wegwijs+", "Wegwijs+ in de buurt", true)]
    [InlineData("ggz", "GGZ-cliënten", true)]
    [InlineData("wandel", "Wandelen", true)]
    [InlineData("shulden", "Schulden", true)]
    [InlineData("ouderen", "Ouders", false)]
    [InlineData("wetten", "Weten", false)]
    [InlineData("wijk-team", "Wijkteam", true)]
    [InlineData("wijk-teem", "Team van de wijk", true)]
    [InlineData("werk-leerplek", "Leerwerkplek", true)]
    [InlineData("werkleerplek", "Leerwerkplek", true)]
    [InlineData("slachtoffer-feest", "Feest voor slachtoffers", true)]
    [InlineData("slacht offer fiche", "Slachtofferfiche", true)]
    [InlineData("ouder verlening", "Ouderenverlening", true)]
    [InlineData("begeleider", "Begeleiding", true)]
    [InlineData("overheid", "Over de streep", false)]
    [InlineData("rijksoverheid", "Over de streep", false)]
    [InlineData("laagbouw", "Laag over het huis", false)]
    [InlineData("duitsland", "Land van ons", false)]
    [InlineData("geweld", "Gewend raken", false)]
    [InlineData("kunst", "Kunt u mee", false)]
    [InlineData("passend", "Passen op kinderen", false)]
    [InlineData("inspraak", "Afspraak maken", false)]
    [InlineData("wandelgreop", "Wandelgroep", true)]
    [InlineData("vrijwiligers", "Vrijwilligers", true)]
    public async Task A_word_finds_its_forms_and_compounds(string question, string title, bool isFound)
    {
        await using var site = new Site();
        await site.PublishAsync([Forms.Source(), .. Others(title), Forms.Initiative("kaart", title)]);

        var found = await FoundAsync(site, $"/voorbeelden?zoek={Uri.EscapeDataString(question)}");

        Assert.Equal(isFound, found.Contains(title));
    }

    [Fact]
    public async Task Words_leave_out_what_does_not_have_them_all()
    {
        await using var site = new Site();
        await site.PublishAsync(Forms.Source(), Forms.Initiative("beide", "Koffie met thee"), Forms.Initiative("koffie", "Koffie en meer"), Forms.Initiative("andersom", "Thee met koffie"));

        Assert.Equal(["Koffie met thee", "Thee met koffie"], (await FoundAsync(site, "/voorbeelden?zoek=koffie+thee")).Order());
        Assert.Equal(["Koffie met thee"], await FoundAsync(site, "/voorbeelden?zoek=%22koffie+met+thee%22"));
        Assert.Equal(["Koffie en meer"], await FoundAsync(site, "/voorbeelden?zoek=koffie+-thee"));
        Assert.Equal(["Thee met koffie"], await FoundAsync(site, "/voorbeelden?zoek=koffie+-%22koffie+met+thee%22+thee"));
        Assert.Equal(["Koffie en meer"], await FoundAsync(site, "/voorbeelden?zoek=-thee"));
    }

    [Fact]
    public async Task A_title_that_is_typed_comes_first_whatever_else_says_it_more()
    {
        await using var site = new Site();
        var loud = Forms.Initiative("luid", "Samen eten, samen eten en nog eens samen eten");
        loud.Summary = "Samen eten is samen eten.";
        loud.Approach = string.Join(' ', Enumerable.Repeat("Samen eten.", 50));
        await site.PublishAsync(Forms.Source(), loud, Forms.Initiative("stil", "Samen eten"));

        Assert.Equal("Samen eten", (await FoundAsync(site, "/voorbeelden?zoek=samen+eten"))[0]);
    }

    [Fact]
    public async Task A_synonym_is_at_work_as_soon_as_an_editor_publishes_it()
    {
        await using var site = new Site();
        await site.PublishAsync(Forms.Source(), Forms.TargetGroup("groep", "Statushouders"), Forms.Initiative("kaart", "Taalles voor statushouders"), Forms.Initiative("ander", "Iets anders"));
        Assert.Empty(await FoundAsync(site, "/voorbeelden?zoek=vergunninghouders"));
        var index = IndexDump.FileIn(site.DataFolder);

        var group = Forms.TargetGroup("groep", "Statushouders");
        group.Aliases = ["vergunninghouders", "mensen met een verblijfsstatus"];
        await site.PublishAsync(group);

        Assert.Equal(["Taalles voor statushouders"], await FoundAsync(site, "/voorbeelden?zoek=vergunninghouder"));
        Assert.Equal(["Taalles voor statushouders"], await FoundAsync(site, "/voorbeelden?zoek=mensen+met+een+verblijfsstatus"));
        Assert.Equal(index, IndexDump.FileIn(site.DataFolder));

        await site.WithdrawAsync(Noun.TargetGroup, "groep");
        Assert.Empty(await FoundAsync(site, "/voorbeelden?zoek=vergunninghouder"));
    }

    [Fact]
    public async Task An_abbreviation_finds_the_full_name_and_the_other_way_round()
    {
        await using var site = new Site();
        var law = Forms.Law("wmo", "Wet maatschappelijke ondersteuning");
        law.Aliases = ["Wmo"];
        var organisation = Forms.Organisation("cjg", "Centrum voor Jeugd en Gezin");
        organisation.Abbreviation = "CJG";
        await site.PublishAsync(
            Forms.Source(), law, organisation,
            Forms.Initiative("kort", "Nieuw beleid voor de Wmo"), Forms.Initiative("lang", "Regels van de Wet maatschappelijke ondersteuning"),
            Forms.Initiative("cjg-kort", "Een CJG in elk dorp"), Forms.Initiative("cjg-lang", "Naar het Centrum voor Jeugd en Gezin"));

        foreach (var question in (string[])["wmo", "W.m.o.", "wet maatschappelijke ondersteuning"])
        {
            Assert.Equal(["Nieuw beleid voor de Wmo", "Regels van de Wet maatschappelijke ondersteuning"], (await FoundAsync(site, $"/voorbeelden?zoek={question}")).Order());
        }

        foreach (var question in (string[])["cjg", "centrum voor jeugd en gezin"])
        {
            Assert.Equal(["Een CJG in elk dorp", "Naar het Centrum voor Jeugd en Gezin"], (await FoundAsync(site, $"/voorbeelden?zoek={question}")).Order());
        }
    }

    [Theory]
    [InlineData("P-wet")]
    [InlineData("p-wet")]
    [InlineData("pwet")]
    public async Task A_name_with_a_hyphen_is_no_two_words(string typed)
    {
        await using var site = new Site();
        var law = Forms.Law("participatiewet", "Participatiewet");
        law.Aliases = ["P-wet"];
        await site.PublishAsync(Forms.Source(), law, Forms.Initiative("bedoeld", "Werken met de Participatiewet"), Forms.Initiative("ander", "Eerder dan de wet"));

        Assert.Equal(["Werken met de Participatiewet"], await FoundAsync(site, $"/voorbeelden?zoek={typed}"));
    }

    [Fact]
    public async Task Where_little_has_all_words_of_a_question_what_has_most_comes_after_it_and_the_page_says_so()
    {
        await using var site = new Site();
        await site.PublishAsync(
            Forms.Source(), Forms.Initiative("alle", "Spelen met kinderen in armoede"), Forms.Initiative("een", "Armoede onder ouderen"), Forms.Initiative("geen", "Koffie en meer"));

        var page = await OpenAsync(site, "/voorbeelden?zoek=armoede+bij+kinderen");

        Assert.Equal(["Spelen met kinderen in armoede", "Armoede onder ouderen"], page.QuerySelectorAll(".app-cards h3").Select(heading => heading.TextContent.Trim()));
        Assert.Contains("Niet alles bevat alle woorden van uw vraag (1 wel).", page.QuerySelector(".utrecht-alert")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_compound_that_stands_nowhere_says_which_parts_of_it_were_looked_for()
    {
        await using var site = new Site();
        await site.PublishAsync(Forms.Source(), Forms.Initiative("huis", "Een huis voor jongeren"), Forms.Initiative("bezoek", "Bezoek aan ouderen"));

        var page = await OpenAsync(site, "/voorbeelden?zoek=huisbezoek");

        Assert.Equal(2, page.QuerySelectorAll(".app-cards h3").Length);
        Assert.Equal("Voor huisbezoek vonden wij niets. Wij zochten op huis en bezoek.", page.QuerySelector(".utrecht-alert p")!.TextContent);
    }

    [Theory]
    [InlineData("melden")]
    [InlineData("beperkten")]
    public async Task A_word_two_letters_away_from_a_short_one_is_not_asked_about(string typed)
    {
        await using var site = new Site();
        await site.PublishAsync([Forms.Source(), .. Enumerable.Range(1, 30).Select(number => Forms.Initiative($"kaart-{number}", $"Mensen bereikten er {number}")), Forms.Initiative("ander", "Iets melden")]);

        Assert.Empty((await OpenAsync(site, $"/voorbeelden?zoek={typed}")).QuerySelectorAll(".app-search-notes a"));
    }

    [Fact]
    public async Task A_broader_theme_finds_what_is_under_it_and_counts_that()
    {
        await using var site = new Site();
        var narrow = Forms.Theme("thema-smal", "Schulden");
        narrow.Broader = "thema-breed";
        var card = Forms.Initiative("kaart", "Budgetcoach");
        card.Themes = ["thema-smal"];
        await site.PublishAsync(Forms.Source(), Forms.Theme("thema-breed", "Geld"), Forms.Theme("thema-top", "Alles"), narrow, card, Forms.Initiative("ander", "Iets anders"));

        Assert.Equal(["Budgetcoach"], await FoundAsync(site, "/voorbeelden?thema=geld"));

        var broad = Forms.Theme("thema-breed", "Geld");
        broad.Broader = "thema-top";
        await site.PublishAsync(broad);
        Assert.Equal(["Budgetcoach"], await FoundAsync(site, "/voorbeelden?thema=alles"));

        narrow.Broader = null;
        await site.PublishAsync(narrow);
        Assert.Empty(await FoundAsync(site, "/voorbeelden?thema=geld"));
        Assert.Equal(["Budgetcoach"], await FoundAsync(site, "/voorbeelden?thema=schulden"));
    }

    [Fact]
    public async Task A_misspelt_word_says_what_was_looked_for_and_is_never_taken_for_a_name()
    {
        await using var site = new Site();
        var card = Forms.Initiative("kaart", "Wandelgroep");
        card.Quotes = [Forms.Quote("Iedereen kan mee.", "directeur")];
        await site.PublishAsync(Forms.Source(), Forms.Person("directeur", "Quirina Zwaluwstaart"), card);

        var page = await OpenAsync(site, "/voorbeelden?zoek=wandelgreop");
        Assert.Equal("Voor wandelgreop vonden wij niets. Wij zochten op wandelgroep.", page.QuerySelector(".utrecht-alert p")!.TextContent);
        Assert.DoesNotContain("zwaluwstaart", (await OpenAsync(site, "/voorbeelden?zoek=zwaluwstart")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_that_may_be_right_is_not_replaced_but_asked_about_and_the_other_words_are_looked_for()
    {
        await using var site = new Site();
        await site.PublishAsync(Forms.Source(), Forms.Initiative("kaart", "Gewend raken"), Forms.Initiative("ander", "Scholen in de wijk"));

        var page = await OpenAsync(site, "/voorbeelden?zoek=geweld");
        Assert.Empty(page.QuerySelectorAll(".app-cards h3"));
        Assert.Equal("/voorbeelden?zoek=gewend", page.QuerySelector(".utrecht-alert a")!.GetAttribute("href"));

        page = await OpenAsync(site, "/voorbeelden?zoek=geweld+scholen");
        Assert.Equal(["Scholen in de wijk"], page.QuerySelectorAll(".app-cards h3").Select(heading => heading.TextContent.Trim()));
        Assert.Contains("Hiervoor vonden wij niets: geweld.", page.QuerySelector(".utrecht-alert")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_between_quotation_marks_is_looked_for_as_it_is_written()
    {
        await using var site = new Site();
        var theme = Forms.Theme("thema", "Onder één dak");
        theme.Aliases = ["in één gebouw", "bundeling"];
        await site.PublishAsync(
            Forms.Source(), theme,
            Forms.Initiative("zelf", "Samen onder een dak"), Forms.Initiative("ander", "Samen in één gebouw"), Forms.Initiative("bundel", "Een bundeling"), Forms.Initiative("bundels", "Bundelingsplan"));

        Assert.Equal(["Samen onder een dak"], await FoundAsync(site, "/voorbeelden?zoek=%22onder+%C3%A9%C3%A9n+dak%22"));
        Assert.Equal(["Een bundeling"], await FoundAsync(site, "/voorbeelden?zoek=%22Bundeling%22"));
        Assert.Equal(3, (await FoundAsync(site, "/voorbeelden?zoek=onder+%C3%A9%C3%A9n+dak")).Count(title => title != "Bundelingsplan"));
    }

    [Fact]
    public async Task What_is_typed_comes_before_another_name_of_the_same_theme_and_so_does_its_abbreviation()
    {
        await using var site = new Site();
        var theme = Forms.Theme("thema", "Sturen en bekostigen");
        theme.Aliases = ["subsidie", "pgb", "persoonsgebonden budget"];
        var mentions = Forms.Initiative("noemt", "Korter overleg");
        mentions.Approach = "Wie een pgb wil, hoeft niet te wachten. " + string.Join(' ', Enumerable.Repeat("En er is nog meer te doen.", 20));
        await site.PublishAsync(
            Forms.Source(), theme, mentions,
            Forms.Initiative("subsidie", "Subsidie en nog eens subsidie"), Forms.Initiative("voluit", "Naar een persoonsgebonden budget"));

        var found = await FoundAsync(site, "/voorbeelden?zoek=pgb");
        Assert.Equal("Subsidie en nog eens subsidie", found[^1]);
        Assert.Equal(3, found.Count);
    }

    [Fact]
    public async Task Small_words_alone_find_nothing()
    {
        await using var site = new Site();
        await site.PublishAsync(Forms.Source(), Forms.Initiative("kaart", "Den van een boer"));

        Assert.Empty(await FoundAsync(site, "/voorbeelden?zoek=Den+Haag"));
    }

    [Fact]
    public async Task Editors_see_words_that_were_asked_more_than_once_and_never_a_name()
    {
        await using var site = new Site();
        await site.PublishAsync(Forms.Source(), Forms.Person("directeur", "Quirina Zwaluwstaart"), Forms.Initiative("kaart", "Wandelgroep"));
        using var editor = await site.SignInAsync("redacteur");
        await AskAsync("kattenhotel");
        await AskAsync("zwaluwstaart");
        await AskAsync("hondenhotel");
        await AskAsync("hondenhotel");
        site.Clock.Advance(TimeSpan.FromHours(2));
        await AskAsync("zwaluwstaart");
        await AskAsync("kattenhotel");
        await AskAsync("0612345678");

        // Written in the background, in the order in which they were asked.
        var words = new List<string>();
        for (var look = 0; words.Count == 0 && look < 500; look++)
        {
            words = [.. (await editor.OpenAsync("/beheer/zoeken")).QuerySelectorAll("tbody th").Select(cell => cell.TextContent)];
        }

        Assert.Equal(["kattenhotel"], words);

        async Task AskAsync(string word) => await OpenAsync(site, $"/zoeken?zoek={word}");
    }

    // So that parts of compounds are words of the catalogue, as they are in one of any size.
    private static IEnumerable<RootForm> Others(string title) =>
        ((string[])["Slachtoffer helpt slachtoffers", "Last hebben van iets", "Feest vieren", "Team van vijf mensen", "Werk voor iedereen", "Ouderen doen mee", "Wetten en regels"])
        .Where(other => other != title).Select((other, number) => Forms.Initiative($"ander-{number}", other));

    private static async Task<List<string>> FoundAsync(Site site, string path) =>
        [.. (await OpenAsync(site, path)).QuerySelectorAll(".app-cards h3").Select(heading => heading.TextContent.Trim())];

    private static async Task<IDocument> OpenAsync(Site site, string path)
    {
        using var visitor = site.CreateVisitor();
        using var response = await visitor.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await Site.ReadPageAsync(response);
    }
}
