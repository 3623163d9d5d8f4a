using System.ComponentModel.DataAnnotations;
using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Features.People.Beheer;

/// <summary>The form of a persoon.</summary>
public sealed class PersonForm : RootForm<Person>
{
    /// <summary>The name.</summary>
    [Field("naam", Max = Person.MaxNameLength)]
    [Display(Name = "Naam", Description = "Alleen van bestuurders en van wie in een functie in het openbaar sprak.")]
    public string? Name { get; set; }

    /// <summary>Whether only the role may be shown.</summary>
    [Field("alleenRol")]
    [Display(Name = "Toon alleen de rol, nooit de naam", Description = "Bij het bewaren vervalt de naam hierboven. Bij het publiceren gaat de naam ook uit alle versies en concepten van deze persoon, en kan dan niet meer terugkomen. Dat kunt u niet ongedaan maken.")]
    public string? IsRoleOnly { get; set; }

    /// <inheritdoc/>
    public override Noun Noun => Noun.Person;

    /// <inheritdoc/>
    public override string? DraftLabel => Name ?? Key;

    /// <inheritdoc/>
    protected override Person Parse(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var person = new Person { Name = reading.OptionalText(nameof(Name)), IsRoleOnly = reading.Yes(nameof(IsRoleOnly)) };
        if (person.IsRoleOnly && person.Name is not null)
            reading.Fault(nameof(Name), "Naam: maak dit veld leeg, want u kiest dat alleen de rol te zien is.");
        if (person.Name is not null && reading.IsNameless(Key))
            reading.Fault(nameof(Name), "Naam: deze persoon wil alleen met een rol te zien zijn. Maak dit veld leeg.");
        if (!person.IsRoleOnly && person.Name is null)
            reading.Missing(nameof(Name), "Naam: vul dit in, of kies dat alleen de rol te zien is.");
        return person;
    }

    /// <inheritdoc/>
    protected override void Fill(Person root)
    {
        ArgumentNullException.ThrowIfNull(root);
        Name = root.Name;
        IsRoleOnly = root.IsRoleOnly ? "ja" : null;
    }
}
