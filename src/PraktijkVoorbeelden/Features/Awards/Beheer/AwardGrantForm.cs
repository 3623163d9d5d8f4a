using System.ComponentModel.DataAnnotations;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Organisations;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Features.Shared.Beheer;
using PraktijkVoorbeelden.Features.Sources;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Awards.Beheer;

/// <summary>The form of a toekenning: a new Gouden Gemeente.</summary>
public sealed class AwardGrantForm : RootForm<AwardGrant>
{
    /// <summary>The round.</summary>
    [Field("ronde", Max = Root.MaxFoldedLength, Required = true), Refers(Noun.AwardRound)]
    [Display(Name = "Ronde")]
    public string? Round { get; set; }

    /// <summary>The holder, a municipality.</summary>
    [Field("gemeente", Max = Root.MaxFoldedLength), Refers(Noun.Municipality)]
    [Display(Name = "Gemeente")]
    public string? Municipality { get; set; }

    /// <summary>The holder, a region.</summary>
    [Field("regio", Max = Root.MaxFoldedLength), Refers(Noun.Region)]
    [Display(Name = "Of: regio")]
    public string? Region { get; set; }

    /// <summary>When it was granted.</summary>
    [Field("datum", IsDate = true)]
    [Display(Name = "Verleend op", Description = "Alleen als een bron dat zegt. Het jaar van de ronde is al bekend.")]
    public string? Date { get; set; }

    /// <summary>The visit that belongs to it.</summary>
    [Field("werkbezoek", Max = Root.MaxFoldedLength), Refers(Noun.Gathering)]
    [Display(Name = "Werkbezoek dat erbij hoort")]
    public string? Visit { get; set; }

    /// <summary>The heading of its portrait.</summary>
    [Field("kop", Max = AwardGrant.MaxHeadingLength)]
    [Display(Name = "Kop van het portret")]
    public string? Heading { get; set; }

    /// <summary>Why it was granted.</summary>
    [Field("motivering", Max = AwardGrant.MaxMotivationLength, NamesPeople = true)]
    [Display(Name = "Motivering", Description = "Waarom deze gemeente het predicaat kreeg, in eigen woorden.")]
    public string? Motivation { get; set; }

    /// <summary>Who put it forward.</summary>
    [Field("voordragers", MaxRows = Nominator.MaxRows)]
    [Display(Name = "Voorgedragen door")]
    public List<NominatorRow> Nominators { get; set; } = [];

    /// <summary>Figures from the portrait.</summary>
    [Field("cijfers", MaxRows = Figure<AwardGrant>.MaxRows)]
    [Display(Name = "Cijfers")]
    public List<FigureRow> Figures { get; set; } = [];

    /// <summary>Passages from the portrait.</summary>
    [Field("uitspraken", MaxRows = Quote<AwardGrant>.MaxRows)]
    [Display(Name = "Uitspraken")]
    public List<QuoteRow> Quotes { get; set; } = [];

    /// <summary>What this rests on.</summary>
    [Field("bronnen", MaxRows = SourceReference<AwardGrant>.MaxRows)]
    [Display(Name = "Bronnen")]
    public List<SourceRow> Sources { get; set; } = [];

    /// <inheritdoc/>
    public override Noun Noun => Noun.AwardGrant;

    /// <inheritdoc/>
    public override string? DraftLabel => string.IsNullOrWhiteSpace(Municipality) && string.IsNullOrWhiteSpace(Region)
        ? Heading
        : $"{(string.IsNullOrWhiteSpace(Municipality) ? Region : Municipality)} ({Round})";

    /// <inheritdoc/>
    public override string? LabelIn(ReferenceBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        var holder = book.LabelOf(Noun.Municipality, Municipality?.Trim() ?? "") ?? book.LabelOf(Noun.Region, Region?.Trim() ?? "") ?? Municipality ?? Region;
        return $"{book.LabelOf(Noun.AwardRound, Round?.Trim() ?? "") ?? Round}: {holder}";
    }

    /// <inheritdoc/>
    protected override AwardGrant Parse(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var grant = new AwardGrant
        {
            RoundKey = reading.RequiredReference(nameof(Round)),
            MunicipalityKey = reading.Reference(nameof(Municipality)),
            RegionKey = reading.Reference(nameof(Region)),
            Date = reading.Date(nameof(Date)),
            VisitKey = reading.Reference(nameof(Visit)),
            Heading = reading.OptionalText(nameof(Heading)),
            Motivation = reading.Markdown(nameof(Motivation)),
            Nominators = reading.Rows<NominatorRow, Nominator>(nameof(Nominators), NominatorRow.Read),
            Figures = reading.Rows<FigureRow, Figure<AwardGrant>>(nameof(Figures), FigureRow.Read<AwardGrant>),
            Quotes = reading.Rows<QuoteRow, Quote<AwardGrant>>(nameof(Quotes), QuoteRow.Read<AwardGrant>),
            Sources = reading.Rows<SourceRow, SourceReference<AwardGrant>>(nameof(Sources), SourceRow.Read<AwardGrant>),
        };
        if (string.IsNullOrWhiteSpace(Municipality) && string.IsNullOrWhiteSpace(Region))
            reading.Missing(nameof(Municipality), "Gemeente: kies een gemeente of een regio.");
        if (grant.MunicipalityKey is not null && grant.RegionKey is not null)
            reading.Fault(nameof(Region), "Regio: kies een gemeente of een regio, niet allebei.");
        var holder = grant.MunicipalityKey is { } municipality ? reading.LabelOf(Noun.Municipality, municipality)
            : grant.RegionKey is { } region ? reading.LabelOf(Noun.Region, region)
            : "";
        grant.Name = $"{reading.LabelOf(Noun.AwardRound, grant.RoundKey)}: {holder}";
        return grant;
    }

    /// <inheritdoc/>
    protected override void Fill(AwardGrant root)
    {
        ArgumentNullException.ThrowIfNull(root);
        Round = root.RoundKey;
        Municipality = root.MunicipalityKey;
        Region = root.RegionKey;
        Date = root.Date?.Edtf;
        Visit = root.VisitKey;
        Heading = root.Heading;
        Motivation = root.Motivation;
        Nominators = [.. root.Nominators.Select(NominatorRow.Of)];
        Figures = [.. root.Figures.Select(FigureRow.Of)];
        Quotes = [.. root.Quotes.Select(QuoteRow.Of)];
        Sources = [.. root.Sources.Select(SourceRow.Of)];
    }
}

/// <summary>A voordrager in a form.</summary>
[Row("Voordrager")]
public sealed class NominatorRow : FormRow
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

    /// <summary>How sure it is.</summary>
    [Field("zekerheid", IsPreset = true)]
    [Display(Name = "Zegt de bron dit?")]
    public string? Certainty { get; set; }

    /// <summary>Parses the row.</summary>
    public static Nominator Read(NominatorRow row, FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new()
        {
            OrganisationKey = NewOrganisation.Read(reading, nameof(Organisation), OrganisationKind.SocialWork),
            Name = reading.OptionalText(nameof(Name)),
            Certainty = reading.Choice<Certainty>(nameof(Certainty)),
        };
    }

    /// <summary>Writes a published nominator into a row.</summary>
    public static NominatorRow Of(Nominator nominator)
    {
        ArgumentNullException.ThrowIfNull(nominator);
        return new() { Organisation = nominator.OrganisationKey, Name = nominator.Name, Certainty = DutchName.Of(nominator.Certainty) };
    }
}
