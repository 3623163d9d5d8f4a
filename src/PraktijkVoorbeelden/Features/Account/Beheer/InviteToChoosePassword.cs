using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Account.Beheer;

/// <summary>
/// Lets somebody choose a password by an address that works once, for <see cref="Accounts.InvitationDays"/> days: with it
/// a colleague gets in for the first time, or again after forgetting the password. Nobody else ever knows that password.
/// </summary>
public sealed class InviteToChoosePassword(UserManager<EditorAccount> accounts, IOptions<SiteOptions> site)
{
    /// <summary>Where the password is chosen.</summary>
    public const string Path = "/beheer/wachtwoord-kiezen";

    /// <summary>
    /// Makes an address. All addresses of an account stop working when its password changes or it is blocked. The code is
    /// in the query, because request logs leave that out.
    /// </summary>
    public async Task<string> RunAsync(EditorAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var code = await accounts.GeneratePasswordResetTokenAsync(account);
        return site.Value.AddressOf($"{Path}?account={account.Id}&code={Uri.EscapeDataString(code)}");
    }

    /// <summary>Whose password may be chosen with this code; null when it does not work, or no longer.</summary>
    public async Task<EditorAccount?> FindAsync(string? accountId, string? code)
    {
        var account = await accounts.FindByIdAsync(accountId ?? "");
        return account is { IsBlocked: false }
            && await accounts.VerifyUserTokenAsync(
                account,
                accounts.Options.Tokens.PasswordResetTokenProvider,
                UserManager<EditorAccount>.ResetPasswordTokenPurpose,
                code ?? "")
            ? account
            : null;
    }

    /// <summary>Sets the password, uses the address up, and takes away the lock that wrong passwords may have put on.</summary>
    public async Task<IdentityResult> ChooseAsync(EditorAccount account, string code, string password)
    {
        var chosen = await accounts.ResetPasswordAsync(account, code, password);
        if (chosen.Succeeded)
        {
            await accounts.SetLockoutEndDateAsync(account, null);
            await accounts.ResetAccessFailedCountAsync(account);
        }

        return chosen;
    }
}
