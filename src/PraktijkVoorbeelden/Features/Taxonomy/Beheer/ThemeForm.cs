using System.ComponentModel.DataAnnotations;
using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Features.Taxonomy.Beheer;

/// <summary>The form of a thema.</summary>
public sealed class ThemeForm : TermForm<Theme>
{
    /// <summary>The next broader thema.</summary>
    [Field("breder", Max = Root.MaxFoldedLength), Refers(Noun.Theme)]
    [Display(Name = "Valt onder")]
    public string? Broader { get; set; }

    /// <summary>What lies near.</summary>
    [Field("verwant", Max = Root.MaxFoldedLength, MaxRows = 20), Refers(Noun.Theme)]
    [Display(Name = "Verwant", Description = "Wat er dichtbij ligt, zonder hetzelfde te zijn. Een per regel.")]
    public List<string?> Related { get; set; } = [];

    /// <inheritdoc/>
    public override Noun Noun => Noun.Theme;

    /// <inheritdoc/>
    protected override string? BroaderText { get => Broader; set => Broader = value; }

    /// <inheritdoc/>
    protected override List<string?> RelatedTexts { get => Related; set => Related = value; }

    /// <inheritdoc/>
    protected override string BroaderField => nameof(Broader);

    /// <inheritdoc/>
    protected override string RelatedField => nameof(Related);
}
