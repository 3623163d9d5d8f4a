using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Adoptions;

public sealed class AdoptionPagesTests(LearnedCatalogue site) : IClassFixture<LearnedCatalogue>
{
    [Theory]
    [InlineData("svg.app-learn--wide")]
    [InlineData("svg.app-learn--narrow")]
    public async Task Each_arrow_is_a_link_that_says_the_whole_relation(string picture)
    {
        var arrows = (await site.OpenAsync("/van-elkaar-geleerd")).QuerySelectorAll($"{picture} a")
            .ToDictionary(arrow => arrow.GetAttribute("href")!, arrow => arrow.GetAttribute("aria-label"));

        Assert.Equal(5, arrows.Count);
        Assert.Equal("Hier leerde van Daar. Werkt: Inloop in Daar", arrows["/van-elkaar-geleerd/hier-leerde-van-daar"]);
        Assert.Equal("Hier leerde; van wie is niet bekend. Werkt niet: Een budgetinloop", arrows["/van-elkaar-geleerd/hier-begon-een-budgetinloop"]);
        Assert.Equal("Een bezoeker, voor zichzelf had belangstelling voor iets van Een buurthuis. Voornemen (belangstelling): Buren betrekken", arrows["/van-elkaar-geleerd/een-bezoeker-wilde-het-thuis-doen"]);
    }

    [Fact]
    public async Task The_picture_names_the_status_in_words_and_draws_each_place_once_a_side()
    {
        var picture = (await site.OpenAsync("/van-elkaar-geleerd")).QuerySelector("svg.app-learn--wide")!;

        var names = picture.QuerySelectorAll(".app-learn__name").Select(name => name.TextContent).ToList();
        Assert.Equal(["Daar", "Een bezoeker, voor zichzelf", "Een buurthuis", "Elders", "Hier", "Oud", "Welzijn"], names.Where(name => name is not ("Niet bekend: de bron zegt" or "het niet")).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["Genoemd (belangstelling)", "Gestart", "Voornemen (belangstelling)", "Werkt", "Werkt niet"],
            picture.QuerySelectorAll(".app-learn__status").Select(status => status.TextContent).Order(StringComparer.Ordinal));
        Assert.NotNull(picture.QuerySelector(".app-learn__box--unknown"));
    }

