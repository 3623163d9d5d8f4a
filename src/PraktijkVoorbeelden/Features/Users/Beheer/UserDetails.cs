using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Account;

namespace PraktijkVoorbeelden.Features.Users.Beheer;

/// <summary>An account as an administrator sees it.</summary>
/// <param name="Id">The account.</param>
/// <param name="Email">What the user signs in with.</param>
/// <param name="DisplayName">What colleagues see, if it is not the e-mail address.</param>
/// <param name="Role">One of <see cref="Roles.All"/>.</param>
/// <param name="IsBlocked">Whether it is out of use.</param>
/// <param name="HasPassword">Whether the user has ever chosen a password.</param>
public sealed record UserDetails(string Id, string Email, string? DisplayName, string Role, bool IsBlocked, bool HasPassword)
{
    /// <summary>All accounts, or one, by e-mail address.</summary>
    public static async Task<IReadOnlyList<UserDetails>> ListAsync(CatalogueContext db, CancellationToken cancellationToken, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(db);
        var accounts = await db.Users.AsNoTracking().Where(account => id == null || account.Id == id).ToListAsync(cancellationToken);
        var roles = await (from given in db.UserRoles join role in db.Roles on given.RoleId equals role.Id select new { given.UserId, role.Name })
            .ToDictionaryAsync(given => given.UserId, given => given.Name!, cancellationToken);
        return
        [
            .. accounts
                .Select(account => new UserDetails(
                    account.Id,
                    account.Email!,
                    account.DisplayName,
                    roles.GetValueOrDefault(account.Id, Roles.Editor),
                    account.IsBlocked,
                    account.PasswordHash is not null))
                .OrderBy(user => user.Email, StringComparer.OrdinalIgnoreCase),
        ];
    }

    /// <summary>One account; null where there is none.</summary>
    public static async Task<UserDetails?> FindAsync(CatalogueContext db, string id, CancellationToken cancellationToken) =>
        (await ListAsync(db, cancellationToken, id)).SingleOrDefault();
}
