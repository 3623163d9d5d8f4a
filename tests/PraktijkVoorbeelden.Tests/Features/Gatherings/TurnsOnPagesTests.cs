using PraktijkVoorbeelden.Features.Gatherings.Beheer;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Gatherings;

/// <summary>What is said in a conversation shows on the card that it is about, though it stands with the gathering.</summary>
public sealed class TurnsOnPagesTests : IAsyncLifetime
{
    private readonly Site site = new();

    public async ValueTask InitializeAsync() => await site.PublishAsync(
        Forms.Source(), Forms.Municipality("gm0001", "Hier"), Forms.Municipality("gm0002", "Daar"), Forms.Person("adviseur", "Anna de Zwaluw"),
        Forms.Initiative("taalhuis", "Taalhuis", "gm0001"), Forms.Initiative("inloop", "Inloop", "gm0002"));

    [Fact]
    public async Task A_card_has_the_turns_about_it_in_order_each_with_its_speaker()
    {
        await site.PublishAsync(Parade("taalhuis"));

        var page = SmallCatalogue.TextOf(await site.Visit().OpenAsync("/voorbeelden/taalhuis"));

        var (asked, answered) = (page.IndexOf("Hoe gaat het daar", StringComparison.Ordinal), page.IndexOf("Het gaat er goed", StringComparison.Ordinal));
        Assert.True(asked > 0 && asked < answered, page);
        Assert.Contains("Anna de Zwaluw", page, StringComparison.Ordinal);
        Assert.Contains("wethouder", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Over iets anders", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_municipality_and_the_search_have_them_too_until_they_are_about_something_else()
    {
        await site.PublishAsync(Parade("taalhuis"));
        using var visit = site.Visit();
        Assert.Contains("Hoe gaat het daar", SmallCatalogue.TextOf(await visit.OpenAsync("/gemeenten/hier")), StringComparison.Ordinal);
        Assert.Contains("/voorbeelden/taalhuis", (await visit.OpenAsync("/zoeken?zoek=zwaluw")).DocumentElement.OuterHtml, StringComparison.Ordinal);

        await site.PublishAsync(Parade("inloop"));

        var found = (await visit.OpenAsync("/zoeken?zoek=zwaluw")).DocumentElement.OuterHtml;
        Assert.Contains("/voorbeelden/inloop", found, StringComparison.Ordinal);
        Assert.DoesNotContain("/voorbeelden/taalhuis", found, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private static GatheringForm Parade(string about)
    {
        var conversation = Forms.Conversation("Gesprek", (1, "Hoe gaat het daar?", about), (2, "Het gaat er goed.", about), (2, "Over iets anders.", null));
        conversation.Participants[0].Person = "adviseur";
        conversation.Participants[0].Municipality = "gm0001";
        var form = Forms.Gathering("parade", "Parade");
        form.Conversations = [conversation];
        return form;
    }
}
