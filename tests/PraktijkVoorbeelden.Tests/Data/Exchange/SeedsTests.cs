using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Data.Exchange;
using PraktijkVoorbeelden.Features.Adoptions;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.Regions;
using PraktijkVoorbeelden.Features.Shared;
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
    public async Task The_visit_to_Almelo_is_told_whole_and_by_role()
    {
        await using var db = await OpenAsync();
        var visit = await db.Gatherings.AsNoTracking().Include(gathering => gathering.Municipality).SingleAsync(gathering => gathering.Key == "werkbezoek-almelo-2017", TestContext.Current.CancellationToken);
        Assert.Equal(("Almelo", "2017-05-11"), (visit.Municipality?.Name, visit.Date?.Edtf));
        Assert.Equal(15, visit.Participants.Sum(participant => participant.Count ?? 1));
        Assert.Equal(["Innovatie in de dagbesteding", "Doorbraak in multiprobleemgezinnen", "Vernieuwing vanuit de uitvoering"], visit.Sessions.OrderBy(session => session.Position).Select(session => session.Title));
        Assert.All(visit.Sessions, session =>
        {
            Assert.NotNull(session.Showed);
            Assert.NotNull(session.Taught);
            Assert.NotEmpty(session.Initiatives);
        });
        Assert.Equal(
            ["Almelo", "Leerdam", "Midden-Limburg", "Wageningen", "Zandvoort"],
            await db.AwardGrants.Where(grant => grant.VisitKey != null).Select(grant => grant.Municipality!.Name ?? grant.Region!.Name).OrderBy(name => name).ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Both_conversations_are_whole_and_nothing_in_them_stands_anywhere_else()
    {
        await using var db = await OpenAsync();
        var parade = await db.Gatherings.AsNoTracking().SingleAsync(gathering => gathering.Key == "praktijkvoorbeeldenparade-3", TestContext.Current.CancellationToken);
        // Who goes on speaking about another example takes no new turn.
        Assert.Equal([9, 9], parade.Conversations.OrderBy(conversation => conversation.Position).Select(conversation =>
            conversation.Turns.OrderBy(turn => turn.Position).Aggregate((Turns: 0, Speaker: -1), (so, turn) => (so.Speaker == turn.SpeakerPosition ? so.Turns : so.Turns + 1, turn.SpeakerPosition)).Turns));
        Assert.All(parade.Conversations.SelectMany(conversation => conversation.Turns), turn => Assert.NotNull(turn.InitiativeKey));
        Assert.All(parade.Conversations.SelectMany(conversation => conversation.Participants), participant => Assert.NotNull(participant.MunicipalityKey));

        var turns = parade.Conversations.SelectMany(conversation => conversation.Turns).Select(turn => turn.Text).ToHashSet();
        var elsewhere = await db.Set<Quote<Initiative>>().Select(quote => quote.Text).Concat(db.Set<Quote<Municipality>>().Select(quote => quote.Text))
            .ToListAsync(TestContext.Current.CancellationToken);
        Assert.Empty(turns.Intersect(elsewhere));
    }

    [Fact]
    public async Task Who_learned_from_whom_says_how_far_it_is_and_no_interest_is_shown_as_use()
    {
        await using var db = await OpenAsync();
        var all = await db.Adoptions.AsNoTracking().ToDictionaryAsync(adoption => adoption.Key, TestContext.Current.CancellationToken);
        Assert.Equal(
            ["nissewaard-budgetinloop", "nissewaard-leeuwarden-praktijkondersteuners", "zandvoort-haarlem-disciplines"],
            all.Values.Where(adoption => !Adoption.Interest.Contains(adoption.Status)).Select(adoption => adoption.Key).Order(StringComparer.Ordinal));
        Assert.Equal(4, all.Values.Count(adoption => adoption.Status == AdoptionStatus.Intended));
        var failed = all["nissewaard-budgetinloop"];
        Assert.True(failed.IsOriginUnknown);
        Assert.NotNull(failed.Why);
        var mine = all["buurtcontact-prive"];
        Assert.Equal((null, null, null, null), (mine.LearnerMunicipalityKey, mine.LearnerOrganisationKey, mine.FromMunicipalityKey, mine.FromOrganisationKey));
        Assert.All(all.Values, adoption => Assert.NotEmpty(adoption.Themes));
    }

    [Fact]
    public async Task The_Werkplaats_has_its_region_and_the_one_member_that_is_known()
    {
        await using var db = await OpenAsync();
        var network = await db.Organisations.AsNoTracking().SingleAsync(organisation => organisation.Key == "werkplaats-sociaal-domein-zuid-holland-zuid", TestContext.Current.CancellationToken);
        Assert.Equal(("zuid-holland-zuid", MembersKnown.Some, "gm1930"), (network.RegionKey, network.MembersKnown, Assert.Single(network.Members).MunicipalityKey));
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
