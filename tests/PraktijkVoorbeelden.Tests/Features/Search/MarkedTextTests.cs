using System.Text.Encodings.Web;
using PraktijkVoorbeelden.Features.Search;

namespace PraktijkVoorbeelden.Tests.Features.Search;

public sealed class MarkedTextTests
{
    [Fact]
    public void Hits_are_marked_however_they_are_written() =>
        Assert.Equal(
            "De <mark class=\"nl-mark\">Coöperatie</mark> en de <mark class=\"nl-mark\">regio’s</mark>",
            Html(MarkedText.Of("De Coöperatie en de regio’s", MarkedTerms.Of("cooperatie", "regio"))));

    [Fact]
    public void What_stands_in_the_text_is_encoded_in_and_around_a_hit() =>
        Assert.Equal(
            "&lt;b&gt;<mark class=\"nl-mark\">zorg</mark>&lt;/b&gt; &amp; meer",
            Html(MarkedText.Of("<b>zorg</b> & meer", MarkedTerms.Of("zorg"))));

    [Fact]
    public void A_snippet_shows_where_most_words_stand_together()
    {
        var text = $"Zorg komt hier eerst. {string.Join(' ', Enumerable.Repeat("tussenzin", 80))} De zorg voor schulden begon hier. {string.Join(' ', Enumerable.Repeat("slot", 80))}";

        var snippet = Html(MarkedText.SnippetOf(text, MarkedTerms.Of("zorg", "schulden"))!);

        Assert.StartsWith("… ", snippet, StringComparison.Ordinal);
        Assert.Contains("<mark class=\"nl-mark\">zorg</mark> voor <mark class=\"nl-mark\">schulden</mark>", snippet, StringComparison.Ordinal);
        Assert.EndsWith(" …", snippet, StringComparison.Ordinal);
        Assert.InRange(snippet.Length, 100, 400);
    }

    [Fact]
    public void A_row_of_words_is_marked_where_it_stands_in_that_order()
    {
        var terms = new MarkedTerms();
        terms.Add(0, [new HashSet<string> { "sociaal", "sociale" }, new HashSet<string> { "team", "teams" }]);

        Assert.Equal(
            "Een team van sociale <mark class=\"nl-mark\">sociale</mark> <mark class=\"nl-mark\">teams</mark>",
            Html(MarkedText.Of("Een team van sociale sociale teams", terms)));
    }

    [Fact]
    public void Words_that_a_hyphen_joins_are_marked_as_one() =>
        Assert.Equal("Over <mark class=\"nl-mark\">re-integratie</mark>", Html(MarkedText.Of("Over re-integratie", MarkedTerms.Of("integratie", "reintegratie"))));

    [Fact]
    public void Without_a_hit_there_is_no_snippet() => Assert.Null(MarkedText.SnippetOf("Niets hiervan", MarkedTerms.Of("zorg")));

    private static string Html(MarkedText text)
    {
        using var writer = new StringWriter();
        text.WriteTo(writer, HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        return writer.ToString();
    }
}
