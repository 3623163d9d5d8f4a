using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Markdig.Helpers;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.People;

/// <summary>A word of a text, folded, and where it stands.</summary>
/// <param name="Word">Without case and accents.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsAfterComma">Whether a comma stands between it and the word before.</param>
internal readonly record struct PlacedWord(string Word, int Start, int End, bool IsAfterComma);

/// <summary>
/// The words of a text as readers see them: entities are what they stand for, and what shows nowhere (a soft hyphen, a mark of
/// emphasis, the address of a link) parts no word.
/// </summary>
internal static partial class SeenText
{
    /// <summary>The words as they are shown, where marks hide something, and as they were typed.</summary>
    public static IEnumerable<List<PlacedWord>> ReadingsOf(string text)
    {
        if (new MarkdownMarks(text) is { IsEmpty: false } marks)
            yield return WordsOf(text, marks.Hidden());
        yield return WordsOf(text, null);
    }

    private static List<PlacedWord> WordsOf(string text, bool[]? hidden)
    {
        var folded = new StringBuilder(text.Length);
        var places = new List<(int Start, int End)>(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var (seen, end) = hidden is not null && hidden[at] ? ("", at + 1) : PieceAt(text, at);
            folded.Append(seen);
            for (var count = 0; count < seen.Length; count++)
            {
                places.Add((at, end));
            }

            at = end;
        }

        var shown = folded.ToString();
        var words = new List<PlacedWord>();
        var from = 0;
        foreach (var match in WordPattern().EnumerateMatches(shown))
        {
            var last = match.Index + match.Length;
            words.Add(new(shown[match.Index..last], places[match.Index].Start, places[last - 1].End, words.Count > 0 && shown.AsSpan(from, match.Index - from).Contains(',')));
            from = last;
        }

        return words;
    }

    // What readers see of the character or entity that stands here, folded, and where it ends.
    private static (string Seen, int End) PieceAt(string text, int at)
    {
        var character = text[at];
        if (character == '&' && Entity().Match(text, at) is { Success: true } entity && Decoded(entity.Value) is { } decoded)
            return (string.Concat(decoded.EnumerateRunes().Select(rune => Folded(rune.ToString()))), at + entity.Length);
        if (char.IsAscii(character))
            return (Ascii(character), at + 1);
        var length = char.IsSurrogatePair(text, at) ? 2 : 1;
        return (Folded(text.Substring(at, length)), at + length);
    }

    private static string? Decoded(string entity) => entity[1] == '#'
        ? WebUtility.HtmlDecode(entity) is var number && number != entity ? number : null
        : EntityHelper.DecodeEntity(entity.AsSpan(1, entity.Length - 2));

    private static string Ascii(char character) => char.IsAsciiLetterOrDigit(character) ? char.ToLowerInvariant(character).ToString() : character == ',' ? "," : char.IsControl(character) && !char.IsWhiteSpace(character) ? "" : " ";

    // What folds to nothing parts words, but for what is written over or inside a word.
    private static string Folded(string piece) => Folding.Fold(piece) is { Length: > 0 } seen ? seen
        : CharUnicodeInfo.GetUnicodeCategory(piece, 0) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format || (char.IsControl(piece, 0) && !char.IsWhiteSpace(piece, 0)) ? ""
        : " ";

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"\G&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")]
    private static partial Regex Entity();
}
