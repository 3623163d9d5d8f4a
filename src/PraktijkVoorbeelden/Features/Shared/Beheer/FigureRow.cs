using System.ComponentModel.DataAnnotations;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Shared.Beheer;

/// <summary>A figure in a form. The limits are those of any <see cref="Figure{TOwner}"/>.</summary>
[Row("Cijfer")]
public sealed class FigureRow : FormRow
{
    /// <summary>What is counted.</summary>
    [Field("omschrijving", Max = Figure<Person>.MaxDescriptionLength, Required = true)]
    [Display(Name = "Wat telt dit", Description = "Bijvoorbeeld: processtappen rond de wijkteams.")]
    public string? Description { get; set; }

    /// <summary>The value.</summary>
    [Field("waarde", Required = true)]
    [Display(Name = "Getal")]
    public string? Value { get; set; }

    /// <summary>The value before.</summary>
    [Field("was")]
    [Display(Name = "Was eerst")]
    public string? Before { get; set; }

    /// <summary>The unit.</summary>
    [Field("eenheid", Max = Figure<Person>.MaxUnitLength)]
    [Display(Name = "Eenheid", Description = "Bijvoorbeeld: procent, organisaties.")]
    public string? Unit { get; set; }

    /// <summary>How exactly.</summary>
    [Field("bij", IsPreset = true)]
    [Display(Name = "Hoe precies")]
    public string? Qualifier { get; set; }

    /// <summary>Context, inzet, bereik, resultaat, waardering.</summary>
    [Field("soort", IsPreset = true)]
    [Display(Name = "Soort cijfer")]
    public string? Kind { get; set; }

    /// <summary>Whose figure it is.</summary>
    [Field("volgens", Max = Figure<Person>.MaxDescriptionLength)]
    [Display(Name = "Volgens wie")]
    public string? AccordingTo { get; set; }

    /// <summary>Where it was found.</summary>
    [Field("bron", Max = Root.MaxFoldedLength), Refers(Noun.Source)]
    [Display(Name = "Bron")]
    public string? Source { get; set; }

    /// <summary>Parses the row.</summary>
    public static Figure<TOwner> Read<TOwner>(FigureRow row, FormReading reading) where TOwner : Root
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new()
        {
            Description = reading.Text(nameof(Description)),
            Value = reading.Scaled(nameof(Value), Figure<TOwner>.Scale) ?? 0,
            Before = reading.Scaled(nameof(Before), Figure<TOwner>.Scale),
            Unit = reading.OptionalText(nameof(Unit)),
            Qualifier = reading.OptionalChoice<FigureQualifier>(nameof(Qualifier)),
            Kind = reading.Choice<FigureKind>(nameof(Kind)),
            AccordingTo = reading.OptionalText(nameof(AccordingTo)),
            SourceKey = reading.Reference(nameof(Source)),
        };
    }

    /// <summary>Writes a published figure into a row.</summary>
    public static FigureRow Of<TOwner>(Figure<TOwner> figure) where TOwner : Root
    {
        ArgumentNullException.ThrowIfNull(figure);
        return new()
        {
            Description = figure.Description,
            Value = DutchNumber.Plain(figure.Value, Figure<TOwner>.Scale),
            Before = figure.Before is { } before ? DutchNumber.Plain(before, Figure<TOwner>.Scale) : null,
            Unit = figure.Unit,
            Qualifier = figure.Qualifier is { } qualifier ? DutchName.Of(qualifier) : null,
            Kind = DutchName.Of(figure.Kind),
            AccordingTo = figure.AccordingTo,
            Source = figure.SourceKey,
        };
    }
}
