using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.Organisations;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Sources;

/// <summary>What sort of source it is.</summary>
public enum SourceKind
{
    /// <summary>Nieuwsbericht.</summary>
    [Dutch("nieuwsbericht")]
    News,

    /// <summary>Artikel.</summary>
    [Dutch("artikel")]
    Article,

    /// <summary>Verslag.</summary>
    [Dutch("verslag")]
    Report,

    /// <summary>Publicatie.</summary>
    [Dutch("publicatie")]
    Publication,

    /// <summary>Persbericht.</summary>
    [Dutch("persbericht")]
    PressRelease,

    /// <summary>Film.</summary>
    [Dutch("film")]
    Film,

    /// <summary>Overig.</summary>
    [Dutch("overig")]
    Other,
}

/// <summary>Bron: where the catalogue has it from.</summary>
public sealed class Source : Root
{
    /// <summary>Characters in <see cref="Title"/> at most.</summary>
    public const int MaxTitleLength = 200;

    /// <summary>Characters in <see cref="Description"/> and <see cref="Colophon"/> at most.</summary>
    public const int MaxDescriptionLength = 1_500;

    /// <summary>Characters in <see cref="Url"/> at most.</summary>
    public const int MaxUrlLength = 400;

    /// <summary>The title as published.</summary>
    public string Title { get; set; } = "";

    /// <summary>What sort of source it is.</summary>
    public SourceKind Kind { get; set; }

    /// <summary>Who published it.</summary>
    public string? PublisherKey { get; set; }

    /// <summary>See <see cref="PublisherKey"/>.</summary>
    public Organisation? Publisher { get; set; }

    /// <summary>Who published it, in words, where it is no catalogued organisation.</summary>
    public string? PublisherName { get; set; }

    /// <summary>When it was published.</summary>
    public PartialDate? Date { get; set; }

    /// <summary>Where it stands; http or https.</summary>
    public string? Url { get; set; }

    /// <summary>What it is, in our own words. Markdown.</summary>
    public string? Description { get; set; }

    /// <summary>Who made it, as roles and organisations without names.</summary>
    public string? Colophon { get; set; }

    /// <summary>Its parts, in order.</summary>
    public List<SourcePart> Parts { get; set; } = [];

    /// <inheritdoc/>
    public override Noun Noun => Noun.Source;

    /// <inheritdoc/>
    public override string Label => Title;
}

/// <summary>A part of a source: a story, a foreword, a portrait.</summary>
public sealed class SourcePart : Row
{
    /// <summary>Parts of one source at most.</summary>
    public const int MaxRows = 60;

    /// <summary>Characters in <see cref="Kind"/> and <see cref="By"/> at most.</summary>
    public const int MaxShortLength = 160;

    /// <summary>The title of the part.</summary>
    public string Title { get; set; } = "";

    /// <summary>Verhaal, voorwoord, slotbeschouwing, portret.</summary>
    public string? Kind { get; set; }

    /// <summary>The municipality it is about.</summary>
    public string? MunicipalityKey { get; set; }

    /// <summary>See <see cref="MunicipalityKey"/>.</summary>
    public Municipality? Municipality { get; set; }

    /// <summary>By whom, as a role and organisation.</summary>
    public string? By { get; set; }

    /// <summary>What it tells, in our own words. Markdown.</summary>
    public string? Description { get; set; }
}
