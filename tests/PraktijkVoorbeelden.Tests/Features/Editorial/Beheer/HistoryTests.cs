using System.Net;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Editorial.Beheer;

public sealed class HistoryTests : IAsyncDisposable
{
    private const string History = "/beheer/organisaties/geschiedenis/figulus";

    private readonly Site site = new();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Says_who_published_which_version_and_what_changed()
    {
        using var visit = await TwoVersionsAsync();

        var page = await visit.OpenAsync(History);

        var lines = page.QuerySelectorAll("tbody tr").Select(line => line.TextContent).ToList();
        Assert.Contains("@voorbeelden.example.nl", lines[0]);
        Assert.Contains("import", lines[1]);
        Assert.Equal(["Welzijn"], page.QuerySelectorAll("mark").Select(mark => mark.TextContent.Trim()));
    }

    [Fact]
    public async Task Any_two_versions_can_be_compared()
    {
        using var visit = await TwoVersionsAsync();
        await visit.PublishAsync(await visit.OpenAsync("/beheer/organisaties/bewerk/figulus"), new Dictionary<string, string> { ["Abbreviation"] = "FW" });

        var page = await visit.OpenAsync(History + "?van=1&tot=3");
        var beyond = await visit.OpenAsync(History + "?van=7&tot=-1");

        Assert.Equal(["Naam", "Afkorting"], page.QuerySelectorAll(".app-difference h3").Select(heading => heading.TextContent));
        Assert.Equal(["Afkorting"], beyond.QuerySelectorAll(".app-difference h3").Select(heading => heading.TextContent));
    }

    [Fact]
    public async Task A_former_version_becomes_a_draft_and_changes_the_site_only_when_published()
    {
        using var visit = await TwoVersionsAsync();
        var page = await visit.OpenAsync(History);

        var draft = await visit.SubmitAndReadAsync(page, button: "form[action$='/1/terugzetten'] button");
        var again = await visit.SubmitAndReadAsync(page, button: "form[action$='/1/terugzetten'] button");
        var before = await NameAsync();
        await visit.PublishAsync(draft);

        Assert.Equal("Figulus", draft.ValueOf("Name"));
        Assert.Equal(draft.DraftId(), again.DraftId());
        Assert.Equal("Figulus Welzijn", before);
        Assert.Equal("Figulus", await NameAsync());
    }

    [Fact]
    public async Task What_was_never_published_has_no_history()
    {
        using var visit = await site.SignInAsync();

        using var unknown = await visit.GetAsync(History);
        using var noRoom = await visit.GetAsync("/beheer/nergens/geschiedenis/figulus");

        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, noRoom.StatusCode);
    }

    private Task<string> NameAsync() => site.InDatabaseAsync(db => db.Organisations.Select(organisation => organisation.Name).SingleAsync());

    private async Task<Visit> TwoVersionsAsync()
    {
        await site.PublishAsync(Forms.Organisation("figulus", "Figulus"));
        var visit = await site.SignInAsync();
        await visit.PublishAsync(await visit.OpenAsync("/beheer/organisaties/bewerk/figulus"), new Dictionary<string, string> { ["Name"] = "Figulus Welzijn" });
        return visit;
    }
}
