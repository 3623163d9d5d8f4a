using Microsoft.EntityFrameworkCore;

namespace PraktijkVoorbeelden.Data;

/// <summary>
/// Reading the whole catalogue over one connection, as the building of an index does. SQLite then gets a larger cache: with
/// its own of 2 MB it would read most pages of a large file from the operating system many times.
/// </summary>
public sealed class WholeCatalogueReading : IAsyncDisposable
{
    private const string LargerCache = "PRAGMA cache_size = -65536;";

    // The connection goes back to the pool, where it would keep what it took.
    private const string UsualCache = "PRAGMA cache_size = -2000; PRAGMA shrink_memory;";

    private readonly CatalogueContext db;

    private WholeCatalogueReading(CatalogueContext db) => this.db = db;

    /// <summary>Keeps the connection open until this is disposed of.</summary>
    public static async Task<WholeCatalogueReading> BeginAsync(CatalogueContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        await db.Database.OpenConnectionAsync(cancellationToken);
        if (db.Database.IsSqlite())
            await db.Database.ExecuteSqlRawAsync(LargerCache, cancellationToken);
        return new(db);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (db.Database.IsSqlite())
            await db.Database.ExecuteSqlRawAsync(UsualCache);
        await db.Database.CloseConnectionAsync();
    }
}
