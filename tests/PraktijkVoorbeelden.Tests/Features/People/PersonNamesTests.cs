using System.Text.RegularExpressions;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.People;

public sealed partial class PersonNamesTests
{
    private static readonly string[] PagesWithTheName = ["/voorbeelden/een-loket", "/gemeenten/nieuwestad", "/gemeenten/ouddorp", "/organisaties/welzijn-werk", "/onderscheidingen/gouden-gemeente/2017"];

    [Fact]
    public async Task Somebody_who_is_shown_by_role_from_now_on_is_named_on_no_page()
    {
        await using var site = new SmallCatalogue();
        await site.InitializeAsync();
        foreach (var path in PagesWithTheName)
        {
            Assert.Contains("Jan Jansen", SmallCatalogue.TextOf(await site.OpenAsync(path)), StringComparison.Ordinal);
        }

        await site.PublishAsync(Forms.Person("wethouder-2017", null));

        foreach (var path in PagesWithTheName)
        {
            var text = SmallCatalogue.TextOf(await site.OpenAsync(path));
            Assert.DoesNotContain("Jansen", text, StringComparison.Ordinal);
            Assert.DoesNotMatch(Placeholder(), text);
        }

        var card = SmallCatalogue.TextOf(await site.OpenAsync("/voorbeelden/een-loket"));
        Assert.Contains("zei een betrokkene. Een betrokkene knikte.", card, StringComparison.Ordinal);
        Assert.Contains("“Wij luisteren eerst.” wethouder, gemeente Nieuwestad · 11 mei 2017", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_was_withdrawn_is_named_on_no_page()
    {
        await using var site = new SmallCatalogue();
        await site.InitializeAsync();
        await site.WithdrawAsync(Noun.Person, "wethouder-2017");

        foreach (var path in PagesWithTheName)
        {
            Assert.DoesNotContain("Jansen", SmallCatalogue.TextOf(await site.OpenAsync(path)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_name_means_nothing_to_markdown()
    {
        await using var site = new Site();
        await site.PublishAsync(Forms.Person("iemand-2017", "*J.* <b>[Jansen](javascript:x)</b> `& co_"));

        var names = await site.InDatabaseAsync(db => PersonNames.InAsync(db, ["{persoon:iemand-2017}"], CancellationToken.None));
        using var html = new StringWriter();
        PraktijkVoorbeelden.Features.Shared.MarkdownText.Html(names.InMarkdown("{persoon:iemand-2017} zei *ja*.")).WriteTo(html, System.Text.Encodings.Web.HtmlEncoder.Default);

        Assert.Equal("<p class=\"nl-paragraph\">*J.* &lt;b&gt;[Jansen](javascript:x)&lt;/b&gt; `&amp; co_ zei <em>ja</em>.</p>\n", html.ToString());
        Assert.Equal("*J.* <b>[Jansen](javascript:x)</b> `& co_ zei ja.", names.InText("{persoon:iemand-2017} zei ja."));
    }

    [Theory]
    [InlineData("{persoon:onbekend-1} zei ja.", "Een betrokkene zei ja.")]
    [InlineData("Ja, zei {persoon:onbekend-1}.", "Ja, zei een betrokkene.")]
    [InlineData("Nee! {persoon:onbekend-1} zei niets.", "Nee! Een betrokkene zei niets.")]
    [InlineData("{persoon:} {persoon:MET HOOFDLETTER} {persoon}", "{persoon:} {persoon:MET HOOFDLETTER} {persoon}")]
    public async Task Somebody_unknown_is_somebody(string text, string shown)
    {
        await using var site = new Site();

        Assert.Equal(shown, (await site.InDatabaseAsync(db => PersonNames.InAsync(db, [text, null], CancellationToken.None))).InText(text));
    }

    [GeneratedRegex(@"\{persoon")]
    private static partial Regex Placeholder();
}
