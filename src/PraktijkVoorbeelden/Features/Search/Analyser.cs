using System.Globalization;
using System.Text;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>A word in a text.</summary>
/// <param name="Term">What the index knows it as.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How many characters of the text it takes.</param>
/// <param name="IsJoined">
/// Whether it is words with hyphens between them written as one (re-integratie as reintegratie), beside those words themselves.
/// </param>
public readonly record struct Word(string Term, int Start, int Length, bool IsJoined = false);

/// <summary>
/// Turns text into terms. The only place that does, for the index, for what a reader types and for marking hits alike,
/// so that they cannot disagree. A term consists of lower-case letters and digits (and a comma between digits). What has
/// the same <see cref="StemOf">stem</see>, stands in a compound or is a synonym is found when somebody asks, over the words
/// that the index holds, so that a new word changes no stored row.
/// </summary>
public static class Analyser
{
    /// <summary>Part of the version of an index file: raise it when a text gives other terms than before.</summary>
    public const int Version = 3;

    /// <summary>Characters in a term at most; what is longer is cut, so that any two texts are cut alike.</summary>
    public const int MaxTermLength = 60;

    /// <summary>Different terms in a question at most: more make no better answer.</summary>
    public const int MaxQuestionTerms = 32;

    private const string Plus = "plus";

    /// <summary>The words of a text, in order; words with hyphens between them are followed by all of them as one.</summary>
    public static IReadOnlyList<Word> WordsOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<Word>((text.Length / 6) + 1);
        var chain = new List<Word>();
        for (var at = 0; at < text.Length;)
        {
            var rune = RuneAt(text, at, out var length);
            if (!IsLetterOrDigit(rune))
            {
                at += length;
                continue;
            }

            var start = at;
            at = EndOfWord(text, at);
            if (TermOf(text, start, at) is { Length: > 0 } term)
                AddWord(words, chain, text, new(term, start, at - start));
            for (; at < text.Length && text[at] == '+'; at++)
            {
                words.Add(new(Plus, at, 1));
            }
        }

        Join(words, chain);
        return words;
    }

    /// <summary>The terms of a text with a space between them: two names are the same when these are.</summary>
    public static string TermsOf(string text) => string.Join(' ', WordsOf(text).Where(word => !word.IsJoined).Select(word => word.Term));

    /// <summary>What all forms of a word have in common.</summary>
    public static string StemOf(string term) => DutchForms.StemOf(term);

    private static void AddWord(List<Word> words, List<Word> chain, string text, Word word)
    {
        var follows = chain.Count > 0 && chain[^1].Start + chain[^1].Length == word.Start - 1 && IsHyphen(text[word.Start - 1]);
        if (!follows)
            Join(words, chain);
        // Years and other numbers with a hyphen are a range.
        if (char.IsLetter(word.Term[0]))
            chain.Add(word);
        else
            chain.Clear();
        words.Add(word);
    }

    private static void Join(List<Word> words, List<Word> chain)
    {
        if (chain.Count > 1)
        {
            var joined = string.Concat(chain.Select(part => part.Term));
            if (joined.Length <= MaxTermLength)
                words.Add(new(joined, chain[0].Start, chain[^1].Start + chain[^1].Length - chain[0].Start, IsJoined: true));
        }

        chain.Clear();
    }

    private static int EndOfWord(string text, int at)
    {
        var start = at;
        while (at < text.Length)
        {
            var rune = RuneAt(text, at, out var length);
            if (!IsLetterOrDigit(rune) && !StaysInWord(rune, text, start, at))
                break;
            at += length;
        }

        return at;
    }

    // Accents that follow their letter, soft hyphens and joiners are inside a word. So is an apostrophe between letters:
    // regio's is one word, and 's-Hertogenbosch two. Thousands have points, fractions a comma, some abbreviations points.
    private static bool StaysInWord(Rune rune, string text, int start, int at) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => true,
        _ => rune.Value switch
        {
            '\'' or '’' or '‘' => at + 1 < text.Length && char.IsLetter(text[at + 1]),
            ',' => IsDigitAt(text, at - 1) && IsDigitAt(text, at + 1),
            '.' => IsThousands(text, at) || IsInitials(text, start, at),
            _ => false,
        },
    };

    private static bool IsThousands(string text, int at) =>
        IsDigitAt(text, at - 1) && IsDigitAt(text, at + 1) && IsDigitAt(text, at + 2) && IsDigitAt(text, at + 3) && !IsDigitAt(text, at + 4);

    // W.m.o.: one letter between points, from the start of the word on.
    private static bool IsInitials(string text, int start, int at) =>
        char.IsLetter(text[at - 1]) && (at - 1 == start || text[at - 2] == '.')
        && at + 1 < text.Length && char.IsLetter(text[at + 1]) && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2]));

    private static bool IsDigitAt(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiDigit(text[at]);

    private static bool IsHyphen(char character) => character is '-' or '‐' or '‑';

    private static bool IsLetterOrDigit(Rune rune) => rune.IsAscii
        ? Rune.IsLetterOrDigit(rune)
        : Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber;

    // Half of a surrogate pair comes out as U+FFFD, which is no letter.
    private static Rune RuneAt(string text, int at, out int length)
    {
        Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out length);
        return rune;
    }

    private static string TermOf(string text, int start, int end)
    {
        var word = WithoutPlural(text.AsSpan(start, end - start));
        return IsPlain(word) ? Lower(word[..Math.Min(word.Length, MaxTermLength)]) : Folded(word.ToString());
    }

    // Of programma's, regio's and baby's the apostrophe tells what the plural is of.
    private static ReadOnlySpan<char> WithoutPlural(ReadOnlySpan<char> word) =>
        word is [.., 'a' or 'i' or 'o' or 'u' or 'y' or 'A' or 'I' or 'O' or 'U' or 'Y', '\'' or '’' or '‘', 's' or 'S'] ? word[..^2] : word;

    private static bool IsPlain(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (!char.IsAsciiLetterOrDigit(character))
                return false;
        }

        return true;
    }

    private static string Lower(ReadOnlySpan<char> word) => string.Create(word.Length, word, static (lower, from) =>
    {
        for (var i = 0; i < lower.Length; i++)
        {
            lower[i] = char.IsAsciiLetterUpper(from[i]) ? (char)(from[i] | 0x20) : from[i];
        }
    });

    private static string Folded(string word)
    {
        var term = new StringBuilder(word.Length);
        var folded = Folding.Fold(word);
        for (var at = 0; at < folded.Length;)
        {
            var rune = RuneAt(folded, at, out var length);
            var isComma = folded[at] == ',' && IsDigitAt(folded, at - 1) && IsDigitAt(folded, at + 1);
            at += length;
            if (!IsLetterOrDigit(rune) && !isComma)
                continue;
            if (term.Length + length > MaxTermLength)
                break;
            term.Append(rune);
        }

        return term.ToString();
    }
}
