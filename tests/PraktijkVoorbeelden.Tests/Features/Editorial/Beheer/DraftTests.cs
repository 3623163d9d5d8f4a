using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Initiatives.Beheer;
using PraktijkVoorbeelden.Features.Organisations.Beheer;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Editorial.Beheer;

public sealed class DraftTests : IAsyncDisposable
{
    private const string New = "/beheer/voorbeelden/nieuw";

    private readonly Site site = new();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_draft_is_kept_as_it_was_typed_faults_and_all()
    {
        using var visit = await site.SignInAsync();
        var page = await visit.OpenAsync(New);

        page = await visit.SubmitAndReadAsync(page, Values(("Title", "  Binthout "), ("Start", "ca. 2016"), ("End", "ooit"), ("Municipalities", "Nergenshuizen\nUtrecht")));

        Assert.Equal("  Binthout ", page.ValueOf("Title"));
        Assert.Equal("ca. 2016", page.ValueOf("Start"));
        Assert.Equal("ooit", page.ValueOf("End"));
        Assert.Equal("Nergenshuizen\nUtrecht", page.ValueOf("Municipalities"));
        Assert.Contains("'ooit' is geen datum", page.Messages());
        Assert.Contains("wij kennen geen gemeente 'Nergenshuizen'", page.Messages());
        Assert.Contains("Samenvatting: vul dit in.", page.Messages());
    }

