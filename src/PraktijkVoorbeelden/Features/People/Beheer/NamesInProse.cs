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
    // Shorter ones are found inside ordinary words.
    private const int ShortestName = 5;

    /// <summary>The warnings for a form, each with its field.</summary>
    public async Task<IReadOnlyList<Fault>> FindAsync(RootForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        var prose = form is PersonForm ? [] : TypedText.In(form).Where(typed => typed.Field is { Refers: null, IsExchanged: true }).ToList();
        if (prose.Count == 0)
            return [];
        var people = await db.People.AsNoTracking().Select(person => new { person.Key, person.Name }).ToListAsync(cancellationToken);
        var keys = people.Select(person => person.Key).ToHashSet();
        return
        [
            .. from field in prose
               from person in people
               where person.Name is { Length: >= ShortestName } name && field.Text.Contains(name, StringComparison.OrdinalIgnoreCase)
               select new Fault(field.Path, $"{field.Place}: hier staat de naam {person.Name}. Schrijf liever {{persoon:{person.Key}}}, dan kan de naam later overal tegelijk weg."),
            .. from field in prose
               from key in PersonNames.KeysIn([field.Text])
               where !keys.Contains(key)
               select new Fault(field.Path, $"{field.Place}: wij kennen niemand met de sleutel '{key}'. Lezers zien hier: {PersonNames.Nameless}."),
        ];
    }
}
