using System.ComponentModel.DataAnnotations;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Sources.Beheer;

/// <summary>The form of a bron.</summary>
public sealed class SourceForm : RootForm<Source>
{
    /// <summary>The title.</summary>
    [Field("titel", Max = Source.MaxTitleLength, Required = true)]
    [Display(Name = "Titel")]
    public string? Title { get; set; }

    /// <summary>What sort of source.</summary>
    [Field("soort", IsPreset = true, Required = true)]
    [Display(Name = "Soort bron")]
    public string? Kind { get; set; }

    /// <summary>Who published it.</summary>
    [Field("uitgever", Max = Root.MaxFoldedLength), Refers(Noun.Organisation)]
    [Display(Name = "Uitgever")]
    public string? Publisher { get; set; }

    /// <summary>Who published it, in words.</summary>
    [Field("uitgeverTekst", Max = Source.MaxTitleLength)]
    [Display(Name = "Uitgever (in woorden)", Description = "Alleen als de uitgever niet in de catalogus staat.")]
    public string? PublisherName { get; set; }

    /// <summary>When it was published.</summary>
    [Field("datum", IsDate = true)]
    [Display(Name = "Datum")]
    public string? Date { get; set; }

    /// <summary>Where it stands.</summary>
    [Field("url", Max = Source.MaxUrlLength)]
    [Display(Name = "Webadres")]
    public string? Url { get; set; }

    /// <summary>What it is.</summary>
    [Field("omschrijving", Max = Source.MaxDescriptionLength, NamesPeople = true)]
    [Display(Name = "Omschrijving")]
    public string? Description { get; set; }

    /// <summary>Its parts.</summary>
    [Field("delen", MaxRows = SourcePart.MaxRows)]
    [Display(Name = "Delen")]
    public List<SourcePartRow> Parts { get; set; } = [];

    /// <summary>Who made it.</summary>
    [Field("colofon", Max = Source.MaxDescriptionLength, NamesPeople = true)]
    [Display(Name = "Colofon", Description = "Rollen en organisaties, geen namen.")]
    public string? Colophon { get; set; }

    /// <inheritdoc/>
    public override Noun Noun => Noun.Source;

    /// <inheritdoc/>
    public override string? DraftLabel => Title;

    /// <inheritdoc/>
    protected override Source Parse(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new()
        {
            Title = reading.Text(nameof(Title)),
            Kind = reading.Choice<SourceKind>(nameof(Kind)),
            PublisherKey = reading.Reference(nameof(Publisher)),
            PublisherName = reading.OptionalText(nameof(PublisherName)),
            Date = reading.Date(nameof(Date)),
            Url = reading.WebAddress(nameof(Url)),
            Description = reading.Markdown(nameof(Description)),
            Parts = reading.Rows<SourcePartRow, SourcePart>(nameof(Parts), SourcePartRow.Read),
            Colophon = reading.Markdown(nameof(Colophon)),
        };
    }

    /// <inheritdoc/>
    protected override void Fill(Source root)
    {
        ArgumentNullException.ThrowIfNull(root);
        Title = root.Title;
        Kind = DutchName.Of(root.Kind);
        Publisher = root.PublisherKey;
        PublisherName = root.PublisherName;
        Date = root.Date?.Edtf;
        Url = root.Url;
        Description = root.Description;
        Parts = [.. root.Parts.Select(SourcePartRow.Of)];
        Colophon = root.Colophon;
    }
}

/// <summary>A part of a source in a form.</summary>
[Row("Deel")]
public sealed class SourcePartRow : FormRow
{
    /// <summary>The title of the part.</summary>
    [Field("titel", Max = Source.MaxTitleLength, Required = true)]
    [Display(Name = "Titel van het deel")]
    public string? Title { get; set; }

    /// <summary>Verhaal, voorwoord.</summary>
    [Field("soort", Max = SourcePart.MaxShortLength)]
    [Display(Name = "Soort deel", Description = "Bijvoorbeeld: verhaal, voorwoord, portret.")]
    public string? Kind { get; set; }

    /// <summary>The municipality it is about.</summary>
    [Field("gemeente", Max = Root.MaxFoldedLength), Refers(Noun.Municipality)]
    [Display(Name = "Gaat over de gemeente")]
    public string? Municipality { get; set; }

    /// <summary>By whom.</summary>
    [Field("door", Max = SourcePart.MaxShortLength)]
    [Display(Name = "Door", Description = "Rol en organisatie.")]
    public string? By { get; set; }

    /// <summary>What it tells.</summary>
    [Field("omschrijving", Max = Source.MaxDescriptionLength, NamesPeople = true)]
    [Display(Name = "Omschrijving")]
    public string? Description { get; set; }

    /// <summary>Parses the row.</summary>
    public static SourcePart Read(SourcePartRow row, FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new()
        {
            Title = reading.Text(nameof(Title)),
            Kind = reading.OptionalText(nameof(Kind)),
            MunicipalityKey = reading.Reference(nameof(Municipality)),
            By = reading.OptionalText(nameof(By)),
            Description = reading.Markdown(nameof(Description)),
        };
    }

    /// <summary>Writes a published part into a row.</summary>
    public static SourcePartRow Of(SourcePart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return new() { Title = part.Title, Kind = part.Kind, Municipality = part.MunicipalityKey, By = part.By, Description = part.Description };
    }
}
