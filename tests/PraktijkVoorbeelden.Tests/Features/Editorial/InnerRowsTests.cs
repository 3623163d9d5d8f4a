using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Gatherings;
using PraktijkVoorbeelden.Features.Gatherings.Beheer;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Editorial;

/// <summary>Rows within rows, tried with the turns of a conversation and what a session showed.</summary>
public sealed class InnerRowsTests : IAsyncDisposable
{
    private const string Parade = "parade";

    private readonly Site site = new();

    [Fact]
    public async Task They_are_kept_in_the_order_in_which_they_were_typed()
    {
        await PublishAsync(
            Forms.Conversation("Een", (1, "Vraag", null), (2, "Antwoord", null), (1, "Dank", null)),
            Forms.Conversation("Twee", (2, "Begin", null)));

        Assert.Equal(["Een: 0 Vraag", "Een: 1 Antwoord", "Een: 0 Dank", "Twee: 1 Begin"], await TurnsAsync());
    }

    [Fact]
    public async Task A_changed_list_becomes_what_it_is_now_and_nothing_of_the_old_one_stays()
    {
        await PublishAsync(
            Forms.Conversation("Een", (1, "Vraag", null), (2, "Antwoord", null)),
            Forms.Conversation("Twee", (2, "Begin", null)));
        await PublishAsync(Forms.Conversation("Anders", (1, "Vraag", null), (1, "Tussendoor", null), (2, "Antwoord", null)));

        Assert.Equal(["Anders: 0 Vraag", "Anders: 0 Tussendoor", "Anders: 1 Antwoord"], await TurnsAsync());
        Assert.Equal((1, 2, 3), await site.InDatabaseAsync(async db => (
            await db.Set<Conversation>().CountAsync(), await db.Set<ConversationParticipant>().CountAsync(), await db.Set<Turn>().CountAsync())));
    }

    [Fact]
    public async Task They_come_back_from_a_file_and_from_an_older_version()
    {
        await site.PublishAsync(Forms.Source(), Forms.Initiative("taalhuis", "Taalhuis"));
        await PublishAsync(Forms.Conversation("Een", (1, "Vraag", "taalhuis"), (2, "Antwoord", null)));
        using var exported = await ExchangeFiles.ExportedAsync(site);
        await PublishAsync();

        Assert.Empty(await TurnsAsync());
        var outcome = await exported.ImportAsync(site);
        Assert.Empty(outcome.Faults);
        Assert.Equal(1, outcome.Published);
        Assert.Equal(["Een: 0 Vraag", "Een: 1 Antwoord"], await TurnsAsync());
        using var again = await ExchangeFiles.ExportedAsync(site);
        Assert.Equal(exported.Read("bijeenkomsten/parade.yaml"), again.Read("bijeenkomsten/parade.yaml"));

        var first = (Gathering)(await site.InDatabaseAsync(db => new RootVersions(db).AtAsync(Noun.Gathering, Parade, 1, CancellationToken.None)))!;
        Assert.Equal(["Vraag", "Antwoord"], first.Conversations.Single().Turns.Select(turn => turn.Text));
    }

