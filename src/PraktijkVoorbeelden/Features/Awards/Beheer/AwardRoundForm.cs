using System.ComponentModel.DataAnnotations;
using System.Globalization;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Shared.Beheer;
using PraktijkVoorbeelden.Features.Sources;

namespace PraktijkVoorbeelden.Features.Awards.Beheer;

/// <summary>The form of a ronde.</summary>
public sealed class AwardRoundForm : RootForm<AwardRound>
{
    /// <summary>The award.</summary>
    [Field("onderscheiding", Max = Root.MaxFoldedLength, Required = true), Refers(Noun.Award)]
    [Display(Name = "Onderscheiding")]
    public string? Award { get; set; }

    /// <summary>The year.</summary>
    [Field("jaar", Required = true)]
    [Display(Name = "Jaar")]
    public string? Year { get; set; }

    /// <summary>When it was made known.</summary>
    [Field("datum", IsDate = true)]
    [Display(Name = "Bekendgemaakt op")]
    public string? Date { get; set; }

    /// <summary>What is known of the round.</summary>
    [Field("omschrijving", Max = Awards.Award.MaxDescriptionLength, NamesPeople = true)]
    [Display(Name = "Omschrijving")]
    public string? Description { get; set; }

    /// <summary>What its holders have in common.</summary>
    [Field("kenmerken", Max = RoundCharacteristic.MaxTextLength, MaxRows = RoundCharacteristic.MaxRows)]
    [Display(Name = "Kenmerken", Description = "Wat de gemeenten van deze ronde gemeen hebben. Een kenmerk per regel.")]
    public List<string?> Characteristics { get; set; } = [];

    /// <summary>How many holders it has.</summary>
    [Field("aantalHouders")]
    [Display(Name = "Hoeveel gemeenten en regio's", Description = "Alleen als een bron dat zegt.")]
    public string? NumberOfHolders { get; set; }

    /// <summary>What this rests on.</summary>
    [Field("bronnen", MaxRows = SourceReference<AwardRound>.MaxRows)]
    [Display(Name = "Bronnen")]
    public List<SourceRow> Sources { get; set; } = [];

    /// <inheritdoc/>
    public override Noun Noun => Noun.AwardRound;

    /// <inheritdoc/>
    public override string? DraftLabel => string.IsNullOrWhiteSpace(Year) ? null : $"{Award} {Year}";

    /// <inheritdoc/>
    public override string? LabelIn(ReferenceBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return $"{book.LabelOf(Noun.Award, Award?.Trim() ?? "") ?? Award} {Year}";
    }

    /// <inheritdoc/>
    protected override AwardRound Parse(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var award = reading.RequiredReference(nameof(Award));
        var year = reading.Whole(nameof(Year), AwardRound.MinYear, AwardRound.MaxYear) ?? 0;
        return new()
        {
            AwardKey = award,
            Year = year,
            Name = string.Create(CultureInfo.InvariantCulture, $"{reading.LabelOf(Noun.Award, award)} {year}"),
            Date = reading.Date(nameof(Date)),
            Description = reading.Markdown(nameof(Description)),
            Characteristics = reading.Texts(nameof(Characteristics), text => new RoundCharacteristic { Text = text }),
            NumberOfHolders = reading.Whole(nameof(NumberOfHolders), 0, 1_000),
            Sources = reading.Rows<SourceRow, SourceReference<AwardRound>>(nameof(Sources), SourceRow.Read<AwardRound>),
        };
    }

    /// <inheritdoc/>
    protected override void Fill(AwardRound root)
    {
        ArgumentNullException.ThrowIfNull(root);
        Award = root.AwardKey;
        Year = root.Year.ToString(CultureInfo.InvariantCulture);
        Date = root.Date?.Edtf;
        Description = root.Description;
        Characteristics = [.. root.Characteristics.Select(characteristic => characteristic.Text)];
        NumberOfHolders = root.NumberOfHolders?.ToString(CultureInfo.InvariantCulture);
        Sources = [.. root.Sources.Select(SourceRow.Of)];
    }
}
