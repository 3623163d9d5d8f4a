using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Editorial.Beheer;

public sealed class RowsTests : IAsyncDisposable
{
    private readonly Site site = new();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task An_empty_row_is_offered_to_begin_with()
    {
        using var visit = await site.SignInAsync();

        var page = await visit.OpenAsync("/beheer/voorbeelden/nieuw");

        Assert.Single(page.RowIds("Quotes"));
        Assert.Single(page.RowIds("Sources"));
    }

    [Fact]
    public async Task Adding_a_row_keeps_all_that_was_typed_and_leads_to_the_new_row()
    {
        using var visit = await site.SignInAsync();
        var page = await visit.OpenAsync("/beheer/voorbeelden/nieuw");
        var row = page.RowIds("Lessons").Single();

        using var answer = await visit.SubmitAsync(page, new Dictionary<string, string> { ["Title"] = "Plan", [$"Lessons[{row}].Text"] = "Begin klein" }, DraftVisits.Add("Lessons"));
        var after = await visit.OpenAsync(answer.Headers.Location!.ToString());

        Assert.Equal("Plan", after.ValueOf("Title"));
        Assert.Equal("Begin klein", after.ValueOf($"Lessons[{row}].Text"));
        var added = after.RowIds("Lessons")[1];
        Assert.EndsWith($"#rij-{added}", answer.Headers.Location!.ToString());
        Assert.Equal("-1", after.GetElementById($"rij-{added}")!.GetAttribute("tabindex"));
    }

    [Fact]
    public async Task Taking_the_first_row_away_leaves_the_second_as_it_is()
    {
        using var visit = await site.SignInAsync();
        var page = await TwoLessonsAsync(visit);
        var rows = page.RowIds("Lessons");

        var after = await visit.SubmitAndReadAsync(page, button: DraftVisits.Row(RowAction.Remove, "Lessons", rows[0]));

        Assert.Equal([rows[1]], after.RowIds("Lessons"));
        Assert.Equal("Tweede les", after.ValueOf($"Lessons[{rows[1]}].Text"));
    }

    [Fact]
    public async Task Taking_a_row_away_twice_takes_one_row_away()
    {
        using var visit = await site.SignInAsync();
        var page = await TwoLessonsAsync(visit);
        var rows = page.RowIds("Lessons");

        (await visit.SubmitAsync(page, button: DraftVisits.Row(RowAction.Remove, "Lessons", rows[0]))).Dispose();
        var after = await visit.SubmitAndReadAsync(page, button: DraftVisits.Row(RowAction.Remove, "Lessons", rows[0]));

        Assert.Equal([rows[1]], after.RowIds("Lessons"));
        Assert.Single(await site.ProposalsAsync());
    }

    [Fact]
    public async Task Rows_move_up_and_down()
    {
        using var visit = await site.SignInAsync();
        var page = await TwoLessonsAsync(visit);
        var rows = page.RowIds("Lessons");

        var moved = await visit.SubmitAndReadAsync(page, button: DraftVisits.Row(RowAction.Up, "Lessons", rows[1]));
        var back = await visit.SubmitAndReadAsync(moved, button: DraftVisits.Row(RowAction.Down, "Lessons", rows[1]));

        Assert.Equal([rows[1], rows[0]], moved.RowIds("Lessons"));
        Assert.Equal("Tweede les", moved.ValueOf($"Lessons[{rows[1]}].Text"));
        Assert.Equal(rows, back.RowIds("Lessons"));
    }

    [Fact]
    public async Task The_last_row_can_go_too()
    {
        await site.PublishAsync(Forms.Source(), Forms.Initiative("plan", "Plan"));
        using var visit = await site.SignInAsync();
        var page = await visit.OpenAsync("/beheer/voorbeelden/bewerk/plan");

        var after = await visit.SubmitAndReadAsync(page, button: DraftVisits.Row(RowAction.Remove, "Sources", page.RowIds("Sources").Single()));

        Assert.Contains("Bronnen: vul dit in.", after.Messages());
    }

    [Fact]
    public async Task Enter_saves_because_that_is_the_first_button()
    {
        using var visit = await site.SignInAsync();

        var page = await visit.OpenAsync("/beheer/voorbeelden/nieuw");

        var first = page.QuerySelector<IHtmlButtonElement>("#concept button")!;
        Assert.Equal("Bewaar", first.TextContent);
        Assert.False(first.HasAttribute("formaction"));
    }

    private static async Task<IHtmlDocument> TwoLessonsAsync(Visit visit)
    {
        var page = await visit.OpenAsync("/beheer/voorbeelden/nieuw");
        page = await visit.SubmitAndReadAsync(page, new Dictionary<string, string> { [$"Lessons[{page.RowIds("Lessons")[0]}].Text"] = "Eerste les" }, DraftVisits.Add("Lessons"));
        return await visit.SubmitAndReadAsync(page, new Dictionary<string, string> { [$"Lessons[{page.RowIds("Lessons")[1]}].Text"] = "Tweede les" });
    }
}
