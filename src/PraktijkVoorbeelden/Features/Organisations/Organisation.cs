using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Features.Sources;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Organisations;

/// <summary>What sort of organisation it is.</summary>
public enum OrganisationKind
{
    /// <summary>Gemeentelijk: part of a municipality.</summary>
    [Dutch("gemeentelijk")]
    Municipal,

    /// <summary>Sociaalwerkorganisatie.</summary>
    [Dutch("sociaalwerkorganisatie")]
    SocialWork,

    /// <summary>Zorgaanbieder.</summary>
    [Dutch("zorgaanbieder")]
    CareProvider,

    /// <summary>Vrijwilligersorganisatie.</summary>
    [Dutch("vrijwilligersorganisatie")]
    Volunteers,

    /// <summary>Bewonersorganisatie.</summary>
    [Dutch("bewonersorganisatie")]
    Residents,

    /// <summary>Kennisinstituut.</summary>
    [Dutch("kennisinstituut")]
    Knowledge,

    /// <summary>Koepel.</summary>
    [Dutch("koepel")]
    Umbrella,

    /// <summary>Ministerie.</summary>
    [Dutch("ministerie")]
    Ministry,

    /// <summary>Netwerk.</summary>
    [Dutch("netwerk")]
    Network,

    /// <summary>Onderwijs.</summary>
    [Dutch("onderwijs")]
    Education,

    /// <summary>Woningcorporatie.</summary>
    [Dutch("woningcorporatie")]
    Housing,

    /// <summary>Sociale dienst.</summary>
    [Dutch("sociale dienst")]
    SocialServices,

    /// <summary>Bedrijf.</summary>
    [Dutch("bedrijf")]
    Company,

    /// <summary>Overig.</summary>
    [Dutch("overig")]
    Other,
}

/// <summary>Organisatie: who does it, with a municipality or beside it.</summary>
public sealed class Organisation : Root
{
    /// <summary>Characters in <see cref="Name"/> at most.</summary>
    public const int MaxNameLength = 160;

    /// <summary>Characters in <see cref="Abbreviation"/> at most.</summary>
    public const int MaxAbbreviationLength = 40;

    /// <summary>Characters in <see cref="Description"/> at most.</summary>
    public const int MaxDescriptionLength = 1_500;

    /// <summary>The name as the organisation writes it.</summary>
    public string Name { get; set; } = "";

    /// <summary>The abbreviation in use.</summary>
    public string? Abbreviation { get; set; }

    /// <summary>What sort of organisation it is.</summary>
    public OrganisationKind Kind { get; set; }

    /// <summary>What it does. Markdown.</summary>
    public string? Description { get; set; }

    /// <summary>Its own website; http or https.</summary>
    public string? Website { get; set; }

    /// <summary>Other names, former ones too.</summary>
    public List<Alias<Organisation>> Aliases { get; set; } = [];

    /// <summary>Where it works.</summary>
    public List<OrganisationMunicipality> Municipalities { get; set; } = [];

    /// <summary>Figures of the organisation itself.</summary>
    public List<Figure<Organisation>> Figures { get; set; } = [];

    /// <summary>Passages about the organisation itself.</summary>
    public List<Quote<Organisation>> Quotes { get; set; } = [];

    /// <summary>What this rests on.</summary>
    public List<SourceReference<Organisation>> Sources { get; set; } = [];

    /// <inheritdoc/>
    public override Noun Noun => Noun.Organisation;

    /// <inheritdoc/>
    public override string Label => Name;
}

/// <summary>That an organisation works in a municipality.</summary>
public sealed class OrganisationMunicipality : Row
{
    /// <summary>Where.</summary>
    public string MunicipalityKey { get; set; } = "";

    /// <summary>See <see cref="MunicipalityKey"/>.</summary>
    public Municipality? Municipality { get; set; }
}
