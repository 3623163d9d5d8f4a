using System.ComponentModel.DataAnnotations;
using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Features.Taxonomy.Beheer;

/// <summary>The form of a kenmerk.</summary>
public sealed class CharacteristicForm : TermForm<Characteristic>
{
    /// <summary>The next broader kenmerk.</summary>
    [Field("breder", Max = Root.MaxFoldedLength), Refers(Noun.Characteristic)]
    [Display(Name = "Valt onder")]
    public string? Broader { get; set; }

    /// <summary>What lies near.</summary>
    [Field("verwant", Max = Root.MaxFoldedLength, MaxRows = 20), Refers(Noun.Characteristic)]
    [Display(Name = "Verwant", Description = "Wat er dichtbij ligt, zonder hetzelfde te zijn. Een per regel.")]
    public List<string?> Related { get; set; } = [];

    /// <inheritdoc/>
    public override Noun Noun => Noun.Characteristic;

    /// <inheritdoc/>
    protected override string? BroaderText { get => Broader; set => Broader = value; }

    /// <inheritdoc/>
    protected override List<string?> RelatedTexts { get => Related; set => Related = value; }

    /// <inheritdoc/>
    protected override string BroaderField => nameof(Broader);

    /// <inheritdoc/>
    protected override string RelatedField => nameof(Related);
}
