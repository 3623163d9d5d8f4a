using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.Sources;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Regions;

/// <summary>What sort of region it is.</summary>
public enum RegionKind
{
    /// <summary>Jeugdregio.</summary>
    [Dutch("jeugdregio")]
    Youth,

    /// <summary>Arbeidsmarktregio.</summary>
    [Dutch("arbeidsmarktregio")]
    LabourMarket,

    /// <summary>Samenwerking.</summary>
    [Dutch("samenwerking")]
    Cooperation,

    /// <summary>Overig.</summary>
    [Dutch("overig")]
    Other,
}

/// <summary>How far the members of a region are known.</summary>
public enum MembersKnown
{
    /// <summary>Onbekend.</summary>
    [Dutch("onbekend")]
    None,

    /// <summary>Gedeeltelijk.</summary>
    [Dutch("gedeeltelijk")]
    Some,

    /// <summary>Volledig.</summary>
    [Dutch("volledig")]
    All,
}

/// <summary>Regio: a named group of municipalities.</summary>
public sealed class Region : Root
{
    /// <summary>Characters in <see cref="Name"/> at most.</summary>
    public const int MaxNameLength = 120;

    /// <summary>Characters in <see cref="Description"/> at most.</summary>
    public const int MaxDescriptionLength = 1_500;

    /// <summary>The region's name.</summary>
    public string Name { get; set; } = "";

    /// <summary>What sort of region it is.</summary>
    public RegionKind Kind { get; set; }

    /// <summary>What it is and does. Markdown.</summary>
    public string? Description { get; set; }

    /// <summary>How far <see cref="Municipalities"/> is complete.</summary>
    public MembersKnown MembersKnown { get; set; }

    /// <summary>The members that are known.</summary>
    public List<RegionMunicipality> Municipalities { get; set; } = [];

    /// <summary>What this rests on.</summary>
    public List<SourceReference<Region>> Sources { get; set; } = [];

    /// <inheritdoc/>
    public override Noun Noun => Noun.Region;

    /// <inheritdoc/>
    public override string Label => Name;
}

/// <summary>That a municipality is a member of a region.</summary>
public sealed class RegionMunicipality : Row
{
    /// <summary>The member.</summary>
    public string MunicipalityKey { get; set; } = "";

    /// <summary>See <see cref="MunicipalityKey"/>.</summary>
    public Municipality? Municipality { get; set; }
}
