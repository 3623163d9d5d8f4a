using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Features.Initiatives;

/// <summary>By what readers filter voorbeelden.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Label">What readers call it.</param>
/// <param name="Noun">What its values are Keys of; null where they stand for themselves.</param>
/// <param name="IsShown">Whether readers can choose from its values; the others come with links, and show as chips.</param>
public sealed record InitiativeFacet(string Name, string Label, Noun? Noun, bool IsShown);

/// <summary>The facets of voorbeelden.</summary>
public static class InitiativeFacets
{
    /// <summary>Thema.</summary>
    public const string Theme = "thema";

    /// <summary>Doelgroep.</summary>
    public const string TargetGroup = "doelgroep";

    /// <summary>Wet.</summary>
    public const string Law = "wet";

    /// <summary>Gemeente.</summary>
    public const string Municipality = "gemeente";

    /// <summary>Provincie.</summary>
    public const string Province = "provincie";

    /// <summary>Organisatie.</summary>
    public const string Organisation = "organisatie";

    /// <summary>Onderscheiding: a round of an award.</summary>
    public const string AwardRound = "onderscheiding";

    /// <summary>Fase.</summary>
    public const string Phase = "fase";

    /// <summary>Jaar: in which it was told or began.</summary>
    public const string Year = "jaar";

    /// <summary>
    /// Gemeenten zoals: in the address a municipality, in the index the class of municipalities with as many residents.
    /// </summary>
    public const string LikeMunicipality = "lijktop";

    /// <summary>All of them, in the order in which they stand on the page and in addresses.</summary>
    public static IReadOnlyList<InitiativeFacet> All { get; } =
    [
        new(Theme, "Thema", Noun.Theme, IsShown: true),
        new(TargetGroup, "Doelgroep", Noun.TargetGroup, IsShown: true),
        new(Law, "Wet", Noun.Law, IsShown: false),
        new(Municipality, "Gemeente", Noun.Municipality, IsShown: true),
        new(Province, "Provincie", null, IsShown: true),
        new(Organisation, "Organisatie", Noun.Organisation, IsShown: false),
        new(AwardRound, "Onderscheiding", Noun.AwardRound, IsShown: true),
        new(Phase, "Fase", null, IsShown: false),
        new(Year, "Jaar", null, IsShown: false),
        new(LikeMunicipality, "Gemeenten zoals", null, IsShown: false),
    ];
}
