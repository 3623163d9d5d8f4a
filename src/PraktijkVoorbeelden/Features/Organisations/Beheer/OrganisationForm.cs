using System.ComponentModel.DataAnnotations;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Features.Shared.Beheer;
using PraktijkVoorbeelden.Features.Sources;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Organisations.Beheer;

/// <summary>The form of an organisatie.</summary>
public sealed class OrganisationForm : RootForm<Organisation>
{
    private const int MaxMunicipalities = 400;

    /// <summary>The name.</summary>
    [Field("naam", Max = Organisation.MaxNameLength, Required = true)]
    [Display(Name = "Naam")]
    public string? Name { get; set; }

    /// <summary>The abbreviation.</summary>
    [Field("afkorting", Max = Organisation.MaxAbbreviationLength)]
    [Display(Name = "Afkorting")]
    public string? Abbreviation { get; set; }

    /// <summary>Other names.</summary>
    [Field("alternatieven", Max = Alias<Organisation>.MaxNameLength, MaxRows = Alias<Organisation>.MaxRows)]
    [Display(Name = "Andere namen", Description = "Ook vroegere namen. Een naam per regel.")]
    public List<string?> Aliases { get; set; } = [];

    /// <summary>What sort of organisation.</summary>
    [Field("soort", IsPreset = true, Required = true)]
    [Display(Name = "Soort organisatie")]
    public string? Kind { get; set; }

    /// <summary>What it does.</summary>
    [Field("omschrijving", Max = Organisation.MaxDescriptionLength)]
    [Display(Name = "Omschrijving")]
    public string? Description { get; set; }

    /// <summary>Its website.</summary>
    [Field("website", Max = Source.MaxUrlLength)]
    [Display(Name = "Website")]
    public string? Website { get; set; }

    /// <summary>Where it works.</summary>
    [Field("gemeenten", Max = Root.MaxFoldedLength, MaxRows = MaxMunicipalities), Refers(Noun.Municipality)]
    [Display(Name = "Werkt in de gemeenten", Description = "Een gemeente per regel.")]
    public List<string?> Municipalities { get; set; } = [];

    /// <summary>Figures of the organisation itself.</summary>
    [Field("cijfers", MaxRows = Figure<Organisation>.MaxRows)]
    [Display(Name = "Cijfers")]
    public List<FigureRow> Figures { get; set; } = [];

    /// <summary>Passages about the organisation itself.</summary>
    [Field("uitspraken", MaxRows = Quote<Organisation>.MaxRows)]
    [Display(Name = "Uitspraken")]
    public List<QuoteRow> Quotes { get; set; } = [];

    /// <summary>What this rests on.</summary>
    [Field("bronnen", MaxRows = SourceReference<Organisation>.MaxRows)]
    [Display(Name = "Bronnen")]
    public List<SourceRow> Sources { get; set; } = [];

    /// <inheritdoc/>
    public override Noun Noun => Noun.Organisation;

    /// <inheritdoc/>
    public override string? DraftLabel => Name;

    /// <inheritdoc/>
    protected override Organisation Parse(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new()
        {
            Name = reading.Text(nameof(Name)),
            Abbreviation = reading.OptionalText(nameof(Abbreviation)),
            Aliases = reading.Texts(nameof(Aliases), name => new Alias<Organisation> { Name = name }),
            Kind = reading.Choice<OrganisationKind>(nameof(Kind)),
            Description = reading.Markdown(nameof(Description)),
            Website = reading.WebAddress(nameof(Website)),
            Municipalities = reading.References(nameof(Municipalities), key => new OrganisationMunicipality { MunicipalityKey = key }),
            Figures = reading.Rows<FigureRow, Figure<Organisation>>(nameof(Figures), FigureRow.Read<Organisation>),
            Quotes = reading.Rows<QuoteRow, Quote<Organisation>>(nameof(Quotes), QuoteRow.Read<Organisation>),
            Sources = reading.Rows<SourceRow, SourceReference<Organisation>>(nameof(Sources), SourceRow.Read<Organisation>),
        };
    }

    /// <inheritdoc/>
    protected override void Fill(Organisation root)
    {
        ArgumentNullException.ThrowIfNull(root);
        Name = root.Name;
        Abbreviation = root.Abbreviation;
        Aliases = [.. root.Aliases.Select(alias => alias.Name)];
        Kind = DutchName.Of(root.Kind);
        Description = root.Description;
        Website = root.Website;
        Municipalities = [.. root.Municipalities.Select(place => place.MunicipalityKey)];
        Figures = [.. root.Figures.Select(FigureRow.Of)];
        Quotes = [.. root.Quotes.Select(QuoteRow.Of)];
        Sources = [.. root.Sources.Select(SourceRow.Of)];
    }
}
