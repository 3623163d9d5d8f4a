using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Account;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Errors;

public sealed class SessionEndedTests : IAsyncDisposable
{
    private readonly Site site = new();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task What_was_typed_outlives_the_session_and_is_posted_after_signing_in_again()
    {
        var email = await site.AddAccountAsync(Roles.Administrator);
        using var visit = site.Visit();
        await visit.SignInAsync(email);
        var form = await visit.OpenAsync("/beheer/gebruikers/nieuw");
        site.Clock.Advance(TimeSpan.FromDays(1));

        using var late = await visit.SubmitAsync(form, new Dictionary<string, string> { ["Email"] = "nieuw@gemeente.nl", ["DisplayName"] = "Jan & “Piet”" });

        Assert.Equal(HttpStatusCode.Unauthorized, late.StatusCode);
        var kept = await Visit.ReadAsync(late);
        Assert.Equal("U bent niet meer ingelogd", kept.QuerySelector("h1")!.TextContent);
        await visit.SignInAsync(email);
        using var posted = await visit.SubmitAsync(kept);
        Assert.Equal(HttpStatusCode.OK, posted.StatusCode);
        Assert.Equal("Jan & “Piet”", (await site.InDatabaseAsync(db => db.Users.SingleAsync(user => user.Email == "nieuw@gemeente.nl"))).DisplayName);
    }

    [Fact]
    public async Task A_password_is_not_sent_back_to_the_browser()
    {
        using var visit = await site.SignInAsync();
        var form = await visit.OpenAsync("/beheer/wachtwoord");
        site.Clock.Advance(TimeSpan.FromDays(1));

        using var late = await visit.SubmitAsync(form, new Dictionary<string, string> { ["CurrentPassword"] = Visit.Password, ["Password"] = "nieuw" });

        Assert.DoesNotContain(Visit.Password, await late.Content.ReadAsStringAsync());
        Assert.Equal(["__RequestVerificationToken"], (await Visit.ReadAsync(late)).QuerySelectorAll("main input").Select(input => input.GetAttribute("name")));
    }

    [Fact]
    public async Task Another_editor_who_signs_in_on_the_same_browser_can_not_post_it()
    {
        using var visit = await site.SignInAsync();
        var form = await visit.OpenAsync("/beheer/wachtwoord");
        site.Clock.Advance(TimeSpan.FromDays(1));
        var kept = await Visit.ReadAsync(await visit.SubmitAsync(form));
        await visit.SignInAsync(await site.AddAccountAsync());

        using var posted = await visit.SubmitAsync(kept);

        Assert.Equal(HttpStatusCode.BadRequest, posted.StatusCode);
    }

    [Fact]
    public async Task What_was_typed_outlives_a_change_of_editor_too_once_the_new_one_says_that_it_is_hers()
    {
        using var visit = await site.SignInAsync(Roles.Administrator);
        var form = await visit.OpenAsync("/beheer/gebruikers/nieuw");
        using (await visit.SubmitAsync(form.QuerySelector<IHtmlFormElement>("form[action='/beheer/uitloggen']")!))
            await visit.SignInAsync(await site.AddAccountAsync(Roles.Administrator));

        using var refused = await visit.SubmitAsync(form, new Dictionary<string, string> { ["Email"] = "nieuw@gemeente.nl", ["DisplayName"] = "Jan" });
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var kept = await Visit.ReadAsync(refused);
        Assert.Contains("Jan", kept.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var posted = await visit.SubmitAsync(kept);
        Assert.Equal(HttpStatusCode.OK, posted.StatusCode);
        Assert.Equal("Jan", (await site.InDatabaseAsync(db => db.Users.SingleAsync(user => user.Email == "nieuw@gemeente.nl"))).DisplayName);
    }

    [Fact]
    public async Task A_form_from_another_site_is_shown_back_as_text_and_gets_no_token_of_ours()
    {
        using var visit = site.Visit();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["Titel\"><script>"] = "\"><script>alert(1)</script>" });

        using var response = await visit.Client.PostAsync("/beheer/wachtwoord?van=elders", form);

        var page = await Visit.ReadAsync(response);
        Assert.Empty(page.QuerySelectorAll("script"));
        var kept = page.QuerySelector<IHtmlFormElement>("main form")!;
        Assert.EndsWith("/beheer/wachtwoord?van=elders", kept.Action);
        Assert.Equal("\"><script>alert(1)</script>", kept.QuerySelector("input")!.GetAttribute("value"));
        Assert.Empty(kept.QuerySelectorAll("[name=__RequestVerificationToken]"));
    }
}
