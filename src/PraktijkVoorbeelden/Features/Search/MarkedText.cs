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
    private readonly List<Hit> hits;
    private readonly bool isCutBefore;
    private readonly bool isCutAfter;

    private MarkedText(string text, List<Hit> hits, bool isCutBefore = false, bool isCutAfter = false)
    {
        this.text = text;
        this.hits = hits;
        this.isCutBefore = isCutBefore;
        this.isCutAfter = isCutAfter;
    }

    /// <summary>No text.</summary>
    public static MarkedText None { get; } = new("", []);

    /// <summary>The text without its marks.</summary>
    public string Plain => text;

    /// <summary>Which parts of the question were found in it, by number.</summary>
    public IReadOnlySet<int> Found => hits.Select(hit => hit.Part).ToHashSet();

    /// <summary>The whole text with its hits.</summary>
    public static MarkedText Of(string text, MarkedTerms terms)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, HitsIn(text, terms));
    }

    /// <summary>The piece of a text that holds most of the terms close together; null where it holds none of them.</summary>
    public static MarkedText? SnippetOf(string text, MarkedTerms terms)
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

    private static List<Hit> HitsIn(string text, MarkedTerms terms) => terms.IsEmpty ? [] : terms.HitsIn(Analyser.WordsOf(text));

    // The first hit from which most different terms, and then most hits, fit in what is shown.
    private static int BestPlace(List<Hit> hits)
    {
        var counts = new Dictionary<int, int>();
        var best = (Different: 0, Hits: 0, Start: 0);
        var next = 0;
        for (var first = 0; first < hits.Count; first++)
        {
            for (; next < hits.Count && hits[next].Start + hits[next].Length - hits[first].Start <= SnippetLength - SnippetLead; next++)
            {
                counts[hits[next].Part] = counts.GetValueOrDefault(hits[next].Part) + 1;
            }

            if ((counts.Count, next - first).CompareTo((best.Different, best.Hits)) > 0)
                best = (counts.Count, next - first, hits[first].Start);

            // A word longer than what is shown was never counted.
            if (next == first)
                next++;
            else if (--counts[hits[first].Part] == 0)
                counts.Remove(hits[first].Part);
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

/// <summary>A place in a text that answers to a part of a question.</summary>
/// <param name="Part">Which part.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How many characters of the text it takes.</param>
public readonly record struct Hit(int Part, int Start, int Length);

/// <summary>What is marked in a text: words and rows of words, each for a part of the question.</summary>
public sealed class MarkedTerms
{
    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly List<(int Part, IReadOnlyList<IReadOnlySet<string>> Places)> phrases = [];

    /// <summary>Whether nothing is marked.</summary>
    public bool IsEmpty => words.Count == 0 && phrases.Count == 0;

    /// <summary>Marks these words, each for a part of its own.</summary>
    public static MarkedTerms Of(params IReadOnlyList<string> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var marked = new MarkedTerms();
        for (var part = 0; part < terms.Count; part++)
        {
            marked.Add(part, terms[part]);
        }

        return marked;
    }

    /// <summary>Marks a word.</summary>
    public void Add(int part, string term) => words.TryAdd(term, part);

    /// <summary>Marks a row of words. Each place takes one of several.</summary>
    public void Add(int part, IReadOnlyList<IReadOnlySet<string>> phrase) => phrases.Add((part, phrase));

    /// <summary>What is marked among the words of a text, in order; no two hits overlap.</summary>
    internal List<Hit> HitsIn(IReadOnlyList<Word> text)
    {
        var hits = new List<Hit>();
        foreach (var word in text)
        {
            if (words.TryGetValue(word.Term, out var part))
                hits.Add(new(part, word.Start, word.Length));
        }

        if (phrases.Count > 0)
            AddPhrases([.. text.Where(word => !word.IsJoined)], hits);
        hits.Sort((one, other) => one.Start != other.Start ? one.Start.CompareTo(other.Start) : other.Length.CompareTo(one.Length));
        var end = 0;
        var apart = new List<Hit>(hits.Count);
        foreach (var hit in hits)
        {
            if (hit.Start < end)
                continue;
            apart.Add(hit);
            end = hit.Start + hit.Length;
        }

        return apart;
    }

    private void AddPhrases(List<Word> text, List<Hit> hits)
    {
        foreach (var (part, places) in phrases)
        {
            for (var start = 0; start + places.Count <= text.Count; start++)
            {
                if (places[0].Contains(text[start].Term) && Enumerable.Range(1, places.Count - 1).All(place => places[place].Contains(text[start + place].Term)))
                    hits.AddRange(text.Skip(start).Take(places.Count).Select(word => new Hit(part, word.Start, word.Length)));
            }
        }
    }
}
