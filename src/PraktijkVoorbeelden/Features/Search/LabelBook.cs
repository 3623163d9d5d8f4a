using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>A name of something, by which it can be looked for under its other names.</summary>
/// <param name="Root">What it is a name of.</param>
/// <param name="Position">0 for what it is called, then its other names in order.</param>
/// <param name="Text">The name.</param>
public sealed record RootLabel(RootId Root, int Position, string Text);

/// <summary>Another name for what somebody typed.</summary>
/// <param name="Terms">Its words.</param>
/// <param name="Weight">How sure it is that the same is meant.</param>
internal readonly record struct Synonym(IReadOnlyList<string> Terms, float Weight)
{
    /// <summary>The one of its words that is another than what was typed, where the others are the same: POH jeugd, praktijkondersteuner jeugd.</summary>
    public int? Differs { get; init; }
}

/// <summary>Which names mean the same: preferred and other labels of the taxonomy, names and abbreviations of organisations, places.</summary>
internal sealed class LabelBook
{
    /// <summary>Words of a name that is looked up at most.</summary>
    public const int MaxWords = 7;

    // The same words in another form, or an abbreviation of them.
    private const float Near = 0.6f;

    private const float Preferred = 0.4f;

    // Names of one theme are often about different sides of it.
    private const float Alternative = 0.25f;

    // A theme that joins several things is wider than any one name of it.
    private const float Wide = 0.3f;

    private const int MinShared = 4;
    private const int MinHead = 7;
    private const int MaxAbbreviation = 5;

    private readonly Dictionary<string, List<Label>> byStems = new(StringComparer.Ordinal);
    private readonly Dictionary<RootId, List<Label>> byRoot = [];

    /// <summary>The book of these names.</summary>
    public LabelBook(IEnumerable<RootLabel> labels)
    {
        foreach (var label in labels)
        {
            var words = Analyser.WordsOf(label.Text).ToLookup(word => word.IsJoined, word => word.Term);
            var terms = words[false].ToList();
            if (terms.Count is 0 or > MaxWords)
                continue;
            var entry = new Label(label.Root, label.Position, terms);
            Entries(byStems, KeyOf(terms)).Add(entry);
            Entries(byRoot, label.Root).Add(entry);
            // A name that is one word but for its hyphens is typed without them, too: P-wet, pwet.
            if (words[true].FirstOrDefault() is { } joined && joined == string.Concat(terms))
                Entries(byStems, KeyOf([joined])).Add(entry);
        }
    }

    /// <summary>No names.</summary>
    public static LabelBook Empty { get; } = new([]);

    /// <summary>The nouns whose names mean the same as each other.</summary>
    public static IReadOnlyList<Noun> Nouns { get; } =
        [Noun.Theme, Noun.TargetGroup, Noun.Law, Noun.Characteristic, Noun.Organisation, Noun.Municipality];

