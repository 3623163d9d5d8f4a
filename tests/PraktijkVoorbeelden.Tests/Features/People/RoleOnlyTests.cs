using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.People.Beheer;
using PraktijkVoorbeelden.Features.Search;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.People;

/// <summary>Somebody who spoke under her own name and wants to be shown by role only.</summary>
public sealed class RoleOnlyTests : IAsyncLifetime
{
    private const string Key = "wethouder-hier";
    private const string Name = "Anna van der Zwaluw";

    private readonly Site site = new();
    private string account = "";

    public async ValueTask InitializeAsync()
    {
        await site.PublishAsync(Forms.Source(), Forms.Municipality("gm0001", "Hier"), Forms.Person(Key, Name), Forms.Initiative("taalhuis", "Taalhuis", "gm0001"));
        var email = await site.AddAccountAsync();
        account = await site.InDatabaseAsync(db => db.Users.Where(user => user.Email == email).Select(user => user.Id).SingleAsync());
    }

    [Fact]
    public async Task The_name_is_gone_from_the_person_the_drafts_the_versions_and_the_notes()
    {
        await site.PublishDraftAsync(Forms.Person(Key, "Anna v.d. Zwaluw"));
        await DraftAsync(Forms.Person(Key, "A. van der Zwaluw"));
        await NoteAsync($"Op verzoek van {Name.ToUpperInvariant()} zelf.");

        Assert.IsType<PublishOutcome.Published>(await MakeRoleOnlyAsync());

        var person = await site.InDatabaseAsync(db => db.People.AsNoTracking().SingleAsync(person => person.Key == Key));
        Assert.Equal((null, true, Key), (person.Name, person.IsRoleOnly, person.Label));
        Assert.Empty(await TextsWithAsync("zwaluw"));
        var (drafts, versions) = await site.InDatabaseAsync(async db => (
            await db.Proposals.CountAsync(proposal => proposal.Noun == Noun.Person && proposal.Key == Key),
            await db.Revisions.CountAsync(revision => revision.Noun == Noun.Person && revision.Key == Key)));
        Assert.Equal((4, 3), (drafts, versions));
        var events = await site.InDatabaseAsync(db => db.DeskEvents.Where(note => note.Action == DeskAction.ForgotName).ToListAsync());
        Assert.Equal((account, Key), (Assert.Single(events).AccountId, events[0].Key));
    }

    [Fact]
    public async Task The_same_click_twice_does_it_once()
    {
        var proposal = Guid.CreateVersion7();

        Assert.IsType<PublishOutcome.Published>(await MakeRoleOnlyAsync(proposal));
        Assert.IsType<PublishOutcome.Closed>(await MakeRoleOnlyAsync(proposal));
    }

