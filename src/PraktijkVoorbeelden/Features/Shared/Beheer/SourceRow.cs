using System.ComponentModel.DataAnnotations;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Features.Sources;

namespace PraktijkVoorbeelden.Features.Shared.Beheer;

/// <summary>What a root rests on, in a form.</summary>
[Row("Bron")]
public sealed class SourceRow : FormRow
{
    /// <summary>The source.</summary>
    [Field("bron", Max = Root.MaxFoldedLength), Refers(Noun.Source)]
    [Display(Name = "Bron")]
    public string? Source { get; set; }

    /// <summary>Its title, where the source itself was withdrawn.</summary>
    [Field("titel", Max = Sources.Source.MaxTitleLength)]
    [Display(Name = "Titel (als de bron niet in de catalogus staat)")]
    public string? Title { get; set; }

    /// <summary>Which part of it.</summary>
    [Field("vindplaats", Max = SourceReference<Person>.MaxLocatorLength)]
    [Display(Name = "Waar in de bron")]
    public string? Locator { get; set; }

    /// <summary>Parses the row.</summary>
    public static SourceReference<TOwner> Read<TOwner>(SourceRow row, FormReading reading) where TOwner : Root
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(reading);
        if (string.IsNullOrWhiteSpace(row.Source) && string.IsNullOrWhiteSpace(row.Title))
            reading.Missing(nameof(Source), "Bron: kies een bron.");
        return new()
        {
            SourceKey = reading.Reference(nameof(Source)),
            Title = reading.OptionalText(nameof(Title)),
            Locator = reading.OptionalText(nameof(Locator)),
        };
    }

    /// <summary>Writes a published reference into a row.</summary>
    public static SourceRow Of<TOwner>(SourceReference<TOwner> reference) where TOwner : Root
    {
        ArgumentNullException.ThrowIfNull(reference);
        return new() { Source = reference.SourceKey, Title = reference.Title, Locator = reference.Locator };
    }
}
