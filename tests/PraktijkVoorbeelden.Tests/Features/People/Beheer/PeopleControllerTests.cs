using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.People.Beheer;

public sealed class PeopleControllerTests : IAsyncDisposable
{
    private readonly Site site = new();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task The_key_of_a_person_never_holds_the_name()
    {
        using var visit = await site.SignInAsync();

        await visit.PublishAsync(await visit.OpenAsync("/beheer/personen/nieuw"), new Dictionary<string, string> { ["Name"] = "Sandra Korthuis" });

        var person = await site.InDatabaseAsync(db => db.People.SingleAsync());
        Assert.Equal("Sandra Korthuis", person.Name);
        Assert.Matches("^persoon-[a-z0-9]{8}$", person.Key);
    }

    [Fact]
    public async Task A_text_that_names_a_catalogued_person_gets_a_warning_that_stops_nothing()
    {
        var initiative = Forms.Initiative("plan", "Plan");
        initiative.Approach = "Sandra Korthuis begon, met {persoon:wethouder-2017} en {persoon:onbekend}.";
        await site.PublishAsync(Forms.Source(), Forms.Person("wethouder-2017", "Sandra Korthuis"), initiative);
        using var visit = await site.SignInAsync();

        var page = await visit.SubmitAndReadAsync(await visit.OpenAsync("/beheer/voorbeelden/bewerk/plan"));
        await visit.PublishAsync(page);

        Assert.Contains("Aanpak: hier staat de naam Sandra Korthuis. Schrijf liever {persoon:wethouder-2017}", page.Messages());
        Assert.Contains("Aanpak: wij kennen niemand met de sleutel 'onbekend'.", page.Messages());
        Assert.Null(page.QuerySelector("#fouten"));
    }

    [Fact]
    public async Task Who_publishes_at_once_sees_the_warning_first_and_then_publishes_all_the_same()
    {
        await site.PublishAsync(Forms.Source(), Forms.Person("wethouder-2017", "Sandra Korthuis"), Forms.Initiative("plan", "Plan"));
        using var visit = await site.SignInAsync();

        var warned = await visit.SubmitAndReadAsync(
            await visit.OpenAsync("/beheer/voorbeelden/bewerk/plan"), new Dictionary<string, string> { ["Approach"] = "Sandra Korthuis begon." }, DraftVisits.Publish);

        Assert.Contains("Dit staat nog niet op de site.", warned.QuerySelector("#let-op")!.TextContent);
        Assert.Contains("hier staat de naam Sandra Korthuis", warned.QuerySelector("#let-op")!.TextContent);
        Assert.Null(warned.QuerySelector("#fouten"));
        Assert.Equal(("Sandra Korthuis begon.", "Publiceer toch"), (warned.ValueOf("Approach"), warned.QuerySelector(DraftVisits.Publish)!.TextContent));
        await visit.PublishAsync(warned);
        Assert.Equal("Sandra Korthuis begon.", await site.InDatabaseAsync(db => db.Initiatives.Select(initiative => initiative.Approach).SingleAsync()));
    }

    [Theory]
    [InlineData("Sandra  Korthuis begon.")]
    [InlineData("Sandra\nKorthuis begon.")]
    [InlineData("Sándra Korthuis begon.")]
    [InlineData("Met Sandra Korthuis' plan en *Sandra* Kort&shy;huis.")]
    public async Task A_warning_does_not_depend_on_how_the_name_is_typed(string approach)
    {
        await site.PublishAsync(Forms.Source(), Forms.Person("wethouder-2017", "Sandra Korthuis"), Forms.Initiative("plan", "Plan"));
        using var visit = await site.SignInAsync();

        var page = await visit.SubmitAndReadAsync(await visit.OpenAsync("/beheer/voorbeelden/bewerk/plan"), new Dictionary<string, string> { ["Approach"] = approach });

        Assert.Contains("Aanpak: hier staat de naam Sandra Korthuis. Schrijf liever {persoon:wethouder-2017}", page.Messages());
    }

    [Fact]
    public async Task Where_no_name_is_filled_in_the_warning_advises_a_role_and_a_placeholder_is_a_fault()
    {
        await site.PublishAsync(Forms.Source(), Forms.Person("wethouder-2017", "Sandra Korthuis"), Forms.Initiative("plan", "Plan"));
        using var visit = await site.SignInAsync();

        var warned = await visit.SubmitAndReadAsync(await visit.OpenAsync("/beheer/voorbeelden/bewerk/plan"), new Dictionary<string, string> { ["Title"] = "Het plan van Sandra Korthuis" });
        var refused = await visit.SubmitAndReadAsync(warned, new Dictionary<string, string> { ["Title"] = "Het plan van {persoon:wethouder-2017}" }, DraftVisits.Publish);

        Assert.Contains("Titel: hier staat de naam Sandra Korthuis. Schrijf hier liever een rol", warned.Messages());
        Assert.DoesNotContain("{persoon:", warned.Messages());
        Assert.Contains("Titel: hier kan geen {persoon:…} staan. Schrijf een rol.", refused.QuerySelector("#fouten")!.TextContent);
    }

