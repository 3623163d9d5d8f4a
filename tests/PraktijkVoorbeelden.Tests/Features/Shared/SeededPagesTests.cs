using System.Buffers.Binary;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Awards;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Tests.Support;

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

    [Fact]
    public void Each_page_has_a_title_and_a_description_of_its_own_that_fit_a_list_of_results()
    {
        var pages = walk.Heads.Where(head => !head.IsNoIndex).ToList();

        var problems = pages.GroupBy(head => head.Title).Where(same => same.Count() > 1).Select(same => $"'{same.Key}' is the title of {string.Join(", ", same.Select(head => head.Path))}")
            // The next page of a list is about what the first is about.
            .Concat(pages.Where(head => !head.Path.Contains("pagina=", StringComparison.Ordinal)).GroupBy(head => head.Description).Where(same => same.Count() > 1).Select(same => $"'{same.Key}' describes {string.Join(", ", same.Take(5).Select(head => head.Path))}"))
            .Concat(pages.Where(head => head.Title.Length > 130).Select(head => $"{head.Path} has a title of {head.Title.Length}"))
            .Concat(walk.Heads.Where(head => head.OpenGraph.GetValueOrDefault("description") != head.Description).Select(head => $"{head.Path} tells something else where it is shared"))
            .Concat(pages.Where(head => head.Description is not { Length: >= 40 and <= 170 }).Select(head => $"{head.Path} has a description of {head.Description?.Length}: {head.Description}"))
            .ToList();

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public void Each_page_has_one_true_address_or_stays_out_of_search_engines()
    {
        Assert.All(walk.Heads, head => Assert.True(head.IsNoIndex == head.Canonical is null, head.Path));
        Assert.All(walk.Heads.Where(head => !head.IsNoIndex), head => Assert.Equal(head.Canonical, head.OpenGraph["url"]));
        Assert.All(walk.Heads.Where(head => head.IsNoIndex), head => Assert.Null(head.StructuredData));
    }

    [Fact]
    public void Each_page_tells_what_it_is_in_words_of_schema_org()
    {
        var problems = walk.Heads.Where(head => head.StructuredData is not null)
            .SelectMany(head => SchemaOrg.FaultsOfPage(head.StructuredData!).Select(fault => $"{head.Path}: {fault}"))
            .Concat(walk.Heads.Where(head => !head.IsNoIndex && head.StructuredData is null).Select(head => $"{head.Path} tells nothing"))
            .ToList();

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public async Task Each_page_can_be_shared_with_a_picture_that_is_there()
    {
        Assert.All(walk.Heads, head => Assert.Equal([], new[] { "site_name", "title", "type", "locale", "image", "image:width", "image:height" }.Except(head.OpenGraph.Keys)));
        using var visitor = walk.Site.CreateVisitor();
        foreach (var (picture, width, height) in walk.Heads.Select(head => (head.OpenGraph["image"], head.OpenGraph["image:width"], head.OpenGraph["image:height"])).Distinct())
        {
            using var response = await visitor.GetAsync(new Uri(picture).PathAndQuery);
            var bytes = await response.Content.ReadAsByteArrayAsync();

            Assert.Equal("image/png", response.Content.Headers.ContentType!.MediaType);
            // What others show of a page is at least twice as wide as high, and small enough for them to fetch.
            Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], bytes[..4]);
            Assert.Equal((width, height), ($"{BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16))}", $"{BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20))}"));
            Assert.True(int.Parse(width, CultureInfo.InvariantCulture) >= 1200 && bytes.Length is > 1_000 and < 300_000, $"{picture}: {width} wide, {bytes.Length} bytes");
        }
    }
}
