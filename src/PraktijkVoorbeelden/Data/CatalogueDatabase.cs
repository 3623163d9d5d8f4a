using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Infrastructure;
using SQLitePCL;

namespace PraktijkVoorbeelden.Data;

/// <summary>Sets up the catalogue's database.</summary>
public static class CatalogueDatabase
{
    private const int SqliteBusySeconds = 30;
    private const int LogAttempts = 20;

    // SQLite plans its queries by what it once counted. It counts again only what grew a lot since, and by samples. Of an index
    // in which every row has the same value (none, as a rule) it would remember that looking for any value finds all rows.
    private const string CountForPlans = """
        ANALYZE sqlite_schema;
        PRAGMA optimize = 0x10002;
        DELETE FROM sqlite_stat1 WHERE substr(stat, 1, instr(stat, ' ') - 1) = substr(stat, instr(stat, ' ') + 1) AND idx LIKE 'IX_%';
        ANALYZE sqlite_schema;
        """;

    private static readonly TimeSpan LogPause = TimeSpan.FromMilliseconds(50);

    /// <summary>Registers the catalogue's context for the provider that the settings name, and what publishes to it.</summary>
    public static IServiceCollection AddCatalogue(this IServiceCollection services)
    {
        services.AddDbContext<SqliteCatalogueContext>((provider, options) => UseSqlite(options, Settings(provider).ConnectionString));
        services.AddDbContext<SqlServerCatalogueContext>((provider, options) => UseSqlServer(options, Settings(provider).ConnectionString));
        services.AddScoped<CatalogueContext>(provider => Settings(provider).Provider == DatabaseOptions.SqlServer
            ? provider.GetRequiredService<SqlServerCatalogueContext>()
            : provider.GetRequiredService<SqliteCatalogueContext>());
        services.AddScoped<SuppressedNames>();
        services.AddScoped<References>();
        services.AddScoped<Publisher>();
        services.AddSingleton<ChangeSignal>();
        return services;
    }

    /// <summary>Options for a SQLite file.</summary>
    public static void UseSqlite(DbContextOptionsBuilder options, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.UseSqlite(connectionString, sqlite => sqlite.CommandTimeout(SqliteBusySeconds).UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
            // SQLite changes a table by making it anew, with foreign keys off for the while; that is no reason to alarm anybody.
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.NonTransactionalMigrationOperationWarning))
            .AddInterceptors(WriteAheadLog.Instance);
    }

    /// <summary>Options for SQL Server.</summary>
    public static void UseSqlServer(DbContextOptionsBuilder options, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.UseSqlServer(connectionString, server => server.EnableRetryOnFailure().UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));
    }

    /// <summary>The connection string of a SQLite file. Foreign keys are on; readers never wait for a writer.</summary>
    public static string SqliteFile(string path) => $"Data Source={path};Foreign Keys=True;Default Timeout={SqliteBusySeconds}";

    /// <summary>
    /// Brings what was written into a SQLite file itself and empties its log, which still has what was there before. Somebody who
    /// reads at this very moment is given a second; after that, part of it waits until the next time.
    /// </summary>
    public static async Task EmptyLogAsync(CatalogueContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (!db.Database.IsSqlite())
            return;
        for (var attempt = 1; !await TryEmptyLogAsync(db, cancellationToken) && attempt < LogAttempts; attempt++)
        {
            await Task.Delay(LogPause, cancellationToken);
        }
    }

    /// <summary>
    /// Makes the catalogue ready before the site starts: a SQLite file is made and brought to the newest migration, and
    /// an empty catalogue is filled from the seeds.
    /// </summary>
    /// <exception cref="CannotStartException">The database can't be opened or is too old, or the seeds have faults.</exception>
    public static async Task PrepareCatalogueAsync(this IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        try
        {
            await MigrateFileAsync(db, cancellationToken);
            await FillWhenEmptyAsync(scope.ServiceProvider, cancellationToken);
        }
        catch (Exception fault) when (fault is DbException or IOException or UnauthorizedAccessException)
        {
            throw new CannotStartException($"The database can't be opened: {fault.Message}", fault);
        }
    }

    /// <summary>
    /// Brings a SQLite file to the newest migration. A server's database is migrated by the command <c>migrate</c> alone,
    /// because several nodes may start at once; here it must be up to date.
    /// </summary>
    /// <exception cref="CannotStartException">A server's database is of an older version.</exception>
    public static async Task MigrateFileAsync(CatalogueContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (db.Database.IsSqlite())
        {
            await MigrateAsync(db, cancellationToken);
            await db.Database.ExecuteSqlRawAsync(CountForPlans, cancellationToken);
        }
        else if ((await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            throw new CannotStartException("The database is not of this version yet. Run the command 'migrate' first.");
        }
    }

    /// <summary>Brings the database to the newest migration and makes sure that the counter's one row is there.</summary>
    public static async Task MigrateAsync(CatalogueContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (db.Database.GetDbConnection() is SqliteConnection { DataSource: { Length: > 0 } file } && Path.GetDirectoryName(file) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
        // Asked first, because migrating compares whole models even when there is nothing to do: most of a start's time.
        if ((await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            await db.Database.MigrateAsync(cancellationToken);
        if (!await db.ChangeCounters.AnyAsync(cancellationToken))
        {
            db.ChangeCounters.Add(new() { Id = 1, Value = 0, CatalogueId = Guid.NewGuid() });
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    private static async Task<bool> TryEmptyLogAsync(CatalogueContext db, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            // Its first column says whether somebody stood in the way.
            return await command.ExecuteScalarAsync(cancellationToken) is 0L;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static DatabaseOptions Settings(IServiceProvider provider) => provider.GetRequiredService<IOptions<DatabaseOptions>>().Value;

    private static async Task FillWhenEmptyAsync(IServiceProvider scope, CancellationToken cancellationToken)
    {
        var seeds = scope.GetRequiredService<IOptions<FolderOptions>>().Value.SeedsFolder;
        if (await scope.GetRequiredService<Publisher>().LastNumberAsync(cancellationToken) > 0 || !Directory.Exists(seeds))
            return;
        if (await Commands.ImportAsync(scope, seeds, cancellationToken) != 0)
            throw new CannotStartException("The seeds have faults; they are listed above.");
    }

    // WAL lets readers read while somebody publishes; NORMAL is safe with it, and only a power cut can lose the last commit.
    private sealed class WriteAheadLog : DbConnectionInterceptor
    {
        public static readonly WriteAheadLog Instance = new();

        // What is taken out of the catalogue is taken out of the file too, where it would stand until something else is written over it.
        private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA secure_delete=ON;";

        // A connection of the pool is opened for each query, and keeps what it was told.
        private static readonly ConditionalWeakTable<sqlite3, object> Told = [];

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            if (connection is not SqliteConnection { Handle: { } handle } || !MayWrite(connection) || Told.TryGetValue(handle, out _))
                return;
            using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            command.ExecuteNonQuery();
            Told.AddOrUpdate(handle, Told);
        }

        // SQLite does all of its work on the thread that asks.
        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            ConnectionOpened(connection, eventData);
            return Task.CompletedTask;
        }

        // EF Core looks whether the file exists by opening it to read. Changing the mode of a file that is not in WAL yet, such
        // as one restored from a backup made by VACUUM INTO, would fail there.
        private static bool MayWrite(DbConnection connection) =>
            new SqliteConnectionStringBuilder(connection.ConnectionString).Mode != SqliteOpenMode.ReadOnly;
    }
}
