namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>
/// The nouns that can be proposed, published and withdrawn by themselves ("roots"). Stored and exchanged by name, so
/// that a reordering here never changes what a row means.
/// </summary>
public enum Noun
{
    /// <summary>Gemeente.</summary>
    Municipality,

    /// <summary>Regio.</summary>
    Region,

    /// <summary>Organisatie.</summary>
    Organisation,

    /// <summary>Persoon.</summary>
    Person,

    /// <summary>Bron.</summary>
    Source,

    /// <summary>Thema.</summary>
    Theme,

    /// <summary>Doelgroep.</summary>
    TargetGroup,

    /// <summary>Wet.</summary>
    Law,

    /// <summary>Kenmerk van de aanpak.</summary>
    Characteristic,

    /// <summary>Voorbeeld: the card.</summary>
    Initiative,

    /// <summary>Bijeenkomst.</summary>
    Gathering,

    /// <summary>Leerrelatie: who learned what from whom.</summary>
    Adoption,

    /// <summary>Onderscheiding.</summary>
    Award,

    /// <summary>Ronde van een onderscheiding.</summary>
    AwardRound,

    /// <summary>Toekenning aan een gemeente of regio.</summary>
    AwardGrant,
}
