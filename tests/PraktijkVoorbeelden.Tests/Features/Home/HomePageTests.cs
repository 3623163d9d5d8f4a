using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Home;

public sealed class HomePageTests(SmallCatalogue site) : IClassFixture<SmallCatalogue>
{
    [Fact]
    public async Task The_front_page_is_a_dutch_page_with_one_heading()
    {
        var page = await site.OpenAsync("/");

        Assert.Equal("nl", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Fact]
    public async Task The_front_page_offers_a_search_in_the_examples()
    {
        var form = (await site.OpenAsync("/")).QuerySelector("main form")!;

        Assert.Equal("/voorbeelden", form.GetAttribute("action"));
        Assert.Equal("zoek", form.QuerySelector("input")!.GetAttribute("name"));
        Assert.Null(form.GetAttribute("method"));
    }

    [Theory]
    [InlineData("/", "zoek-voorbeelden")]
    [InlineData("/zoeken", "zoek-alles")]
    [InlineData("/bestaat-niet", "zoek-hier")]
    [InlineData("/themas", "zoek")]
    public async Task Nobody_has_to_choose_between_two_boxes_that_search_the_site(string path, string box)
    {
        using var visitor = site.CreateVisitor();
        var page = await Site.ReadPageAsync(await visitor.GetAsync(path));

        Assert.Equal([box], page.QuerySelectorAll("input[name=zoek]").Select(input => input.Id));
    }

    [Fact]
    public async Task The_front_page_counts_what_there_is_and_leads_there()
    {
        var page = await site.OpenAsync("/");

        Assert.Equal(["7 voorbeelden", "2 gemeenten", "2 organisaties", "2 bronnen"], page.QuerySelectorAll(".app-count").Select(SmallCatalogue.TextOf));
        Assert.Equal(["Armoede 1 voorbeeld", "Schulden 3 voorbeelden"], page.QuerySelectorAll(".app-door").Select(SmallCatalogue.TextOf));
        Assert.Equal(3, page.QuerySelectorAll(".app-cards > li").Length);
        Assert.Contains("/onderscheidingen/gouden-gemeente/2017", SmallCatalogue.LinksOf(page));
    }

    [Fact]
    public async Task The_front_page_tells_of_something_that_did_not_work() => Assert.Equal(
        "Wat niet werkte Alleen folders werkten niet. Volgens de directeur. Uit: Eén loket " + SmallCatalogue.Hostile,
        SmallCatalogue.TextOf((await site.OpenAsync("/")).QuerySelector("section[aria-labelledby=les]")!));

    [Fact]
    public async Task Of_examples_that_came_in_together_another_day_shows_others_and_a_newer_one_stands_first()
    {
        await using var fresh = new Site();
        await fresh.PublishAsync([Forms.Source(), .. Enumerable.Range(1, 40).Select(number => Forms.Initiative($"kaart-{number}", $"Kaart {number}"))]);
        await fresh.CaughtUpAsync();
        using var visitor = fresh.CreateVisitor();

        var today = await TitlesAsync();
        fresh.Clock.Advance(TimeSpan.FromDays(1));
        var tomorrow = await TitlesAsync();
        await fresh.PublishAsync(Forms.Initiative("vers", "Verse kaart"));
        await fresh.CaughtUpAsync();

        Assert.Equal(3, today.Count);
        Assert.NotEqual(today, tomorrow);
        Assert.Equal("Verse kaart", (await TitlesAsync())[0]);

        async Task<List<string>> TitlesAsync() =>
            [.. (await Site.ReadPageAsync(await visitor.GetAsync("/"))).QuerySelectorAll(".app-cards h3").Select(heading => heading.TextContent.Trim())];
    }

    [Fact]
    public async Task Another_day_tells_another_lesson()
    {
        await using var fresh = new Site();
        var card = Forms.Initiative("loket", "Loket");
        card.Lessons = [new() { Kind = "werkt niet", Text = "Eerste les." }, new() { Kind = "werkt niet", Text = "Tweede les." }];
        await fresh.PublishAsync(Forms.Source(), card);
        using var visitor = fresh.CreateVisitor();
        var lessons = new List<string>();
        for (var day = 0; day < 2; day++)
        {
            lessons.Add((await Site.ReadPageAsync(await visitor.GetAsync("/"))).QuerySelector("section[aria-labelledby=les] p")!.TextContent);
            fresh.Clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal(["Eerste les.", "Tweede les."], lessons.Order());
    }

    [Fact]
    public async Task An_empty_catalogue_has_a_front_page_too()
    {
        await using var empty = new Site();
        using var visitor = empty.CreateVisitor();

        using var response = await visitor.GetAsync("/");

        response.EnsureSuccessStatusCode();
        Assert.Null((await Site.ReadPageAsync(response)).QuerySelector("section[aria-labelledby=les]"));
    }
}
