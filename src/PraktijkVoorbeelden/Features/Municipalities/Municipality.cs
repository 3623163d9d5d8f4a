using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Features.Sources;

namespace PraktijkVoorbeelden.Features.Municipalities;

/// <summary>
/// Gemeente, in force or merged away. Its Key is the CBS code (<c>gm0197</c>).
/// </summary>
public sealed class Municipality : Root
{
    /// <summary>Characters in <see cref="Name"/> and <see cref="Province"/> at most.</summary>
    public const int MaxNameLength = 120;

    /// <summary>Characters in <see cref="Description"/> at most.</summary>
    public const int MaxDescriptionLength = 1_500;

    /// <summary>The name as CBS writes it.</summary>
    public string Name { get; set; } = "";

    /// <summary>The province's name.</summary>
    public string Province { get; set; } = "";

    /// <summary>The province's name folded, as in addresses: <c>noord-brabant</c>.</summary>
    public string ProvinceSlug { get; set; } = "";

    /// <summary>Residents on 1 January of <see cref="PopulationYear"/>; null for a former municipality.</summary>
    public int? Population { get; set; }

    /// <summary>The year of <see cref="Population"/>.</summary>
    public int? PopulationYear { get; set; }

    /// <summary>Degrees north in thousandths (WGS 84), of the centroid of its area.</summary>
    public int? LatitudeThousandths { get; set; }

    /// <summary>Degrees east in thousandths (WGS 84), of the centroid of its area.</summary>
    public int? LongitudeThousandths { get; set; }

    /// <summary>Land area in hectares (hundredths of a km²).</summary>
    public int? LandHectares { get; set; }

    /// <summary>Column on the tile map, from 0 in the west.</summary>
    public int? TileColumn { get; set; }

    /// <summary>Row on the tile map, from 0 in the north.</summary>
    public int? TileRow { get; set; }

    /// <summary>The day from which it was no more; null while it is in force.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>What its approach is, in our own words. Markdown.</summary>
    public string? Description { get; set; }

    /// <summary>Other names (Den Haag).</summary>
    public List<Alias<Municipality>> Aliases { get; set; } = [];

    /// <summary>The municipalities that it directly went into.</summary>
    public List<MunicipalitySuccessor> Successors { get; set; } = [];

    /// <summary>Figures of the municipality itself.</summary>
    public List<Figure<Municipality>> Figures { get; set; } = [];

    /// <summary>Passages about the municipality itself.</summary>
    public List<Quote<Municipality>> Quotes { get; set; } = [];

    /// <summary>What this rests on.</summary>
    public List<SourceReference<Municipality>> Sources { get; set; } = [];

    /// <inheritdoc/>
    public override Noun Noun => Noun.Municipality;

    /// <inheritdoc/>
    public override string Label => Name;

    /// <summary>How many live there, as a class; null where that is not known.</summary>
    public SizeClass? SizeClass => Population is { } population ? SizeClasses.Of(population) : null;

    /// <summary>How close to each other they live, as a class; null where that is not known.</summary>
    public DensityClass? DensityClass => Population is { } population && LandHectares is > 0 and { } land ? DensityClasses.Of(population, land) : null;

    /// <summary>The permanent address in the government's register, after the TOOI standard.</summary>
    public string TooiAddress => TooiAddressOf(Key);

    /// <summary>The permanent address of the municipality with this CBS code.</summary>
    public static string TooiAddressOf(string key) => $"https://identifier.overheid.nl/tooi/id/gemeente/{key}";
}

/// <summary>That a former municipality went into another one.</summary>
public sealed class MunicipalitySuccessor : Row
{
    /// <summary>Into which.</summary>
    public string SuccessorKey { get; set; } = "";

    /// <summary>See <see cref="SuccessorKey"/>.</summary>
    public Municipality? Successor { get; set; }
}
