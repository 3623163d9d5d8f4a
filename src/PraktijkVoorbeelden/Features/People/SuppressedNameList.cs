using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.People;

/// <summary>The names that may not come back, as they are when a form is read. Knows a name when it sees one; can tell none.</summary>
public sealed partial class SuppressedNameList
{
    /// <summary>What stands in a text where such a name stood.</summary>
    public const string Removed = "[naam weggehaald]";

    private readonly byte[] key;
    private readonly Dictionary<string, string> people;
    private readonly HashSet<string> parts;
    private readonly HashSet<string> nameless;
    private readonly int[] lengths;

    /// <summary>The list of these names, hashed with this key.</summary>
    public SuppressedNameList(byte[] key, IReadOnlyCollection<SuppressedName> names)
        : this(key, names, shortest: 2)
    {
    }

    private SuppressedNameList(byte[] key, IReadOnlyCollection<SuppressedName> names, int shortest)
    {
        this.key = key;
        people = names.Where(name => name.Words > 0).ToDictionary(name => name.Hash, name => name.PersonKey);
        parts = [.. names.Where(name => name.Words == 0).Select(name => name.Hash)];
        nameless = [.. names.Select(name => name.PersonKey)];
        // In running text a single word is no name: half of all surnames are words.
        lengths = [.. names.Select(name => name.Words).Where(words => words >= shortest).Distinct().OrderDescending()];
    }

    /// <summary>No names.</summary>
    public static SuppressedNameList Empty { get; } = new([], []);

    /// <summary>Whether there are no names in it.</summary>
    public bool IsEmpty => people.Count == 0;

    /// <summary>A list of these names, for as long as they are known. With <paramref name="shortest"/> 1 a single word is looked for in running text too.</summary>
    public static SuppressedNameList Of(IEnumerable<string> names, int shortest = 2)
    {
        var key = RandomNumberGenerator.GetBytes(32);
        return new(
            key,
            [
                .. names.Select(WordsOf).Where(words => words.Length > 0).DistinctBy(words => HashOf(key, words))
                    .Select(words => new SuppressedName { Hash = HashOf(key, words), Words = words.Length }),
            ],
            shortest);
    }

    /// <summary>Whether this person's name is in it, whatever that is: no name may stand in that person's form again.</summary>
    public bool IsNameless(string personKey) => nameless.Contains(personKey);

    /// <summary>Whether a text is such a name, or holds one of two words or more.</summary>
    public bool IsIn(string text) => PeopleIn(text).Any();

    /// <summary>The Keys of the people whose names a text is or holds.</summary>
    public IEnumerable<string> PeopleIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsEmpty)
            return [];
        var words = WordsOf(text);
        return lengths.Where(length => length < words.Length)
            .SelectMany(length => Enumerable.Range(0, words.Length - length + 1).Select(start => PersonOf(words.AsSpan(start, length))))
            .Prepend(PersonOf(words)).OfType<string>().Distinct();
    }

    /// <summary>The Key of the person whose name this text is; null where it is more than a name, or less.</summary>
    public string? PersonCalled(string text) => IsEmpty ? null : PersonOf(WordsOf(text));

    /// <summary>Whether a word is part of such a name.</summary>
    public bool IsPartOfName(string word) => parts.Count > 0 && parts.Contains(HashOf(key, ["", word])) || IsIn(word);

    /// <summary>The text with <see cref="Removed"/> where a name stood.</summary>
    public string Without(string text)
    {
        if (!IsIn(text))
            return text;
        var placed = Placed(text);
        string[] words = [.. placed.Select(word => word.Word)];
        if (PersonOf(words) is not null)
            return text[..placed[0].Start] + Removed + text[placed[^1].End..];
        var without = new StringBuilder(text.Length);
        var from = 0;
        for (var at = 0; at < words.Length;)
        {
            var length = LengthOfNameAt(words, at);
            if (length > 0)
            {
                without.Append(text, from, placed[at].Start - from).Append(Removed);
                from = placed[at + length - 1].End;
            }

            at += Math.Max(1, length);
        }

        var rest = without.Append(text, from, text.Length - from).ToString();
        return IsIn(rest) ? Removed : rest;
    }

    /// <summary>The words of a name or a text, without case, accents or punctuation.</summary>
    public static string[] WordsOf(string text) => [.. WordPattern().Matches(Folding.Fold(text)).Select(match => match.Value)];

    /// <summary>The hash of these words.</summary>
    public static string HashOf(byte[] key, ReadOnlySpan<string> words) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(string.Join(' ', words))));

    private string? PersonOf(ReadOnlySpan<string> words) => words.Length == 0 ? null : people.GetValueOrDefault(HashOf(key, words));

    // How many words from here are a name; 0 where none begins here. Of two names that begin here the longer one counts.
    private int LengthOfNameAt(string[] words, int at) =>
        Array.Find(lengths, length => at + length <= words.Length && PersonOf(words.AsSpan(at, length)) is not null);

    // The words of a text as WordsOf has them, with where they stand in the text itself.
    private static List<PlacedWord> Placed(string text)
    {
        var folded = new StringBuilder(text.Length);
        var places = new List<int>(text.Length + 1);
        for (var at = 0; at < text.Length;)
        {
            var length = char.IsSurrogatePair(text, at) ? 2 : 1;
            var piece = Folding.Fold(text.Substring(at, length));
            // What folds to nothing parts words, but for what is written over or inside a word.
            if (piece.Length == 0 && CharUnicodeInfo.GetUnicodeCategory(text, at) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
                piece = " ";
            folded.Append(piece);
            places.AddRange(Enumerable.Repeat(at, piece.Length));
            at += length;
        }

        places.Add(text.Length);
        return [.. WordPattern().Matches(folded.ToString()).Select(match => new PlacedWord(match.Value, places[match.Index], places[match.Index + match.Length]))];
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex WordPattern();

    private readonly record struct PlacedWord(string Word, int Start, int End);
}
