using System.Net;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Editorial;

public sealed class AddressBookTests
{
    [Theory]
    [InlineData("/voorbeelden/nergens")]
    [InlineData("/gemeenten/nergens")]
    [InlineData("/regios/nergens")]
    [InlineData("/organisaties/nergens")]
    [InlineData("/themas/nergens")]
    [InlineData("/onderscheidingen/nergens")]
    [InlineData("/onderscheidingen/nergens/2017")]
    [InlineData("/onderscheidingen/gouden-gemeente/1999")]
    [InlineData("/onderscheidingen/gouden-gemeente/abc")]
    [InlineData("/bronnen/nergens")]
    public async Task An_address_that_never_was_is_not_found(string path)
    {
        await using var site = new Site();
        await site.PublishAsync(Forms.Award("gouden", "Gouden Gemeente"), Forms.Round("gouden-2017", "gouden", 2017));
        using var visitor = site.CreateVisitor();

        using var response = await visitor.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task An_address_that_moved_leads_to_the_present_one_with_its_question()
    {
        await using var site = new Site();
        var card = Forms.Initiative("loket", "Loket");
        foreach (var slug in (string[])["eerste", "tweede", "derde"])
        {
            card.Slug = slug;
            await site.PublishAsync(Forms.Source(), card);
        }

        await AssertLeadsAsync(site, "/voorbeelden/eerste?van=post&x=%20", "/voorbeelden/derde?van=post&x=%20");
        await AssertLeadsAsync(site, "/voorbeelden/tweede", "/voorbeelden/derde");
    }

    [Fact]
    public async Task Capitals_in_an_address_mean_the_same_page()
    {
        await using var site = new Site();
        await site.PublishAsync(Forms.Municipality("gm0001", "Nieuwestad"));

        await AssertLeadsAsync(site, "/gemeenten/NieuweStad", "/gemeenten/nieuwestad");
    }

    [Fact]
    public async Task A_round_moves_with_its_award()
    {
        await using var site = new Site();
        var award = Forms.Award("gouden", "Gouden Gemeente");
        award.Slug = "goud";
        await site.PublishAsync(award, Forms.Round("gouden-2017", "gouden", 2017));
        award.Slug = "gouden-gemeenten";
        await site.PublishAsync(award);

        await AssertLeadsAsync(site, "/onderscheidingen/goud/2017?a=b", "/onderscheidingen/gouden-gemeenten/2017?a=b");
        await AssertLeadsAsync(site, "/onderscheidingen/goud", "/onderscheidingen/gouden-gemeenten");
    }

    [Fact]
    public async Task What_was_withdrawn_says_so()
    {
        await using var site = new Site();
        var card = Forms.Initiative("loket", "Loket");
        card.Slug = "eerste";
        await site.PublishAsync(Forms.Source(), card);
        card.Slug = "tweede";
        await site.PublishAsync(card);
        await site.WithdrawAsync(Noun.Initiative, "loket");
        using var visitor = site.CreateVisitor();

        foreach (var path in (string[])["/voorbeelden/eerste", "/voorbeelden/tweede"])
        {
            using var response = await visitor.GetAsync(path);

            Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
            Assert.Equal("Deze pagina is weggehaald", (await Site.ReadPageAsync(response)).QuerySelector("h1")!.TextContent);
        }
    }

    [Fact]
    public async Task A_round_that_was_withdrawn_says_so()
    {
        await using var site = new Site();
        var round = Forms.Round("gouden-2017", "gouden", 2017);
        round.Slug = "2017";
        await site.PublishAsync(Forms.Award("gouden", "Gouden Gemeente"), round);
        await site.WithdrawAsync(Noun.AwardRound, "gouden-2017");
        using var visitor = site.CreateVisitor();

        using var response = await visitor.GetAsync("/onderscheidingen/gouden-gemeente/2017");

        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
    }

    private static async Task AssertLeadsAsync(Site site, string from, string to)
    {
        using var visitor = site.CreateVisitor();
        using var response = await visitor.GetAsync(from);
        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(to, response.Headers.Location!.OriginalString);
    }
}
