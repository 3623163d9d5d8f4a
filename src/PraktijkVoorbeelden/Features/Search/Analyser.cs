using System.Globalization;
using System.Text;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>A word in a text.</summary>
/// <param name="Term">What the index knows it as.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How many characters of the text it takes.</param>
public readonly record struct Word(string Term, int Start, int Length);

/// <summary>
/// Turns text into terms. The only place that does, for the index, for what a reader types and for marking hits alike,
/// so that they cannot disagree. A term consists of lower-case letters and digits only.
/// </summary>
public static class Analyser
{
    /// <summary>Part of the version of an index file: raise it when a text gives other terms than before.</summary>
    public const int Version = 1;

    /// <summary>Characters in a term at most; what is longer is cut, so that any two texts are cut alike.</summary>
    public const int MaxTermLength = 60;

    /// <summary>Different terms in a question at most: more make no better answer.</summary>
    public const int MaxQuestionTerms = 32;

    /// <summary>The words of a text, in order.</summary>
    public static IEnumerable<Word> WordsOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = -1;
        var position = 0;
        // Halves of surrogate pairs come out as U+FFFD, which is no letter.
        foreach (var rune in text.EnumerateRunes())
        {
            var isInWord = start >= 0;
            if (IsLetterOrDigit(rune))
            {
                start = isInWord ? start : position;
            }
            else if (isInWord && !StaysInWord(rune, text, position))
            {
                if (TermOf(text[start..position]) is { Length: > 0 } term)
                    yield return new(term, start, position - start);
                start = -1;
            }

            position += LengthIn(text, position, rune);
        }

        if (start >= 0 && TermOf(text[start..]) is { Length: > 0 } last)
            yield return new(last, start, text.Length - start);
    }

    /// <summary>The terms of a text with a space between them, as the index takes them in.</summary>
    public static string TermsOf(string text) => string.Join(' ', WordsOf(text).Select(word => word.Term));

    /// <summary>What a reader typed, as terms to look for. Any text will do.</summary>
    public static SearchWords Question(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var terms = new List<string>();
        var isCut = false;
        foreach (var word in WordsOf(typed))
        {
            if (terms.Contains(word.Term))
                continue;
            if (terms.Count == MaxQuestionTerms)
            {
                isCut = true;
                break;
            }

            terms.Add(word.Term);
        }

        return new(terms, isCut ? null : TermsOf(typed), isCut);
    }

    private static bool IsLetterOrDigit(Rune rune) =>
        Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber;

    // Accents that follow their letter, soft hyphens and joiners are inside a word. So is an apostrophe between letters:
    // regio's is one word, and 's-Hertogenbosch two.
    private static bool StaysInWord(Rune rune, string text, int position) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => true,
        _ => rune.Value is '\'' or '’' or '‘' && position + 1 < text.Length && char.IsLetter(text[position + 1]),
    };

    private static int LengthIn(string text, int position, Rune rune) =>
        rune == Rune.ReplacementChar && text[position] != '\uFFFD' ? 1 : rune.Utf16SequenceLength;

    private static string TermOf(string word)
    {
        var term = new StringBuilder(word.Length);
        foreach (var rune in Folding.Fold(word).EnumerateRunes().Where(IsLetterOrDigit))
        {
            if (term.Length + rune.Utf16SequenceLength > MaxTermLength)
                break;
            term.Append(rune);
        }

        return term.ToString();
    }
}

/// <summary>What a reader looks for.</summary>
/// <param name="Terms">The different terms, in the order in which they were typed.</param>
/// <param name="Name">All that was typed as a name is kept, to find what is called exactly that; null where it is too long for a name.</param>
/// <param name="IsCut">Whether words were left out because there were too many.</param>
public sealed record SearchWords(IReadOnlyList<string> Terms, string? Name, bool IsCut);