    [Fact]
    public async Task An_import_does_not_take_a_placeholder_where_no_name_is_filled_in()
    {
        await site.PublishAsync(Forms.Source(), Forms.Person("wethouder-2017", "Sandra Korthuis"));
        using var folder = ExchangeFiles.Empty();
        folder.Write("bronnen/gesprek.yaml", "sleutel: gesprek\ntitel: Gesprek met {persoon:wethouder-2017}\nsoort: verslag\nomschrijving: Met {persoon:wethouder-2017}.\n");

        var outcome = await folder.ImportAsync(site);

        Assert.Equal(("bronnen/gesprek.yaml", 2, "Titel: hier kan geen {persoon:…} staan. Schrijf een rol."), (Assert.Single(outcome.Faults).File, outcome.Faults[0].Line, outcome.Faults[0].Message));
    }

    [Fact]
    public async Task Faults_come_before_warnings()
    {
        await site.PublishAsync(Forms.Source(), Forms.Person("wethouder-2017", "Sandra Korthuis"), Forms.Initiative("plan", "Plan"));
        using var visit = await site.SignInAsync();

        var refused = await visit.SubmitAndReadAsync(
            await visit.OpenAsync("/beheer/voorbeelden/bewerk/plan"), new Dictionary<string, string> { ["Approach"] = "Sandra Korthuis begon.", ["Summary"] = "" }, DraftVisits.Publish);

        Assert.EndsWith("#fouten", refused.Url, StringComparison.Ordinal);
        Assert.NotNull(refused.QuerySelector("#let-op"));
    }

    [Fact]
    public async Task Another_name_that_is_typed_after_a_warning_is_warned_of_again()
    {
        await site.PublishAsync(Forms.Source(), Forms.Person("wethouder-2017", "Sandra Korthuis"), Forms.Person("directeur-2017", "Bert Vliet"), Forms.Initiative("plan", "Plan"));
        using var visit = await site.SignInAsync();
        var warned = await visit.SubmitAndReadAsync(
            await visit.OpenAsync("/beheer/voorbeelden/bewerk/plan"), new Dictionary<string, string> { ["Approach"] = "Sandra Korthuis begon." }, DraftVisits.Publish);

        var again = await visit.SubmitAndReadAsync(warned, new Dictionary<string, string> { ["Goal"] = "Wat Bert Vliet wilde." }, DraftVisits.Publish);

        Assert.Contains("de naam Bert Vliet", again.QuerySelector("#let-op")!.TextContent);
        Assert.Equal(1, await site.InDatabaseAsync(db => db.Revisions.CountAsync(revision => revision.Noun == Noun.Initiative)));
        await visit.PublishAsync(again);
    }

    [Fact]
    public async Task A_preview_shows_the_warning_beside_the_button_that_publishes()
    {
        await site.PublishAsync(Forms.Source(), Forms.Person("wethouder-2017", "Sandra Korthuis"), Forms.Initiative("plan", "Plan"));
        using var visit = await site.SignInAsync();

        var preview = await visit.SubmitAndReadAsync(
            await visit.OpenAsync("/beheer/voorbeelden/bewerk/plan"), new Dictionary<string, string> { ["Approach"] = "Sandra Korthuis begon." }, DraftVisits.Preview);
        var published = await visit.SubmitAndReadAsync(preview);

        Assert.Contains("hier staat de naam Sandra Korthuis", preview.Messages());
        Assert.Contains("Publiceer toch", preview.Messages());
        Assert.Contains("staat op de site", published.Messages());
    }

    [Fact]
    public async Task Somebody_is_made_role_only_by_the_tick_in_the_form_name_and_all()
    {
        await site.PublishAsync(Forms.Person("wethouder-2017", "Sandra Korthuis"));
        using var visit = await site.SignInAsync();
        var page = await visit.OpenAsync("/beheer/personen/bewerk/wethouder-2017");

        await visit.PublishAsync(page, new Dictionary<string, string> { ["IsRoleOnly"] = "ja" });

        var person = await site.InDatabaseAsync(db => db.People.SingleAsync());
        Assert.Equal((null, true), (person.Name, person.IsRoleOnly));
        Assert.DoesNotContain("Korthuis", string.Concat(await site.InDatabaseAsync(db => db.Proposals.Select(proposal => proposal.Draft + proposal.Label).ToListAsync())), StringComparison.Ordinal);
        Assert.DoesNotContain("Korthuis", string.Concat(await site.InDatabaseAsync(db => db.Revisions.Select(revision => revision.Content).ToListAsync())), StringComparison.Ordinal);
    }
}
