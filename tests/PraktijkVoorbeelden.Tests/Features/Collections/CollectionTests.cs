using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Collections;

public sealed class CollectionTests(SmallCatalogue site) : IClassFixture<SmallCatalogue>
{
    [Fact]
    public async Task A_collection_shows_the_chosen_cards_whole_in_the_order_of_choosing()
    {
        var slugs = await SlugsAsync(2);
        var page = await site.OpenAsync($"/verzameling?kaart={slugs[1]}&kaart={slugs[0]}&kaart={slugs[1]}");

        Assert.Equal([slugs[1], slugs[0]], page.QuerySelectorAll("article.app-collected").Select(card => card.Id));
        Assert.Equal([$"#{slugs[1]}", $"#{slugs[0]}"], page.QuerySelectorAll("main ol a[href^='#']").Select(link => link.GetAttribute("href")));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Contains($"https://voorbeelden.example.nl/verzameling?kaart={slugs[1]}&kaart={slugs[0]}", page.QuerySelector(".app-print-only")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_can_be_taken_out()
    {
        var slugs = await SlugsAsync(2);
        var page = await site.OpenAsync($"/verzameling?kaart={slugs[0]}&kaart={slugs[1]}");

        var without = await site.OpenAsync(page.QuerySelector("main ol a[href^='/verzameling']")!.GetAttribute("href")!);

        Assert.Equal([slugs[1]], without.QuerySelectorAll("article.app-collected").Select(card => card.Id));
    }

    [Fact]
    public async Task A_collection_without_cards_tells_how_to_make_one() =>
        Assert.Contains("Wij bewaren niets", SmallCatalogue.TextOf(await site.OpenAsync("/verzameling")), StringComparison.Ordinal);

    [Fact]
    public async Task What_is_not_there_is_named_and_the_rest_is_shown()
    {
        var slug = (await SlugsAsync(1))[0];
        var page = await site.OpenAsync($"/verzameling?kaart=bestaat-niet&kaart={slug.ToUpperInvariant()}&kaart=&kaart={new string('a', 500)}&kaart=%3Cscript%3E");

        Assert.Equal([slug], page.QuerySelectorAll("article.app-collected").Select(card => card.Id));
        Assert.Contains("bestaat-niet, <script>", SmallCatalogue.TextOf(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_fits_is_left_out_and_said()
    {
        var many = string.Join('&', Enumerable.Range(0, 60).Select(number => $"kaart=kaart-{number}"));
        var text = SmallCatalogue.TextOf(await site.OpenAsync($"/verzameling?{many}"));

        Assert.Contains("passen 20 voorbeelden", text, StringComparison.Ordinal);
        Assert.DoesNotContain("kaart-20", text, StringComparison.Ordinal);
    }

    private async Task<List<string>> SlugsAsync(int count)
    {
        await site.CaughtUpAsync();
        var list = await site.OpenAsync("/voorbeelden?sorteer=titel");
        return [.. list.QuerySelectorAll("main a[href^='/voorbeelden/']").Select(link => link.GetAttribute("href")!["/voorbeelden/".Length..]).Distinct().Take(count)];
    }
}
