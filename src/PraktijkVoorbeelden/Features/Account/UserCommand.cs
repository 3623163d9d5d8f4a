using Microsoft.AspNetCore.Identity;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Account.Beheer;

namespace PraktijkVoorbeelden.Features.Account;

/// <summary>
/// The command <c>gebruiker EMAIL ROL</c> for scripted installs. The password comes from standard input, so that it shows
/// in no list of processes and in no history of a shell.
/// </summary>
public sealed class UserCommand(CatalogueContext db, AddAccount addAccount)
{
    /// <summary>Makes the account. Answers 0, or 1 after saying in Dutch on <paramref name="error"/> what is wrong.</summary>
    public async Task<int> RunAsync(
        string email,
        string role,
        TextReader input,
        TextWriter output,
        TextWriter error,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        if (!Roles.All.Contains(role))
        {
            await error.WriteLineAsync($"“{role}” is geen rol. Kies uit: {string.Join(", ", Roles.All)}.");
            return 1;
        }

        var password = await input.ReadLineAsync(cancellationToken);
        if (string.IsNullOrEmpty(password))
        {
            await error.WriteLineAsync("Geef het wachtwoord op de standaardinvoer: één regel.");
            return 1;
        }

        var made = await db.InAccountTransactionAsync(
            () => addAccount.RunAsync(email, null, role, password),
            result => result.Succeeded,
            cancellationToken);
        foreach (var fault in FaultsOf(made))
            await error.WriteLineAsync(fault);
        if (!made.Succeeded)
            return 1;
        await output.WriteLineAsync($"{email} kan inloggen als {role}.");
        return 0;
    }

    private static IEnumerable<string> FaultsOf(IdentityResult result) => result.Errors.Select(fault => fault.Description).Distinct();
}
