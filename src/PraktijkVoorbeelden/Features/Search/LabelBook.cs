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
internal readonly record struct Synonym(IReadOnlyList<string> Terms, float Weight);

/// <summary>Which names mean the same: preferred and other labels of the taxonomy, names and abbreviations of organisations, places.</summary>
internal sealed class LabelBook
{
    /// <summary>Words of a name that is looked up at most.</summary>
    public const int MaxWords = 7;

    private const float Preferred = 0.6f;
    private const float Alternative = 0.45f;

    // A theme that joins several things is wider than any one name of it.
    private const float Wide = 0.35f;

    private readonly Dictionary<string, List<Label>> byStems = new(StringComparer.Ordinal);
    private readonly Dictionary<RootId, List<Label>> byRoot = [];

    /// <summary>The book of these names.</summary>
    public LabelBook(IEnumerable<RootLabel> labels)
    {
        foreach (var label in labels)
        {
            var terms = Analyser.WordsOf(label.Text).Where(word => !word.IsJoined).Select(word => word.Term).ToList();
            if (terms.Count is 0 or > MaxWords)
                continue;
            var entry = new Label(label.Root, label.Position, terms);
            Entries(byStems, KeyOf(terms)).Add(entry);
            Entries(byRoot, label.Root).Add(entry);
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
                var synonym = new Synonym(other.Terms, WeightOf(label, other));
                var key = string.Join(' ', other.Terms);
                if (!found.TryGetValue(key, out var known) || known.Weight < synonym.Weight)
                    found[key] = synonym;
            }
        }

        return [.. found.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value)];
    }

    private static float WeightOf(Label label, Label other) =>
        (label.Position == 0 || other.Position == 0) && (label.Position == 0 ? label : other).Terms.Contains("en") ? Wide
        : label.Position == 0 || other.Position == 0 ? Preferred
        : Alternative;

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
