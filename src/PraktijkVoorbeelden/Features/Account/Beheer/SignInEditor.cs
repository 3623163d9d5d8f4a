using Microsoft.AspNetCore.Identity;

namespace PraktijkVoorbeelden.Features.Account.Beheer;

/// <summary>Signs an editor in.</summary>
public sealed class SignInEditor(UserManager<EditorAccount> accounts, SignInManager<EditorAccount> session, IPasswordHasher<EditorAccount> hasher)
{
    /// <summary>
    /// Begins a session. False without a reason: whoever guesses learns neither which addresses have an account nor which
    /// account is locked.
    /// </summary>
    public async Task<bool> RunAsync(string email, string password)
    {
        ArgumentNullException.ThrowIfNull(email);
        var account = await accounts.FindByNameAsync(email.Trim());
        if (account is { PasswordHash: not null } && !await accounts.IsLockedOutAsync(account))
            return (await session.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true)).Succeeded;

        // As long as checking a password takes, so that the time tells nothing either.
        hasher.HashPassword(new(), password);
        return false;
    }
}
