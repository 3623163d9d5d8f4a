using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Editorial.Beheer;

public sealed class PublishTests : IAsyncDisposable
{
    private readonly Site site = new();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task What_is_published_is_there_for_readers_at_once()
    {
        await site.PublishAsync(Forms.Source(), Forms.Municipality("gm0344", "Utrecht"));
        using var visit = await site.SignInAsync();
        using var reader = site.Visit();

        var page = await PublishedAsync(visit, await NewInitiativeAsync(visit));

        Assert.Contains("'Buurthuis met een tuin' staat op de site.", page.Messages());
        Assert.Equal("/voorbeelden/buurthuis-met-een-tuin", page.QuerySelector(".utrecht-alert a")!.GetAttribute("href"));
        Assert.Contains("Buurthuis met een tuin", (await reader.OpenAsync("/voorbeelden?zoek=buurthuis")).Body!.TextContent);
    }

    [Fact]
    public async Task With_faults_nothing_is_published_and_everything_typed_is_still_there()
    {
        using var visit = await site.SignInAsync();
        var page = await visit.OpenAsync("/beheer/voorbeelden/nieuw");

        var answer = await visit.SubmitAndReadAsync(page, new Dictionary<string, string> { ["Title"] = "Plan", ["Start"] = "ooit" }, DraftVisits.Publish);

        Assert.Equal("Plan", answer.ValueOf("Title"));
        Assert.Equal("ooit", answer.ValueOf("Start"));
        var faults = answer.QuerySelectorAll<IHtmlAnchorElement>("#fouten a").Select(link => link.TextContent).ToList();
        Assert.Contains("Samenvatting: vul dit in.", faults);
        Assert.Contains("Bronnen: vul dit in.", faults);
        Assert.All(answer.QuerySelectorAll("#fouten a"), link => Assert.NotNull(answer.QuerySelector(link.GetAttribute("href")!)));
        Assert.StartsWith("Fout: ", answer.Title);
        Assert.Empty(await site.InDatabaseAsync(db => db.Initiatives.ToListAsync()));
    }

    [Fact]
    public async Task Publishing_twice_publishes_once()
    {
        await site.PublishAsync(Forms.Source(), Forms.Municipality("gm0344", "Utrecht"));
        using var visit = await site.SignInAsync();
        var page = await NewInitiativeAsync(visit);

        using var first = await visit.SubmitAsync(page, button: DraftVisits.Publish);
        using var second = await visit.SubmitAsync(page, button: DraftVisits.Publish);

        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Equal(1, await site.InDatabaseAsync(db => db.Revisions.CountAsync(revision => revision.Noun == Noun.Initiative)));
        Assert.Single(await site.ProposalsAsync());
    }

    [Fact]
    public async Task Text_typed_over_a_draft_that_is_published_meanwhile_is_shown_beside_it()
    {
        await site.PublishAsync(Forms.Source(), Forms.Municipality("gm0344", "Utrecht"));
        using var visit = await site.SignInAsync();
        var page = await NewInitiativeAsync(visit);
        var other = await visit.OpenAsync(page.Url);
        await visit.PublishAsync(page);

        var kept = await visit.SubmitAndReadAsync(other, new Dictionary<string, string> { ["Summary"] = "Een andere samenvatting." }, DraftVisits.Publish);
        var conflict = await visit.SubmitAndReadAsync(kept, button: DraftVisits.Publish);

        Assert.Equal("Een andere samenvatting.", kept.ValueOf("Summary"));
        Assert.Contains("Een andere samenvatting.", conflict.Body!.TextContent);
        Assert.Contains("Bewoners maken samen een tuin.", conflict.Body!.TextContent);
    }

    [Fact]
    public async Task An_organisation_made_on_the_spot_is_published_along_once()
    {
        await site.PublishAsync(Forms.Source(), Forms.Municipality("gm0344", "Utrecht"));
        using var visit = await site.SignInAsync();
        var page = await NewInitiativeAsync(visit);
        var (organisation, quote) = (page.RowIds("Organisations")[0], page.RowIds("Quotes")[0]);

        await visit.PublishAsync(page, new Dictionary<string, string>
        {
            [$"Organisations[{organisation}].Organisation"] = "Tuinen voor Iedereen",
            [$"Organisations[{organisation}].IsNewOrganisation"] = "ja",
            [$"Quotes[{quote}].Text"] = "Iedereen kan wieden.",
            [$"Quotes[{quote}].Organisation"] = "tuinen voor iedereen",
        });

        var made = await site.InDatabaseAsync(db => db.Organisations.SingleAsync());
        Assert.Equal(("Tuinen voor Iedereen", "tuinen-voor-iedereen", $"organisatie-{organisation}"), (made.Name, made.Slug, made.Key));
        var initiative = await site.InDatabaseAsync(db => db.Initiatives.SingleAsync());
        Assert.Equal(made.Key, initiative.Organisations.Single().OrganisationKey);
        Assert.Equal(made.Key, initiative.Quotes.Single().OrganisationKey);
    }