    [Fact]
    public async Task Readers_and_exports_have_the_role_and_not_the_name()
    {
        var card = Forms.Initiative("inloop", "Inloop", "gm0001");
        card.Quotes = [Forms.Quote("De inloop ging goed.", Key)];
        card.Quotes[0].Role = "wethouder";
        await site.PublishAsync(card);
        using var visitor = site.CreateVisitor();
        Assert.Contains("/voorbeelden/inloop", await visitor.GetStringAsync("/zoeken?zoek=zwaluw"), StringComparison.Ordinal);
        Assert.Contains(Name, await visitor.GetStringAsync("/voorbeelden/inloop"), StringComparison.Ordinal);

        await MakeRoleOnlyAsync();

        Assert.DoesNotContain("/voorbeelden/inloop", await visitor.GetStringAsync("/zoeken?zoek=zwaluw"), StringComparison.Ordinal);
        var page = await visitor.GetStringAsync("/voorbeelden/inloop");
        Assert.DoesNotContain("Zwaluw", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("wethouder", page, StringComparison.OrdinalIgnoreCase);
        using var exported = await ExchangeFiles.ExportedAsync(site);
        Assert.EndsWith("\nalleenRol: ja\n", exported.Read("personen/wethouder-hier.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("naam:", exported.Read("personen/wethouder-hier.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wethouder-hier", "Anna van der Zwaluw")]
    [InlineData("wethouder-hier", "Annie van der Zwaluw")]
    [InlineData("iemand-anders", "ANNA VAN DER ZWALUW")]
    public async Task No_import_brings_it_back(string key, string name)
    {
        await MakeRoleOnlyAsync();
        using var folder = ExchangeFiles.Empty();
        folder.Write($"personen/{key}.yaml", $"sleutel: {key}\nnaam: {name}\n");

        var outcome = await folder.ImportAsync(site);

        Assert.NotEmpty(outcome.Faults);
        Assert.All(outcome.Faults, fault => Assert.Equal(($"personen/{key}.yaml", 2), (fault.File, fault.Line)));
        Assert.Empty(await TextsWithAsync("zwaluw"));
    }

    [Fact]
    public async Task An_import_that_makes_somebody_role_only_forgets_the_name_as_well()
    {
        using var folder = ExchangeFiles.Empty();
        folder.Write("personen/wethouder-hier.yaml", "sleutel: wethouder-hier\nalleenRol: ja\n");

        Assert.Empty((await folder.ImportAsync(site)).Faults);

        Assert.Empty(await TextsWithAsync("zwaluw"));
        Assert.IsType<PublishOutcome.Invalid>(await site.PublishDraftAsync(Forms.Person("iemand-anders", Name)));
    }

    [Fact]
    public async Task A_version_that_is_restored_has_no_name_and_typed_names_are_refused()
    {
        await MakeRoleOnlyAsync();
        var restored = await site.InScopeAsync(services => services.GetRequiredService<RestoreRevision>().RunAsync(Noun.Person, Key, 1, Guid.CreateVersion7(), account, CancellationToken.None));
        var draft = Assert.IsType<SaveOutcome.Saved>(restored).Proposal;
        Assert.DoesNotContain("Zwaluw", draft.Draft, StringComparison.OrdinalIgnoreCase);

        var card = Forms.Initiative("inloop", "Inloop", "gm0001");
        card.Summary = $"{Name} begon ermee.";
        card.Quotes = [Forms.Quote("Een uitspraak.", Name)];
        card.Quotes[0].IsNewPerson = "ja";
        var outcome = Assert.IsType<PublishOutcome.Invalid>(await site.PublishDraftAsync(card));
        Assert.Equal(["Summary", $"Quotes[{card.Quotes[0].RowId}].Person"], outcome.Faults.Select(fault => fault.Path));
        Assert.Empty(await TextsWithAsync("zwaluw"));
    }

    [Fact]
    public async Task Part_of_a_forgotten_name_is_not_kept_where_the_words_are_that_readers_asked_for_in_vain()
    {
        await site.InDatabaseAsync(db =>
        {
            db.ZeroResultWords.Add(new() { Word = "zwaluw", Times = 2, LastAskedOn = DateTime.UtcNow.Date });
            return db.SaveChangesAsync();
        });
        await MakeRoleOnlyAsync();
        Assert.Empty(await site.InDatabaseAsync(db => db.ZeroResultWords.ToListAsync()));

        await site.InScopeAsync(async services =>
        {
            var words = services.GetRequiredService<ZeroResultWords>();
            await words.AddAsync("zwaluw", CancellationToken.None);
            await words.AddAsync("zonnepaneel", CancellationToken.None);
            return 0;
        });

        Assert.Equal(["zonnepaneel"], await site.InDatabaseAsync(db => db.ZeroResultWords.Select(word => word.Word).ToListAsync()));
    }

    [Fact]
    public async Task In_a_note_about_the_person_a_surname_alone_is_the_name()
    {
        await site.PublishAsync(Forms.Person("iemand", "Zwaluw"));
        await site.InDatabaseAsync(db =>
        {
            db.DeskEvents.Add(new() { Action = DeskAction.Withdrew, Noun = Noun.Person, Key = "iemand", Why = "Zwáluw vroeg dit.", At = DateTime.UtcNow });
            db.DeskEvents.Add(new() { Action = DeskAction.Withdrew, Noun = Noun.Theme, Key = "vogels", Why = "De zwaluw is geen thema.", At = DateTime.UtcNow });
            return db.SaveChangesAsync();
        });

        await site.PublishAsync(Forms.Person("iemand", null));

        Assert.Equal(["[naam weggehaald] vroeg dit.", "De zwaluw is geen thema."], await site.InDatabaseAsync(db => db.DeskEvents.Where(note => note.Action == DeskAction.Withdrew).Select(note => note.Why).ToListAsync()));
    }

    [Fact]
    public async Task Texts_of_others_that_hold_the_name_are_found_for_an_editor()
    {
        var card = Forms.Initiative("inloop", "Inloop", "gm0001");
        card.Goal = $"Zoals {Name} het wilde.";
        Assert.IsType<PublishOutcome.Published>(await site.PublishDraftAsync(card));
        card.Goal = null;
        Assert.IsType<PublishOutcome.Published>(await site.PublishDraftAsync(card));
        var late = Forms.Initiative("late", "Een late kaart");
        late.Goal = $"Voor\n{Name}.";
        await DraftAsync(late);
        Assert.Empty(await HeldAsync());

        await MakeRoleOnlyAsync();

        var held = await HeldAsync();
        Assert.Equal(
            [("inloop", 1, HeldIn.FormerVersion), ("late", 0, HeldIn.OpenDraft)],
            held.Select(name => (name.Key, name.Version ?? 0, name.In)));
        Assert.All(held, name => Assert.Equal(("Doel", Key), (name.Places.Single(), name.People.Single())));
    }

    [Fact]
    public async Task Somebody_whose_record_was_withdrawn_is_forgotten_too()
    {
        await site.WithdrawAsync(Noun.Person, Key);

        Assert.IsType<PublishOutcome.Published>(await MakeRoleOnlyAsync());

        Assert.Empty(await TextsWithAsync("zwaluw"));
    }

    [Fact]
    public async Task Nobody_can_be_made_role_only_who_never_was_there() =>
        Assert.Null(await site.InScopeAsync(services => services.GetRequiredService<MakeRoleOnly>().RunAsync("niemand", Guid.CreateVersion7(), account, CancellationToken.None)));

    [Fact]
    public async Task A_name_that_was_only_ever_drafted_is_not_kept_from_whoever_it_belongs_to()
    {
        await DraftAsync(Forms.Person(Key, "Berend de Wit"));
        await MakeRoleOnlyAsync();

        Assert.IsType<PublishOutcome.Published>(await site.PublishDraftAsync(Forms.Person("iemand-anders", "Berend de Wit")));
    }

    [Fact]
    public async Task The_list_is_of_use_to_nobody_who_reads_it()
    {
        await MakeRoleOnlyAsync();

        var (names, key) = await site.InDatabaseAsync(async db => (await db.SuppressedNames.ToListAsync(), await db.SuppressionKeys.SingleAsync()));
        // The whole name, and the words of it that would give somebody away.
        Assert.Equal([0, 0, 4], names.Select(name => name.Words).Order());
        Assert.All(names, name => Assert.Matches("^[0-9a-f]{64}$", name.Hash));
        Assert.True(key.Protected.Length > 64);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private Task<PublishOutcome?> MakeRoleOnlyAsync(Guid? proposal = null) =>
        site.InScopeAsync(services => services.GetRequiredService<MakeRoleOnly>().RunAsync(Key, proposal ?? Guid.CreateVersion7(), account, CancellationToken.None));

    private Task<IReadOnlyList<HeldName>> HeldAsync() => site.InScopeAsync(services => services.GetRequiredService<HeldNames>().FindAsync(CancellationToken.None));

    private Task<int> NoteAsync(string why) => site.InDatabaseAsync(db =>
    {
        db.DeskEvents.Add(new() { Action = DeskAction.Withdrew, Why = why, At = DateTime.UtcNow });
        return db.SaveChangesAsync();
    });

    private async Task DraftAsync(RootForm form)
    {
        form.Key ??= "";
        var saved = await site.InScopeAsync(services => services.GetRequiredService<SaveDraft>().RunAsync(
            new(form.Noun, Guid.CreateVersion7(), 0, form.Key, 0), draft => Publishing.Type(form, draft), account, CancellationToken.None));
        Assert.IsType<SaveOutcome.Saved>(saved);
    }

    // All text that the database holds, but for what readers never see of an account.
    private Task<List<string>> TextsWithAsync(string word) => site.InDatabaseAsync(async db => new[]
    {
        await db.People.Select(person => person.Name + person.LookupKey + person.SortKey).ToListAsync(),
        await db.Revisions.Select(revision => revision.Content).ToListAsync(),
        await db.Proposals.Select(proposal => proposal.Draft + proposal.Label).ToListAsync(),
        await db.DeskEvents.Select(note => note.Why ?? "").ToListAsync(),
    }.SelectMany(texts => texts).Where(text => text.Contains(word, StringComparison.OrdinalIgnoreCase)).ToList());
}
