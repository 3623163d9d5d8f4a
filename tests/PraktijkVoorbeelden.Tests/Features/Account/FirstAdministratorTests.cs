using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PraktijkVoorbeelden.Features.Account;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Account;

public sealed class FirstAdministratorTests : IAsyncDisposable
{
    private readonly Site site = new();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task The_terminal_shows_the_address_and_the_log_does_not()
    {
        using var visit = site.Visit();
        var address = Invitation();

        await visit.OpenAsync(address.PathAndQuery);

        Assert.StartsWith("https://voorbeelden.example.nl/beheer/eerste-beheerder?code=", address.ToString());
        var log = await site.StopAndReadLogAsync();
        Assert.Contains("/beheer/eerste-beheerder 200", log);
        Assert.DoesNotContain(address.Query.Split('=')[1], log);
    }

    [Fact]
    public async Task Whoever_has_the_address_makes_the_first_administrator_and_is_in()
    {
        using var visit = site.Visit();
        var page = await visit.OpenAsync(Invitation().PathAndQuery);

        using var response = await visit.SubmitAsync(page, Answers);

        Assert.Equal("/beheer", response.Headers.Location!.ToString());
        Assert.Contains("Gebruikers", (await visit.OpenAsync("/beheer/wachtwoord")).QuerySelector("header")!.TextContent);
        var made = await site.InDatabaseAsync(db => db.Users.SingleAsync());
        Assert.Equal(("baas@gemeente.nl", "De baas"), (made.Email, made.DisplayName));
        Assert.Empty(await site.InDatabaseAsync(db => db.FirstAdministratorInvitations.ToListAsync()));
    }

    [Fact]
    public async Task The_address_works_once()
    {
        using var visit = site.Visit();
        using var another = site.Visit();
        var address = Invitation().PathAndQuery;
        var page = await visit.OpenAsync(address);
        var openedBefore = await another.OpenAsync(address);
        (await visit.SubmitAsync(page, Answers)).Dispose();

        using var again = await another.GetAsync(address);
        using var posted = await another.SubmitAsync(openedBefore, With("Email", "ander@gemeente.nl"));

        Assert.Equal(HttpStatusCode.Gone, again.StatusCode);
        Assert.Equal(HttpStatusCode.Gone, posted.StatusCode);
        Assert.Equal("Dit adres werkt niet meer", (await Visit.ReadAsync(posted)).QuerySelector("h1")!.TextContent);
        Assert.Equal(1, await site.InDatabaseAsync(db => db.Users.CountAsync()));
    }

    [Fact]
    public async Task Two_who_press_the_button_at_once_make_one_administrator()
    {
        var visits = Enumerable.Range(0, 4).Select(_ => site.Visit()).ToList();
        var address = Invitation().PathAndQuery;
        var pages = new List<IHtmlDocument>();
        foreach (var visit in visits)
            pages.Add(await visit.OpenAsync(address));

        var responses = await Task.WhenAll(visits.Select((visit, i) => visit.SubmitAsync(pages[i], With("Email", $"baas{i}@gemeente.nl"))));

        Assert.Single(responses, response => response.StatusCode == HttpStatusCode.Redirect);
        Assert.Equal(3, responses.Count(response => response.StatusCode == HttpStatusCode.Gone));
        Assert.Equal(1, await site.InDatabaseAsync(db => db.Users.CountAsync()));
    }

    [Fact]
    public async Task The_address_works_for_a_day()
    {
        using var visit = site.Visit();
        var address = Invitation().PathAndQuery;
        site.Clock.Advance(TimeSpan.FromHours(FirstAdministratorInvitation.ValidHours));

        using var response = await visit.GetAsync(address);

        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
    }

    [Fact]
    public async Task The_address_does_not_work_once_there_is_an_account()
    {
        using var visit = site.Visit();
        var address = Invitation().PathAndQuery;
        var page = await visit.OpenAsync(address);
        await site.AddAccountAsync();

        using var response = await visit.SubmitAsync(page, Answers);

        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
    }

    [Fact]
    public async Task A_new_start_makes_a_new_address_and_the_old_one_works_no_more()
    {
        using var visit = site.Visit();
        var old = Invitation();

        var code = await site.InScopeAsync(services => services.GetRequiredService<FirstAdministrator>().InviteAsync(CancellationToken.None));

        Assert.Equal(HttpStatusCode.Gone, (await visit.GetAsync(old.PathAndQuery)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await visit.GetAsync($"/beheer/eerste-beheerder?code={code}")).StatusCode);
    }

    [Fact]
    public async Task There_is_no_address_when_there_is_an_account()
    {
        using var visit = site.Visit();
        await site.AddAccountAsync();

        Assert.Null(await site.InScopeAsync(services => services.GetRequiredService<FirstAdministrator>().InviteAsync(CancellationToken.None)));
        Assert.Empty(await site.InDatabaseAsync(db => db.FirstAdministratorInvitations.ToListAsync()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?code=")]
    [InlineData("?code=geraden")]
    public async Task A_guess_gets_the_same_page(string query)
    {
        using var visit = site.Visit();

        using var response = await visit.GetAsync($"/beheer/eerste-beheerder{query}");

        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
    }

    [Fact]
    public async Task The_database_holds_a_hash_of_the_code_and_not_the_code()
    {
        using var visit = site.Visit();
        var code = Invitation().Query.Split('=')[1];

        var invitation = await site.InDatabaseAsync(db => db.FirstAdministratorInvitations.SingleAsync());

        Assert.Matches("^[0-9A-F]{64}$", invitation.CodeHash);
        Assert.Equal(43, code.Length);
    }

    [Theory]
    [InlineData("Password", "kort", "Gebruik minstens 12 tekens")]
    [InlineData("Password", "aaaaaaaaaaaaaaaa", "Gebruik minstens 5 verschillende tekens")]
    [InlineData("PasswordAgain", "een heel ander wachtwoord", "De twee wachtwoorden zijn niet gelijk.")]
    [InlineData("Email", "geen adres", "vul een e-mailadres in")]
    public async Task What_is_wrong_is_said_at_the_field_and_the_code_stays_good(string field, string value, string message)
    {
        using var visit = site.Visit();
        var page = await visit.OpenAsync(Invitation().PathAndQuery);
        var answers = With(field, value);
        if (field == "Password")
            answers["PasswordAgain"] = value;

        var refused = await visit.SubmitAndReadAsync(page, answers);

        Assert.Contains(message, refused.GetElementById($"{field}-fout")!.TextContent);
        Assert.Equal("De baas", refused.GetElementById("DisplayName")!.GetAttribute("value"));
        using var response = await visit.SubmitAsync(refused, Answers);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    private static Dictionary<string, string> Answers => new()
    {
        ["Email"] = "baas@gemeente.nl",
        ["DisplayName"] = "De baas",
        ["Password"] = Visit.Password,
        ["PasswordAgain"] = Visit.Password,
    };

    private static Dictionary<string, string> With(string field, string value) => new(Answers) { [field] = value };

    private Uri Invitation() => new(site.Terminal.ToString().Split('\n').Single(line => line.Contains("https://", StringComparison.Ordinal)).Trim());
}