    [Fact]
    public async Task The_table_says_what_the_picture_says()
    {
        var page = await site.OpenAsync("/van-elkaar-geleerd");

        var table = page.QuerySelector<IHtmlTableElement>("table")!;
        Assert.NotEmpty(table.Caption!.TextContent);
        Assert.All(table.QuerySelectorAll("thead th"), head => Assert.Equal("col", head.GetAttribute("scope")));
        var row = table.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent.Contains("budgetinloop", StringComparison.Ordinal));
        Assert.Equal("row", row.QuerySelector("th")!.GetAttribute("scope"));
        Assert.Equal(["Wie leerde", "Wat", "Van wie", "Hoe ver is het"], row.QuerySelectorAll("td").Select(cell => cell.GetAttribute("data-label")));
        Assert.Equal(["Hier", "Een budgetinloop", "Niet bekend: de bron zegt het niet", "Werkt niet"], row.QuerySelectorAll("td").Select(SmallCatalogue.TextOf));
        Assert.Equal(5, table.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Interest_and_use_are_counted_apart_and_interest_is_said_to_be_no_use()
    {
        var page = await site.OpenAsync("/van-elkaar-geleerd");

        Assert.Equal(
            ["In gebruik genomen 3 gestart (1), werkt (1), werkt niet (1)", "Alleen belangstelling 2 genoemd (1), voornemen (1)"],
            page.QuerySelectorAll(".app-tally__item").Select(SmallCatalogue.TextOf));
        Assert.Contains("Die tellen wij nooit mee als gebruik", SmallCatalogue.TextOf(page), StringComparison.Ordinal);
        Assert.Equal(8, page.QuerySelectorAll(".app-legend li").Length);
    }

    [Theory]
    [InlineData("thema=buurt", "Een bezoeker wilde het thuis doen")]
    [InlineData("status=werkt-niet", "Hier begon een budgetinloop")]
    [InlineData("status=Werkt-NIET", "Hier begon een budgetinloop")]
    [InlineData("status=belangstelling", "Een bezoeker wilde het thuis doen|Elders noemde de inloop")]
    [InlineData("status=in-gebruik&thema=schulden", "Hier begon een budgetinloop|Hier leerde van Daar")]
    [InlineData("gemeente=daar", "Hier leerde van Daar|Elders noemde de inloop")]
    [InlineData("gemeente=oud", "Oud leerde van Welzijn")]
    [InlineData("gemeente=hier", "Hier begon een budgetinloop|Hier leerde van Daar|Oud leerde van Welzijn")]
    public async Task The_list_is_narrowed_by_theme_status_and_municipality(string filter, string titles)
    {
        var page = await site.OpenAsync("/van-elkaar-geleerd?" + filter);

        Assert.Equal(titles.Split('|'), page.QuerySelectorAll("tbody th").Select(title => title.TextContent.Trim()));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Contains(page.QuerySelectorAll<IHtmlOptionElement>("search option"), option => option.IsSelected && option.Value.Length > 0 && filter.Contains(option.Value, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("thema=onzin", "Het thema ‘onzin’ kennen wij niet.")]
    [InlineData("status=%27%22%3Cb%3E", "kennen wij niet.")]
    [InlineData("gemeente=nergens&thema=", "De gemeente ‘nergens’ kennen wij niet.")]
    public async Task What_is_not_known_is_said_and_does_not_count(string filter, string message)
    {
        var page = await site.OpenAsync("/van-elkaar-geleerd?" + filter);

        Assert.Contains(message, SmallCatalogue.TextOf(page.QuerySelector(".utrecht-alert--warning")!), StringComparison.Ordinal);
        Assert.Equal(5, page.QuerySelectorAll("tbody tr").Length);
    }

    [Theory]
    [InlineData("gemeente=zonder", "Wij vonden niets van Zonder")]
    [InlineData("pagina=2147483647", "Er is maar één pagina.")]
    public async Task What_gives_nothing_says_so(string filter, string message) =>
        Assert.Contains(message, SmallCatalogue.TextOf(await site.OpenAsync("/van-elkaar-geleerd?" + filter)), StringComparison.Ordinal);

    [Fact]
    public async Task The_page_of_a_relation_tells_it_in_full()
    {
        var page = await site.OpenAsync("/van-elkaar-geleerd/hier-leerde-van-daar");
        var (text, links) = (SmallCatalogue.TextOf(page), SmallCatalogue.LinksOf(page));

        Assert.Contains("Volgens de wethouder van Hier. Verteld op 1 november 2018.", text, StringComparison.Ordinal);
        Assert.Contains("Werkt Het is begonnen en het werkte", text, StringComparison.Ordinal);
        Assert.Contains("Hoe het ging De wachtlijst werd korter.", text, StringComparison.Ordinal);
        Assert.Contains("Waarom het zo ging Het zat dichtbij.", text, StringComparison.Ordinal);
        Assert.Contains("Wat ervan is geleerd Kijk bij een ander.", text, StringComparison.Ordinal);
        Assert.Superset(
            new HashSet<string>(["/voorbeelden/inloop-in-daar", "/voorbeelden/inloop-in-hier", "/gemeenten/hier", "/gemeenten/daar", "/themas/schulden", "/bronnen/verslag-van-een-werkbezoek"]),
            links.ToHashSet());
    }

    [Fact]
    public async Task The_page_of_interest_says_that_it_is_no_use_and_where_it_arose()
    {
        var page = await site.OpenAsync("/van-elkaar-geleerd/elders-noemde-de-inloop");
        var text = SmallCatalogue.TextOf(page);

        Assert.Contains("Dat is belangstelling, geen gebruik.", text, StringComparison.Ordinal);
        Assert.Contains("Wie dit vertelde en wanneer, is niet bekend.", text, StringComparison.Ordinal);
        Assert.Contains("Bij welke bijeenkomst Parade", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hoe het ging", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_relation_that_never_was_is_not_found()
    {
        using var visitor = site.CreateVisitor();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/van-elkaar-geleerd/bestaat-niet")).StatusCode);
    }
}
