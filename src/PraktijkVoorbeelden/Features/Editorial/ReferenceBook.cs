using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>What a typed reference turned out to be.</summary>
/// <param name="Key">The Key, or null where there is not exactly one such root.</param>
/// <param name="Problem">A Dutch sentence, where there is no Key.</param>
public readonly record struct FoundReference(string? Key, string? Problem);

/// <summary>
/// The roots that a set of forms may refer to: those in the catalogue and those that are published along. Filled by
/// <see cref="References"/> before forms are read.
/// </summary>
public sealed class ReferenceBook
{
    private readonly Dictionary<(Noun Noun, string Key), string> labels = [];
    private readonly Dictionary<(Noun Noun, string Lookup), List<string>> keys = [];

    /// <summary>Adds a root that may be referred to; a later label takes the place of an earlier one.</summary>
    public void Add(Noun noun, string key, string label)
    {
        labels[(noun, key)] = label;
        var lookup = (noun, Folding.ForLookup(label, Root.MaxFoldedLength));
        if (!keys.TryGetValue(lookup, out var same))
            keys[lookup] = same = [];
        if (!same.Contains(key))
            same.Add(key);
    }

    /// <summary>Finds a root by its Key, or by its label however that is capitalised or accented.</summary>
    public FoundReference Find(Noun noun, string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        if (labels.ContainsKey((noun, typed)))
            return new(typed, null);
        var nounText = Nouns.Of(noun).Singular;
        return keys.GetValueOrDefault((noun, Folding.ForLookup(typed, Root.MaxFoldedLength))) switch
        {
            [var key] => new(key, null),
            { Count: > 1 } several => new(null, $"'{typed}' kan meer dan één {nounText} zijn. Vul de sleutel in: {string.Join(" of ", several.Take(5))}."),
            _ => new(null, $"wij kennen geen {nounText} '{(typed.Length <= 60 ? typed : typed[..60] + "…")}'. Kies er een uit de lijst."),
        };
    }

    /// <summary>What people call a root; null where it is not in the book.</summary>
    public string? LabelOf(Noun noun, string key) => labels.GetValueOrDefault((noun, key));
}
