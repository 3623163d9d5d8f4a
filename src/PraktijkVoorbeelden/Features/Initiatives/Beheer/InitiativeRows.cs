using System.ComponentModel.DataAnnotations;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Organisations;
using PraktijkVoorbeelden.Features.Shared.Beheer;
using PraktijkVoorbeelden.Features.Sources;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Initiatives.Beheer;

/// <summary>An organisation that takes part, in a form.</summary>
[Row("Organisatie")]
public sealed class InitiativeOrganisationRow : FormRow
{
    /// <summary>The organisation.</summary>
    [Field("organisatie", Max = Root.MaxFoldedLength), Refers(Noun.Organisation, NewWhen = nameof(IsNewOrganisation))]
    [Display(Name = "Organisatie")]
    public string? Organisation { get; set; }

    /// <summary>Whether the organisation is to be added to the catalogue.</summary>
    [Display(Name = "Deze organisatie staat nog niet in de catalogus: voeg toe")]
    public string? IsNewOrganisation { get; set; }

    /// <summary>Its name, where it is not catalogued.</summary>
    [Field("naam", Max = Organisations.Organisation.MaxNameLength)]
    [Display(Name = "Organisatie (in woorden)", Description = "Alleen als zij niet in de catalogus hoeft.")]
    public string? Name { get; set; }

    /// <summary>As what.</summary>
    [Field("rol", IsPreset = true)]
    [Display(Name = "Rol")]
    public string? Role { get; set; }

    /// <summary>Parses the row.</summary>
    public static InitiativeOrganisation Read(InitiativeOrganisationRow row, FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new()
        {
            OrganisationKey = NewOrganisation.Read(reading, nameof(Organisation), OrganisationKind.Other),
            Name = reading.OptionalText(nameof(Name)),
            Role = reading.OptionalChoice<OrganisationRole>(nameof(Role)),
        };
    }

    /// <summary>Writes a published row into a form's row.</summary>
    public static InitiativeOrganisationRow Of(InitiativeOrganisation organisation)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return new()
        {
            Organisation = organisation.OrganisationKey,
            Name = organisation.Name,
            Role = organisation.Role is { } role ? DutchName.Of(role) : null,
        };
    }
}

/// <summary>A law of the legal frame, in a form.</summary>
[Row("Wet")]
public sealed class LegalFrameRow : FormRow
{
    /// <summary>The law.</summary>
    [Field("wet", Max = Root.MaxFoldedLength, Required = true), Refers(Noun.Law)]
    [Display(Name = "Wet")]
    public string? Law { get; set; }

    /// <summary>Who says so.</summary>
    [Field("vermelding", IsPreset = true)]
    [Display(Name = "Wie noemt deze wet?")]
    public string? Mention { get; set; }

    /// <summary>Parses the row.</summary>
    public static LegalFrame Read(LegalFrameRow row, FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new() { LawKey = reading.RequiredReference(nameof(Law)), Mention = reading.Choice<Mention>(nameof(Mention)) };
    }

    /// <summary>Writes a published row into a form's row.</summary>
    public static LegalFrameRow Of(LegalFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return new() { Law = frame.LawKey, Mention = DutchName.Of(frame.Mention) };
    }
}

/// <summary>A purse that pays, in a form.</summary>
[Row("Bekostiging")]
public sealed class FundingRow : FormRow
{
    /// <summary>The law.</summary>
    [Field("wet", Max = Root.MaxFoldedLength), Refers(Noun.Law)]
    [Display(Name = "Wet")]
    public string? Law { get; set; }

    /// <summary>What else.</summary>
    [Field("tekst", Max = Funding.MaxTextLength)]
    [Display(Name = "In woorden")]
    public string? Text { get; set; }

    /// <summary>Who says so.</summary>
    [Field("vermelding", IsPreset = true)]
    [Display(Name = "Wie zegt dit?")]
    public string? Mention { get; set; }

    /// <summary>Parses the row.</summary>
    public static Funding Read(FundingRow row, FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new()
        {
            LawKey = reading.Reference(nameof(Law)),
            Text = reading.OptionalText(nameof(Text)),
            Mention = reading.Choice<Mention>(nameof(Mention)),
        };
    }

