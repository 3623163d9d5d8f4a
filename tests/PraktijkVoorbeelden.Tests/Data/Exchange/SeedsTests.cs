using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Data.Exchange;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Infrastructure;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Data.Exchange;

/// <summary>The catalogue that ships, as a whole.</summary>
public sealed class SeedsTests(SeededSite site) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task Exporting_what_was_imported_gives_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        using var scope = site.Services.CreateScope();
        await ActivatorUtilities.CreateInstance<FolderExport>(scope.ServiceProvider).RunAsync(folder.Path, TestContext.Current.CancellationToken);

        var exported = FilesOf(folder.Path);
        var seeds = FilesOf(SeededSite.SeedsFolder);
        seeds.Remove("README.md");
        Assert.Equal(seeds.Keys.Order(StringComparer.Ordinal), exported.Keys.Order(StringComparer.Ordinal));
        Assert.All(seeds, file => Assert.Equal(file.Value, exported[file.Key]));
    }

    [Fact]
    public async Task Importing_the_same_again_publishes_nothing()
    {
        using var scope = site.Services.CreateScope();
        var outcome = await ActivatorUtilities.CreateInstance<FolderImport>(scope.ServiceProvider)
            .RunAsync(SeededSite.SeedsFolder, null, TestContext.Current.CancellationToken);
        Assert.Empty(outcome.Faults);
        Assert.Equal(0, outcome.Published);
    }

    [Fact]
    public async Task Each_card_has_a_source_a_place_or_says_that_it_is_unknown_and_when_or_by_whom_it_was_told()
    {
        await using var db = await OpenAsync();
        var cards = await db.Initiatives.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
        Assert.True(cards.Count >= 28);
        Assert.All(cards, card =>
        {
            Assert.NotEmpty(card.Sources);
            Assert.All(card.Sources, source => Assert.NotNull(source.SourceKey));
            Assert.True(card.Municipalities.Count > 0 || card.RegionKey is not null || card.IsPlaceUnknown, card.Key);
            Assert.True(card.ToldOn is not null || card.ToldBy is not null, card.Key);
            Assert.NotEmpty(card.Themes);
        });
    }

    [Fact]
    public async Task The_eleven_Gouden_Gemeenten_of_2017_are_complete()
    {
        await using var db = await OpenAsync();
        var grants = await db.AwardGrants.AsNoTracking().Include(grant => grant.Municipality).Include(grant => grant.Region)
            .Where(grant => grant.Round!.Year == 2017).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(
            ["Aalten", "Almelo", "Delft", "Goirle", "Huizen", "Leerdam", "Meppel", "Midden-Limburg", "Wageningen", "Zandvoort", "Zeist"],
            grants.Select(grant => grant.Municipality?.Name ?? grant.Region!.Name).Order(StringComparer.Ordinal));
        Assert.All(grants, grant =>
        {
            Assert.NotNull(grant.Heading);
            Assert.NotNull(grant.Motivation);
            Assert.NotEmpty(grant.Quotes);
            Assert.NotEmpty(grant.Sources);
        });
        Assert.Empty(grants.Single(grant => grant.Municipality?.Name == "Delft").Nominators);
    }

    [Fact]
    public async Task All_municipalities_are_there_and_each_former_one_leads_to_one_in_force()
    {
        await using var db = await OpenAsync();
        var all = await db.Municipalities.AsNoTracking().ToDictionaryAsync(municipality => municipality.Key, TestContext.Current.CancellationToken);
        Assert.Equal(342, all.Values.Count(municipality => municipality.EndedOn is null));
        Assert.Equal(342, all.Values.Select(municipality => (municipality.TileColumn, municipality.TileRow)).Where(tile => tile.TileColumn is not null).Distinct().Count());
        Assert.Equal("https://identifier.overheid.nl/tooi/id/gemeente/gm0197", all["gm0197"].TooiAddress);
        foreach (var former in all.Values.Where(municipality => municipality.EndedOn is not null))
        {
            var present = former;
            for (var steps = 0; present.EndedOn is not null; steps++)
            {
                Assert.True(steps < 5, former.Name);
                present = all[present.Successors[0].SuccessorKey];
            }
        }
    }

    [Fact]
    public async Task No_key_of_a_person_holds_a_part_of_the_name_and_no_text_holds_a_name()
    {
        await using var db = await OpenAsync();
        var people = await db.People.AsNoTracking().Where(person => person.Name != null).ToListAsync(TestContext.Current.CancellationToken);
        Assert.NotEmpty(people);
        var texts = await db.Revisions.AsNoTracking().Where(revision => revision.Noun != Noun.Person).Select(revision => new { revision.Key, revision.Content })
            .ToListAsync(TestContext.Current.CancellationToken);
        Assert.All(people, person =>
        {
            foreach (var part in Folding.Fold(person.Name!).Split(' ').Where(part => part.Length > 3))
            {
                Assert.DoesNotContain(part, person.Key.Split('-'));
            }

            Assert.All(texts, text => Assert.DoesNotContain(person.Name!, text.Content, StringComparison.OrdinalIgnoreCase));
        });
    }

    private static Dictionary<string, string> FilesOf(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), file => File.ReadAllText(file, Encoding.UTF8));

    private Task<CatalogueContext> OpenAsync() => Task.FromResult(site.Services.CreateScope().ServiceProvider.GetRequiredService<CatalogueContext>());
}
