using System.ComponentModel.DataAnnotations;
using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Features.Taxonomy.Beheer;

/// <summary>The form of a wet.</summary>
public sealed class LawForm : TermForm<Law>
{
    /// <summary>The next broader wet.</summary>
    [Field("breder", Max = Root.MaxFoldedLength), Refers(Noun.Law)]
    [Display(Name = "Valt onder")]
    public string? Broader { get; set; }

    /// <summary>What lies near.</summary>
    [Field("verwant", Max = Root.MaxFoldedLength, MaxRows = 20), Refers(Noun.Law)]
    [Display(Name = "Verwant", Description = "Wat er dichtbij ligt, zonder hetzelfde te zijn. Een per regel.")]
    public List<string?> Related { get; set; } = [];

    /// <summary>In force from.</summary>
    [Field("vanaf", IsDate = true)]
    [Display(Name = "Geldt vanaf")]
    public string? InForceFrom { get; set; }

    /// <summary>In force until.</summary>
    [Field("tot", IsDate = true)]
    [Display(Name = "Gold tot")]
    public string? InForceUntil { get; set; }

    /// <inheritdoc/>
    public override Noun Noun => Noun.Law;

    /// <inheritdoc/>
    protected override string? BroaderText { get => Broader; set => Broader = value; }

    /// <inheritdoc/>
    protected override List<string?> RelatedTexts { get => Related; set => Related = value; }

    /// <inheritdoc/>
    protected override string BroaderField => nameof(Broader);

    /// <inheritdoc/>
    protected override string RelatedField => nameof(Related);

    /// <inheritdoc/>
    protected override Law Parse(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var law = base.Parse(reading);
        law.InForceFrom = reading.Date(nameof(InForceFrom));
        law.InForceUntil = reading.Date(nameof(InForceUntil));
        return law;
    }

    /// <inheritdoc/>
    protected override void Fill(Law root)
    {
        ArgumentNullException.ThrowIfNull(root);
        base.Fill(root);
        InForceFrom = root.InForceFrom?.Edtf;
        InForceUntil = root.InForceUntil?.Edtf;
    }
}
