using Microsoft.Extensions.DependencyInjection;
using PraktijkVoorbeelden.Features.Account;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Account;

public sealed class UserCommandTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task It_makes_an_account_that_can_sign_in()
    {
        var (exitCode, output, error) = await RunAsync("script@gemeente.nl", Roles.Administrator, Visit.Password + "\n");

        Assert.Equal((0, "script@gemeente.nl kan inloggen als beheerder.", ""), (exitCode, output.Trim(), error));
        using var visit = site.Visit();
        await visit.SignInAsync("script@gemeente.nl");
    }

    [Theory]
    [InlineData("nieuw@gemeente.nl", "baas", Visit.Password, "“baas” is geen rol. Kies uit: redacteur, eindredacteur, beheerder.")]
    [InlineData("nieuw@gemeente.nl", Roles.Editor, "", "Geef het wachtwoord op de standaardinvoer: één regel.")]
    [InlineData("nieuw@gemeente.nl", Roles.Editor, "kort en 1", "Gebruik minstens 12 tekens in het wachtwoord.")]
    [InlineData("geen adres", Roles.Editor, Visit.Password, "“geen adres” is geen e-mailadres.")]
    public async Task It_says_what_is_wrong_and_makes_nothing(string email, string role, string password, string message)
    {
        var (exitCode, output, error) = await RunAsync(email, role, password);

        Assert.Equal((1, ""), (exitCode, output));
        Assert.StartsWith(message, error);
        Assert.Single(error.Trim().Split('\n'));
        Assert.Equal(0, (await RunAsync("nieuw@gemeente.nl" + Guid.NewGuid().ToString("N"), Roles.Editor, Visit.Password)).ExitCode);
    }

    [Fact]
    public async Task It_refuses_a_second_account_with_the_same_address()
    {
        await site.AddAccountAsync(email: "dubbel@gemeente.nl");

        var (exitCode, _, error) = await RunAsync("Dubbel@gemeente.nl", Roles.Editor, Visit.Password);

        Assert.Equal((1, "Er is al een account met Dubbel@gemeente.nl."), (exitCode, error.Trim()));
    }

    private Task<(int ExitCode, string Output, string Error)> RunAsync(string email, string role, string typed) => site.InScopeAsync(async services =>
    {
        using var input = new StringReader(typed);
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await services.GetRequiredService<UserCommand>().RunAsync(email, role, input, output, error, CancellationToken.None);
        return (exitCode, output.ToString(), error.ToString());
    });
}
