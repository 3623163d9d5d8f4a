using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Gatherings.Beheer;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Gatherings;

public sealed class GatheringFormTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("11 mei 2017", null, "12 mei 2017")]
    [InlineData("11 mei 2017", null, "december 2016")]
    [InlineData("mei 2017", null, "2018")]
    [InlineData("11 mei 2017", "13 mei 2017", "14 mei 2017")]
    [InlineData("11 mei 2017", "13 mei 2017", "10 mei 2017")]
    public async Task A_session_outside_the_dates_of_its_gathering_is_refused(string from, string? until, string session)
    {
        var form = WithSession(from, until, session);

        var outcome = Assert.IsType<PublishOutcome.Invalid>(await site.PublishDraftAsync(form));

        var fault = Assert.Single(outcome.Faults);
        Assert.Equal($"Sessions[{form.Sessions[0].RowId}].Date", fault.Path);
        Assert.Contains("valt buiten de bijeenkomst", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("11 mei 2017", null, "11 mei 2017")]
    [InlineData("11 mei 2017", null, "mei 2017")]
    [InlineData("11 mei 2017", null, "2017")]
    [InlineData("mei 2017", null, "11 mei 2017")]
    [InlineData("11 mei 2017", "13 mei 2017", "12 mei 2017")]
    [InlineData(null, null, "12 mei 2017")]
    [InlineData("ca. 2016", null, "12 mei 2017")]
    [InlineData("11 mei 2017", null, "mei")]
    public async Task A_session_that_can_have_been_there_is_taken_as_far_as_dates_are_known(string? from, string? until, string session) =>
        Assert.IsType<PublishOutcome.Published>(await site.PublishDraftAsync(WithSession(from, until, session)));

    [Fact]
    public async Task An_import_refuses_it_too_and_says_where()
    {
        using var folder = ExchangeFiles.Empty();
        folder.Write("bijeenkomsten/bezoek.yaml", """
            sleutel: bezoek
            titel: Bezoek
            soort: werkbezoek
            datum: 2017-05-11
            sessies:
              - titel: Sessie
                datum: 2017-05-12
            """);

        var outcome = await folder.ImportAsync(site);

        var fault = Assert.Single(outcome.Faults);
        Assert.Equal(("bijeenkomsten/bezoek.yaml", 7), (fault.File, fault.Line));
        Assert.Equal("Sessie 1, Datum: 12 mei 2017 valt buiten de bijeenkomst (11 mei 2017).", fault.Message);
    }

    [Fact]
    public async Task A_gathering_does_not_end_before_it_begins_and_is_in_one_place()
    {
        await site.PublishAsync(Forms.Municipality("gm0001", "Ergens"), Forms.Region("regio", "Streek"));
        var form = Forms.Gathering("bezoek", "Bezoek");
        (form.Date, form.LastDate, form.Municipality, form.Region) = ("11 mei 2017", "10 mei 2017", "gm0001", "regio");

        var outcome = Assert.IsType<PublishOutcome.Invalid>(await site.PublishDraftAsync(form));

        Assert.Equal([nameof(form.Region), nameof(form.LastDate)], outcome.Faults.Select(fault => fault.Path));
    }

    [Fact]
    public async Task Two_people_talk_in_a_conversation_and_each_turn_is_one_of_theirs()
    {
        var conversation = Forms.Conversation("Gesprek", (3, "Vraag", null));
        conversation.Participants.RemoveAt(1);
        var form = Forms.Gathering("bezoek", "Bezoek");
        form.Conversations = [conversation, new ConversationRow { Title = "Stil gesprek" }];

        var outcome = Assert.IsType<PublishOutcome.Invalid>(await site.PublishDraftAsync(form));

        var (first, second) = ($"Conversations[{conversation.RowId}]", $"Conversations[{form.Conversations[1].RowId}]");
        Assert.Equal(
            [$"{first}.Turns[{conversation.Turns[0].RowId}].Speaker", $"{first}.Participants", $"{second}.Turns", $"{second}.Participants"],
            outcome.Faults.Select(fault => fault.Path));
    }

    [Fact]
    public async Task Who_took_part_is_somebody_of_whom_something_is_said()
    {
        var form = Forms.Gathering("bezoek", "Bezoek");
        form.Participants = [new() { Note = "onder voorbehoud" }, new() { Role = "beleidsadviseur", Count = "2" }];

        var outcome = Assert.IsType<PublishOutcome.Invalid>(await site.PublishDraftAsync(form));

        Assert.Equal($"Participants[{form.Participants[0].RowId}].Role", Assert.Single(outcome.Faults).Path);
    }

    private static GatheringForm WithSession(string? from, string? until, string session)
    {
        var form = Forms.Gathering($"bezoek-{FormRow.NewRowId()}", "Bezoek");
        (form.Date, form.LastDate) = (from, until);
        form.Sessions = [new() { Title = "Sessie", Date = session }];
        return form;
    }
}
