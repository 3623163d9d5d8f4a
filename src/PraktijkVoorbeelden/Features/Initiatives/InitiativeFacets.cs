using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Initiatives;

/// <summary>By what readers filter voorbeelden.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Label">What readers call it.</param>
/// <param name="Noun">What its values are Keys of; null where they stand for themselves.</param>
/// <param name="AllAt">A list of all its values, where there may be too many to choose from; null where there are not.</param>
public sealed record InitiativeFacet(string Name, string Label, Noun? Noun, PageLink? AllAt = null)
{
    /// <summary>Whether readers can choose from its values; another comes with links, and shows as chips.</summary>
    public bool IsShown { get; init; } = true;
}

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

    /// <summary>Regio: joins the examples of one region. Readers reach them by its page, so it is none of those below.</summary>
    public const string Region = "regio";

    /// <summary>All of them, in the order in which they stand on the page and in addresses.</summary>
    public static IReadOnlyList<InitiativeFacet> All { get; } =
    [
        new(Theme, "Thema", Noun.Theme),
        new(TargetGroup, "Doelgroep", Noun.TargetGroup),
        new(Law, "Wet", Noun.Law),
        new(Municipality, "Gemeente", Noun.Municipality, new("Alle gemeenten", "/gemeenten")),
        new(Province, "Provincie", null),
        new(Organisation, "Organisatie", Noun.Organisation, new("Alle organisaties", "/organisaties")),
        new(AwardRound, "Onderscheiding", Noun.AwardRound),
        new(Phase, "Fase", null),
        new(Year, "Jaar", null),
        new(LikeMunicipality, "Gemeenten zoals", null) { IsShown = false },
    ];
}
