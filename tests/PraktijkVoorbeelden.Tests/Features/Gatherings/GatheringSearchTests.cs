using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Gatherings.Beheer;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Gatherings;

/// <summary>What changes elsewhere shows in the search for a gathering too.</summary>
public sealed class GatheringSearchTests : IAsyncLifetime
{
    private readonly Site site = new();

    public async ValueTask InitializeAsync() => await site.PublishAsync(
        Forms.Source(), Forms.Municipality("gm0001", "Hier"), Forms.Organisation("welzijn", "Welzijn"), Forms.Person("adviseur", "Anna de Zwaluw"),
        Forms.Initiative("taalhuis", "Taalhuis", "gm0001"), Visit());

    [Theory]
    [InlineData("zwaluw")]
    [InlineData("welzijn")]
    [InlineData("hier")]
    [InlineData("taalhuis")]
    public async Task It_is_found_by_who_came_and_by_what_was_shown(string word) => Assert.Equal(["Bezoek"], await FoundAsync(word));

    [Fact]
    public async Task It_goes_by_the_new_names_of_what_it_names()
    {
        await site.PublishAsync(Forms.Organisation("welzijn", "Samenkracht"), Forms.Initiative("taalhuis", "Leescafe", "gm0001"));

        Assert.Equal(["Bezoek"], await FoundAsync("samenkracht"));
        Assert.Equal(["Bezoek"], await FoundAsync("leescafe"));
        Assert.Empty(await FoundAsync("taalhuis"));
    }

    [Fact]
    public async Task A_name_that_goes_is_not_found_any_more()
    {
        await site.PublishAsync(Forms.Person("adviseur", null));

        Assert.Empty(await FoundAsync("zwaluw"));
    }

    [Fact]
    public async Task What_was_withdrawn_is_not_found()
    {
        await site.WithdrawAsync(Noun.Gathering, "bezoek");

        Assert.Empty(await FoundAsync("bezoek"));
    }

    [Fact]
    public async Task A_network_is_found_by_its_region_and_its_members()
    {
        await site.PublishAsync(Forms.Region("streek", "Zuidstreek"), new PraktijkVoorbeelden.Features.Organisations.Beheer.OrganisationForm
        {
            Key = "netwerk",
            Name = "Leerwerkplaats",
            Kind = "netwerk",
            Region = "streek",
            MembersKnown = "gedeeltelijk",
            Members = [new() { Municipality = "gm0001" }, new() { Organisation = "welzijn" }, new() { Name = "Een buurtvereniging" }],
        });

        foreach (var word in (string[])["zuidstreek", "hier", "welzijn", "buurtvereniging"])
        {
            Assert.Contains("Leerwerkplaats", await FoundAsync(word, "organisaties"));
        }

        await site.PublishAsync(Forms.Region("streek", "Noordstreek"));
        Assert.Contains("Leerwerkplaats", await FoundAsync("noordstreek", "organisaties"));
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private static GatheringForm Visit()
    {
        var form = Forms.Gathering("bezoek", "Bezoek");
        form.Municipality = "gm0001";
        form.Organiser = "welzijn";
        form.Sessions = [new() { Title = "Sessie", Initiatives = ["taalhuis"] }];
        form.Conversations = [Forms.Conversation("Gesprek", (1, "Vraag", null))];
        form.Conversations[0].Participants[0].Person = "adviseur";
        return form;
    }

    private async Task<IEnumerable<string>> FoundAsync(string word, string kind = "bijeenkomsten")
    {
        using var visit = site.Visit();
        return (await visit.OpenAsync($"/zoeken?zoek={word}&soort={kind}")).QuerySelectorAll(".app-hit a").Select(link => link.TextContent).ToList();
    }
}
