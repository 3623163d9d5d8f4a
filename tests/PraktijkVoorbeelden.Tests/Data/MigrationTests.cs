using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Data;

public sealed class MigrationTests
{
    [Fact]
    public async Task A_catalogue_of_the_first_version_is_brought_to_the_newest_with_all_that_it_holds()
    {
        using var folder = new TemporaryFolder();
        var options = new DbContextOptionsBuilder<SqliteCatalogueContext>();
        CatalogueDatabase.UseSqlite(options, CatalogueDatabase.SqliteFile(Path.Combine(folder.Path, "catalogus.db")) + ";Pooling=False");
        await using var db = new SqliteCatalogueContext(options.Options);
        var migrator = db.GetService<IMigrator>();
        await migrator.MigrateAsync(db.Database.GetMigrations().First());
        await db.Database.ExecuteSqlRawAsync(
            """
            INSERT INTO Organisations (Key, Name, Kind, Slug, Version, FirstPublishedAt, PublishedAt, LookupKey, SortKey)
            VALUES ('welzijn', 'Welzijn', 'Other', 'welzijn', 3, '2026-01-02 03:04:05', '2026-01-02 03:04:05', 'welzijn', 'welzijn');
            INSERT INTO OrganisationAliases (OwnerKey, Position, Name) VALUES ('welzijn', 0, 'Sociaal Welzijn');
            """);

        await migrator.MigrateAsync();

        var organisation = await db.Organisations.AsNoTracking().IgnoreAutoIncludes().SingleAsync();
        Assert.Equal(("Welzijn", 3, (string?)null), (organisation.Name, organisation.Version, organisation.RegionKey));
        Assert.Equal(["Sociaal Welzijn"], await db.Database.SqlQueryRaw<string>("SELECT Name AS Value FROM OrganisationAliases").ToListAsync());
        Assert.Empty(await db.Database.SqlQueryRaw<string>("SELECT \"table\" AS Value FROM pragma_foreign_key_check").ToListAsync());
        Assert.False(db.Database.HasPendingModelChanges());
    }
}