    /// <summary>Other names of what is called this, in any of its forms.</summary>
    public IReadOnlyList<Synonym> SynonymsOf(IReadOnlyList<string> terms)
    {
        if (!byStems.TryGetValue(KeyOf(terms), out var labels))
            return [];
        var found = new Dictionary<string, Synonym>(StringComparer.Ordinal);
        foreach (var label in labels)
        {
            foreach (var other in byRoot[label.Root].Where(other => !other.Terms.SequenceEqual(label.Terms)))
            {
                var synonym = new Synonym(other.Terms, WeightOf(label, other)) { Differs = DifferenceOf(label.Terms, other.Terms) };
                var key = string.Join(' ', other.Terms);
                if (!found.TryGetValue(key, out var known) || known.Weight < synonym.Weight)
                    found[key] = synonym;
                foreach (var part in SidesOf(label, other))
                {
                    found.TryAdd(part, new([part], Preferred));
                }
            }
        }

        return [.. found.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value)];
    }

    // Of a theme that joins several things, the one that was asked for: bewonersinitiatief en zeggenschap beside burgerinitiatief.
    private static IEnumerable<string> SidesOf(Label label, Label other) =>
        label.Terms.Count == 1 && other.Terms.Contains("en") ? other.Terms.Where(term => !FunctionWords.IsIn(term) && HaveHead(label.Terms[0], term)) : [];

    private static float WeightOf(Label label, Label other) =>
        AreNear(label.Terms, other.Terms) ? Near
        : (label.Position == 0 || other.Position == 0) && (label.Position == 0 ? label : other).Terms.Contains("en") ? Wide
        : label.Position == 0 || other.Position == 0 ? Preferred
        : Alternative;

    private static int? DifferenceOf(List<string> one, List<string> other)
    {
        if (one.Count < 2 || one.Count != other.Count)
            return null;
        var differ = Enumerable.Range(0, one.Count).Where(at => Analyser.StemOf(one[at]) != Analyser.StemOf(other[at])).ToList();
        return differ.Count == 1 && IsShort(one[differ[0]], other[differ[0]]) ? differ[0] : null;
    }

    private static bool AreNear(List<string> one, List<string> other)
    {
        var (first, second) = (ContentOf(one), ContentOf(other));
        if (first.Count == 1 && second.Count == 1)
            return Holds(first[0], second[0]) || Holds(second[0], first[0]);
        if (IsAbbreviation(first, second) || IsAbbreviation(second, first))
            return true;
        return first.Count == second.Count && first.Zip(second).All(pair => Analyser.StemOf(pair.First) == Analyser.StemOf(pair.Second) || IsShort(pair.First, pair.Second) || IsShort(pair.Second, pair.First));
    }

    private static List<string> ContentOf(List<string> terms) => terms.FindAll(term => !FunctionWords.IsIn(term)) is { Count: > 0 } content ? content : terms;

    // Schuldhulpverlening, schulden.
    private static bool Holds(string longer, string shorter) =>
        (Analyser.StemOf(shorter) is { Length: >= MinShared } stem && longer.Contains(stem, StringComparison.Ordinal)) || HaveHead(longer, shorter);

    // Burgerinitiatief, buurtinitiatief.
    private static bool HaveHead(string one, string other) =>
        Analyser.StemOf(one) is { Length: > MinHead } stem && Analyser.StemOf(other) is { Length: > MinHead } same && stem.AsSpan(stem.Length - MinHead).SequenceEqual(same.AsSpan(same.Length - MinHead));

    // POH jeugd, praktijkondersteuner jeugd.
    private static bool IsShort(string abbreviation, string word) => abbreviation.Length < MinShared && word.Length > abbreviation.Length && word[0] == abbreviation[0];

    // CJG and pgb: first letters of all words are in it, and all of its letters in those words.
    private static bool IsAbbreviation(List<string> abbreviation, List<string> words) =>
        abbreviation is [{ Length: <= MaxAbbreviation } letters] && words.Count > 1
        && IsWithin(words.Select(word => word[0]), letters) && IsWithin(letters, string.Concat(words));

    private static bool IsWithin(IEnumerable<char> letters, string text)
    {
        var at = -1;
        return letters.All(letter => (at = text.IndexOf(letter, at + 1)) >= 0);
    }

    /// <summary>Whether this is the name of a municipality, in full.</summary>
    public bool IsPlace(IReadOnlyList<string> terms) => byStems.GetValueOrDefault(KeyOf(terms))?.Exists(label => label.Root.Noun == Noun.Municipality) == true;

    /// <summary>Whether this is one of the names, in full.</summary>
    public bool IsName(IReadOnlyList<string> terms) => byStems.ContainsKey(KeyOf(terms));

    private static string KeyOf(IEnumerable<string> terms) => string.Join(' ', terms.Select(Analyser.StemOf));

    private static List<Label> Entries<TKey>(Dictionary<TKey, List<Label>> book, TKey key) where TKey : notnull
    {
        if (!book.TryGetValue(key, out var entries))
            book[key] = entries = [];
        return entries;
    }

    private sealed record Label(RootId Root, int Position, List<string> Terms);
}
