using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Taxonomy;

public sealed class ThemePageTests(SmallCatalogue site) : IClassFixture<SmallCatalogue>
{
    [Fact]
    public async Task The_list_counts_the_examples_of_each_theme() => Assert.Equal(
        ["Armoede 1 voorbeeld", "Leeg thema Nog geen voorbeelden", "Schulden Hulp bij schulden. 3 voorbeelden", "Vroegsignalering Nog geen voorbeelden"],
        (await site.OpenAsync("/themas")).QuerySelectorAll(".app-entrance").Select(SmallCatalogue.TextOf));

    [Fact]
    public async Task A_theme_shows_its_words_its_examples_and_where_they_are()
    {
        var page = await site.OpenAsync("/themas/schulden");
        var text = SmallCatalogue.TextOf(page);

        Assert.Contains("Andere woorden geldzorgen", text, StringComparison.Ordinal);
        Assert.Contains("Onderdelen van dit thema Vroegsignalering", text, StringComparison.Ordinal);
        Assert.Equal(3, page.QuerySelectorAll(".app-cards > li").Length);
        Assert.Contains("Nieuwestad 2 voorbeelden uit Nieuwestad over Schulden", text, StringComparison.Ordinal);
        Assert.Contains("/voorbeelden?thema=schulden", SmallCatalogue.LinksOf(page));
        Assert.Contains("/voorbeelden?thema=schulden&gemeente=nieuwestad", SmallCatalogue.LinksOf(page));
    }

    [Fact]
    public async Task Related_themes_link_both_ways_whichever_says_so()
    {
        Assert.Contains("/themas/armoede", SmallCatalogue.LinksOf(await site.OpenAsync("/themas/schulden")));
        Assert.Contains("/themas/schulden", SmallCatalogue.LinksOf(await site.OpenAsync("/themas/armoede")));
    }

    [Fact]
    public async Task A_narrower_theme_links_to_its_broader_one() =>
        Assert.Contains("/themas/schulden", SmallCatalogue.LinksOf(await site.OpenAsync("/themas/vroegsignalering")));

    [Fact]
    public async Task A_theme_without_examples_says_so() =>
        Assert.Contains("Over dit thema staat hier nog geen voorbeeld.", SmallCatalogue.TextOf(await site.OpenAsync("/themas/leeg-thema")), StringComparison.Ordinal);
}
