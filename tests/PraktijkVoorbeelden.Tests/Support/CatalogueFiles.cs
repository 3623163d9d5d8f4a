using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Data.Exchange;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.People;

namespace PraktijkVoorbeelden.Tests.Support;

/// <summary>
/// Real SQLite files, made once for all tests and copied for each site: migrating and importing take seconds, copying
/// takes none.
/// </summary>
internal static class CatalogueFiles
{
    private static readonly TemporaryFolder Folder = new();
    private static readonly Lazy<string> EmptyFile = new(() => Make("empty.db", null));
    private static readonly Lazy<string> SeededFile = new(() => Make("seeded.db", SeededSite.SeedsFolder));

    static CatalogueFiles() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Folder.Dispose();

    /// <summary>A database with all tables and nothing in them.</summary>
    public static string Empty => EmptyFile.Value;

    /// <summary>A database with the catalogue that ships.</summary>
    public static string Seeded => SeededFile.Value;

    private static string Make(string name, string? seeds)
    {
        var file = Path.Combine(Folder.Path, name);
        MakeAsync(file, seeds).GetAwaiter().GetResult();
        SqliteConnection.ClearAllPools();
        return file;
    }

    private static async Task MakeAsync(string file, string? seeds)
    {
        var options = new DbContextOptionsBuilder<SqliteCatalogueContext>();
        CatalogueDatabase.UseSqlite(options, CatalogueDatabase.SqliteFile(file));
        await using var db = new SqliteCatalogueContext(options.Options);
        await CatalogueDatabase.MigrateAsync(db, CancellationToken.None);
        if (seeds is not null)
        {
            using var signal = new ChangeSignal();
            var suppressed = new SuppressedNames(db, new EphemeralDataProtectionProvider());
            var references = new References(db, suppressed);
            var publisher = new Publisher(db, references, suppressed, TimeProvider.System, signal);
            var outcome = await new FolderImport(references, publisher).RunAsync(seeds, null, CancellationToken.None);
            if (outcome.Faults.Count > 0)
                throw new InvalidOperationException($"The seeds have faults:\n{string.Join('\n', outcome.Faults)}");
        }

        // One file without a log beside it can be copied.
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
    }
}
