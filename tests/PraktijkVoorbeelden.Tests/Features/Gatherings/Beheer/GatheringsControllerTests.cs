using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Gatherings.Beheer;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Gatherings.Beheer;

/// <summary>The form of a gathering on the desk: rows within rows, without a script.</summary>
public sealed class GatheringsControllerTests : IAsyncDisposable
{
    private readonly Site site = new();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_new_form_offers_a_session_with_a_lesson_and_a_conversation_between_two()
    {
        using var visit = await site.SignInAsync();

        var page = await NewAsync(visit);

        Assert.Single(page.RowIds($"Sessions[{page.RowIds("Sessions").Single()}].Lessons"));
        var conversation = $"Conversations[{page.RowIds("Conversations").Single()}]";
        Assert.Equal(2, page.RowIds($"{conversation}.Participants").Count);
        Assert.Single(page.RowIds($"{conversation}.Turns"));
    }

    [Fact]
    public async Task A_whole_gathering_is_typed_in_one_form()
    {
        await site.PublishAsync(Forms.Source(), Forms.Municipality("gm0001", "Hier"), Forms.Initiative("taalhuis", "Taalhuis", "gm0001"));
        using var visit = await site.SignInAsync();
        var page = await NewAsync(visit);
        var (session, conversation) = ($"Sessions[{page.RowIds("Sessions")[0]}]", $"Conversations[{page.RowIds("Conversations")[0]}]");
        var (lesson, turn, speakers) = (page.RowIds($"{session}.Lessons")[0], page.RowIds($"{conversation}.Turns")[0], page.RowIds($"{conversation}.Participants"));

        await visit.PublishAsync(page, new Dictionary<string, string>
        {
            ["Title"] = "Parade",
            ["Kind"] = "parade",
            [$"{session}.Title"] = "Taal",
            [$"{session}.Initiatives"] = "Taalhuis",
            [$"{session}.Lessons[{lesson}].Text"] = "Begin klein.",
            [$"{conversation}.Title"] = "Gesprek",
            [$"{conversation}.Participants[{speakers[0]}].Role"] = "wethouder",
            [$"{conversation}.Participants[{speakers[1]}].Person"] = "Anna de Boer",
            [$"{conversation}.Participants[{speakers[1]}].IsNewPerson"] = "ja",
            [$"{conversation}.Turns[{turn}].Speaker"] = "2",
            [$"{conversation}.Turns[{turn}].Text"] = "Kom eens kijken.",
            [$"{conversation}.Turns[{turn}].Initiative"] = "Taalhuis",
        });

        var gathering = await site.InDatabaseAsync(db => db.Gatherings.AsSplitQuery().SingleAsync());
        Assert.Equal(("taalhuis", "Begin klein."), (gathering.Sessions.Single().Initiatives.Single().InitiativeKey, gathering.Sessions.Single().Lessons.Single().Text));
        var said = gathering.Conversations.Single().Turns.Single();
        Assert.Equal((1, "Kom eens kijken.", "taalhuis"), (said.SpeakerPosition, said.Text, said.InitiativeKey));
        Assert.Equal(["Anna de Boer"], await site.InDatabaseAsync(db => db.People.Select(person => person.Name).ToListAsync()));
    }

