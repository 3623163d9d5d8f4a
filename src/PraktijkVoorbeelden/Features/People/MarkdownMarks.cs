using System.Text.RegularExpressions;

namespace PraktijkVoorbeelden.Features.People;

/// <summary>A link as it was typed: <c>[text](address)</c>.</summary>
/// <param name="Start">Where its bracket opens.</param>
/// <param name="TextEnd">Where its text ends.</param>
/// <param name="End">Where all of it ends.</param>
internal readonly record struct MarkedLink(int Start, int TextEnd, int End);

/// <summary>
/// Where a text has marks that readers do not see: emphasis, links and escapes. Reads each text once from front to back, so
/// that no text takes long; it need not agree with what shows a text in every odd case, for texts are looked at as typed as well.
/// </summary>
internal sealed partial class MarkdownMarks
{
    private readonly string text;
    private readonly Dictionary<int, int> partners = [];
    private readonly List<MarkedLink> links = [];
    private readonly HashSet<int> escapes = [];

    public MarkdownMarks(string text)
    {
        this.text = text;
        if (text.AsSpan().ContainsAny("*_[\\"))
            Read();
    }

    /// <summary>Whether readers see all that was typed.</summary>
    public bool IsEmpty => partners.Count == 0 && links.Count == 0 && escapes.Count == 0;

    /// <summary>The links, from front to back by where they end.</summary>
    public IReadOnlyList<MarkedLink> Links => links;

    /// <summary>Each mark of emphasis with the one that it belongs to, both ways.</summary>
    public IReadOnlyDictionary<int, int> Partners => partners;

    /// <summary>The characters that readers do not see.</summary>
    public bool[] Hidden()
    {
        var hidden = new bool[text.Length];
        foreach (var mark in partners.Keys.Concat(escapes))
        {
            hidden[mark] = true;
        }

        foreach (var link in links)
        {
            hidden[link.Start] = true;
            Array.Fill(hidden, true, link.TextEnd, link.End - link.TextEnd);
        }

        return hidden;
    }

    private void Read()
    {
        var brackets = new Stack<int>();
        var open = new Dictionary<char, Stack<int>> { ['*'] = [], ['_'] = [] };
        for (var at = 0; at < text.Length;)
        {
            var character = text[at];
            if (character == '\\' && at + 1 < text.Length && char.IsAscii(text[at + 1]) && (char.IsPunctuation(text[at + 1]) || char.IsSymbol(text[at + 1])))
            {
                escapes.Add(at);
                at += 2;
            }
            else if (character is '*' or '_')
            {
                at = ReadRun(at, open[character]);
            }
            else if (character == ']' && brackets.TryPop(out var start) && LinkTail().Match(text, at + 1) is { Success: true } tail)
            {
                links.Add(new(start, at, tail.Index + tail.Length));
                at = tail.Index + tail.Length;
            }
            else
            {
                if (character == '[')
                    brackets.Push(at);
                at++;
            }
        }
    }

    private int ReadRun(int at, Stack<int> open)
    {
        var end = at + 1;
        while (end < text.Length && text[end] == text[at])
        {
            end++;
        }

        var canClose = at > 0 && !char.IsWhiteSpace(text[at - 1]);
        var canOpen = end < text.Length && !char.IsWhiteSpace(text[end]);
        for (var mark = at; mark < end; mark++)
        {
            if (canClose && open.TryPeek(out var other) && other < at)
            {
                open.Pop();
                partners[other] = mark;
                partners[mark] = other;
            }
            else if (canOpen)
            {
                open.Push(mark);
            }
        }

        return end;
    }

    // An address may hold brackets in pairs.
    [GeneratedRegex(@"\G(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\[\]]*\])")]
    private static partial Regex LinkTail();
}
