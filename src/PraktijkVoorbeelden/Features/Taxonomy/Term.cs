using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Taxonomy;

/// <summary>
/// A term of the taxonomy (begrip), after SKOS: a preferred label, alternative labels that feed the search as synonyms,
/// and broader and related terms that do not.
/// </summary>
public abstract class Term : Root
{
    /// <summary>Characters in <see cref="Name"/> at most.</summary>
    public const int MaxNameLength = 80;

    /// <summary>Characters in <see cref="Description"/> at most.</summary>
    public const int MaxDescriptionLength = 600;

    /// <summary>The preferred label.</summary>
    public string Name { get; set; } = "";

    /// <summary>One plain sentence; null when not written yet.</summary>
    public string? Description { get; set; }

    /// <summary>The next broader term of the same kind.</summary>
    public string? BroaderKey { get; set; }

    /// <summary>See <see cref="BroaderKey"/>.</summary>
    public Term? Broader { get; set; }

    /// <summary>Other words that readers type.</summary>
    public List<Alias<Term>> Aliases { get; set; } = [];

    /// <summary>Terms that lie near, without being the same.</summary>
    public List<RelatedTerm> Related { get; set; } = [];

    /// <inheritdoc/>
    public override string Label => Name;
}

/// <summary>Thema: what an initiative is about.</summary>
public sealed class Theme : Term
{
    /// <inheritdoc/>
    public override Noun Noun => Noun.Theme;
}

/// <summary>Doelgroep: whom an initiative is for.</summary>
public sealed class TargetGroup : Term
{
    /// <inheritdoc/>
    public override Noun Noun => Noun.TargetGroup;
}

/// <summary>Wet: the legal frame, or what an initiative is paid from.</summary>
public sealed class Law : Term
{
    /// <inheritdoc/>
    public override Noun Noun => Noun.Law;

    /// <summary>In force from.</summary>
    public PartialDate? InForceFrom { get; set; }

    /// <summary>In force until, exclusive; null while it is in force.</summary>
    public PartialDate? InForceUntil { get; set; }
}

/// <summary>Kenmerk van de aanpak: how an initiative goes about it, proven or not.</summary>
public sealed class Characteristic : Term
{
    /// <inheritdoc/>
    public override Noun Noun => Noun.Characteristic;
}

/// <summary>That one term lies near another.</summary>
public sealed class RelatedTerm : Row
{
    /// <summary>The other term.</summary>
    public string TermKey { get; set; } = "";

    /// <summary>See <see cref="TermKey"/>.</summary>
    public Term? Term { get; set; }
}
