using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Initiatives.Beheer;
using PraktijkVoorbeelden.Features.People;

namespace PraktijkVoorbeelden.Bench;

/// <summary>Publishes one card from beside the site, as another node would, and tells how long it takes until the site finds it.</summary>
internal static class OneCard
{
    public static async Task PublishAsync(string folder, Uri site)
    {
        var options = new DbContextOptionsBuilder<SqliteCatalogueContext>();
        CatalogueDatabase.UseSqlite(options, CatalogueDatabase.SqliteFile(Path.Combine(folder, "catalogus.db")));
        await using var db = new SqliteCatalogueContext(options.Options);
        using var signal = new ChangeSignal();
        using var client = new HttpClient { BaseAddress = site };
        var suppressed = new SuppressedNames(db, new EphemeralDataProtectionProvider());
        var references = new References(db, suppressed);
        var publisher = new Publisher(db, references, suppressed, TimeProvider.System, signal);
        // A word that stands nowhere yet, also where this was done before.
        var word = string.Create(CultureInfo.InvariantCulture, $"zwaluwtil{Environment.TickCount64}");
        var form = new InitiativeForm
        {
            Key = $"bench-{word}",
            Title = $"De {word} voor iedereen",
            Summary = "Een kaart die net is gepubliceerd.",
            Municipalities = ["gm0363"],
            Sources = [new() { Source = await db.Sources.Select(source => source.Key).FirstAsync() }],
        };
        var reading = new FormReading(form, await references.ForAsync([form], CancellationToken.None));
        var root = form.Read(reading);
        await publisher.ImportAsync([new(root, form)], [], null, CancellationToken.None);
        var started = Stopwatch.GetTimestamp();
        while (!(await client.GetStringAsync($"/zoeken/suggesties?zoek={word}")).Contains($"De {word}", StringComparison.Ordinal))
        {
            if (Stopwatch.GetElapsedTime(started) > TimeSpan.FromSeconds(60))
                throw new TimeoutException("The card is not found.");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(started).TotalSeconds:0.000}"));
    }
}
