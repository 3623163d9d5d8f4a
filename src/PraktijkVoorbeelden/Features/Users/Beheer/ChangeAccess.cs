using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Account;

namespace PraktijkVoorbeelden.Features.Users.Beheer;

/// <summary>
/// Changes what an account may do. False, and nothing changes, where nobody would be left to manage the accounts.
/// </summary>
public sealed class ChangeAccess(CatalogueContext db, UserManager<EditorAccount> accounts, RoleManager<IdentityRole> roles)
{
    /// <summary>Gives another role. Whoever is signed in has it within a minute.</summary>
    public Task<bool> ToRoleAsync(string accountId, string role, CancellationToken cancellationToken) => ChangeAsync(
        accountId,
        async account =>
        {
            if (!await roles.RoleExistsAsync(role))
                Demand(await roles.CreateAsync(new(role)));
            Demand(await accounts.RemoveFromRolesAsync(account, await accounts.GetRolesAsync(account)));
            Demand(await accounts.AddToRoleAsync(account, role));
        },
        cancellationToken);

    /// <summary>Takes the account out of use. Whoever is signed in is out within a minute.</summary>
    public Task<bool> BlockAsync(string accountId, CancellationToken cancellationToken) => ChangeAsync(
        accountId,
        async account =>
        {
            Demand(await accounts.SetLockoutEndDateAsync(account, EditorAccount.BlockedForGood));
            Demand(await accounts.UpdateSecurityStampAsync(account));
        },
        cancellationToken);

    /// <summary>Puts the account back into use.</summary>
    public Task<bool> UnblockAsync(string accountId, CancellationToken cancellationToken) => ChangeAsync(
        accountId,
        async account => Demand(await accounts.SetLockoutEndDateAsync(account, null)),
        cancellationToken);

    private Task<bool> ChangeAsync(string accountId, Func<EditorAccount, Task> change, CancellationToken cancellationToken) =>
        db.InAccountTransactionAsync(
            async () =>
            {
                await change(await db.Users.SingleAsync(account => account.Id == accountId, cancellationToken));
                // Without a password nobody can sign in, so an administrator who was only invited does not count yet.
                return (await accounts.GetUsersInRoleAsync(Roles.Administrator)).Any(account => account is { IsBlocked: false, PasswordHash: not null });
            },
            someoneIsLeft => someoneIsLeft,
            cancellationToken);

    private static void Demand(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new InvalidOperationException(result.ToString());
    }
}
