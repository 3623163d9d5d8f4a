using System.Data;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;

namespace PraktijkVoorbeelden.Features.Account;

/// <summary>Changes to accounts that depend on the other accounts: "the first", "the last administrator".</summary>
internal static class AccountTransaction
{
    /// <summary>
    /// Does the work as if nobody else were at it at the same time, and keeps it only when it says so: what was counted is
    /// still true when it is written.
    /// </summary>
    public static Task<T> InAccountTransactionAsync<T>(
        this CatalogueContext db,
        Func<Task<T>> work,
        Func<T, bool> isToKeep,
        CancellationToken cancellationToken) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
            var outcome = await work();
            if (isToKeep(outcome))
                await transaction.CommitAsync(cancellationToken);
            else
                db.ChangeTracker.Clear();
            return outcome;
        });
}
