using System.Text.Encodings.Web;
using PraktijkVoorbeelden.Features.Search;

namespace PraktijkVoorbeelden.Tests.Features.Search;

public sealed class MarkedTextTests
{
    [Fact]
    public void Hits_are_marked_however_they_are_written() =>
        Assert.Equal(
            "De <mark class=\"nl-mark\">Coöperatie</mark> en de <mark class=\"nl-mark\">regio’s</mark>",
            Html(MarkedText.Of("De Coöperatie en de regio’s", ["cooperatie", "regios"])));

    [Fact]
    public void What_stands_in_the_text_is_encoded_in_and_around_a_hit() =>
        Assert.Equal(
            "&lt;b&gt;<mark class=\"nl-mark\">zorg</mark>&lt;/b&gt; &amp; meer",
            Html(MarkedText.Of("<b>zorg</b> & meer", ["zorg"])));

    [Fact]
    public void A_snippet_shows_where_most_words_stand_together()
    {
        var text = $"Zorg komt hier eerst. {string.Join(' ', Enumerable.Repeat("tussenzin", 80))} De zorg voor schulden begon hier. {string.Join(' ', Enumerable.Repeat("slot", 80))}";

        var snippet = Html(MarkedText.SnippetOf(text, ["zorg", "schulden"])!);

        Assert.StartsWith("… ", snippet, StringComparison.Ordinal);
        Assert.Contains("<mark class=\"nl-mark\">zorg</mark> voor <mark class=\"nl-mark\">schulden</mark>", snippet, StringComparison.Ordinal);
        Assert.EndsWith(" …", snippet, StringComparison.Ordinal);
        Assert.InRange(snippet.Length, 100, 400);
    }

    [Fact]
    public void Without_a_hit_there_is_no_snippet() => Assert.Null(MarkedText.SnippetOf("Niets hiervan", ["zorg"]));

    private static string Html(MarkedText text)
    {
        using var writer = new StringWriter();
        text.WriteTo(writer, HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        return writer.ToString();
    }
}
