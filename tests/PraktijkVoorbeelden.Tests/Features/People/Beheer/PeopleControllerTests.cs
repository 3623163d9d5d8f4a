using Microsoft.EntityFrameworkCore;
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
    public async Task Somebody_can_be_made_role_only_by_emptying_the_name()
    {
        await site.PublishAsync(Forms.Person("wethouder-2017", "Sandra Korthuis"));
        using var visit = await site.SignInAsync();
        var page = await visit.OpenAsync("/beheer/personen/bewerk/wethouder-2017");

        var refused = await visit.SubmitAndReadAsync(page, new Dictionary<string, string> { ["IsRoleOnly"] = "ja" }, DraftVisits.Publish);
        await visit.PublishAsync(refused, new Dictionary<string, string> { ["Name"] = "" });

        Assert.Contains("Naam: maak dit veld leeg", refused.Messages());
        var person = await site.InDatabaseAsync(db => db.People.SingleAsync());
        Assert.Equal((null, true), (person.Name, person.IsRoleOnly));
    }
}
