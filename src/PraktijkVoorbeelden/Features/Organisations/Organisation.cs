using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.Regions;
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

    /// <summary>The region of a network.</summary>
    public string? RegionKey { get; set; }

    /// <summary>See <see cref="RegionKey"/>.</summary>
    public Region? Region { get; set; }

    /// <summary>How far <see cref="Members"/> is complete; null where it is no network, or nobody looked.</summary>
    public MembersKnown? MembersKnown { get; set; }

    /// <summary>The members of a network that are known.</summary>
    public List<OrganisationMember> Members { get; set; } = [];

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

/// <summary>Lid: that a municipality or an organisation belongs to a network.</summary>
public sealed class OrganisationMember : Row
{
    /// <summary>Members of one network at most.</summary>
    public const int MaxRows = 400;

    /// <summary>Characters in <see cref="Note"/> at most.</summary>
    public const int MaxNoteLength = 200;

    /// <summary>The member, where it is a municipality.</summary>
    public string? MunicipalityKey { get; set; }

    /// <summary>See <see cref="MunicipalityKey"/>.</summary>
    public Municipality? Municipality { get; set; }

    /// <summary>The member, where it is an organisation.</summary>
    public string? MemberKey { get; set; }

    /// <summary>See <see cref="MemberKey"/>.</summary>
    public Organisation? Member { get; set; }

    /// <summary>The member's name, where it is not catalogued.</summary>
    public string? Name { get; set; }

    /// <summary>Since when.</summary>
    public PartialDate? Since { get; set; }

    /// <summary>What else the source says of it: sinds kort.</summary>
    public string? Note { get; set; }
}

/// <summary>That an organisation works in a municipality.</summary>
public sealed class OrganisationMunicipality : Row
{
    /// <summary>Where.</summary>
    public string MunicipalityKey { get; set; } = "";

    /// <summary>See <see cref="MunicipalityKey"/>.</summary>
    public Municipality? Municipality { get; set; }
}
