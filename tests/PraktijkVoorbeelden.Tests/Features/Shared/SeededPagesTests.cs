using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Awards;
using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Tests.Features.Shared;

public sealed class SeededPagesTests(SeededWalk walk) : IClassFixture<SeededWalk>
{
    [Fact]
    public void Each_link_leads_to_a_page_and_each_page_is_in_order()
    {
        Assert.True(walk.LinkedFrom.Count > 600, $"Only {walk.LinkedFrom.Count} pages were found.");
        Assert.True(walk.Problems.Count == 0, string.Join('\n', walk.Problems));
    }

    [Fact]
    public async Task Every_page_of_every_noun_is_found_from_the_front_page()
    {
        var addresses = await walk.Site.InDatabaseAsync(db => db.Addresses.AsNoTracking().Where(address => address.Status == AddressStatus.Live)
            .Select(address => new { address.Noun, address.Slug }).ToListAsync());
        var rounds = await walk.Site.InDatabaseAsync(db => db.AwardRounds.AsNoTracking().Select(round => new { round.Award!.Slug, round.Year }).ToListAsync());
        var paths = addresses.Select(address => Nouns.Of(address.Noun).PathOf(address.Slug)).OfType<string>()
            .Concat(rounds.Select(round => GrantPortrait.PathTo(round.Slug!, round.Year))).ToList();

        var lost = paths.Where(path => !walk.LinkedFrom.ContainsKey(path)).ToList();

        Assert.True(lost.Count == 0, string.Join('\n', lost));
    }

    // A source may have no more than its place in the list of sources and what rests on it.
    [Fact]
    public void No_page_hangs_by_one_link()
    {
        var alone = walk.LinkedFrom.Where(page => page.Key != "/" && page.Value.Count < 2 && !page.Key.StartsWith("/bronnen/", StringComparison.Ordinal))
            .Select(page => $"{page.Key} from {string.Join(", ", page.Value)}").ToList();

        Assert.True(alone.Count == 0, string.Join('\n', alone));
    }
}
