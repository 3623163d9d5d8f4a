using System.ComponentModel.DataAnnotations;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Shared.Beheer;
using PraktijkVoorbeelden.Features.Sources;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Regions.Beheer;

/// <summary>The form of a regio.</summary>
public sealed class RegionForm : RootForm<Region>
{
    private const int MaxMunicipalities = 100;

    /// <summary>The name.</summary>
    [Field("naam", Max = Region.MaxNameLength, Required = true)]
    [Display(Name = "Naam")]
    public string? Name { get; set; }

    /// <summary>What sort of region.</summary>
    [Field("soort", IsPreset = true)]
    [Display(Name = "Soort regio")]
    public string? Kind { get; set; }

    /// <summary>What it is and does.</summary>
    [Field("omschrijving", Max = Region.MaxDescriptionLength, NamesPeople = true)]
    [Display(Name = "Omschrijving")]
    public string? Description { get; set; }

    /// <summary>How far the members are known.</summary>
    [Field("leden", IsPreset = true)]
    [Display(Name = "Zijn alle gemeenten bekend?")]
    public string? MembersKnown { get; set; }

    /// <summary>The members.</summary>
    [Field("gemeenten", Max = Root.MaxFoldedLength, MaxRows = MaxMunicipalities), Refers(Noun.Municipality)]
    [Display(Name = "Gemeenten", Description = "Een gemeente per regel.")]
    public List<string?> Municipalities { get; set; } = [];

    /// <summary>What this rests on.</summary>
    [Field("bronnen", MaxRows = SourceReference<Region>.MaxRows)]
    [Display(Name = "Bronnen")]
    public List<SourceRow> Sources { get; set; } = [];

    /// <inheritdoc/>
    public override Noun Noun => Noun.Region;

    /// <inheritdoc/>
    public override string? DraftLabel => Name;

    /// <inheritdoc/>
    protected override Region Parse(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new()
        {
            Name = reading.Text(nameof(Name)),
            Kind = reading.Choice<RegionKind>(nameof(Kind)),
            Description = reading.Markdown(nameof(Description)),
            MembersKnown = reading.Choice<MembersKnown>(nameof(MembersKnown)),
            Municipalities = reading.References(nameof(Municipalities), key => new RegionMunicipality { MunicipalityKey = key }),
            Sources = reading.Rows<SourceRow, SourceReference<Region>>(nameof(Sources), SourceRow.Read<Region>),
        };
    }

    /// <inheritdoc/>
    protected override void Fill(Region root)
    {
        ArgumentNullException.ThrowIfNull(root);
        Name = root.Name;
        Kind = DutchName.Of(root.Kind);
        Description = root.Description;
        MembersKnown = DutchName.Of(root.MembersKnown);
        Municipalities = [.. root.Municipalities.Select(member => member.MunicipalityKey)];
        Sources = [.. root.Sources.Select(SourceRow.Of)];
    }
}
