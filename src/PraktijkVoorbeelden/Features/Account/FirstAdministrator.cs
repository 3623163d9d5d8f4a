using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Account.Beheer;

namespace PraktijkVoorbeelden.Features.Account;

/// <summary>
/// Lets whoever can read the terminal make the first administrator, by an address that works once, for a day, and only
/// while there are no accounts.
/// </summary>
public sealed class FirstAdministrator(CatalogueContext db, AddAccount addAccount, TimeProvider clock)
{
    // More than anybody can guess.
    private const int CodeBytes = 32;

    /// <summary>
    /// Makes a new code, which puts earlier ones out of use. Null when there is an account, because then it is not needed.
    /// </summary>
    public async Task<string?> InviteAsync(CancellationToken cancellationToken)
    {
        var hasAccounts = await db.Users.AnyAsync(cancellationToken);
        await db.FirstAdministratorInvitations.ExecuteDeleteAsync(cancellationToken);
        if (hasAccounts)
            return null;
        var code = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(CodeBytes));
        db.FirstAdministratorInvitations.Add(new()
        {
            CodeHash = HashOf(code),
            ExpiresAt = clock.GetUtcNow().UtcDateTime.AddHours(FirstAdministratorInvitation.ValidHours),
        });
        await db.SaveChangesAsync(cancellationToken);
        return code;
    }

    /// <summary>Whether this code still makes an administrator.</summary>
    public async Task<bool> IsInvitedAsync(string? code, CancellationToken cancellationToken)
    {
        var hash = HashOf(code ?? "");
        var now = clock.GetUtcNow().UtcDateTime;
        return !await db.Users.AnyAsync(cancellationToken)
            && await db.FirstAdministratorInvitations.AnyAsync(invitation => invitation.CodeHash == hash && invitation.ExpiresAt > now, cancellationToken);
    }

    /// <summary>Makes the administrator and uses the code up. Null when the code does not work, or no longer.</summary>
    public Task<IdentityResult?> MakeAsync(string? code, string email, string? displayName, string password, CancellationToken cancellationToken) =>
        db.InAccountTransactionAsync(
            async () =>
            {
                if (!await IsInvitedAsync(code, cancellationToken))
                    return null;
                await db.FirstAdministratorInvitations.ExecuteDeleteAsync(cancellationToken);
                return await addAccount.RunAsync(email, displayName, Roles.Administrator, password);
            },
            made => made is { Succeeded: true },
            cancellationToken);

    private static string HashOf(string code) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
