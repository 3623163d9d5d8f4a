using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Account;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Users;

public sealed class UsersTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData(Roles.Editor)]
    [InlineData(Roles.ChiefEditor)]
    public async Task Who_is_no_administrator_is_told_so_and_does_not_see_the_way(string role)
    {
        using var visit = await site.SignInAsync(role);

        using var response = await visit.Client.GetAsync("/beheer/gebruikers");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("U mag deze pagina niet bekijken", (await Visit.ReadAsync(response)).QuerySelector("h1")!.TextContent);
        Assert.Empty((await visit.OpenAsync("/beheer/wachtwoord")).QuerySelectorAll("a[href='/beheer/gebruikers']"));
    }

    [Fact]
    public async Task The_list_shows_who_may_do_what()
    {
        var email = await site.AddAccountAsync(Roles.ChiefEditor);
        using var visit = await site.SignInAsync(Roles.Administrator);

        var page = await visit.OpenAsync("/beheer/gebruikers");

        var row = page.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains(email, StringComparison.Ordinal));
        Assert.Equal(["eindredacteur", "actief"], row.QuerySelectorAll("td").Skip(1).Select(cell => cell.TextContent.Trim()));
    }

    [Fact]
    public async Task A_new_user_chooses_a_password_by_an_address_that_works_once()
    {
        using var administrator = await site.SignInAsync(Roles.Administrator);
        using var visit = site.Visit();
        var address = await InviteAsync(administrator, "nieuw@gemeente.nl", Roles.ChiefEditor);

        Assert.StartsWith("https://voorbeelden.example.nl/beheer/wachtwoord-kiezen?", address.ToString());
        var page = await visit.OpenAsync(address.PathAndQuery);
        Assert.Contains("nieuw@gemeente.nl", page.QuerySelector("main")!.TextContent);
        using var another = site.Visit();
        var openedBefore = await another.OpenAsync(address.PathAndQuery);
        using var chosen = await visit.SubmitAsync(page, Passwords(Visit.Password));

        Assert.Equal("/beheer", chosen.Headers.Location!.ToString());
        Assert.Contains("nieuw@gemeente.nl", (await visit.OpenAsync("/beheer/wachtwoord")).QuerySelector("header")!.TextContent);
        Assert.Equal(HttpStatusCode.Gone, (await another.SubmitAsync(openedBefore, Passwords("een heel ander wachtwoord"))).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await another.GetAsync(address.PathAndQuery)).StatusCode);
        await another.SignInAsync("nieuw@gemeente.nl");
    }

    [Fact]
    public async Task A_password_that_is_too_short_is_refused_and_the_address_stays_good()
    {
        using var administrator = await site.SignInAsync(Roles.Administrator);
        using var visit = site.Visit();
        var page = await visit.OpenAsync((await InviteAsync(administrator, "kort@gemeente.nl")).PathAndQuery);

        var refused = await visit.SubmitAndReadAsync(page, Passwords("kort"));

        Assert.Contains("minstens 12 tekens", refused.GetElementById("Password-fout")!.TextContent);
        using var chosen = await visit.SubmitAsync(refused, Passwords(Visit.Password));
        Assert.Equal(HttpStatusCode.Redirect, chosen.StatusCode);
    }

    [Fact]
    public async Task Who_forgot_the_password_gets_in_by_a_new_address_even_when_guessing_locked_the_account()
    {
        var email = await site.AddAccountAsync();
        using var administrator = await site.SignInAsync(Roles.Administrator);
        using var visit = site.Visit();
        for (var attempt = 0; attempt < Accounts.AttemptsBeforeLockout; attempt++)
            (await visit.TrySignInAsync(email, "dat weet ik niet meer")).Dispose();
        var shown = await administrator.SubmitAndReadAsync(await OpenUserAsync(administrator, email), button: "form[action$=eenmalig-adres] button");

        using var chosen = await visit.SubmitAsync(await visit.OpenAsync(AddressOn(shown).PathAndQuery), Passwords("een heel nieuw wachtwoord"));

        Assert.Equal("/beheer", chosen.Headers.Location!.ToString());
        using var elsewhere = site.Visit();
        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.TrySignInAsync(email, "een heel nieuw wachtwoord")).StatusCode);
    }

    [Fact]
    public async Task What_is_wrong_with_a_new_user_is_said_at_the_field_with_all_that_was_typed()
    {
        var email = await site.AddAccountAsync();
        using var visit = await site.SignInAsync(Roles.Administrator);

        var page = await visit.SubmitAndReadAsync(
            await visit.OpenAsync("/beheer/gebruikers/nieuw"),
            new Dictionary<string, string> { ["Email"] = email, ["DisplayName"] = "Jansen", ["Role"] = Roles.Administrator });

        Assert.Contains("Er is al een account", page.GetElementById("Email-fout")!.TextContent);
        Assert.Equal(email, page.GetElementById("Email")!.GetAttribute("value"));
        Assert.Equal("Jansen", page.GetElementById("DisplayName")!.GetAttribute("value"));
        Assert.Equal(Roles.Administrator, ((IHtmlSelectElement)page.GetElementById("Role")!).Value);
    }

    [Fact]
    public async Task A_blocked_user_is_out_within_a_minute_and_stays_out_until_unblocked()
    {
        await using var own = new Site();
        var email = await own.AddAccountAsync();
        using var visit = own.Visit();
        await visit.SignInAsync(email);
        using var administrator = await own.SignInAsync(Roles.Administrator);
        var invitation = AddressOn(await administrator.SubmitAndReadAsync(await OpenUserAsync(administrator, email), button: "form[action$=eenmalig-adres] button"));

        var blocked = await administrator.SubmitAndReadAsync(await OpenUserAsync(administrator, email), button: "form[action$='/blokkeren'] button");

        Assert.Contains($"{email} is geblokkeerd.", blocked.QuerySelector("[role=status]")!.TextContent);
        own.Clock.Advance(TimeSpan.FromSeconds(61));
        using var next = await visit.Client.GetAsync("/beheer/wachtwoord");
        Assert.StartsWith("/beheer/inloggen", next.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await visit.TrySignInAsync(email, Visit.Password)).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await visit.GetAsync(invitation.PathAndQuery)).StatusCode);

        await administrator.SubmitAndReadAsync(await OpenUserAsync(administrator, email), button: "form[action$=deblokkeren] button");
        await visit.SignInAsync(email);
    }

    [Fact]
    public async Task A_new_role_counts_within_a_minute()
    {
        await using var own = new Site();
        var email = await own.AddAccountAsync();
        using var visit = own.Visit();
        await visit.SignInAsync(email);
        using var administrator = await own.SignInAsync(Roles.Administrator);

        var page = await administrator.SubmitAndReadAsync(
            await OpenUserAsync(administrator, email),
            new Dictionary<string, string> { ["Role"] = Roles.Administrator },
            "form[action$=rol] button");

        Assert.Contains($"{email} is nu beheerder.", page.QuerySelector("[role=status]")!.TextContent);
        own.Clock.Advance(TimeSpan.FromSeconds(61));
        Assert.NotNull(await visit.OpenAsync("/beheer/gebruikers"));
    }

    [Fact]
    public async Task The_last_administrator_can_not_be_blocked_or_become_something_else()
    {
        await using var own = new Site();
        var email = await own.AddAccountAsync(Roles.Administrator);
        using var visit = own.Visit();
        await visit.SignInAsync(email);
        // Somebody who was only invited can't take over yet.
        await InviteAsync(visit, "later@gemeente.nl", Roles.Administrator);

        var blocked = await visit.SubmitAndReadAsync(await OpenUserAsync(visit, email), button: "form[action$='/blokkeren'] button");
        var demoted = await visit.SubmitAndReadAsync(
            await OpenUserAsync(visit, email),
            new Dictionary<string, string> { ["Role"] = Roles.Editor },
            "form[action$=rol] button");

        Assert.Contains("laatste beheerder", blocked.QuerySelector("#fouten")!.TextContent);
        Assert.Contains("laatste beheerder", demoted.QuerySelector("#fouten")!.TextContent);
        own.Clock.Advance(TimeSpan.FromSeconds(61));
        Assert.NotNull(await visit.OpenAsync("/beheer/gebruikers"));
    }

    [Fact]
    public async Task Two_administrators_who_block_each_other_at_once_leave_one()
    {
        await using var own = new Site();
        var emails = new[] { await own.AddAccountAsync(Roles.Administrator), await own.AddAccountAsync(Roles.Administrator) };
        using var first = own.Visit();
        using var second = own.Visit();
        await first.SignInAsync(emails[0]);
        await second.SignInAsync(emails[1]);
        var pages = new[] { await OpenUserAsync(first, emails[1]), await OpenUserAsync(second, emails[0]) };

        await Task.WhenAll(
            first.SubmitAsync(pages[0], button: "form[action$='/blokkeren'] button"),
            second.SubmitAsync(pages[1], button: "form[action$='/blokkeren'] button"));

        Assert.Single(await own.InDatabaseAsync(db => db.Users.ToListAsync()), account => account.IsBlocked);
    }

    private static async Task<Uri> InviteAsync(Visit administrator, string email, string role = Roles.Editor) => AddressOn(await administrator.SubmitAndReadAsync(
        await administrator.OpenAsync("/beheer/gebruikers/nieuw"),
        new Dictionary<string, string> { ["Email"] = email, ["Role"] = role }));

    private static Uri AddressOn(IHtmlDocument page) => new(page.GetElementById("eenmalig-adres")!.TextContent);

    private static async Task<IHtmlDocument> OpenUserAsync(Visit administrator, string email)
    {
        var list = await administrator.OpenAsync("/beheer/gebruikers");
        return await administrator.OpenAsync(list.QuerySelectorAll("tbody a").Single(link => link.TextContent == email).GetAttribute("href")!);
    }

    private static Dictionary<string, string> Passwords(string password) => new() { ["Password"] = password, ["PasswordAgain"] = password };
}
