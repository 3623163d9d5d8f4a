using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.People;

/// <summary>The names that may not come back, as they are when a form is read. Knows a name when it sees one; can tell none.</summary>
public sealed partial class SuppressedNameList
{
    private readonly byte[] key;
    private readonly HashSet<string> hashes;
    private readonly HashSet<string> people;
    private readonly int[] lengths;

    /// <summary>The list of these names, hashed with this key.</summary>
    public SuppressedNameList(byte[] key, IReadOnlyCollection<SuppressedName> names)
    {
        this.key = key;
        hashes = [.. names.Select(name => name.Hash)];
        people = [.. names.Select(name => name.PersonKey)];
        // In running text a single word is no name: half of all surnames are words.
        lengths = [.. names.Select(name => name.Words).Where(words => words > 1).Distinct()];
    }

    /// <summary>No names.</summary>
    public static SuppressedNameList Empty { get; } = new([], []);

    /// <summary>Whether there are no names in it.</summary>
    public bool IsEmpty => hashes.Count == 0;

    /// <summary>Whether this person's name is in it, whatever that is: no name may stand in that person's form again.</summary>
    public bool IsNameless(string personKey) => people.Contains(personKey);

    /// <summary>Whether a text is such a name, or holds one of two words or more.</summary>
    public bool IsIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsEmpty)
            return false;
        var words = WordsOf(text);
        return hashes.Contains(HashOf(key, words))
            || Array.Exists(lengths, length => Enumerable.Range(0, Math.Max(0, words.Length - length + 1))
                .Any(start => hashes.Contains(HashOf(key, words.AsSpan(start, length)))));
    }

    /// <summary>The words of a name or a text, without case, accents or punctuation.</summary>
    public static string[] WordsOf(string text) => [.. WordPattern().Matches(Folding.Fold(text)).Select(match => match.Value)];

    /// <summary>The hash of these words.</summary>
    public static string HashOf(byte[] key, ReadOnlySpan<string> words) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(string.Join(' ', words))));

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex WordPattern();
}
