using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Editorial.Beheer;

public sealed class ConflictTests : IAsyncDisposable
{
    private const string Edit = "/beheer/voorbeelden/bewerk/plan";

    private readonly Site site = new();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task The_second_of_two_editors_is_shown_both_versions()
    {
        using var second = await site.SignInAsync();

        var conflict = await ConflictAsync(second, ("Goal", "Doel van de tweede"));

        Assert.Contains("heeft iemand een andere versie gepubliceerd", conflict.Body!.TextContent);
        Assert.Contains("Samenvatting van de eerste", conflict.Body!.TextContent);
        Assert.Contains("Doel van de tweede", conflict.Body!.TextContent);
    }

    [Fact]
    public async Task Each_field_defaults_to_the_side_that_changed_it()
    {
        using var second = await site.SignInAsync();

        var conflict = await ConflictAsync(second, ("Goal", "Doel van de tweede"));

        Assert.Equal("site", Chosen(conflict, "Summary"));
        Assert.Equal("mijn", Chosen(conflict, "Goal"));
    }

    [Fact]
    public async Task The_words_that_differ_are_marked()
    {
        using var second = await site.SignInAsync();

        var conflict = await ConflictAsync(second, ("Summary", "Samenvatting van de tweede"));

        Assert.Equal(["tweede", "eerste"], conflict.QuerySelectorAll("mark").Select(mark => mark.TextContent));
        Assert.Contains("Allebei veranderd", conflict.Body!.TextContent);
        Assert.Empty(conflict.QuerySelectorAll("input[name='keuze[Summary]'][checked]"));
        Assert.All(conflict.QuerySelectorAll("input[name='keuze[Summary]']").Take(1), choice => Assert.True(choice.HasAttribute("required")));
    }

    [Fact]
    public async Task After_choosing_the_draft_is_published_over_the_live_version()
    {
        using var second = await site.SignInAsync();
        var conflict = await ConflictAsync(second, ("Goal", "Doel van de tweede"));

        var draft = await second.SubmitAndReadAsync(conflict);
        await second.PublishAsync(draft);

        Assert.Equal("Samenvatting van de eerste", draft.ValueOf("Summary"));
        var live = await LiveAsync();
        Assert.Equal(("Samenvatting van de eerste", "Doel van de tweede", 3), (live.Summary, live.Goal, live.Version));
    }

    [Fact]
    public async Task What_gives_way_to_the_text_of_the_site_can_be_had_back()
    {
        using var second = await site.SignInAsync();
        var conflict = await ConflictAsync(second, ("Summary", "Samenvatting van de tweede"));

        await second.SubmitAndReadAsync(conflict, new Dictionary<string, string> { ["keuze[Summary]"] = "site" });
        var desk = await second.OpenAsync("/beheer");
        var kept = await second.OpenAsync(desk.QuerySelector("#weggegooid + ul a")!.GetAttribute("href")!);
        var back = await second.SubmitAndReadAsync(kept);

        Assert.Equal("Samenvatting van de tweede", back.ValueOf("Summary"));
    }

    [Fact]
    public async Task Where_both_changed_nothing_is_chosen_for_the_editor()
    {
        using var second = await site.SignInAsync();
        var conflict = await ConflictAsync(second, ("Summary", "Samenvatting van de tweede"));

        // A browser asks for a choice before it posts; the server asks too.
        foreach (var choice in conflict.QuerySelectorAll("[required]"))
            choice.RemoveAttribute("required");
        var again = await second.SubmitAndReadAsync(conflict);

        Assert.Empty(conflict.QuerySelectorAll("[name='keuze[Summary]'][checked]"));
        Assert.Contains("Kies bij elk onderdeel", again.Messages());
        Assert.Contains("Samenvatting van de tweede", again.Body!.TextContent);
    }

    [Fact]
    public async Task A_third_version_meanwhile_is_shown_before_anything_is_chosen()
    {
        using var second = await site.SignInAsync();
        var conflict = await ConflictAsync(second, ("Goal", "Doel van de tweede"));
        using var third = await site.SignInAsync();
        await third.PublishAsync(await third.OpenAsync(Edit), new Dictionary<string, string> { ["Summary"] = "Samenvatting van de derde" });

        var again = await second.SubmitAndReadAsync(conflict);

        Assert.Contains("Er is intussen weer iets veranderd.", again.Messages());
        Assert.Contains("Samenvatting van de derde", again.Body!.TextContent);
    }

    [Fact]
    public async Task A_list_is_chosen_as_a_whole()
    {
        using var second = await site.SignInAsync();
        using var first = await site.SignInAsync();
        await PublishPlanAsync();
        var page = await second.OpenAsync(Edit);
        var theirs = await first.OpenAsync(Edit);
        await first.PublishAsync(theirs, new Dictionary<string, string> { [Lesson(theirs)] = "Les van de eerste" });
        var mine = await second.SubmitAndReadAsync(page, new Dictionary<string, string> { [Lesson(page)] = "Les van de tweede" });
        var conflict = await second.SubmitAndReadAsync(mine, button: DraftVisits.Publish);

        var draft = await second.SubmitAndReadAsync(conflict, new Dictionary<string, string> { ["keuze[Lessons]"] = "site" });

        Assert.Equal("Les van de eerste", draft.ValueOf(Lesson(draft)));
        Assert.Single(draft.RowIds("Lessons"));
    }

    [Fact]
    public async Task A_draft_of_what_was_withdrawn_meanwhile_can_go_on()
    {
        using var visit = await site.SignInAsync();
        await PublishPlanAsync();
        var page = await visit.SubmitAndReadAsync(await visit.OpenAsync(Edit), new Dictionary<string, string> { ["Goal"] = "Doel" });
        await site.WithdrawAsync(Noun.Initiative, "plan");

        var conflict = await visit.SubmitAndReadAsync(page, button: DraftVisits.Publish);
        var draft = await visit.SubmitAndReadAsync(conflict);
        await visit.PublishAsync(draft);

        Assert.Contains("van de site gehaald", conflict.Body!.TextContent);
        Assert.Equal("Doel", (await LiveAsync()).Goal);
    }

    private static string Lesson(IHtmlDocument page) => $"Lessons[{page.RowIds("Lessons")[0]}].Text";

    private static string Chosen(IHtmlDocument conflict, string field) =>
        conflict.QuerySelectorAll<IHtmlInputElement>($"[name='keuze[{field}]']").Single(choice => choice.IsChecked).Value;

    // The first editor publishes another summary while the second is at work; then the second wants to publish.
    private async Task<IHtmlDocument> ConflictAsync(Visit second, params (string Field, string Text)[] typed)
    {
        using var first = await site.SignInAsync();
        await PublishPlanAsync();
        var page = await second.OpenAsync(Edit);
        await first.PublishAsync(await first.OpenAsync(Edit), new Dictionary<string, string> { ["Summary"] = "Samenvatting van de eerste" });
        return await second.SubmitAndReadAsync(page, typed.ToDictionary(value => value.Field, value => value.Text), DraftVisits.Publish);
    }

    private Task PublishPlanAsync() => site.PublishAsync(Forms.Source(), Forms.Initiative("plan", "Plan"));

    private Task<Initiative> LiveAsync() => site.InDatabaseAsync(db => db.Initiatives.AsNoTracking().SingleAsync());
}
