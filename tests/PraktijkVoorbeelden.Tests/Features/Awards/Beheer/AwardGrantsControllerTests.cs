using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Awards;
using PraktijkVoorbeelden.Features.Organisations;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Awards.Beheer;

public sealed class AwardGrantsControllerTests : IAsyncDisposable
{
    private readonly Site site = new();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_new_Gouden_Gemeente_with_a_new_organisation_and_a_new_speaker_takes_one_form()
    {
        using var visit = await site.SignInAsync();
        var page = await NewAsync(visit);
        var (nominator, quote, source) = (page.RowIds("Nominators")[0], page.RowIds("Quotes")[0], page.RowIds("Sources")[0]);

        await visit.PublishAsync(page, new Dictionary<string, string>
        {
            ["Round"] = "ronde-2017",
            ["Municipality"] = "Aalten",
            [$"Nominators[{nominator}].Organisation"] = "Figulus Welzijn",
            [$"Nominators[{nominator}].IsNewOrganisation"] = "ja",
            ["Heading"] = "Zonder wijkteams",
            ["Motivation"] = "Gemeente en welzijn werken samen.",
            [$"Quotes[{quote}].Text"] = "Wij kennen elkaar.",
            [$"Quotes[{quote}].Person"] = "Eric Wichgers",
            [$"Quotes[{quote}].IsNewPerson"] = "ja",
            [$"Quotes[{quote}].Role"] = "directeur",
            [$"Quotes[{quote}].Organisation"] = "Figulus Welzijn",
            [$"Sources[{source}].Source"] = "Verslag van een werkbezoek",
        });

        var grant = await site.InDatabaseAsync(db => db.AwardGrants.SingleAsync());
        var organisation = await site.InDatabaseAsync(db => db.Organisations.SingleAsync());
        Assert.Equal(("ronde-2017", "gm0197", "Zonder wijkteams"), (grant.RoundKey, grant.MunicipalityKey, grant.Heading));
        Assert.Equal((organisation.Key, Certainty.Stated), (grant.Nominators.Single().OrganisationKey, grant.Nominators.Single().Certainty));
        Assert.Equal(("Figulus Welzijn", OrganisationKind.SocialWork), (organisation.Name, organisation.Kind));
        Assert.Equal(organisation.Key, grant.Quotes.Single().OrganisationKey);
        Assert.Equal("Eric Wichgers", await site.InDatabaseAsync(db => db.People.Where(person => person.Key == grant.Quotes.Single().PersonKey).Select(person => person.Name).SingleAsync()));
    }

    [Fact]
    public async Task A_grant_goes_to_a_municipality_or_a_region()
    {
        using var visit = await site.SignInAsync();

        var neither = await visit.SubmitAndReadAsync(await NewAsync(visit), new Dictionary<string, string> { ["Round"] = "ronde-2017" }, DraftVisits.Publish);

        Assert.Equal("Nieuwe Gouden Gemeente", (await NewAsync(visit)).QuerySelector("h1")!.TextContent);
        Assert.Contains("Gemeente: kies een gemeente of een regio.", neither.Messages());
    }

    [Fact]
    public async Task A_draft_goes_by_the_names_of_its_round_and_its_holder()
    {
        using var visit = await site.SignInAsync();

        var page = await visit.SubmitAndReadAsync(await NewAsync(visit), new Dictionary<string, string> { ["Round"] = "ronde-2017", ["Municipality"] = "Aalten" });

        Assert.Equal("Gouden Gemeenten 2017: Aalten", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Gouden Gemeenten 2017: Aalten", (await visit.OpenAsync("/beheer")).QuerySelector(".app-list")!.TextContent);
    }

    private async Task<IHtmlDocument> NewAsync(Visit visit)
    {
        await site.PublishAsync(
            Forms.Source(),
            Forms.Municipality("gm0197", "Aalten", "Gelderland"),
            Forms.Award("gouden", "Gouden Gemeenten"),
            Forms.Round("ronde-2017", "gouden", 2017));
        return await visit.OpenAsync("/beheer/toekenningen/nieuw");
    }
}
