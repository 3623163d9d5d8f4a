using System.ComponentModel.DataAnnotations;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Shared.Beheer;
using PraktijkVoorbeelden.Features.Sources;

namespace PraktijkVoorbeelden.Features.Awards.Beheer;

/// <summary>The form of an onderscheiding.</summary>
public sealed class AwardForm : RootForm<Award>
{
    /// <summary>The name.</summary>
    [Field("naam", Max = Award.MaxNameLength, Required = true)]
    [Display(Name = "Naam")]
    public string? Name { get; set; }

    /// <summary>What it is.</summary>
    [Field("omschrijving", Max = Award.MaxDescriptionLength, NamesPeople = true)]
    [Display(Name = "Omschrijving")]
    public string? Description { get; set; }

    /// <summary>Who grants it.</summary>
    [Field("uitgereiktDoor", Max = Root.MaxFoldedLength), Refers(Noun.Organisation)]
    [Display(Name = "Verleend door")]
    public string? Grantor { get; set; }

    /// <summary>What this rests on.</summary>
    [Field("bronnen", MaxRows = SourceReference<Award>.MaxRows)]
    [Display(Name = "Bronnen")]
    public List<SourceRow> Sources { get; set; } = [];

    /// <inheritdoc/>
    public override Noun Noun => Noun.Award;

    /// <inheritdoc/>
    public override string? DraftLabel => Name;

    /// <inheritdoc/>
    protected override Award Parse(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new()
        {
            Name = reading.Text(nameof(Name)),
            Description = reading.Markdown(nameof(Description)),
            GrantorKey = reading.Reference(nameof(Grantor)),
            Sources = reading.Rows<SourceRow, SourceReference<Award>>(nameof(Sources), SourceRow.Read<Award>),
        };
    }

    /// <inheritdoc/>
    protected override void Fill(Award root)
    {
        ArgumentNullException.ThrowIfNull(root);
        Name = root.Name;
        Description = root.Description;
        Grantor = root.GrantorKey;
        Sources = [.. root.Sources.Select(SourceRow.Of)];
    }
}
