using System.ComponentModel.DataAnnotations;
using System.Globalization;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Features.Shared.Beheer;
using PraktijkVoorbeelden.Features.Sources;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Municipalities.Beheer;

/// <summary>The form of a gemeente. Its flat facts stand in one table in the exchange format.</summary>
public sealed class MunicipalityForm : RootForm<Municipality>
{
    private const int Thousand = 1_000;
    private const int Hundred = 100;

    /// <summary>The name as CBS writes it.</summary>
    [Field("naam", Max = Municipality.MaxNameLength, Required = true, InTable = true)]
    [Display(Name = "Naam")]
    public string? Name { get; set; }

    /// <summary>Other names.</summary>
    [Field("alternatieven", Max = Alias<Municipality>.MaxNameLength, MaxRows = Alias<Municipality>.MaxRows, InTable = true)]
    [Display(Name = "Andere namen", Description = "Een naam per regel.")]
    public List<string?> Aliases { get; set; } = [];

    /// <summary>The province.</summary>
    [Field("provincie", Max = Municipality.MaxNameLength, Required = true, InTable = true)]
    [Display(Name = "Provincie")]
    public string? Province { get; set; }

    /// <summary>Residents.</summary>
    [Field("inwoners", InTable = true)]
    [Display(Name = "Inwoners")]
    public string? Population { get; set; }

    /// <summary>The year of that number.</summary>
    [Field("peiljaar", InTable = true)]
    [Display(Name = "Peiljaar van het aantal inwoners", Description = "Het aantal op 1 januari van dat jaar.")]
    public string? PopulationYear { get; set; }

    /// <summary>Degrees north.</summary>
    [Field("breedtegraad", InTable = true)]
    [Display(Name = "Breedtegraad")]
    public string? Latitude { get; set; }

    /// <summary>Degrees east.</summary>
    [Field("lengtegraad", InTable = true)]
    [Display(Name = "Lengtegraad")]
    public string? Longitude { get; set; }

    /// <summary>Land area in km².</summary>
    [Field("landoppervlakte", InTable = true)]
    [Display(Name = "Landoppervlakte in km²")]
    public string? LandArea { get; set; }

    /// <summary>Column on the tile map.</summary>
    [Field("tegelkolom", InTable = true)]
    [Display(Name = "Kolom op de tegelkaart")]
    public string? TileColumn { get; set; }

    /// <summary>Row on the tile map.</summary>
    [Field("tegelrij", InTable = true)]
    [Display(Name = "Rij op de tegelkaart")]
    public string? TileRow { get; set; }

    /// <summary>The day from which it was no more.</summary>
    [Field("opgeheven", InTable = true, IsDate = true)]
    [Display(Name = "Opgeheven op")]
    public string? EndedOn { get; set; }

    /// <summary>What it went into.</summary>
    [Field("opvolgers", Max = Root.MaxFoldedLength, MaxRows = 10, InTable = true), Refers(Noun.Municipality)]
    [Display(Name = "Opgegaan in", Description = "Een gemeente per regel.")]
    public List<string?> Successors { get; set; } = [];

    /// <summary>What its approach is.</summary>
    [Field("omschrijving", Max = Municipality.MaxDescriptionLength, NamesPeople = true)]
    [Display(Name = "Omschrijving", Description = "Hoe deze gemeente het aanpakt, met jaar en van wie dat komt.")]
    public string? Description { get; set; }

    /// <summary>Figures of the municipality itself.</summary>
    [Field("cijfers", MaxRows = Figure<Municipality>.MaxRows)]
    [Display(Name = "Cijfers")]
    public List<FigureRow> Figures { get; set; } = [];

    /// <summary>Passages about the municipality itself.</summary>
    [Field("uitspraken", MaxRows = Quote<Municipality>.MaxRows)]
    [Display(Name = "Uitspraken")]
    public List<QuoteRow> Quotes { get; set; } = [];

    /// <summary>What this rests on.</summary>
    [Field("bronnen", MaxRows = SourceReference<Municipality>.MaxRows)]
    [Display(Name = "Bronnen")]
    public List<SourceRow> Sources { get; set; } = [];

    /// <inheritdoc/>
    public override Noun Noun => Noun.Municipality;

    /// <inheritdoc/>
    public override string? DraftLabel => Name;

    /// <inheritdoc/>
    protected override Municipality Parse(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var municipality = new Municipality
        {
            Name = reading.Text(nameof(Name)),
            Province = reading.Text(nameof(Province)),
            Population = reading.Whole(nameof(Population), 0, 20_000_000),
            PopulationYear = reading.Whole(nameof(PopulationYear), 1900, 2100),
            LatitudeThousandths = (int?)reading.Scaled(nameof(Latitude), Thousand, 90 * Thousand),
            LongitudeThousandths = (int?)reading.Scaled(nameof(Longitude), Thousand, 180 * Thousand),
            LandHectares = (int?)reading.Scaled(nameof(LandArea), Hundred, 100_000 * Hundred),
            TileColumn = reading.Whole(nameof(TileColumn), 0, 100),
            TileRow = reading.Whole(nameof(TileRow), 0, 100),
            EndedOn = reading.Day(nameof(EndedOn)),
            Description = reading.Markdown(nameof(Description)),
            Aliases = reading.Texts(nameof(Aliases), name => new Alias<Municipality> { Name = name }),
            Successors = reading.References(nameof(Successors), key => new MunicipalitySuccessor { SuccessorKey = key }),
            Figures = reading.Rows<FigureRow, Figure<Municipality>>(nameof(Figures), FigureRow.Read<Municipality>),
            Quotes = reading.Rows<QuoteRow, Quote<Municipality>>(nameof(Quotes), QuoteRow.Read<Municipality>),
            Sources = reading.Rows<SourceRow, SourceReference<Municipality>>(nameof(Sources), SourceRow.Read<Municipality>),
        };
        municipality.ProvinceSlug = Folding.ForAddress(municipality.Province, Municipality.MaxNameLength);
        if (municipality.Successors.Count > 0 && municipality.EndedOn is null)
            reading.Fault(nameof(EndedOn), "Opgeheven op: vul de dag in, want u noemt een opvolger.");
        if (municipality.Successors.Exists(successor => successor.SuccessorKey == Key))
            reading.Fault(nameof(Successors), "Een gemeente kan niet in zichzelf opgaan.");
        return municipality;
    }

    /// <inheritdoc/>
    protected override void Fill(Municipality root)
    {
        ArgumentNullException.ThrowIfNull(root);
        Name = root.Name;
        Province = root.Province;
        Population = root.Population?.ToString(CultureInfo.InvariantCulture);
        PopulationYear = root.PopulationYear?.ToString(CultureInfo.InvariantCulture);
        Latitude = Plain(root.LatitudeThousandths, Thousand);
        Longitude = Plain(root.LongitudeThousandths, Thousand);
        LandArea = Plain(root.LandHectares, Hundred);
        TileColumn = root.TileColumn?.ToString(CultureInfo.InvariantCulture);
        TileRow = root.TileRow?.ToString(CultureInfo.InvariantCulture);
        EndedOn = root.EndedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Description = root.Description;
        Aliases = [.. root.Aliases.Select(alias => alias.Name)];
        Successors = [.. root.Successors.Select(successor => successor.SuccessorKey)];
        Figures = [.. root.Figures.Select(FigureRow.Of)];
        Quotes = [.. root.Quotes.Select(QuoteRow.Of)];
        Sources = [.. root.Sources.Select(SourceRow.Of)];
    }

    private static string? Plain(int? scaled, int scale) => scaled is { } value ? DutchNumber.Plain(value, scale) : null;
}
