using System.ComponentModel.DataAnnotations;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Taxonomy.Beheer;

/// <summary>What the forms of all terms have in common.</summary>
/// <typeparam name="TTerm">The kind of term.</typeparam>
public abstract class TermForm<TTerm> : RootForm<TTerm> where TTerm : Term, new()
{
    /// <summary>The preferred label.</summary>
    [Field("naam", Max = Term.MaxNameLength, Required = true)]
    [Display(Name = "Naam")]
    public string? Name { get; set; }

    /// <summary>Synonyms.</summary>
    [Field("alternatieven", Max = Alias<Term>.MaxNameLength, MaxRows = Alias<Term>.MaxRows)]
    [Display(Name = "Andere woorden", Description = "Wat lezers ook typen als zij dit bedoelen. De zoekmachine gebruikt deze woorden. Een woord per regel.")]
    public List<string?> Aliases { get; set; } = [];

    /// <summary>One plain sentence.</summary>
    [Field("omschrijving", Max = Term.MaxDescriptionLength)]
    [Display(Name = "Omschrijving")]
    public string? Description { get; set; }

    /// <inheritdoc/>
    public override string? DraftLabel => Name;

    /// <summary>The broader term as typed.</summary>
    protected abstract string? BroaderText { get; set; }

    /// <summary>The related terms as typed.</summary>
    protected abstract List<string?> RelatedTexts { get; set; }

    /// <summary>The name of the form's field for the broader term.</summary>
    protected abstract string BroaderField { get; }

    /// <summary>The name of the form's field for related terms.</summary>
    protected abstract string RelatedField { get; }

    /// <inheritdoc/>
    protected override TTerm Parse(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var term = new TTerm
        {
            Name = reading.Text(nameof(Name)),
            Description = reading.OptionalText(nameof(Description)),
            BroaderKey = reading.Reference(BroaderField),
            Aliases = reading.Texts(nameof(Aliases), name => new Alias<Term> { Name = name }),
            Related = reading.References(RelatedField, key => new RelatedTerm { TermKey = key }),
        };
        if (term.BroaderKey is not null && term.BroaderKey == Key)
            reading.Fault(BroaderField, "Een begrip kan niet breder zijn dan zichzelf.");
        return term;
    }

    /// <inheritdoc/>
    protected override void Fill(TTerm root)
    {
        ArgumentNullException.ThrowIfNull(root);
        Name = root.Name;
        Description = root.Description;
        Aliases = [.. root.Aliases.Select(alias => alias.Name)];
        BroaderText = root.BroaderKey;
        RelatedTexts = [.. root.Related.Select(related => related.TermKey)];
    }
}
