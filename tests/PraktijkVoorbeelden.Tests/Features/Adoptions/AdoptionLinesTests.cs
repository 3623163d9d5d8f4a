using AngleSharp.Dom;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Adoptions;

/// <summary>Leerrelaties on the pages of other nouns.</summary>
public sealed class AdoptionLinesTests(LearnedCatalogue site) : IClassFixture<LearnedCatalogue>
{
    [Fact]
    public async Task A_municipality_shows_what_it_learned_with_what_went_into_it()
    {
        var page = await site.OpenAsync("/gemeenten/hier");

        Assert.Equal(["Hier begon een budgetinloop", "Hier leerde van Daar", "Oud leerde van Welzijn"], TitlesIn(page, "leerde-van"));
        Assert.Empty(TitlesIn(page, "anderen-leerden"));
    }

    [Fact]
    public async Task A_municipality_shows_what_others_learned_from_it()
    {
        var page = await site.OpenAsync("/gemeenten/daar");

        Assert.Equal(["Hier leerde van Daar", "Elders noemde de inloop"], TitlesIn(page, "anderen-leerden"));
        Assert.Empty(TitlesIn(page, "leerde-van"));
    }

    [Fact]
    public async Task An_organisation_shows_what_others_learned_from_it() =>
        Assert.Equal(["Oud leerde van Welzijn"], TitlesIn(await site.OpenAsync("/organisaties/welzijn"), "anderen-leerden"));

    [Fact]
    public async Task A_card_shows_use_and_interest_apart_and_counts_only_use()
    {
        var page = await site.OpenAsync("/voorbeelden/inloop-in-daar");

        Assert.Equal(["Hier leerde van Daar"], TitlesIn(page, "overgenomen"));
        Assert.Contains("De wachtlijst werd korter.", SmallCatalogue.TextOf(page.QuerySelector("section[aria-labelledby=overgenomen]")!), StringComparison.Ordinal);
        Assert.Equal(["Elders noemde de inloop"], TitlesIn(page, "belangstelling"));
        Assert.Contains("Overgenomen door 1", SmallCatalogue.TextOf(page), StringComparison.Ordinal);
        Assert.Equal(["Hier leerde van Daar"], TitlesIn(await site.OpenAsync("/voorbeelden/inloop-in-hier"), "geleerd-van"));
    }

    [Theory]
    [InlineData("/voorbeelden")]
    [InlineData("/themas/schulden")]
    [InlineData("/gemeenten/daar")]
    public async Task A_list_of_cards_counts_use_and_never_interest(string path)
    {
        await site.CaughtUpAsync();
        var card = (await site.OpenAsync(path)).QuerySelectorAll(".utrecht-card").Single(card => card.TextContent.Contains("Inloop in Daar", StringComparison.Ordinal));

        Assert.Contains("Overgenomen door 1", SmallCatalogue.TextOf(card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_is_shown_as_a_success_is()
    {
        await using var other = new Site();
        var failed = Forms.Adoption("faalde", "werkt niet");
        (failed.Initiative, failed.What, failed.Outcome) = ("inloop", null, "Er kwam niemand.");
        await other.PublishAsync(Forms.Source(), Forms.Initiative("inloop", "Inloop"), failed);

        var page = await other.Visit().OpenAsync("/voorbeelden/inloop");

        var shown = Assert.Single(page.QuerySelectorAll("section[aria-labelledby=overgenomen] .app-adoption"));
        Assert.StartsWith("Werkt niet", SmallCatalogue.TextOf(shown), StringComparison.Ordinal);
        Assert.Contains("Er kwam niemand.", shown.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_search_finds_a_relation_by_what_came_of_it_and_follows_its_changes()
    {
        await using var other = new Site();
        var form = Forms.Adoption("leerde", "werkt niet");
        (form.Title, form.Outcome, form.LearnerMunicipality, form.Learner) = ("Hier begon iets", "De koelkast bleef leeg.", "gm0001", null);
        await other.PublishAsync(Forms.Source(), Forms.Municipality("gm0001", "Hier"), form);
        using var visit = other.Visit();

        Assert.Contains("/van-elkaar-geleerd/hier-begon-iets", SmallCatalogue.LinksOf(await visit.OpenAsync("/zoeken?zoek=koelkast")));
        await other.PublishAsync(Forms.Municipality("gm0001", "Nieuwnaam"));
        Assert.Contains("/van-elkaar-geleerd/hier-begon-iets", SmallCatalogue.LinksOf(await visit.OpenAsync("/zoeken?zoek=nieuwnaam")));
        await other.WithdrawAsync(Noun.Adoption, "leerde");
        Assert.DoesNotContain("/van-elkaar-geleerd/hier-begon-iets", SmallCatalogue.LinksOf(await visit.OpenAsync("/zoeken?zoek=koelkast")));
    }

    private static IEnumerable<string> TitlesIn(IParentNode page, string section) =>
        page.QuerySelectorAll($"section[aria-labelledby={section}] .app-adoption").Select(line => line.QuerySelector("a")!.TextContent);
}
