using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Initiatives.Beheer;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Data;

public sealed class CatalogueDatabaseTests
{
    [Fact]
    public async Task SQLite_counts_for_its_plans_what_grew_and_forgets_that_any_value_would_find_all_rows()
    {
        await using var site = new Site();
        await site.PublishAsync([Forms.Municipality("gm0011", "Hierstad"), .. Enumerable.Range(1, 30).Select(Example)]);

        var counted = await site.InDatabaseAsync(async db =>
        {
            await CatalogueDatabase.MigrateFileAsync(db, TestContext.Current.CancellationToken);
            return await db.Database.SqlQuery<string>($"SELECT idx || ' ' || stat AS Value FROM sqlite_stat1 WHERE idx IS NOT NULL").ToListAsync(TestContext.Current.CancellationToken);
        });

        // The 30 cards have 30 slugs, and one region: none.
        Assert.Contains("IX_Initiatives_Slug 30 1", counted);
        Assert.DoesNotContain(counted, line => line.StartsWith("IX_Initiatives_RegionKey", StringComparison.Ordinal));
    }

    private static InitiativeForm Example(int number)
    {
        var form = Forms.Initiative($"plan-{number:00}", $"Plan {number:00}", "gm0011");
        form.Sources = [new() { Title = "Een verslag" }];
        return form;
    }
}
