using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Municipalities;

/// <summary>How many people live in a municipality: what makes two of them alike.</summary>
public enum SizeClass
{
    /// <summary>Fewer than 20,000.</summary>
    [Dutch("minder dan 20.000 inwoners")]
    VerySmall,

    /// <summary>20,000 to 50,000.</summary>
    [Dutch("20.000 tot 50.000 inwoners")]
    Small,

    /// <summary>50,000 to 100,000.</summary>
    [Dutch("50.000 tot 100.000 inwoners")]
    Medium,

    /// <summary>100,000 to 250,000.</summary>
    [Dutch("100.000 tot 250.000 inwoners")]
    Large,

    /// <summary>250,000 or more.</summary>
    [Dutch("250.000 inwoners of meer")]
    VeryLarge,
}

/// <summary>
/// How close to each other the people of a municipality live: residents on a km² of land. It is not the urban density of
/// CBS, which counts addresses and which we have no figures of.
/// </summary>
public enum DensityClass
{
    /// <summary>Fewer than 250.</summary>
    [Dutch("minder dan 250 inwoners per km²")]
    VerySparse,

    /// <summary>250 to 500.</summary>
    [Dutch("250 tot 500 inwoners per km²")]
    Sparse,

    /// <summary>500 to 1,000.</summary>
    [Dutch("500 tot 1.000 inwoners per km²")]
    Medium,

    /// <summary>1,000 to 2,500.</summary>
    [Dutch("1.000 tot 2.500 inwoners per km²")]
    Dense,

    /// <summary>2,500 or more.</summary>
    [Dutch("2.500 inwoners per km² of meer")]
    VeryDense,
}

/// <summary>Finds a <see cref="SizeClass"/>.</summary>
public static class SizeClasses
{
    private static readonly int[] LeastResidents = [0, 20_000, 50_000, 100_000, 250_000];

    /// <summary>The class of a municipality with this many residents.</summary>
    public static SizeClass Of(int population) => (SizeClass)Array.FindLastIndex(LeastResidents, least => population >= least);
}

/// <summary>Finds a <see cref="DensityClass"/>.</summary>
public static class DensityClasses
{
    private const long HectaresInKm2 = 100;

    private static readonly int[] LeastResidentsPerKm2 = [0, 250, 500, 1_000, 2_500];

    /// <summary>The class of a municipality with this many residents on this much land.</summary>
    public static DensityClass Of(int population, int landHectares) =>
        (DensityClass)Array.FindLastIndex(LeastResidentsPerKm2, least => population * HectaresInKm2 >= (long)least * landHectares);
}
