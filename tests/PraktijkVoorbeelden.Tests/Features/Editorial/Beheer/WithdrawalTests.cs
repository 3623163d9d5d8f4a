using System.Net;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Editorial.Beheer;

public sealed class WithdrawalTests : IAsyncDisposable
{
    private readonly Site site = new();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Nothing_is_withdrawn_without_a_reason()
    {
        await site.PublishAsync(Forms.Organisation("figulus", "Figulus"));
        using var visit = await site.SignInAsync();

        var answer = await visit.SubmitAndReadAsync(await visit.OpenAsync("/beheer/organisaties/intrekken/figulus"));

        Assert.Contains("Vul dit in: Waarom trekt u dit in?", answer.Messages());
        Assert.DoesNotContain("?.", answer.Messages());
        Assert.Equal(1, await site.InDatabaseAsync(db => db.Organisations.CountAsync()));
    }

    [Fact]
    public async Task What_referred_to_it_keeps_its_name_as_plain_text()
    {
        var initiative = Forms.Initiative("plan", "Plan");
        initiative.Organisations = [new() { Organisation = "figulus" }];
        await site.PublishAsync(Forms.Source(), Forms.Organisation("figulus", "Figulus"), initiative);
        using var visit = await site.SignInAsync();
        using var reader = site.Visit();

        var answer = await WithdrawAsync(visit, "/beheer/organisaties/intrekken/figulus");

        Assert.Contains("'Figulus' staat niet meer op de site.", answer.Messages());
        var kept = (await site.InDatabaseAsync(db => db.Initiatives.SingleAsync())).Organisations.Single();
        Assert.Equal((null, "Figulus"), (kept.OrganisationKey, kept.Name));
        var note = await site.InDatabaseAsync(db => db.DeskEvents.SingleAsync(line => line.Action == DeskAction.Withdrew));
        Assert.Equal("Bestaat niet meer.", note.Why);
        Assert.NotNull(note.AccountId);
    }

    [Fact]
    public async Task What_something_else_can_not_do_without_stays()
    {
        await site.PublishAsync(Forms.Award("gouden", "Gouden Gemeenten"), Forms.Round("ronde-2017", "gouden", 2017));
        using var visit = await site.SignInAsync();

        var answer = await WithdrawAsync(visit, "/beheer/onderscheidingen/intrekken/gouden");

        Assert.Contains("hoort erbij. Trek die eerst in.", answer.Messages());
        Assert.Equal(1, await site.InDatabaseAsync(db => db.Awards.CountAsync()));
    }

    [Fact]
    public async Task A_version_that_the_editor_has_not_seen_stays()
    {
        await site.PublishAsync(Forms.Organisation("figulus", "Figulus"));
        using var visit = await site.SignInAsync();
        var ask = await visit.OpenAsync("/beheer/organisaties/intrekken/figulus");
        await visit.PublishAsync(await visit.OpenAsync("/beheer/organisaties/bewerk/figulus"), new Dictionary<string, string> { ["Name"] = "Figulus Welzijn" });

        var answer = await visit.SubmitAndReadAsync(ask, new Dictionary<string, string> { ["Form.Why"] = "Bestaat niet meer." });
        await visit.SubmitAndReadAsync(answer);

        Assert.Contains("Er is intussen een nieuwere versie gepubliceerd.", answer.Messages());
        Assert.Equal(0, await site.InDatabaseAsync(db => db.Organisations.CountAsync()));
    }

    [Fact]
    public async Task What_was_withdrawn_can_be_restored_under_its_old_address()
    {
        await site.PublishAsync(Forms.Organisation("figulus", "Figulus"));
        using var visit = await site.SignInAsync();
        var history = await WithdrawAsync(visit, "/beheer/organisaties/intrekken/figulus");

        var draft = await visit.SubmitAndReadAsync(history, button: "form[action$='/1/terugzetten'] button");
        await visit.PublishAsync(draft);

        var live = await site.InDatabaseAsync(db => db.Organisations.SingleAsync());
        Assert.Equal(("Figulus", "figulus", 2), (live.Name, live.Slug, live.Version));
        Assert.Equal(AddressStatus.Live, (await site.InDatabaseAsync(db => db.Addresses.SingleAsync())).Status);
    }

    [Fact]
    public async Task What_is_not_there_can_not_be_withdrawn()
    {
        using var visit = await site.SignInAsync();

        using var answer = await visit.GetAsync("/beheer/organisaties/intrekken/bestaat-niet");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> WithdrawAsync(Visit visit, string address) =>
        await visit.SubmitAndReadAsync(await visit.OpenAsync(address), new Dictionary<string, string> { ["Form.Why"] = "Bestaat niet meer." });
}
