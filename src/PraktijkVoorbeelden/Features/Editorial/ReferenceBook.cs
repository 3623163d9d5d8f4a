using PraktijkVoorbeelden.Features.People;
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
    private readonly Dictionary<(Noun Noun, string Lookup), string> newKeys = [];

    /// <summary>The names that may not come back in any form.</summary>
    public SuppressedNameList Suppressed { get; init; } = SuppressedNameList.Empty;

    /// <summary>Adds a root that may be referred to; a later label takes the place of an earlier one.</summary>
    public void Add(Noun noun, string key, string label)
    {
        labels[(noun, key)] = label;
        var lookup = LookupOf(noun, label);
        if (!keys.TryGetValue(lookup, out var same))
            keys[lookup] = same = [];
        if (!same.Contains(key))
            same.Add(key);
    }

    /// <summary>Adds a root that a row of a form makes on the spot; of two rows with the same name the first makes it.</summary>
    public void AddNew(Noun noun, FormRow row, string name) => newKeys.TryAdd(LookupOf(noun, name), KeyOfNew(noun, row));

    /// <summary>
    /// The Key of a root that this row makes. It comes from the row's stable id, so that saving the draft again does not
    /// make another, and never from a name: a person's name may have to go while the Key stays.
    /// </summary>
    public static string KeyOfNew(Noun noun, FormRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return $"{Nouns.Of(noun).Singular}-{row.RowId}";
    }

    /// <summary>The Key of the root with this name that is made on the spot.</summary>
    public string NewKey(Noun noun, string name) => newKeys[LookupOf(noun, name)];

    /// <summary>Whether the catalogue has a root that goes by this name.</summary>
    public bool IsKnown(Noun noun, string name) => keys.ContainsKey(LookupOf(noun, name));

    /// <summary>Finds a root by its Key, or by its label however that is capitalised or accented.</summary>
    public FoundReference Find(Noun noun, string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        if (labels.ContainsKey((noun, typed)))
            return new(typed, null);
        var nounText = Nouns.Of(noun).Singular;
        return Candidates(noun, typed) switch
        {
            [var key] => new(key, null),
            { Count: > 1 } several => new(null, $"'{typed}' kan meer dan één {nounText} zijn. Vul de sleutel in: {string.Join(" of ", several.Take(5))}."),
            _ => new(null, $"wij kennen geen {nounText} '{(typed.Length <= 60 ? typed : typed[..60] + "…")}'. Kies er een die in de catalogus staat."),
        };
    }

    /// <summary>
    /// The Key to keep in a draft for what was typed: only of a root that is in the catalogue, because what is made on the
    /// spot in another row may go with that row. What was typed, where that is not exactly one root.
    /// </summary>
    public string Settled(Noun noun, string typed) => Find(noun, typed).Key is { } key && labels.ContainsKey((noun, key)) ? key : typed;

    /// <summary>What stands in a form for a Key: the label where that means this root alone, else the Key itself.</summary>
    public string Shown(Noun noun, string typed) =>
        labels.TryGetValue((noun, typed), out var label) && Find(noun, label).Key == typed ? label : typed;

    /// <summary>What people call a root; null where it is not in the book.</summary>
    public string? LabelOf(Noun noun, string key) => labels.GetValueOrDefault((noun, key));

    /// <summary>All labels of a noun.</summary>
    internal IEnumerable<string> LabelsOf(Noun noun) => labels.Where(label => label.Key.Noun == noun).Select(label => label.Value);

    private static (Noun Noun, string Lookup) LookupOf(Noun noun, string label) => (noun, Folding.ForLookup(label, Root.MaxFoldedLength));

    private List<string> Candidates(Noun noun, string typed)
    {
        var lookup = LookupOf(noun, typed);
        var known = keys.GetValueOrDefault(lookup) ?? [];
        return newKeys.TryGetValue(lookup, out var made) ? [.. known.Union([made])] : known;
    }
}
