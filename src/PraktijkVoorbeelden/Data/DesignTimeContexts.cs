using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace PraktijkVoorbeelden.Data;

/// <summary>Lets dotnet-ef make migrations for SQLite without starting the site.</summary>
public sealed class SqliteDesignTimeContext : IDesignTimeDbContextFactory<SqliteCatalogueContext>
{
    /// <inheritdoc/>
    public SqliteCatalogueContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteCatalogueContext>();
        CatalogueDatabase.UseSqlite(options, CatalogueDatabase.SqliteFile("design.db"));
        return new(options.Options);
    }
}

/// <summary>Lets dotnet-ef make migrations for SQL Server without a server.</summary>
public sealed class SqlServerDesignTimeContext : IDesignTimeDbContextFactory<SqlServerCatalogueContext>
{
    /// <inheritdoc/>
    public SqlServerCatalogueContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqlServerCatalogueContext>();
        CatalogueDatabase.UseSqlServer(options, "Server=localhost;Database=PraktijkVoorbeelden");
        return new(options.Options);
    }
}
