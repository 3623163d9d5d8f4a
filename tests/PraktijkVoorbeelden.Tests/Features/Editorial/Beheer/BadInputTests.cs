using System.Net;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Initiatives.Beheer;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Editorial.Beheer;

public sealed class BadInputTests : IAsyncDisposable
{
    private readonly Site site = new();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Eleven_hundred_rows_are_kept_and_counted()
    {
        using var visit = await site.SignInAsync();
        var rows = Enumerable.Range(0, 1_100).Select(number => ($"{number}", $"Les {number}")).ToList();

        using var answer = await PostAsync(visit, LessonsOf(rows));
        var page = await visit.OpenAsync(answer.Headers.Location!.ToString());

        Assert.Equal(1_100, page.RowIds("Lessons").Count);
        Assert.Contains("Lessen: dit zijn er 1.100. Het kunnen er hooguit", page.Messages());
        Assert.Equal("Les 1099", (await site.ProposalsAsync()).Single().Form<InitiativeForm>().Lessons[1_099].Text);
    }

    [Fact]
    public async Task A_megabyte_in_a_field_is_kept_and_measured()
    {
        using var visit = await site.SignInAsync();
        var text = string.Concat(Enumerable.Repeat("Lang verhaal. ", 75_000));

        using var answer = await PostAsync(visit, [new("Approach", text)]);
        var page = await visit.OpenAsync(answer.Headers.Location!.ToString());

        Assert.Contains("Aanpak: dit zijn 1.049.999 tekens. Maak er hooguit 5.000 van.", page.Messages());
        Assert.Equal(text.Length, page.ValueOf("Approach")!.Length);
    }

    [Fact]
    public async Task More_than_a_draft_can_hold_is_refused_in_Dutch_and_the_former_draft_stays()
    {
        using var visit = await site.SignInAsync();
        var page = await visit.SubmitAndReadAsync(await visit.OpenAsync("/beheer/voorbeelden/nieuw"), new Dictionary<string, string> { ["Title"] = "Plan" });
        var half = new string('a', (Proposal.MaxDraftLength / 2) + 1);

        using var answer = await visit.SubmitAsync(page, new Dictionary<string, string> { ["Occasion"] = half, ["Approach"] = half });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("Dit is te veel in één keer", await answer.Content.ReadAsStringAsync());
        Assert.Equal("Plan", (await visit.OpenAsync(page.Url)).ValueOf("Title"));
        Assert.Null((await site.ProposalsAsync()).Single().Form<InitiativeForm>().Approach);
    }

    [Fact]
    public async Task A_gap_in_the_numbers_of_rows_loses_no_row()
    {
        using var visit = await site.SignInAsync();

        using var answer = await PostAsync(visit, [new("Lessons[0].Text", "Eerste"), new("Lessons[7].Text", "Tweede")]);

        Assert.Equal(["Eerste", "Tweede"], (await site.ProposalsAsync()).Single().Form<InitiativeForm>().Lessons.Select(lesson => lesson.Text));
    }

    [Fact]
    public async Task Rows_with_the_same_or_an_odd_index_lose_nothing_and_get_ids_of_ours()
    {
        using var visit = await site.SignInAsync();

        using var answer = await PostAsync(visit,
        [
            new("Lessons.Index", "../.."), new("Lessons.Index", "../.."), new("Lessons.Index", "abcdefgh"), new("Lessons.Index", "abcdefgh"),
            new("Lessons[../..].Text", "Eerste"), new("Lessons[abcdefgh].Text", "Tweede"),
        ]);

        var lessons = (await site.ProposalsAsync()).Single().Form<InitiativeForm>().Lessons;
        Assert.Equal(["Eerste", "Tweede"], lessons.Select(lesson => lesson.Text));
        Assert.All(lessons, lesson => Assert.True(FormRow.IsRowId(lesson.RowId)));
        Assert.Equal("abcdefgh", lessons[1].RowId);
    }

    [Fact]
    public async Task A_key_of_another_root_can_not_be_posted()
    {
        await site.PublishAsync(Forms.Source(), Forms.Initiative("plan", "Plan"));
        using var visit = await site.SignInAsync();
        var page = await visit.SubmitAndReadAsync(await visit.OpenAsync("/beheer/voorbeelden/nieuw"), new Dictionary<string, string> { ["Title"] = "Ander plan" });

        using var answer = await PostAsync(visit, [new("Key", "plan"), new("concept.versie", "1"), new("Summary", "x")], page.Url);

        var draft = Assert.Single(await site.ProposalsAsync());
        Assert.StartsWith("voorbeeld-", draft.Key);
        Assert.Equal(draft.Key, draft.Form<InitiativeForm>().Key);
    }

    [Theory]
    [InlineData("concept.versie=veel&concept.basis=alles&rij=Weg")]
    [InlineData("concept.sleutel=../../etc/passwd&concept.basis=7")]
    [InlineData("Title[0]=x&Lessons=tekst&Lessons.Index=&Quotes[].Text=y&Quotes[ab].Nergens=z")]
    [InlineData("Title=%E2%80%8B%07&Summary=%0D%0A&Start=%F0%9F%98%80")]
    public async Task Nonsense_gets_an_answer(string body)
    {
        using var visit = await site.SignInAsync();
        var pairs = body.Split('&').Select(pair => pair.Split('=')).Select(pair => new KeyValuePair<string, string>(Uri.UnescapeDataString(pair[0]), Uri.UnescapeDataString(pair[1])));

        using var saved = await PostAsync(visit, [.. pairs]);
        using var row = await PostAsync(visit, [.. pairs], action: "/rij");
        using var published = await PostAsync(visit, [.. pairs], action: "/publiceer");

        Assert.All([saved, row, published], answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        foreach (var answer in (HttpResponseMessage[])[saved, row, published])
            Assert.NotNull((await visit.OpenAsync(answer.Headers.Location!.ToString())).QuerySelector("#concept"));
    }

    [Fact]
    public async Task A_form_from_another_site_is_refused()
    {
        using var visit = await site.SignInAsync();

        using var answer = await visit.Client.PostAsync($"/beheer/voorbeelden/{Guid.NewGuid()}", new FormUrlEncodedContent([new("Title", "Plan")]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(await site.ProposalsAsync());
    }

    private static List<KeyValuePair<string, string>> LessonsOf(IEnumerable<(string Index, string Text)> rows) =>
        [.. rows.SelectMany(row => new KeyValuePair<string, string>[] { new("Lessons.Index", row.Index), new($"Lessons[{row.Index}].Text", row.Text) })];

    // Posts what no page of ours would, with the token that a page of ours has.
    private static async Task<HttpResponseMessage> PostAsync(Visit visit, List<KeyValuePair<string, string>> values, string? draft = null, string action = "")
    {
        var page = await visit.OpenAsync("/beheer/voorbeelden/nieuw");
        var token = page.QuerySelector("#concept [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        draft ??= page.QuerySelector("#concept")!.GetAttribute("action")!;
        return await visit.Client.PostAsync(draft + action, new FormUrlEncodedContent([.. values, new("__RequestVerificationToken", token)]));
    }
}
