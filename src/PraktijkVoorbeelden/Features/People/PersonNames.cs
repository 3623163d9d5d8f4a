using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;

namespace PraktijkVoorbeelden.Features.People;

/// <summary>
/// The names that prose asks for with <c>{persoon:KEY}</c>, filled in at the moment that a page is shown: a name that has
/// to go is gone from every text at once.
/// </summary>
public sealed partial class PersonNames
{
    /// <summary>What stands in prose instead of a name that is not shown.</summary>
    public const string Nameless = "een betrokkene";

    private readonly Dictionary<string, string> names;

    /// <summary>No names: every text comes out without any.</summary>
    public static PersonNames None { get; } = new([]);

    private PersonNames(Dictionary<string, string> names) => this.names = names;

    /// <summary>Looks up the names that these texts ask for: one query for all of them, none where no text asks.</summary>
    public static async Task<PersonNames> InAsync(CatalogueContext db, IEnumerable<string?> texts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(texts);
        var keys = KeysIn(texts).ToList();
        return new(keys.Count == 0 ? [] : await db.People.AsNoTracking()
            .Where(person => keys.Contains(person.Key) && person.Name != null && !person.IsRoleOnly)
            .ToDictionaryAsync(person => person.Key, person => person.Name!, cancellationToken));
    }

    /// <summary>Whether a text asks for a name, rightly or not.</summary>
    public static bool IsAskedIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Contains("{persoon:", StringComparison.Ordinal);
    }

    /// <summary>The Keys of the people whom these texts name, each once.</summary>
    public static IEnumerable<string> KeysIn(IEnumerable<string?> texts) =>
        texts.OfType<string>().Where(IsAskedIn).SelectMany(text => Placeholder().Matches(text)).Select(match => match.Groups["key"].Value).Distinct();

    /// <summary>The name of the person with this Key; null where it is not shown.</summary>
    public string? Of(string key) => names.GetValueOrDefault(key);

    /// <summary>The text with names in it.</summary>
    public string InText(string text) => Fill(text, name => name);

    /// <summary>The Markdown with names in it; a name's own punctuation means nothing to Markdown.</summary>
    public string? InMarkdown(string? markdown) => markdown is null ? null : Fill(markdown, Escaped);

    private static string Escaped(string name)
    {
        var escaped = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            if (char.IsAsciiLetterOrDigit(character) || !char.IsAscii(character) || character == ' ')
                escaped.Append(character);
            else if (!char.IsControl(character))
                escaped.Append('\\').Append(character);
        }

        return escaped.ToString();
    }

    private string Fill(string text, Func<string, string> write) => !IsAskedIn(text) ? text : Placeholder().Replace(
        text,
        match => names.TryGetValue(match.Groups["key"].Value, out var name) ? write(name)
            : IsStartOfSentence(text.AsSpan(0, match.Index)) ? char.ToUpperInvariant(Nameless[0]) + Nameless[1..]
            : Nameless);

    private static bool IsStartOfSentence(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        return before.IsEmpty || before[^1] is '.' or '!' or '?';
    }

    [GeneratedRegex(@"\{persoon:(?<key>[a-z0-9-]{1,60})\}")]
    private static partial Regex Placeholder();
}