    [Fact]
    public async Task Adding_a_turn_keeps_all_that_was_typed_and_leads_to_the_new_turn()
    {
        using var visit = await site.SignInAsync();
        var page = await NewAsync(visit);
        var turns = $"Conversations[{page.RowIds("Conversations")[0]}].Turns";
        var first = page.RowIds(turns).Single();

        using var answer = await visit.SubmitAsync(page, new Dictionary<string, string> { ["Title"] = "Parade", [$"{turns}[{first}].Text"] = "Vraag" }, DraftVisits.Add(turns));
        var after = await visit.OpenAsync(answer.Headers.Location!.ToString());

        Assert.Equal(("Parade", "Vraag"), (after.ValueOf("Title"), after.ValueOf($"{turns}[{first}].Text")));
        Assert.Equal(2, after.RowIds(turns).Count);
        Assert.EndsWith($"#rij-{after.RowIds(turns)[1]}", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal("-1", after.GetElementById($"rij-{after.RowIds(turns)[1]}")!.GetAttribute("tabindex"));
    }

    [Fact]
    public async Task Turns_move_and_go_without_touching_those_of_another_conversation()
    {
        using var visit = await site.SignInAsync();
        var (page, one, other) = await TwoConversationsAsync(visit);
        var rows = page.RowIds(one);

        var moved = await visit.SubmitAndReadAsync(page, button: DraftVisits.Row(RowAction.Up, one, rows[1]));
        Assert.Equal([rows[1], rows[0]], moved.RowIds(one));
        Assert.Equal("Antwoord", moved.ValueOf($"{one}[{rows[1]}].Text"));
        var removed = await visit.SubmitAndReadAsync(moved, button: DraftVisits.Row(RowAction.Remove, one, rows[1]));

        Assert.Equal([rows[0]], removed.RowIds(one));
        Assert.Equal("Vraag", removed.ValueOf($"{one}[{rows[0]}].Text"));
        Assert.Equal("Elders", removed.ValueOf($"{other}[{removed.RowIds(other).Single()}].Text"));
    }

    [Fact]
    public async Task Whole_conversations_move_with_all_that_is_in_them()
    {
        using var visit = await site.SignInAsync();
        var (page, one, other) = await TwoConversationsAsync(visit);
        var rows = page.RowIds("Conversations");

        var moved = await visit.SubmitAndReadAsync(page, button: DraftVisits.Row(RowAction.Down, "Conversations", rows[0]));

        Assert.Equal([rows[1], rows[0]], moved.RowIds("Conversations"));
        Assert.Equal(["Vraag", "Antwoord"], moved.RowIds(one).Select(row => moved.ValueOf($"{one}[{row}].Text")));
        Assert.Equal(["Elders"], moved.RowIds(other).Select(row => moved.ValueOf($"{other}[{row}].Text")));
    }

    [Fact]
    public async Task Each_button_of_a_row_within_a_row_says_in_which()
    {
        using var visit = await site.SignInAsync();
        var (page, one, _) = await TwoConversationsAsync(visit);

        Assert.Equal("Omhoog: Beurt 2 van Gesprek 1", page.QuerySelector(DraftVisits.Row(RowAction.Up, one, page.RowIds(one)[1]))!.TextContent);
        Assert.Equal("Beurt erbij: Gesprek 1", page.QuerySelector(DraftVisits.Add(one))!.TextContent);
    }

    [Fact]
    public async Task A_fault_in_a_row_within_a_row_says_in_which()
    {
        using var visit = await site.SignInAsync();
        var (page, one, _) = await TwoConversationsAsync(visit);
        var session = $"Sessions[{page.RowIds("Sessions")[0]}]";

        var after = await visit.SubmitAndReadAsync(page, new Dictionary<string, string>
        {
            [$"{session}.Title"] = "Taal",
            [$"{session}.Date"] = "ooit",
            [$"{one}[{page.RowIds(one)[1]}].Initiative"] = "Nergens",
        });

        Assert.Contains("Sessie 1, Datum: 'ooit' is geen datum", after.Messages(), StringComparison.Ordinal);
        Assert.Contains("Gesprek 1, Beurt 2, Gaat over het voorbeeld: wij kennen geen voorbeeld 'Nergens'.", after.Messages(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beneath_a_list_of_references_stands_which_are_known_and_what_may_be_meant_by_the_others()
    {
        await site.PublishAsync(Forms.Source(), Forms.Initiative("taalhuis", "Taalhuis in de bibliotheek"), Forms.Initiative("inloop", "Inloop voor ouderen"));
        using var visit = await site.SignInAsync();
        var page = await NewAsync(visit);
        var session = $"Sessions[{page.RowIds("Sessions")[0]}]";

        var after = await visit.SubmitAndReadAsync(page, new Dictionary<string, string>
        {
            [$"{session}.Title"] = "Taal",
            [$"{session}.Initiatives"] = "inloop\nTaalhuis in de bieb\nIets heel anders",
        });

        var area = (IElement)after.GetElementsByName($"{session}.Initiatives").Single();
        var note = after.GetElementById(area.GetAttribute("aria-describedby")!.Split(' ')[^1])!;
        Assert.Equal(
            ["Herkend: Inloop voor ouderen.", "Niet herkend: ‘Taalhuis in de bieb’. Bedoelde u ‘Taalhuis in de bibliotheek’?", "Niet herkend: ‘Iets heel anders’."],
            note.Children.Select(line => line.TextContent));
    }

    [Fact]
    public async Task Beneath_a_single_reference_stands_what_may_be_meant()
    {
        await site.PublishAsync(Forms.Municipality("gm0001", "Leeuwarden"), Forms.Municipality("gm0002", "Leerdam"));
        using var visit = await site.SignInAsync();

        var after = await visit.SubmitAndReadAsync(await NewAsync(visit), new Dictionary<string, string> { ["Title"] = "Bezoek", ["Municipality"] = "Leeuwarde" });

        Assert.Equal("Bedoelde u ‘Leeuwarden’?", after.GetElementById("Municipality-bedoeld")!.TextContent);
        Assert.Contains("Municipality-bedoeld", after.QuerySelector("[name=Municipality]")!.GetAttribute("aria-describedby")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_that_was_taken_away_can_be_put_back_where_it_was_with_all_that_is_in_it()
    {
        using var visit = await site.SignInAsync();
        var page = await NewAsync(visit);
        var first = page.RowIds("Sessions")[0];
        page = await visit.SubmitAndReadAsync(
            page,
            new Dictionary<string, string> { [$"Sessions[{first}].Title"] = "Taal", [$"Sessions[{first}].Lessons[{page.RowIds($"Sessions[{first}].Lessons")[0]}].Text"] = "Begin klein." },
            DraftVisits.Add("Sessions"));
        var second = page.RowIds("Sessions")[1];
        page = await visit.SubmitAndReadAsync(page, new Dictionary<string, string> { [$"Sessions[{second}].Title"] = "Werk" });

        using var answer = await visit.SubmitAsync(page, button: DraftVisits.Row(RowAction.Remove, "Sessions", first));
        var removed = await visit.OpenAsync(answer.Headers.Location!.ToString());
        var back = await visit.SubmitAndReadAsync(removed, new Dictionary<string, string> { [$"Sessions[{second}].Title"] = "Werk en inkomen" }, DraftVisits.Row(RowAction.PutBack, "Sessions", first));

        Assert.EndsWith($"#rij-{first}", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains("Sessie 1 is weggehaald: ‘Taal’.", removed.GetElementById($"rij-{first}")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([second], removed.RowIds("Sessions"));
        Assert.Equal([first, second], back.RowIds("Sessions"));
        Assert.Equal(("Taal", "Werk en inkomen"), (back.ValueOf($"Sessions[{first}].Title"), back.ValueOf($"Sessions[{second}].Title")));
        Assert.Equal("Begin klein.", back.ValueOf($"Sessions[{first}].Lessons[{back.RowIds($"Sessions[{first}].Lessons")[0]}].Text"));
        Assert.DoesNotContain("weggehaald", back.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_row_goes_without_a_word()
    {
        using var visit = await site.SignInAsync();
        var page = await visit.SubmitAndReadAsync(await NewAsync(visit), new Dictionary<string, string> { ["Title"] = "Parade" }, DraftVisits.Add("Sessions"));

        var after = await visit.SubmitAndReadAsync(page, button: DraftVisits.Row(RowAction.Remove, "Sessions", page.RowIds("Sessions")[0]));

        Assert.DoesNotContain("weggehaald", after.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_says_a_turn_is_chosen_from_the_two_who_talk_by_what_is_known_of_them()
    {
        await site.PublishAsync(Forms.Municipality("gm0001", "Hier"));
        using var visit = await site.SignInAsync();
        var page = await NewAsync(visit);
        var conversation = $"Conversations[{page.RowIds("Conversations")[0]}]";
        var speaker = $"{conversation}.Participants[{page.RowIds($"{conversation}.Participants")[0]}]";
        var turn = $"{conversation}.Turns[{page.RowIds($"{conversation}.Turns")[0]}].Speaker";
        Assert.Equal(["Kies wie dit zegt", "Spreker 1", "Spreker 2"], ChoicesOf(page, turn));

        var saved = await visit.SubmitAndReadAsync(page, new Dictionary<string, string> { [$"{speaker}.Role"] = "wethouder", [$"{speaker}.Municipality"] = "Hier" });

        Assert.Equal(["Kies wie dit zegt", "1: wethouder, Hier", "Spreker 2"], ChoicesOf(saved, turn));
    }

    [Fact]
    public async Task The_two_who_talk_stay_two_and_stay_in_their_order_because_turns_count_on_it()
    {
        using var visit = await site.SignInAsync();
        var page = await NewAsync(visit);
        var speakers = $"Conversations[{page.RowIds("Conversations")[0]}].Participants";
        var rows = page.RowIds(speakers);
        Assert.Null(page.QuerySelector(DraftVisits.Add(speakers)));
        Assert.Null(page.QuerySelector(DraftVisits.Row(RowAction.Down, speakers, rows[0])));
        var button = page.QuerySelector<IHtmlButtonElement>(DraftVisits.Add("Sessions"))!;
        button.Value = new RowEdit(RowAction.Remove, speakers, rows[0]).ToString();

        var after = await visit.SubmitAndReadAsync(page, new Dictionary<string, string> { [$"{speakers}[{rows[1]}].Role"] = "wethouder" }, DraftVisits.Row(RowAction.Remove, speakers, rows[0]));

        Assert.Equal(rows, after.RowIds(speakers));
        Assert.Equal("wethouder", after.ValueOf($"{speakers}[{rows[1]}].Role"));
    }

    [Fact]
    public async Task What_comes_with_indexes_of_its_own_is_kept_all_the_same()
    {
        using var visit = await site.SignInAsync();
        var page = await NewAsync(visit);
        var token = page.QuerySelector<IHtmlInputElement>("#concept [name=__RequestVerificationToken]")!.Value;
        var address = page.QuerySelector("#concept")!.GetAttribute("action")!;
        using var content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = token,
            ["concept.versie"] = "0",
            ["concept.basis"] = "0",
            ["Title"] = "Parade",
            ["Conversations[0].Title"] = "Gesprek",
            ["Conversations[0].Turns[x y].Text"] = "Vraag",
            ["Conversations[0].Turns[1].Text"] = "Antwoord",
            ["Conversations[nergens].Turns[1].Kleur[2].Text"] = "Los",
        });

        (await visit.Client.PostAsync(address, content)).Dispose();

        var kept = (await site.ProposalsAsync()).Single().Form<GatheringForm>();
        Assert.Equal(["Gesprek", null], kept.Conversations.Select(conversation => conversation.Title));
        Assert.Equal(["Vraag", "Antwoord"], kept.Conversations[0].Turns.Select(turn => turn.Text));
    }

    [Fact]
    public async Task A_session_outside_the_dates_is_told_at_its_field_and_nothing_is_published()
    {
        using var visit = await site.SignInAsync();
        var page = await NewAsync(visit);
        var session = $"Sessions[{page.RowIds("Sessions")[0]}]";

        var after = await visit.SubmitAndReadAsync(
            page,
            new Dictionary<string, string> { ["Title"] = "Bezoek", ["Kind"] = "werkbezoek", ["Date"] = "11 mei 2017", [$"{session}.Title"] = "Taal", [$"{session}.Date"] = "12 mei 2017" },
            DraftVisits.Publish);

        Assert.Contains("Datum: 12 mei 2017 valt buiten de bijeenkomst (11 mei 2017).", after.Messages(), StringComparison.Ordinal);
        var field = after.GetElementsByName($"{session}.Date").Single();
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.NotNull(after.QuerySelector($".utrecht-alert a[href='#{field.Id}']"));
        Assert.Equal("12 mei 2017", after.ValueOf($"{session}.Date"));
        Assert.Equal(0, await site.InDatabaseAsync(db => db.Gatherings.CountAsync()));
        Assert.Equal(0, await site.InDatabaseAsync(db => db.Changes.CountAsync()));
    }

    [Fact]
    public async Task What_is_missing_within_a_row_is_told_at_that_row()
    {
        using var visit = await site.SignInAsync();
        var page = await NewAsync(visit);
        var conversation = $"Conversations[{page.RowIds("Conversations")[0]}]";

        var after = await visit.SubmitAndReadAsync(
            page, new Dictionary<string, string> { ["Title"] = "Bezoek", ["Kind"] = "werkbezoek", [$"{conversation}.Title"] = "Gesprek" }, DraftVisits.Publish);

        Assert.Contains("Wie spraken met elkaar: noem twee mensen.", after.Messages(), StringComparison.Ordinal);
        foreach (var link in after.QuerySelectorAll("#fouten a"))
        {
            Assert.NotNull(after.GetElementById(link.GetAttribute("href")![1..]));
        }
    }

    private static Task<IHtmlDocument> NewAsync(Visit visit) => visit.OpenAsync("/beheer/bijeenkomsten/nieuw");

    private static IEnumerable<string> ChoicesOf(IHtmlDocument page, string field) =>
        ((IHtmlSelectElement)page.GetElementsByName(field).Single()).Options.Select(option => option.Text);

    private static async Task<(IHtmlDocument Page, string One, string Other)> TwoConversationsAsync(Visit visit)
    {
        var page = await visit.SubmitAndReadAsync(await NewAsync(visit), button: DraftVisits.Add("Conversations"));
        var (one, other) = ($"Conversations[{page.RowIds("Conversations")[0]}].Turns", $"Conversations[{page.RowIds("Conversations")[1]}].Turns");
        page = await visit.SubmitAndReadAsync(
            page, new Dictionary<string, string> { [$"{one}[{page.RowIds(one)[0]}].Text"] = "Vraag", [$"{other}[{page.RowIds(other)[0]}].Text"] = "Elders" }, DraftVisits.Add(one));
        page = await visit.SubmitAndReadAsync(page, new Dictionary<string, string> { [$"{one}[{page.RowIds(one)[1]}].Text"] = "Antwoord" });
        return (page, one, other);
    }
}
