using Microsoft.AspNetCore.Identity;

namespace PraktijkVoorbeelden.Features.Account.Beheer;

/// <summary>Makes an account with its role. Its caller has a transaction open, so that it is never half made.</summary>
public sealed class AddAccount(UserManager<EditorAccount> accounts, RoleManager<IdentityRole> roles)
{
    /// <summary>Makes it. Without a password nobody can sign in with it until one is set.</summary>
    public async Task<IdentityResult> RunAsync(string email, string? displayName, string role, string? password)
    {
        ArgumentNullException.ThrowIfNull(email);
        var address = email.Trim();
        var account = new EditorAccount
        {
            UserName = address,
            Email = address,
            DisplayName = string.IsNullOrWhiteSpace(displayName) ? null : displayName.Trim(),
        };
        var made = password is null ? await accounts.CreateAsync(account) : await accounts.CreateAsync(account, password);
        if (!made.Succeeded)
            return made;
        if (!await roles.RoleExistsAsync(role))
            await roles.CreateAsync(new(role));
        return await accounts.AddToRoleAsync(account, role);
    }
}
