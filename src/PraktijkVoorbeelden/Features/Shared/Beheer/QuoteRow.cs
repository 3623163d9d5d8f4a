using System.ComponentModel.DataAnnotations;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Shared.Beheer;

/// <summary>A spoken passage in a form. The limits are those of any <see cref="Quote{TOwner}"/>.</summary>
[Row("Uitspraak")]
public sealed class QuoteRow : FormRow
{
    /// <summary>Samengevat or citaat.</summary>
    [Field("soort", IsPreset = true)]
    [Display(Name = "Soort uitspraak", Description = "Een citaat geeft de woorden precies weer. Al het andere is samengevat.")]
    public string? Kind { get; set; }

    /// <summary>What was said.</summary>
    [Field("tekst", Max = Quote<Person>.MaxTextLength, Required = true, NamesPeople = true)]
    [Display(Name = "Tekst")]
    public string? Text { get; set; }

    /// <summary>Who said it.</summary>
    [Field("persoon", Max = Root.MaxFoldedLength), Refers(Noun.Person, NewWhen = nameof(IsNewPerson))]
    [Display(Name = "Spreker", Description = "Alleen wie in een functie in het openbaar sprak.")]
    public string? Person { get; set; }

    /// <summary>Whether the speaker is to be added to the catalogue.</summary>
    [Display(Name = "Deze spreker staat nog niet in de catalogus: voeg toe")]
    public string? IsNewPerson { get; set; }

    /// <summary>The speaker's role on that day.</summary>
    [Field("rol", Max = Quote<Person>.MaxRoleLength)]
    [Display(Name = "Rol van de spreker", Description = "Zoals die toen was: wethouder, directeur.")]
    public string? Role { get; set; }

    /// <summary>Spoken for.</summary>
    [Field("organisatie", Max = Root.MaxFoldedLength), Refers(Noun.Organisation)]
    [Display(Name = "Namens organisatie")]
    public string? Organisation { get; set; }

    /// <summary>Spoken for.</summary>
    [Field("gemeente", Max = Root.MaxFoldedLength), Refers(Noun.Municipality)]
    [Display(Name = "Namens gemeente")]
    public string? Municipality { get; set; }

    /// <summary>Spoken for, in words.</summary>
    [Field("namens", Max = Quote<Person>.MaxRoleLength)]
    [Display(Name = "Namens (in woorden)", Description = "Alleen als de organisatie of gemeente niet in de catalogus staat.")]
    public string? Affiliation { get; set; }

    /// <summary>When it was said.</summary>
    [Field("datum", IsDate = true)]
    [Display(Name = "Wanneer gezegd")]
    public string? Date { get; set; }

    /// <summary>Where it was recorded.</summary>
    [Field("bron", Max = Root.MaxFoldedLength), Refers(Noun.Source)]
    [Display(Name = "Bron")]
    public string? Source { get; set; }

    /// <summary>The initiative it is about.</summary>
    [Field("voorbeeld", Max = Root.MaxFoldedLength), Refers(Noun.Initiative)]
    [Display(Name = "Gaat over het voorbeeld")]
    public string? Initiative { get; set; }

    /// <summary>Parses the row.</summary>
    public static Quote<TOwner> Read<TOwner>(QuoteRow row, FormReading reading) where TOwner : Root
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new()
        {
            Kind = reading.Choice<QuoteKind>(nameof(Kind)),
            Text = reading.Text(nameof(Text)),
            PersonKey = reading.ReferenceOrNew(nameof(Person), People.Person.MaxNameLength, (key, name) => new Person { Key = key, Name = name }),
            Role = reading.OptionalText(nameof(Role)),
            OrganisationKey = reading.Reference(nameof(Organisation)),
            MunicipalityKey = reading.Reference(nameof(Municipality)),
            Affiliation = reading.OptionalText(nameof(Affiliation)),
            Date = reading.Date(nameof(Date)),
            SourceKey = reading.Reference(nameof(Source)),
            InitiativeKey = reading.Reference(nameof(Initiative)),
        };
    }

    /// <summary>Writes a published passage into a row.</summary>
    public static QuoteRow Of<TOwner>(Quote<TOwner> quote) where TOwner : Root
    {
        ArgumentNullException.ThrowIfNull(quote);
        return new()
        {
            Kind = DutchName.Of(quote.Kind),
            Text = quote.Text,
            Person = quote.PersonKey,
            Role = quote.Role,
            Organisation = quote.OrganisationKey,
            Municipality = quote.MunicipalityKey,
            Affiliation = quote.Affiliation,
            Date = quote.Date?.Edtf,
            Source = quote.SourceKey,
            Initiative = quote.InitiativeKey,
        };
    }
}
