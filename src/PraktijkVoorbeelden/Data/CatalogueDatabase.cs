using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Data;

/// <summary>Which database holds the catalogue.</summary>
public enum DatabaseProvider
{
    /// <summary>A file in the data folder.</summary>
    Sqlite,

    /// <summary>A server.</summary>
    SqlServer,
}

/// <summary>Sets up the catalogue's database.</summary>
public static class CatalogueDatabase
{
    private const int SqliteBusySeconds = 30;

    /// <summary>Registers the context for the provider that the settings name.</summary>
    public static IServiceCollection AddCatalogue(this IServiceCollection services, DatabaseProvider provider, string connectionString)
    {
        if (provider == DatabaseProvider.SqlServer)
            services.AddDbContext<CatalogueContext, SqlServerCatalogueContext>(options => UseSqlServer(options, connectionString));
        else
            services.AddDbContext<CatalogueContext, SqliteCatalogueContext>(options => UseSqlite(options, connectionString));
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

    /// <summary>Brings the database to the newest migration and makes sure that the counter's one row is there.</summary>
    public static async Task MigrateAsync(CatalogueContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        await db.Database.MigrateAsync(cancellationToken);
        if (!await db.ChangeCounters.AnyAsync(cancellationToken))
        {
            db.ChangeCounters.Add(new() { Id = 1, Value = 0, CatalogueId = Guid.NewGuid() });
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    // WAL lets readers read while somebody publishes; NORMAL is safe with it, and only a power cut can lose the last commit.
    private sealed class WriteAheadLog : DbConnectionInterceptor
    {
        public static readonly WriteAheadLog Instance = new();

        private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;";

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