    [Fact]
    public async Task A_speaker_made_on_the_spot_has_a_key_without_a_name_and_is_one_person_in_two_passages()
    {
        await site.PublishAsync(Forms.Source(), Forms.Municipality("gm0344", "Utrecht"));
        using var visit = await site.SignInAsync();
        var page = await visit.SubmitAndReadAsync(await NewInitiativeAsync(visit), button: DraftVisits.Add("Quotes"));
        var values = page.RowIds("Quotes").SelectMany(row => new Dictionary<string, string>
        {
            [$"Quotes[{row}].Text"] = $"Wat zij zei ({row}).",
            [$"Quotes[{row}].Person"] = "Sandra Korthuis",
            [$"Quotes[{row}].IsNewPerson"] = "ja",
        }).ToDictionary();

        await visit.PublishAsync(page, values);

        var person = await site.InDatabaseAsync(db => db.People.SingleAsync());
        Assert.Equal("Sandra Korthuis", person.Name);
        Assert.Matches("^persoon-[a-z0-9]{8}$", person.Key);
        var initiative = await site.InDatabaseAsync(db => db.Initiatives.SingleAsync());
        Assert.Equal([person.Key, person.Key], initiative.Quotes.Select(quote => quote.PersonKey));
    }

    [Fact]
    public async Task What_is_in_the_catalogue_already_is_not_added_again()
    {
        await site.PublishAsync(Forms.Source(), Forms.Municipality("gm0344", "Utrecht"), Forms.Organisation("tuinen", "Tuinen voor Iedereen"));
        using var visit = await site.SignInAsync();
        var page = await NewInitiativeAsync(visit);
        var row = page.RowIds("Organisations")[0];
        var values = new Dictionary<string, string>
        {
            [$"Organisations[{row}].Organisation"] = "Tuinen voor iedereen",
            [$"Organisations[{row}].IsNewOrganisation"] = "ja",
        };

        var refused = await visit.SubmitAndReadAsync(page, values, DraftVisits.Publish);
        await visit.PublishAsync(refused, new Dictionary<string, string> { [$"Organisations[{row}].IsNewOrganisation"] = "geen" });

        Assert.Contains("'Tuinen voor iedereen' staat al in de catalogus.", refused.Messages());
        var initiative = await site.InDatabaseAsync(db => db.Initiatives.SingleAsync());
        Assert.Equal("tuinen", initiative.Organisations.Single().OrganisationKey);
    }

    [Fact]
    public async Task An_address_that_belongs_to_another_page_is_refused_at_its_field()
    {
        await site.PublishAsync(Forms.Source(), Forms.Municipality("gm0344", "Utrecht"), Forms.Initiative("plan", "Plan"));
        using var visit = await site.SignInAsync();

        var answer = await visit.SubmitAndReadAsync(await NewInitiativeAsync(visit), new Dictionary<string, string> { ["Slug"] = "plan" }, DraftVisits.Publish);

        Assert.Contains("'plan' is of was al van een andere pagina", answer.Messages());
        Assert.Equal("true", answer.QuerySelector("[name=Slug]")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task A_preview_shows_the_draft_and_publishes_it_only_when_asked()
    {
        await site.PublishAsync(Forms.Source(), Forms.Municipality("gm0344", "Utrecht"));
        using var visit = await site.SignInAsync();

        var preview = await visit.SubmitAndReadAsync(await NewInitiativeAsync(visit), button: DraftVisits.Preview);
        var before = await site.InDatabaseAsync(db => db.Initiatives.CountAsync());
        var published = await visit.SubmitAndReadAsync(preview);

        Assert.Contains("Voorbeeldweergave: nog niet gepubliceerd.", preview.Messages());
        Assert.Contains("Bewoners maken samen een tuin.", preview.Body!.TextContent);
        Assert.Equal(0, before);
        Assert.Contains("staat op de site", published.Messages());
    }

    [Fact]
    public async Task What_changed_after_the_preview_is_previewed_again_first()
    {
        await site.PublishAsync(Forms.Source(), Forms.Municipality("gm0344", "Utrecht"));
        using var visit = await site.SignInAsync();
        var page = await NewInitiativeAsync(visit);
        var preview = await visit.SubmitAndReadAsync(page, button: DraftVisits.Preview);
        await visit.SubmitAndReadAsync(await visit.OpenAsync(page.Url), new Dictionary<string, string> { ["Summary"] = "Een andere samenvatting." });

        var again = await visit.SubmitAndReadAsync(preview);

        Assert.Contains("Het concept is intussen veranderd.", again.Messages());
        Assert.Contains("Een andere samenvatting.", again.Body!.TextContent);
        Assert.Equal(0, await site.InDatabaseAsync(db => db.Initiatives.CountAsync()));
    }

    [Fact]
    public async Task A_draft_with_faults_is_mended_before_it_is_previewed()
    {
        using var visit = await site.SignInAsync();

        var answer = await visit.SubmitAndReadAsync(await visit.OpenAsync("/beheer/voorbeelden/nieuw"), new Dictionary<string, string> { ["Title"] = "Plan" }, DraftVisits.Preview);

        Assert.NotNull(answer.QuerySelector("#fouten"));
        Assert.Equal("Plan", answer.ValueOf("Title"));
    }

    private static async Task<IHtmlDocument> NewInitiativeAsync(Visit visit)
    {
        var page = await visit.OpenAsync("/beheer/voorbeelden/nieuw");
        return await visit.SubmitAndReadAsync(page, new Dictionary<string, string>
        {
            ["Title"] = "Buurthuis met een tuin",
            ["Summary"] = "Bewoners maken samen een tuin.",
            ["Municipalities"] = "Utrecht",
            [$"Sources[{page.RowIds("Sources")[0]}].Source"] = "Verslag van een werkbezoek",
        });
    }

    private static Task<IHtmlDocument> PublishedAsync(Visit visit, IHtmlDocument page) => visit.SubmitAndReadAsync(page, button: DraftVisits.Publish);
}
