using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Features.People.Beheer;

/// <summary>
/// Warns where a text names a catalogued person by name instead of by <c>{persoon:KEY}</c>: such a name stays behind when
/// the person's own name has to go. A warning and no fault, because the words may mean somebody else.
/// </summary>
public sealed class NamesInProse(CatalogueContext db)
{
    // A shorter word is mostly no name.
    private const int ShortestName = 5;

    /// <summary>The warnings for a form, each with its field.</summary>
    public async Task<IReadOnlyList<Fault>> FindAsync(RootForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        var prose = form is PersonForm ? [] : TypedText.In(form).Where(IsProse).ToList();
        if (prose.Count == 0)
            return [];
        var people = await db.People.AsNoTracking().Select(person => new { person.Key, person.Name }).ToListAsync(cancellationToken);
        var names = people.Where(person => person.Name is { Length: >= ShortestName }).ToDictionary(person => person.Key, person => person.Name!);
        var finder = FinderOf(names, out var keysOf);
        return
        [
            .. from field in prose
               from name in finder.PeopleIn(field.Text)
               from key in keysOf[name]
               select new Fault(field.Path, $"{field.Place}: hier staat de naam {names[key]}. {Advice(field.Field, key)}"),
            .. from field in prose
               where field.Field.Field.NamesPeople
               from key in PersonNames.KeysIn([field.Text])
               where !people.Exists(person => person.Key == key)
               select new Fault(field.Path, $"{field.Place}: wij kennen niemand met de sleutel '{key}'. Lezers zien hier: {PersonNames.Nameless}."),
        ];
    }

    // A Key never changes, and what an address on the web is called is not ours to choose.
    private static bool IsProse(TypedText typed) => typed.Field is { Refers: null, IsExchanged: true, Name: not nameof(RootForm.Key) }
        && !typed.Text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && !typed.Text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private static string Advice(FormField field, string key) => field.Field.NamesPeople
        ? $"Schrijf liever {{persoon:{key}}}, dan kan de naam later overal tegelijk weg."
        : "Schrijf hier liever een rol: deze naam blijft staan als de persoon niet meer met naam op de site wil.";

    // Names are found by their words; two people may have the same ones.
    private static NameFinder FinderOf(Dictionary<string, string> names, out ILookup<string, string> keysOf)
    {
        var words = names.Select(person => (person.Key, Words: SuppressedNameList.WordsOf(person.Value))).Where(person => person.Words.Length > 0).ToList();
        var keys = keysOf = words.ToLookup(person => string.Join(' ', person.Words), person => person.Key);
        return new(
            found => string.Join(' ', found) is var name && keys.Contains(name) ? name : null,
            [.. words.Select(person => person.Words.Length).Distinct().OrderDescending()]);
    }
}