    [Fact]
    public async Task A_fault_within_a_row_is_told_with_the_line_of_its_file()
    {
        using var folder = ExchangeFiles.Empty();
        folder.Write("bijeenkomsten/parade.yaml", """
            sleutel: parade
            titel: Parade
            soort: parade
            gesprekken:
              - titel: Een
                deelnemers:
                  - rol: wethouder
                  - rol: adviseur
                beurten:
                  - spreker: 1
                    soort: samengevat
                    tekst: Vraag
                  - spreker: 3
                    soort: samengevat
                    tekst: Antwoord
                    voorbeeld: bestaat-niet
                    kleur: blauw
            """);

        var faults = (await folder.ImportAsync(site)).Faults;

        Assert.Equal([13, 16, 17], faults.Select(fault => fault.Line));
        Assert.Contains("heel getal van 1 tot en met 2", faults[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_holds_nothing_but_rows_counts_and_one_whose_rows_are_empty_does_not()
    {
        var form = Form();
        form.Sessions = [new SessionRow { Initiatives = ["bestaat-niet"] }, new SessionRow { Lessons = [new() { Kind = "werkt" }] }];

        var outcome = Assert.IsType<PublishOutcome.Invalid>(await site.PublishDraftAsync(form));

        var row = form.Sessions[0].RowId;
        Assert.Equal([$"Sessions[{row}].Title", $"Sessions[{row}].Initiatives"], outcome.Faults.Select(fault => fault.Path).Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public async Task A_root_made_on_the_spot_in_such_a_row_is_published_along_and_may_be_named_twice()
    {
        var conversation = Forms.Conversation("Een", (1, "Vraag", null));
        conversation.Participants[0].Person = "Anna de Boer";
        conversation.Participants[0].IsNewPerson = "ja";
        var other = Forms.Conversation("Twee", (1, "Vraag", null));
        other.Participants[1].Person = "Anna de Boer";
        var form = Form(conversation, other);

        Assert.IsType<PublishOutcome.Published>(await site.PublishDraftAsync(form));

        var key = $"persoon-{conversation.Participants[0].RowId}";
        Assert.Equal("Anna de Boer", await site.InDatabaseAsync(db => db.People.Where(person => person.Key == key).Select(person => person.Name).SingleAsync()));
        Assert.Equal(2, await site.InDatabaseAsync(db => db.Set<ConversationParticipant>().CountAsync(participant => participant.PersonKey == key)));
    }

    [Fact]
    public async Task What_pointed_at_a_withdrawn_root_lets_go_of_it_and_its_root_is_told_to_have_changed()
    {
        await site.PublishAsync(Forms.Source(), Forms.Initiative("taalhuis", "Taalhuis"), Forms.Initiative("wijkteam", "Wijkteam"));
        var form = Form(Forms.Conversation("Een", (1, "Vraag", "taalhuis"), (2, "Antwoord", "wijkteam")));
        form.Sessions = [new SessionRow { Title = "Sessie", Initiatives = ["taalhuis", "wijkteam"] }];
        await site.PublishAsync(form);

        await site.WithdrawAsync(Noun.Initiative, "taalhuis");

        var gathering = await LoadAsync();
        Assert.Equal(2, gathering.Version);
        Assert.Equal([null, "wijkteam"], gathering.Conversations[0].Turns.OrderBy(turn => turn.Position).Select(turn => turn.InitiativeKey));
        Assert.Equal(["wijkteam"], gathering.Sessions[0].Initiatives.Select(shown => shown.InitiativeKey));
        var last = await site.InDatabaseAsync(db => db.Changes.OrderByDescending(change => change.Number).FirstAsync());
        Assert.Equal((Noun.Gathering, Parade), (last.Noun, last.Key));

        // The positions have a gap now, which the next publication closes.
        form.Sessions[0].Initiatives = ["wijkteam", "wijkteam"];
        form.Conversations = [];
        await site.PublishAsync(form);
        Assert.Equal(["wijkteam"], (await LoadAsync()).Sessions[0].Initiatives.Select(shown => shown.InitiativeKey));
    }

    [Fact]
    public async Task Withdrawing_the_root_takes_all_of_them_along()
    {
        await PublishAsync(Forms.Conversation("Een", (1, "Vraag", null)));
        await site.WithdrawAsync(Noun.Gathering, Parade);

        Assert.Equal(0, await site.InDatabaseAsync(db => db.Set<Turn>().CountAsync()));
    }

    [Fact]
    public void A_form_that_goes_on_as_another_draft_has_fresh_ids_all_through()
    {
        var form = Form(Forms.Conversation("Een", (1, "Vraag", null)));
        var before = FormRows.Of(form).Select(row => row.RowId).ToList();

        FormRows.RenewIds(form);

        Assert.Equal(4, before.Count);
        Assert.Empty(before.Intersect(FormRows.Of(form).Select(row => row.RowId)));
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private static GatheringForm Form(params ConversationRow[] conversations)
    {
        var form = Forms.Gathering(Parade, "Parade");
        form.Conversations = [.. conversations];
        return form;
    }

    private Task PublishAsync(params ConversationRow[] conversations) => site.PublishAsync(Form(conversations));

    private async Task<Gathering> LoadAsync() =>
        (Gathering)(await site.InDatabaseAsync(db => Nouns.Of(Noun.Gathering).Load(db, Parade, CancellationToken.None)))!;

    private async Task<IEnumerable<string>> TurnsAsync() => (await LoadAsync()).Conversations.OrderBy(conversation => conversation.Position)
        .SelectMany(conversation => conversation.Turns.OrderBy(turn => turn.Position).Select(turn => $"{conversation.Title}: {turn.SpeakerPosition} {turn.Text}"))
        .ToList();
}
