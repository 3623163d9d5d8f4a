using System.Globalization;
using System.Net;
using PraktijkVoorbeelden.Features.Account;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Account;

public sealed class PasswordTests(Site site) : IClassFixture<Site>
{
    private const string NewPassword = "een heel nieuw wachtwoord";

    [Fact]
    public async Task An_editor_changes_the_password_and_goes_on_working_while_other_browsers_are_out()
    {
        await using var own = new Site();
        var email = await own.AddAccountAsync();
        using var visit = own.Visit();
        using var elsewhere = own.Visit();
        await visit.SignInAsync(email);
        await elsewhere.SignInAsync(email);

        var page = await visit.SubmitAndReadAsync(await visit.OpenAsync("/beheer/wachtwoord"), Answers());

        Assert.Equal("Uw wachtwoord is veranderd.", page.QuerySelector("[role=status]")!.TextContent.Trim());
        Assert.Empty((await visit.OpenAsync("/beheer/wachtwoord")).QuerySelectorAll("[role=status]"));
        own.Clock.Advance(TimeSpan.FromSeconds(61));
        Assert.Equal(HttpStatusCode.OK, (await visit.Client.GetAsync("/beheer/wachtwoord")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.Client.GetAsync("/beheer/wachtwoord")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.TrySignInAsync(email, NewPassword)).StatusCode);
    }

    [Theory]
    [InlineData("CurrentPassword", "een heel ander wachtwoord", "Dit is niet uw huidige wachtwoord.")]
    [InlineData("CurrentPassword", "", "Vul uw huidige wachtwoord in.")]
    [InlineData("PasswordAgain", "een heel ander wachtwoord", "De twee nieuwe wachtwoorden zijn niet gelijk.")]
    public async Task What_is_wrong_is_said_at_the_field(string field, string value, string message)
    {
        using var visit = await site.SignInAsync();
        var answers = Answers();
        answers[field] = value;

        var page = await visit.SubmitAndReadAsync(await visit.OpenAsync("/beheer/wachtwoord"), answers);

        Assert.Equal(message, page.GetElementById($"{field}-fout")!.TextContent);
        Assert.All(page.QuerySelectorAll("input[type=password]"), input => Assert.Null(input.GetAttribute("value")));
    }

    [Fact]
    public void The_hint_names_the_length_that_is_asked_for() =>
        Assert.Contains(Accounts.MinPasswordLength.ToString(CultureInfo.InvariantCulture), Accounts.PasswordHint);

    private static Dictionary<string, string> Answers() => new()
    {
        ["CurrentPassword"] = Visit.Password,
        ["Password"] = NewPassword,
        ["PasswordAgain"] = NewPassword,
    };
}
