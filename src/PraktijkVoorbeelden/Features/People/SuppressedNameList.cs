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
    private readonly NameFinder finder;

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
        finder = new(PersonOf, [.. names.Select(name => name.Words).Where(words => words >= shortest).Distinct().OrderDescending()]);
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
        return IsEmpty ? [] : finder.PeopleIn(text);
    }

    /// <summary>The Key of the person whose name this text is; null where it is more than a name, or less.</summary>
    public string? PersonCalled(string text) => IsEmpty ? null : PersonOf(WordsOf(text));

    /// <summary>Whether a word is part of such a name.</summary>
    public bool IsPartOfName(string word) => parts.Count > 0 && parts.Contains(HashOf(key, ["", word])) || IsIn(word);

    /// <summary>The text with <see cref="Removed"/> where a name stood.</summary>
    public string Without(string text) => IsEmpty ? text : finder.Without(text, Removed);

    /// <summary>The words of a name or a text, without case, accents or punctuation.</summary>
    public static string[] WordsOf(string text) => [.. WordPattern().Matches(Folding.Fold(text)).Select(match => match.Value)];

    /// <summary>The hash of these words.</summary>
    public static string HashOf(byte[] key, ReadOnlySpan<string> words) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(string.Join(' ', words))));

    private string? PersonOf(ReadOnlySpan<string> words) => words.Length == 0 ? null : people.GetValueOrDefault(HashOf(key, words));

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex WordPattern();
}