    [Fact]
    public async Task A_message_leads_to_its_field()
    {
        using var visit = await site.SignInAsync();

        var page = await visit.SubmitAndReadAsync(await visit.OpenAsync(New), Values(("End", "ooit")));

        var link = page.QuerySelectorAll<IHtmlAnchorElement>("#fouten a").Single();
        var field = page.QuerySelector(link.GetAttribute("href")!)!;
        Assert.Equal("End", field.GetAttribute("name"));
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task A_draft_is_on_no_public_page()
    {
        using var visit = await site.SignInAsync();
        using var reader = site.Visit();
        await visit.SubmitAndReadAsync(await visit.OpenAsync(New), Values(("Title", "Geheimzinnig plan"), ("Slug", "geheimzinnig-plan")));

        using var page = await reader.GetAsync("/voorbeelden/geheimzinnig-plan");
        var list = await reader.OpenAsync("/voorbeelden?zoek=geheimzinnig");
        var search = await reader.OpenAsync("/zoeken?zoek=geheimzinnig");

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.DoesNotContain("Geheimzinnig plan", list.Body!.TextContent);
        Assert.DoesNotContain("Geheimzinnig plan", search.Body!.TextContent);
    }

    [Fact]
    public async Task Only_who_is_signed_in_sees_a_draft()
    {
        using var visit = await site.SignInAsync();
        using var reader = site.Visit();
        await visit.SubmitAndReadAsync(await visit.OpenAsync(New), Values(("Title", "Plan")));
        var draft = (await site.ProposalsAsync()).Single();

        using var response = await reader.Client.GetAsync($"/beheer/voorbeelden/{draft.Id}");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Contains("/beheer/inloggen", response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Looking_at_a_form_keeps_nothing()
    {
        await site.PublishAsync(Forms.Organisation("figulus", "Figulus"));
        using var visit = await site.SignInAsync();

        await visit.OpenAsync(New);
        await visit.OpenAsync("/beheer/organisaties/bewerk/figulus");

        Assert.Empty(await site.ProposalsAsync());
    }

    [Fact]
    public async Task A_form_that_is_posted_twice_is_one_draft()
    {
        using var visit = await site.SignInAsync();
        var page = await visit.OpenAsync(New);

        (await visit.SubmitAsync(page, Values(("Title", "Plan")))).Dispose();
        (await visit.SubmitAsync(page, Values(("Title", "Plan")))).Dispose();

        var draft = Assert.Single(await site.ProposalsAsync());
        Assert.Equal("Plan", draft.Label);
        Assert.StartsWith("voorbeeld-", draft.Key);
    }

    [Fact]
    public async Task A_form_that_comes_twice_at_once_is_one_draft()
    {
        using var visit = await site.SignInAsync();
        var page = await visit.OpenAsync(New);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => visit.SubmitAsync(page, Values(("Title", "Plan")))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Single(await site.ProposalsAsync());
    }

    [Fact]
    public async Task A_form_from_a_tab_that_is_behind_is_kept_apart()
    {
        using var visit = await site.SignInAsync();
        var first = await visit.SubmitAndReadAsync(await visit.OpenAsync(New), Values(("Title", "Plan")));
        var second = await visit.OpenAsync(first.Url);

        await visit.SubmitAndReadAsync(first, Values(("Title", "Plan van het ene tabblad")));
        var kept = await visit.SubmitAndReadAsync(second, Values(("Title", "Plan van het andere tabblad")));
        (await visit.SubmitAsync(second, Values(("Title", "Plan van het andere tabblad")))).Dispose();

        Assert.Contains("is niet verloren", kept.Messages());
        Assert.Equal("Plan van het andere tabblad", kept.ValueOf("Title"));
        var drafts = await site.ProposalsAsync();
        Assert.Equal(["Plan van het andere tabblad", "Plan van het ene tabblad"], drafts.Select(draft => draft.Label).Order());
        Assert.Single(drafts.Select(draft => draft.Key).Distinct());
    }

    [Fact]
    public async Task A_form_of_a_draft_that_was_thrown_away_is_kept_apart()
    {
        using var visit = await site.SignInAsync();
        var page = await visit.SubmitAndReadAsync(await visit.OpenAsync(New), Values(("Title", "Plan")));
        var ask = await visit.OpenAsync(page.Url + "/weggooien");
        await visit.SubmitAndReadAsync(ask);

        var kept = await visit.SubmitAndReadAsync(page, Values(("Title", "Plan dat blijft")));

        Assert.Equal("Plan dat blijft", kept.ValueOf("Title"));
        Assert.Equal([ProposalStatus.Discarded, ProposalStatus.Draft], (await site.ProposalsAsync()).Select(draft => draft.Status));
    }

    [Fact]
    public async Task What_is_thrown_away_can_be_had_back()
    {
        using var visit = await site.SignInAsync();
        var page = await visit.SubmitAndReadAsync(await visit.OpenAsync(New), Values(("Title", "Plan")));

        var desk = await visit.SubmitAndReadAsync(await visit.OpenAsync(page.Url + "/weggooien"));
        var gone = await visit.OpenAsync(page.Url);
        var back = await visit.SubmitAndReadAsync(gone);

        Assert.Contains("Plan", desk.QuerySelector("#weggegooid + ul")!.TextContent);
        Assert.Null(gone.QuerySelector("#concept"));
        Assert.Equal("Plan", back.ValueOf("Title"));
    }

    [Fact]
    public async Task A_draft_that_has_changed_since_is_not_thrown_away()
    {
        using var visit = await site.SignInAsync();
        var page = await visit.SubmitAndReadAsync(await visit.OpenAsync(New), Values(("Title", "Plan")));
        var ask = await visit.OpenAsync(page.Url + "/weggooien");
        await visit.SubmitAndReadAsync(page, Values(("Title", "Beter plan")));

        var answer = await visit.SubmitAndReadAsync(ask);

        Assert.Contains("niet weggegooid", answer.Messages());
        Assert.Equal("Beter plan", answer.ValueOf("Title"));
    }

    [Fact]
    public async Task An_editor_goes_on_where_she_left_off()
    {
        await site.PublishAsync(Forms.Organisation("figulus", "Figulus"));
        using var visit = await site.SignInAsync();
        using var colleague = await site.SignInAsync();
        await visit.SubmitAndReadAsync(await visit.OpenAsync("/beheer/organisaties/bewerk/figulus"), Values(("Name", "Figulus Welzijn")));

        var again = await visit.OpenAsync("/beheer/organisaties/bewerk/figulus");
        var other = await colleague.OpenAsync("/beheer/organisaties/bewerk/figulus");

        Assert.Equal("Figulus Welzijn", again.ValueOf("Name"));
        Assert.Equal("Figulus", other.ValueOf("Name"));
        Assert.Contains("Er is nog een concept van deze organisatie", other.Messages());
    }

    [Fact]
    public async Task Any_editor_can_open_any_draft_and_sees_whose_it_is()
    {
        using var visit = await site.SignInAsync();
        using var colleague = await site.SignInAsync();
        var page = await visit.SubmitAndReadAsync(await visit.OpenAsync(New), Values(("Title", "Plan")));

        var seen = await colleague.OpenAsync(page.Url);

        Assert.Equal("Plan", seen.ValueOf("Title"));
        Assert.Matches("Concept van .+@voorbeelden.example.nl", seen.QuerySelector(".app-told")!.TextContent);
        Assert.Contains("Concept van u", page.QuerySelector(".app-told")!.TextContent);
    }

    [Fact]
    public async Task There_are_no_drafts_but_those_that_exist()
    {
        using var visit = await site.SignInAsync();
        var page = await visit.SubmitAndReadAsync(await visit.OpenAsync(New), Values(("Title", "Plan")));

        using var unknown = await visit.GetAsync($"/beheer/voorbeelden/{Guid.NewGuid()}");
        using var inAnotherRoom = await visit.GetAsync($"/beheer/organisaties/{page.DraftId()}");
        using var ofNothing = await visit.GetAsync("/beheer/organisaties/bewerk/bestaat-niet");

        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, inAnotherRoom.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, ofNothing.StatusCode);
    }

    [Fact]
    public async Task A_name_that_means_one_thing_is_kept_as_its_key_and_shown_by_its_name()
    {
        await site.PublishAsync(Forms.Municipality("gm0344", "Utrecht"), Forms.Region("midden", "Midden"));
        using var visit = await site.SignInAsync();

        var page = await visit.SubmitAndReadAsync(await visit.OpenAsync(New), Values(("Municipalities", "utrecht"), ("Region", "MIDDEN")));

        Assert.Equal("Utrecht", page.ValueOf("Municipalities"));
        Assert.Equal("Midden", page.ValueOf("Region"));
        var form = (await site.ProposalsAsync()).Single().Form<InitiativeForm>();
        Assert.Equal("gm0344", Assert.Single(form.Municipalities));
        Assert.Equal("midden", form.Region);
    }

    [Fact]
    public async Task Of_two_with_one_name_the_key_tells_which_is_meant()
    {
        await site.PublishAsync(Forms.Organisation("solidez-1", "Solidez"), Forms.Organisation("solidez-2", "Solidez"));
        using var visit = await site.SignInAsync();

        var doubtful = await visit.SubmitAndReadAsync(await visit.OpenAsync("/beheer/bronnen/nieuw"), Values(("Publisher", "Solidez")));
        var stands = doubtful.ValueOf("Publisher");
        var chosen = await visit.SubmitAndReadAsync(doubtful, Values(("Publisher", "solidez-2")));

        Assert.Contains("'Solidez' kan meer dan één organisatie zijn. Vul de sleutel in: solidez-1 of solidez-2.", doubtful.Messages());
        Assert.Equal("Solidez", stands);
        Assert.Equal("solidez-2", chosen.ValueOf("Publisher"));
        Assert.DoesNotContain("meer dan één", chosen.Messages());
    }

    [Fact]
    public async Task Dates_stand_in_words_and_read_back_the_same()
    {
        var form = Forms.Initiative("plan", "Plan");
        form.Start = "zomer 2015";
        form.End = "ca. 2016";
        await site.PublishAsync(Forms.Source(), form);
        using var visit = await site.SignInAsync();

        var page = await visit.OpenAsync("/beheer/voorbeelden/bewerk/plan");
        await visit.PublishAsync(page);
        var again = await visit.OpenAsync("/beheer/voorbeelden/bewerk/plan");

        Assert.Equal("zomer 2015", page.ValueOf("Start"));
        Assert.Equal("ongeveer 2016", page.ValueOf("End"));
        Assert.Equal("zomer 2015", again.ValueOf("Start"));
    }

    [Fact]
    public async Task Ticks_can_be_taken_away()
    {
        await site.PublishAsync(Forms.Theme("thema-schulden", "Schulden"), Forms.Theme("thema-jeugd", "Jeugd"));
        using var visit = await site.SignInAsync();
        var ticked = await visit.SubmitAndReadAsync(await visit.OpenAsync(New), Values(("Themes", "thema-jeugd"), ("IsPlaceUnknown", "ja")));
        Assert.Equal("thema-jeugd", Assert.Single((await site.ProposalsAsync()).Single().Form<InitiativeForm>().Themes));

        var unticked = await visit.SubmitAndReadAsync(ticked, Values(("Themes", "geen"), ("IsPlaceUnknown", "geen")));

        var form = (await site.ProposalsAsync()).Single().Form<InitiativeForm>();
        Assert.Empty(form.Themes);
        Assert.Null(form.IsPlaceUnknown);
        Assert.Empty(unticked.QuerySelectorAll("#concept input:checked"));
    }

    [Fact]
    public async Task A_field_that_a_page_does_not_show_keeps_what_it_had()
    {
        await site.PublishAsync(Forms.Organisation("figulus", "Figulus"));
        using var visit = await site.SignInAsync();
        var page = await visit.OpenAsync("/beheer/organisaties/bewerk/figulus");
        foreach (var field in page.QuerySelectorAll("[name=Kind], [name=Description], [name^=Sources]").ToList())
            field.Remove();

        await visit.SubmitAndReadAsync(page, Values(("Name", "Figulus Welzijn")));

        Assert.Equal("sociaalwerkorganisatie", (await site.ProposalsAsync()).Single().Form<OrganisationForm>().Kind);
    }

    private static Dictionary<string, string> Values(params (string Name, string Value)[] values) => values.ToDictionary(value => value.Name, value => value.Value);
}
