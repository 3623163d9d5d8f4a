using AngleSharp.Dom;
using PraktijkVoorbeelden.Features.Initiatives.Beheer;
using PraktijkVoorbeelden.Features.Lessons;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Lessons;

public sealed class LessonsPageTests : IAsyncLifetime
{
    private readonly Site site = new();

    public async ValueTask InitializeAsync()
    {
        var card = Forms.Initiative("loket", "Loket");
        card.Themes = ["thema-schulden"];
        card.Lessons = [new() { Kind = "werkt", Text = "Samen aan tafel." }, new() { Kind = "werkt niet", Text = "Alleen folders.", AccordingTo = "de directeur" }];
        var other = Forms.Initiative("tuin", "Tuin");
        other.Themes = ["thema-buurt"];
        other.Lessons = [new() { Kind = "aandachtspunt", Text = "Let op de regen." }];
        var parade = Forms.Gathering("parade", "Parade");
        parade.Sessions = [new() { Title = "Sessie", Initiatives = ["loket"], Lessons = [new LessonRow { Kind = "ongepland effect", Text = "Buren kwamen ook." }] }];
        var failed = Forms.Adoption("leerde", "werkt niet");
        (failed.Title, failed.Outcome, failed.Learned, failed.Themes) = ("Hier begon een inloop", "Er kwam niemand.", "Sluit aan.", ["thema-schulden"]);
        var interest = Forms.Adoption("noemde");
        (interest.Title, interest.Why) = ("Iemand noemde het", "Mooi.");
        await site.PublishAsync(Forms.Source(), Forms.Theme("thema-schulden", "Schulden"), Forms.Theme("thema-buurt", "Buurt"), card, other, parade, failed, interest);
    }

    [Fact]
    public async Task What_did_not_work_stands_first_and_each_lesson_leads_to_where_it_was_learned()
    {
        var page = await site.Visit().OpenAsync("/lessen");

        Assert.Equal(
            [
                "Wat niet werkte: Alleen folders. Volgens de directeur. Voorbeeld: Loket",
                "Wat niet werkte: Er kwam niemand. Sluit aan. Van elkaar geleerd: Hier begon een inloop",
                "Wat werkte: Samen aan tafel. Voorbeeld: Loket",
                "Wat niet de bedoeling was, maar wel gebeurde: Buren kwamen ook. Bijeenkomst: Parade",
                "Waar u op moet letten: Let op de regen. Voorbeeld: Tuin",
            ],
            LessonsOf(page));
        Assert.Equal(
            ["/voorbeelden/loket", "/van-elkaar-geleerd/hier-begon-een-inloop", "/voorbeelden/loket", "/bijeenkomsten/parade", "/voorbeelden/tuin"],
            page.QuerySelectorAll(".app-lesson a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Lessons_are_counted_by_kind_and_by_theme()
    {
        var page = await site.Visit().OpenAsync("/lessen");

        Assert.Equal(["2", "1", "1", "1"], page.QuerySelectorAll(".app-tally__number").Select(number => number.TextContent));
        Assert.Equal(
            ["Buurt 1 les", "Schulden 4 lessen, waarvan 2 over wat niet werkte"],
            page.QuerySelectorAll("section[aria-labelledby=per-thema] li").Select(SmallCatalogue.TextOf));
    }

    [Theory]
    [InlineData("thema=schulden", 4)]
    [InlineData("thema=schulden&soort=werkt-niet", 2)]
    [InlineData("soort=ongepland-effect", 1)]
    [InlineData("thema=buurt&soort=werkt", 0)]
    public async Task Lessons_are_narrowed_by_theme_and_kind(string filter, int count)
    {
        var page = await site.Visit().OpenAsync("/lessen?" + filter);

        Assert.Equal(count, LessonsOf(page).Count);
        Assert.Equal(count == 0, SmallCatalogue.TextOf(page).Contains("Hierover staan er nog geen lessen", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("thema=onzin", "Het thema ‘onzin’ kennen wij niet.")]
    [InlineData("soort=onzin", "De soort ‘onzin’ kennen wij niet.")]
    public async Task What_is_not_known_is_said_and_does_not_count(string filter, string message)
    {
        var page = await site.Visit().OpenAsync("/lessen?" + filter);

        Assert.Contains(message, SmallCatalogue.TextOf(page), StringComparison.Ordinal);
        Assert.Equal(5, LessonsOf(page).Count);
    }

    [Fact]
    public async Task A_long_list_is_paged_and_shows_each_lesson_once()
    {
        var more = Enumerable.Range(0, 2).Select(i =>
        {
            var card = Forms.Initiative($"meer-{i}", $"Meer {i}");
            card.Lessons = [.. Enumerable.Range(0, 20).Select(j => new LessonRow { Kind = j % 2 == 0 ? "werkt" : "werkt niet", Text = $"Les {i} en {j}." })];
            return card;
        });
        await site.PublishAsync([.. more]);
        using var visit = site.Visit();

        var first = LessonsOf(await visit.OpenAsync("/lessen"));
        var second = LessonsOf(await visit.OpenAsync("/lessen?pagina=2"));

        Assert.Equal(LessonList.PageSize, first.Count);
        Assert.Equal(45, first.Concat(second).Distinct().Count());
        Assert.Contains("Er zijn maar 2 pagina's", SmallCatalogue.TextOf(await visit.OpenAsync("/lessen?pagina=2147483647")), StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private static List<string> LessonsOf(IParentNode page) =>
        [.. page.QuerySelectorAll("section").SelectMany(section => section.QuerySelectorAll(".app-lesson").Select(lesson => $"{section.QuerySelector("h2")!.TextContent}: {SmallCatalogue.TextOf(lesson)}"))];
}
