using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Search;

public sealed class SearchControllerTests(SeededSite site) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task A_former_municipality_comes_first_and_what_it_became_is_there_too()
    {
        var page = await OpenAsync("/zoeken?zoek=Leerdam");

        Assert.Equal("/gemeenten/leerdam", HitsOf(page)[0].QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("Nu deel van Vijfheerenlanden", HitsOf(page)[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("/gemeenten/vijfheerenlanden", HitsOf(page).Select(hit => hit.QuerySelector("a")!.GetAttribute("href")));
    }

    [Theory]
    [InlineData("den bosch", "/gemeenten/s-hertogenbosch")]
    [InlineData("’s-hertogenbosch", "/gemeenten/s-hertogenbosch")]
    [InlineData("Súdwest Fryslan", "/gemeenten/sudwest-fryslan")]
    [InlineData("midden-limburg", "/regios/midden-limburg")]
    [InlineData("Sociaal Werk Nederland", "/organisaties/sociaal-werk-nederland")]
    [InlineData("schulden", "/themas/schulden")]
    public async Task Who_types_a_name_finds_what_is_called_that_first(string name, string path) =>
        Assert.Equal(path, HitsOf(await OpenAsync($"/zoeken?zoek={Uri.EscapeDataString(name)}"))[0].QuerySelector("a")!.GetAttribute("href"));

    [Fact]
    public async Task Each_title_finds_its_own_page_first()
    {
        var list = await OpenAsync("/voorbeelden?sorteer=titel");
        foreach (var card in list.QuerySelectorAll(".app-cards h3 a"))
        {
            Assert.Equal(card.GetAttribute("href"), HitsOf(await OpenAsync($"/zoeken?zoek={Uri.EscapeDataString(card.TextContent)}"))[0].QuerySelector("a")!.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task A_grant_leads_to_its_place_on_the_page_of_its_round()
    {
        var page = await OpenAsync("/zoeken?zoek=gouden+gemeente+aalten&soort=onderscheidingen");

        Assert.EndsWith("/2017#gouden-gemeenten-2017-aalten", HitsOf(page)[0].QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gouden+gemeente+aalten&soort=onderscheidingen", "onderscheiding")]
    [InlineData("budgetinloop&soort=van-elkaar-geleerd", "van elkaar geleerd")]
    public async Task A_hit_is_called_what_readers_call_it_and_not_what_editors_do(string query, string name) =>
        Assert.Equal(name, HitsOf(await OpenAsync($"/zoeken?zoek={query}"))[0].QuerySelector(".nl-data-badge")!.TextContent);

    [Fact]
    public async Task Words_that_were_found_are_marked()
    {
        var page = await OpenAsync("/zoeken?zoek=mantelzorg+dementie");

        Assert.All(HitsOf(page), hit => Assert.NotEmpty(hit.QuerySelectorAll("mark")));
        var marked = page.QuerySelectorAll("mark").Select(mark => mark.TextContent.ToLowerInvariant()).ToHashSet();
        Assert.Superset(new HashSet<string> { "mantelzorgers", "dementie", "dementievriendelijke" }, marked);
        Assert.DoesNotContain("zorg", marked);
    }

    [Fact]
    public async Task Results_can_be_narrowed_to_one_kind_and_the_counts_stay()
    {
        var all = await OpenAsync("/zoeken?zoek=zorg");
        var kinds = all.QuerySelectorAll("nav[aria-label='Soort resultaat'] a").ToList();
        Assert.Equal("true", kinds[0].GetAttribute("aria-current"));

        foreach (var kind in kinds.Skip(1))
        {
            var page = await OpenAsync(kind.GetAttribute("href")!);
            var count = int.Parse(kind.TextContent.Split('(', ')')[1], System.Globalization.CultureInfo.InvariantCulture);

            Assert.StartsWith(count == 1 ? "1 resultaat" : $"{count} resultaten", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(Math.Min(20, count), HitsOf(page).Count);
            Assert.Equal(kinds.Select(link => link.TextContent), page.QuerySelectorAll("nav[aria-label='Soort resultaat'] a").Select(link => link.TextContent));
        }
    }

    [Fact]
    public async Task Each_page_that_is_found_is_there()
    {
        using var visitor = site.CreateVisitor();
        foreach (var link in HitsOf(await OpenAsync("/zoeken?zoek=2017")).Select(hit => hit.QuerySelector("a")!.GetAttribute("href")!))
        {
            using var response = await visitor.GetAsync(link);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{link}: {response.StatusCode}");
        }
    }

    [Fact]
    public async Task Without_results_the_page_tells_which_words_are_known_and_what_to_do()
    {
        var page = await OpenAsync("/zoeken?zoek=schulden+xyzzy+qqwwrr");

        Assert.Equal("0 resultaten", page.QuerySelector("h1")!.TextContent);
        var words = page.QuerySelectorAll("main ul a[href^='/zoeken']").ToList();
        Assert.Equal(["schulden"], words.Select(word => word.TextContent));
        Assert.NotEmpty(HitsOf(await OpenAsync(words[0].GetAttribute("href")!)));
        Assert.NotNull(page.QuerySelector("main a[href='/voorbeelden']"));
    }

    [Fact]
    public async Task A_list_of_cards_without_results_leads_on_to_what_comes_near()
    {
        var page = await OpenAsync("/voorbeelden?zoek=Den+Haag&thema=schulden");

        Assert.Empty(page.QuerySelectorAll(".app-cards h3"));
        Assert.NotNull(page.QuerySelector("main a[href='/gemeenten/s-gravenhage']"));

        page = await OpenAsync("/voorbeelden?zoek=dementie+schulden+wijkteams&thema=schulden&fase=gestopt");
        Assert.NotEmpty(page.QuerySelectorAll("main a[href='/voorbeelden?zoek=schulden']"));
        Assert.NotNull(page.QuerySelector("main input[data-suggesties]"));
    }

    [Theory]
    [InlineData("Friesland", "/voorbeelden/regiebox-waadhoeke")]
    [InlineData("Fryslân", "/voorbeelden/schuldpreventie-leeuwarden")]
    [InlineData("Spijkenisse", "/voorbeelden/budgetinloop-nissewaard")]
    [InlineData("uitkeringsgerechtigden", "/voorbeelden/bijstandsgerechtigden-ondersteunen-ouderen")]
    public async Task Cards_are_found_by_their_province_by_former_municipalities_and_by_other_names_of_whom_they_are_for(string typed, string path)
    {
        var page = await OpenAsync($"/voorbeelden?zoek={Uri.EscapeDataString(typed)}");

        Assert.Contains(path, page.QuerySelectorAll(".app-cards h3 a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Where_nothing_has_all_words_what_has_most_is_shown_and_the_page_says_so()
    {
        var page = await OpenAsync("/zoeken?zoek=schulden+xyzzy+Leerdam");

        Assert.Contains("/voorbeelden/schulden-en-participatie-leerdam", HitsOf(page).Select(hit => hit.QuerySelector("a")!.GetAttribute("href")));
        var note = page.QuerySelector(".utrecht-alert")!.TextContent;
        Assert.Contains("Niets bevat alle woorden.", note, StringComparison.Ordinal);
        Assert.Contains("xyzzy", note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("schuldhulpverlening", "/themas/schulden")]
    [InlineData("Den Haag", "/gemeenten/s-gravenhage")]
    [InlineData("den ha", "/gemeenten/s-gravenhage")]
    [InlineData("'s-hert", "/gemeenten/s-hertogenbosch")]
    [InlineData("Leerd", "/gemeenten/leerdam")]
    [InlineData("wegwijs+", "/organisaties/wegwijs-plus")]
    [InlineData("gouden gem", "/onderscheidingen/gouden-gemeenten")]
    [InlineData("spiegelt", "/voorbeelden/spiegelteams-huizen")]
    [InlineData("almlo", "/gemeenten/almelo")]
    public async Task Suggestions_are_pages_whose_name_begins_so(string typed, string path) =>
        Assert.Contains(path, (await SuggestedAsync(typed)).Select(page => page.GetProperty("adres").GetString()));

    [Fact]
    public async Task A_suggestion_says_what_it_is_and_under_which_name_it_was_found()
    {
        var page = (await SuggestedAsync("Den Haag"))[0];

        Assert.Equal(("'s-Gravenhage", "gemeente", "Den Haag"), (page.GetProperty("tekst").GetString(), page.GetProperty("soort").GetString(), page.GetProperty("ook").GetString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("\"")]
    [InlineData("😀\u202E")]
    [InlineData("xyzzyqqq")]
    public async Task Where_nothing_begins_so_there_are_no_suggestions(string typed) => Assert.Empty(await SuggestedAsync(typed));

    [Fact]
    public async Task No_suggestion_is_a_person()
    {
        foreach (var name in await site.InDatabaseAsync(db => db.People.Where(person => person.Name != null).Select(person => person.Name!).ToListAsync()))
        {
            Assert.DoesNotContain(name, (await SuggestedAsync(name)).Select(page => page.GetProperty("tekst").GetString()));
        }
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"zorg")]
    [InlineData("-zorg")]
    [InlineData("-\"")]
    [InlineData("zorg AND NOT werk OR (")]
    [InlineData("NEAR(zorg werk, 5) title:* ^")]
    [InlineData("'; DROP TABLE documents; --")]
    [InlineData("😀 👩‍👩‍👧 \u200F\u202Ezorg")]
    [InlineData("\0 % _ \\ $1")]
    [InlineData("漢字 ٣ ﬁets")]
    public async Task Any_question_has_an_answer(string question)
    {
        foreach (var path in (string[])["/zoeken", "/voorbeelden", "/zoeken/suggesties"])
        {
            using var visitor = site.CreateVisitor();
            using var response = await visitor.GetAsync($"{path}?zoek={Uri.EscapeDataString(question)}");
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Fact]
    public async Task Without_a_question_the_page_explains_itself()
    {
        var page = await OpenAsync("/zoeken");

        Assert.Equal("Zoeken", page.QuerySelector("h1")!.TextContent);
        Assert.Empty(HitsOf(page));
        Assert.NotNull(page.QuerySelector("main a[href='/themas']"));
    }

    [Fact]
    public async Task A_page_beyond_the_end_leads_to_the_last_one()
    {
        var page = await OpenAsync("/zoeken?zoek=leerdam&pagina=99&soort=onzin");

        Assert.Equal("/zoeken?zoek=leerdam", page.QuerySelector(".utrecht-alert a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Results_are_not_for_search_engines() =>
        Assert.NotNull((await OpenAsync("/zoeken?zoek=zorg")).QuerySelector("meta[name=robots][content=noindex]"));

    private async Task<List<JsonElement>> SuggestedAsync(string typed)
    {
        using var visitor = site.CreateVisitor();
        await site.CaughtUpAsync();
        var json = await visitor.GetStringAsync($"/zoeken/suggesties?zoek={Uri.EscapeDataString(typed)}");
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(page => page.Clone())];
    }

    private static List<IElement> HitsOf(IParentNode page) => [.. page.QuerySelectorAll(".app-hit")];

    private async Task<IHtmlDocument> OpenAsync(string path)
    {
        using var visitor = site.CreateVisitor();
        await site.CaughtUpAsync();
        using var response = await visitor.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await Site.ReadPageAsync(response);
    }
}
