using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>Text in which the words that a reader looked for are marked. Encodes itself.</summary>
public sealed class MarkedText : IHtmlContent
{
    // About two lines on a wide screen.
    private const int SnippetLength = 240;

    // What stands before the first hit is half of what a reader needs to understand it.
    private const int SnippetLead = 60;

    private readonly string text;
    private readonly List<Word> hits;
    private readonly bool isCutBefore;
    private readonly bool isCutAfter;

    private MarkedText(string text, List<Word> hits, bool isCutBefore = false, bool isCutAfter = false)
    {
        this.text = text;
        this.hits = hits;
        this.isCutBefore = isCutBefore;
        this.isCutAfter = isCutAfter;
    }

    /// <summary>The terms that were found in it.</summary>
    public IReadOnlySet<string> Found => hits.Select(hit => hit.Term).ToHashSet();

    /// <summary>The whole text with its hits.</summary>
    public static MarkedText Of(string text, IReadOnlyCollection<string> terms)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, HitsIn(text, terms));
    }

    /// <summary>The piece of a text that holds most of the terms close together; null where it holds none of them.</summary>
    public static MarkedText? SnippetOf(string text, IReadOnlyCollection<string> terms)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Replace('\n', ' ');
        var hits = HitsIn(text, terms);
        if (hits.Count == 0)
            return null;

        var best = BestPlace(hits);
        var start = best <= SnippetLead ? 0 : AfterSpace(text, best - SnippetLead, best);
        var end = text.Length - start <= SnippetLength ? text.Length : BeforeSpace(text, start, start + SnippetLength);
        var inside = hits.Where(hit => hit.Start >= start && hit.Start + hit.Length <= end).Select(hit => hit with { Start = hit.Start - start });
        return new(text[start..end], [.. inside], start > 0, end < text.Length);
    }

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(encoder);
        if (isCutBefore)
            writer.Write("… ");
        var written = 0;
        foreach (var hit in hits)
        {
            encoder.Encode(writer, text, written, hit.Start - written);
            writer.Write("<mark class=\"nl-mark\">");
            encoder.Encode(writer, text, hit.Start, hit.Length);
            writer.Write("</mark>");
            written = hit.Start + hit.Length;
        }

        encoder.Encode(writer, text, written, text.Length - written);
        if (isCutAfter)
            writer.Write(" …");
    }

    private static List<Word> HitsIn(string text, IReadOnlyCollection<string> terms) =>
        terms.Count == 0 ? [] : [.. Analyser.WordsOf(text).Where(word => terms.Contains(word.Term))];

    // The first hit from which most different terms, and then most hits, fit in what is shown.
    private static int BestPlace(List<Word> hits)
    {
        var counts = new Dictionary<string, int>();
        var best = (Different: 0, Hits: 0, Start: 0);
        var next = 0;
        for (var first = 0; first < hits.Count; first++)
        {
            for (; next < hits.Count && hits[next].Start + hits[next].Length - hits[first].Start <= SnippetLength - SnippetLead; next++)
            {
                counts[hits[next].Term] = counts.GetValueOrDefault(hits[next].Term) + 1;
            }

            if ((counts.Count, next - first).CompareTo((best.Different, best.Hits)) > 0)
                best = (counts.Count, next - first, hits[first].Start);

            // A word longer than what is shown was never counted.
            if (next == first)
                next++;
            else if (--counts[hits[first].Term] == 0)
                counts.Remove(hits[first].Term);
        }

        return best.Start;
    }

    private static int AfterSpace(string text, int from, int atMost)
    {
        var space = text.AsSpan(from, atMost - from).IndexOf(' ');
        return space < 0 ? atMost : from + space + 1;
    }

    private static int BeforeSpace(string text, int from, int atMost)
    {
        var space = text.AsSpan(from, atMost - from).LastIndexOf(' ');
        return space > 0 ? from + space : atMost;
    }
}