    /// <summary>Writes a published row into a form's row.</summary>
    public static FundingRow Of(Funding funding)
    {
        ArgumentNullException.ThrowIfNull(funding);
        return new() { Law = funding.LawKey, Text = funding.Text, Mention = DutchName.Of(funding.Mention) };
    }
}

/// <summary>A recognition, in a form.</summary>
[Row("Erkenning")]
public sealed class RecognitionRow : FormRow
{
    /// <summary>Which databank.</summary>
    [Field("databank", Max = Recognition.MaxTextLength, Required = true)]
    [Display(Name = "Databank")]
    public string? Databank { get; set; }

    /// <summary>At which level.</summary>
    [Field("niveau", Max = Recognition.MaxTextLength)]
    [Display(Name = "Niveau")]
    public string? Level { get; set; }

    /// <summary>Since when.</summary>
    [Field("datum", IsDate = true)]
    [Display(Name = "Sinds")]
    public string? Date { get; set; }

    /// <summary>Where that stands.</summary>
    [Field("url", Max = Source.MaxUrlLength)]
    [Display(Name = "Webadres")]
    public string? Url { get; set; }

    /// <summary>Parses the row.</summary>
    public static Recognition Read(RecognitionRow row, FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new()
        {
            Databank = reading.Text(nameof(Databank)),
            Level = reading.OptionalText(nameof(Level)),
            Date = reading.Date(nameof(Date)),
            Url = reading.WebAddress(nameof(Url)),
        };
    }

    /// <summary>Writes a published row into a form's row.</summary>
    public static RecognitionRow Of(Recognition recognition)
    {
        ArgumentNullException.ThrowIfNull(recognition);
        return new() { Databank = recognition.Databank, Level = recognition.Level, Date = recognition.Date?.Edtf, Url = recognition.Url };
    }
}

/// <summary>A link to material, in a form.</summary>
[Row("Materiaal")]
public sealed class MaterialRow : FormRow
{
    /// <summary>What it is.</summary>
    [Field("titel", Max = Material.MaxTitleLength, Required = true)]
    [Display(Name = "Titel")]
    public string? Title { get; set; }

    /// <summary>Where it stands.</summary>
    [Field("url", Max = Source.MaxUrlLength, Required = true)]
    [Display(Name = "Webadres")]
    public string? Url { get; set; }

    /// <summary>Parses the row.</summary>
    public static Material Read(MaterialRow row, FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new() { Title = reading.Text(nameof(Title)), Url = reading.WebAddress(nameof(Url)) ?? "" };
    }

    /// <summary>Writes a published row into a form's row.</summary>
    public static MaterialRow Of(Material material)
    {
        ArgumentNullException.ThrowIfNull(material);
        return new() { Title = material.Title, Url = material.Url };
    }
}

/// <summary>A lesson, in a form.</summary>
[Row("Les")]
public sealed class LessonRow : FormRow
{
    /// <summary>What sort of lesson.</summary>
    [Field("soort", IsPreset = true)]
    [Display(Name = "Soort les")]
    public string? Kind { get; set; }

    /// <summary>The lesson.</summary>
    [Field("tekst", Max = Lesson.MaxTextLength, Required = true, NamesPeople = true)]
    [Display(Name = "Les")]
    public string? Text { get; set; }

    /// <summary>Whose lesson it is.</summary>
    [Field("volgens", Max = Lesson.MaxAccordingToLength)]
    [Display(Name = "Volgens wie")]
    public string? AccordingTo { get; set; }

    /// <summary>Parses the row.</summary>
    public static Lesson Read(LessonRow row, FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new()
        {
            Kind = reading.Choice<LessonKind>(nameof(Kind)),
            Text = reading.Text(nameof(Text)),
            AccordingTo = reading.OptionalText(nameof(AccordingTo)),
        };
    }

    /// <summary>Writes a published row into a form's row.</summary>
    public static LessonRow Of(Lesson lesson)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        return new() { Kind = DutchName.Of(lesson.Kind), Text = lesson.Text, AccordingTo = lesson.AccordingTo };
    }
}
