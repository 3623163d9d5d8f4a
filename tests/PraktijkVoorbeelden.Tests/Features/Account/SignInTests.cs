using System.Net;
using PraktijkVoorbeelden.Features.Account;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Account;

public sealed class SignInTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Who_knows_the_password_gets_in()
    {
        var email = await site.AddAccountAsync();
        using var visit = site.Visit();

        using var response = await visit.TrySignInAsync(email, Visit.Password);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/beheer", response.Headers.Location!.ToString());
        Assert.Contains(email, (await visit.OpenAsync("/beheer/wachtwoord")).QuerySelector("header")!.TextContent);
    }

    [Fact]
    public async Task An_address_may_be_typed_with_capitals_and_spaces()
    {
        var email = await site.AddAccountAsync();
        using var visit = site.Visit();

        using var response = await visit.TrySignInAsync($" {email.ToUpperInvariant()} ", Visit.Password);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_and_a_locked_account_get_the_same_answer()
    {
        var known = await site.AddAccountAsync();
        var locked = await site.AddAccountAsync();
        using var visit = site.Visit();
        for (var attempt = 0; attempt < Accounts.AttemptsBeforeLockout; attempt++)
            (await visit.TrySignInAsync(locked, "een heel ander wachtwoord")).Dispose();

        var answers = new[]
        {
            await MessageAsync(visit, known, "een heel ander wachtwoord"),
            await MessageAsync(visit, "niemand@voorbeelden.example.nl", Visit.Password),
            await MessageAsync(visit, locked, Visit.Password),
        };

        Assert.Contains("op slot", answers[0]);
        Assert.Single(answers.Distinct());
    }

    [Fact]
    public async Task A_form_that_comes_back_keeps_the_address_and_never_the_password()
    {
        using var visit = site.Visit();

        var page = await Visit.ReadAsync(await visit.TrySignInAsync("niemand@voorbeelden.example.nl", "een heel ander wachtwoord"));

        Assert.Equal("niemand@voorbeelden.example.nl", page.GetElementById("Email")!.GetAttribute("value"));
        Assert.Null(page.GetElementById("Password")!.GetAttribute("value"));
        Assert.StartsWith("Fout: ", page.Title);
    }

    [Fact]
    public async Task An_empty_form_says_at_each_field_what_is_missing_and_links_to_it()
    {
        using var visit = site.Visit();

        var page = await Visit.ReadAsync(await visit.TrySignInAsync("", ""));

        Assert.Equal(["#Email", "#Password"], page.QuerySelectorAll("#fouten a").Select(link => link.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll("#fouten a"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
    }

    [Fact]
    public async Task Browsers_and_password_managers_know_the_fields()
    {
        using var visit = site.Visit();

        var page = await visit.OpenAsync("/beheer/inloggen");

        Assert.Equal("username", page.GetElementById("Email")!.GetAttribute("autocomplete"));
        Assert.Equal("current-password", page.GetElementById("Password")!.GetAttribute("autocomplete"));
        Assert.Equal(["E-mailadres (verplicht)", "Wachtwoord (verplicht)"], page.QuerySelectorAll("main label").Select(label => label.TextContent));
    }

    [Fact]
    public async Task After_signing_in_an_editor_is_where_they_wanted_to_be()
    {
        var email = await site.AddAccountAsync();
        using var visit = site.Visit();
        using var refused = await visit.Client.GetAsync("/beheer/wachtwoord?van=hier");

        Assert.Equal("/beheer/inloggen?terug=%2Fbeheer%2Fwachtwoord%3Fvan%3Dhier", refused.Headers.Location!.PathAndQuery);
        using var response = await visit.TrySignInAsync(email, Visit.Password, refused.Headers.Location.PathAndQuery);
        Assert.Equal("/beheer/wachtwoord?van=hier", response.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("https://elders.example")]
    [InlineData("//elders.example")]
    [InlineData("/\\elders.example")]
    [InlineData("/beheer/../\\elders.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/voorbeelden")]
    [InlineData("/Beheer/wachtwoord")]
    [InlineData("/beheerd")]
    [InlineData("")]
    public async Task Signing_in_leads_to_no_other_place_than_beheer(string target)
    {
        var email = await site.AddAccountAsync();
        using var visit = site.Visit();

        using var response = await visit.TrySignInAsync(email, Visit.Password, $"/beheer/inloggen?terug={Uri.EscapeDataString(target)}");

        var address = new Uri(new Uri("https://localhost/beheer/inloggen"), response.Headers.Location!);
        Assert.Equal("localhost", address.Host);
        Assert.Equal("/beheer", address.AbsolutePath);
    }

    [Fact]
    public async Task Who_is_signed_in_does_not_need_to_sign_in()
    {
        using var visit = await site.SignInAsync();

        using var response = await visit.Client.GetAsync("/beheer/inloggen");

        Assert.Equal("/beheer", response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        using var visit = await site.SignInAsync();
        var page = await visit.OpenAsync("/beheer/wachtwoord");

        using var response = await visit.SubmitAsync(page.Forms.Single(form => form.Action.EndsWith("/beheer/uitloggen", StringComparison.Ordinal)));

        Assert.Equal("/beheer/inloggen", response.Headers.Location!.ToString());
        Assert.Equal("\"cache\"", response.Headers.GetValues("Clear-Site-Data").Single());
        using var after = await visit.Client.GetAsync("/beheer/wachtwoord");
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
    }

    [Fact]
    public async Task Too_many_attempts_from_one_address_are_told_to_wait_in_dutch()
    {
        using var visit = site.Visit();
        for (var attempt = 0; attempt < Accounts.AttemptsPerMinute; attempt++)
            (await visit.TrySignInAsync($"gok{attempt}@voorbeelden.example.nl", "een heel ander wachtwoord")).Dispose();

        using var response = await visit.TrySignInAsync("gok@voorbeelden.example.nl", "een heel ander wachtwoord");

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
        Assert.Equal("Even rustig aan", (await Visit.ReadAsync(response)).QuerySelector("h1")!.TextContent);

        using var neighbour = site.Visit();
        using var fromElsewhere = await neighbour.TrySignInAsync("gok@voorbeelden.example.nl", "een heel ander wachtwoord");
        Assert.Equal(HttpStatusCode.OK, fromElsewhere.StatusCode);
    }

    private static async Task<string> MessageAsync(Visit visit, string email, string password)
    {
        using var response = await visit.TrySignInAsync(email, password);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await Visit.ReadAsync(response)).QuerySelector("#fouten")!.TextContent;
    }
}
