using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.Organisations;
using PraktijkVoorbeelden.Features.Taxonomy;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Initiatives;

/// <summary>That an initiative happens in a municipality.</summary>
public sealed class InitiativeMunicipality : Row
{
    /// <summary>Where.</summary>
    public string MunicipalityKey { get; set; } = "";

    /// <summary>See <see cref="MunicipalityKey"/>.</summary>
    public Municipality? Municipality { get; set; }
}

/// <summary>What an organisation does in an initiative.</summary>
public enum OrganisationRole
{
    /// <summary>Partner.</summary>
    [Dutch("partner")]
    Partner,

    /// <summary>Trekker.</summary>
    [Dutch("trekker")]
    Lead,

    /// <summary>Uitvoerder.</summary>
    [Dutch("uitvoerder")]
    Provider,

    /// <summary>Opdrachtgever.</summary>
    [Dutch("opdrachtgever")]
    Client,

    /// <summary>Financier.</summary>
    [Dutch("financier")]
    Funder,

    /// <summary>Kennispartner.</summary>
    [Dutch("kennispartner")]
    Knowledge,

    /// <summary>Penvoerder.</summary>
    [Dutch("penvoerder")]
    Secretary,
}

/// <summary>That an organisation takes part in an initiative.</summary>
public sealed class InitiativeOrganisation : Row
{
    /// <summary>Organisations of one initiative at most.</summary>
    public const int MaxRows = 60;

    /// <summary>The organisation; null where it is not catalogued, or not any more.</summary>
    public string? OrganisationKey { get; set; }

    /// <summary>See <see cref="OrganisationKey"/>.</summary>
    public Organisation? Organisation { get; set; }

    /// <summary>Its name, where there is no Key.</summary>
    public string? Name { get; set; }

    /// <summary>As what; null where the source does not say.</summary>
    public OrganisationRole? Role { get; set; }
}

/// <summary>That an initiative is about a theme.</summary>
public sealed class InitiativeTheme : Row
{
    /// <summary>The theme.</summary>
    public string ThemeKey { get; set; } = "";

    /// <summary>See <see cref="ThemeKey"/>.</summary>
    public Theme? Theme { get; set; }
}

/// <summary>That an initiative is for a target group.</summary>
public sealed class InitiativeTargetGroup : Row
{
    /// <summary>The target group.</summary>
    public string TargetGroupKey { get; set; } = "";

    /// <summary>See <see cref="TargetGroupKey"/>.</summary>
    public TargetGroup? TargetGroup { get; set; }
}

/// <summary>That an approach has a characteristic.</summary>
public sealed class InitiativeCharacteristic : Row
{
    /// <summary>The characteristic.</summary>
    public string CharacteristicKey { get; set; } = "";

    /// <summary>See <see cref="CharacteristicKey"/>.</summary>
    public Characteristic? Characteristic { get; set; }
}

/// <summary>Who says that a law applies.</summary>
public enum Mention
{
    /// <summary>Toegevoegd door redactie.</summary>
    [Dutch("toegevoegd door redactie")]
    Editors,

    /// <summary>Genoemd in bron.</summary>
    [Dutch("genoemd in bron")]
    Source,
}

/// <summary>Wettelijk kader: a law under which an initiative falls.</summary>
public sealed class LegalFrame : Row
{
    /// <summary>Laws of one initiative at most.</summary>
    public const int MaxRows = 20;

    /// <summary>The law.</summary>
    public string LawKey { get; set; } = "";

    /// <summary>See <see cref="LawKey"/>.</summary>
    public Law? Law { get; set; }

    /// <summary>Who says so.</summary>
    public Mention Mention { get; set; }
}

/// <summary>Betaald uit: a law or another purse that pays for an initiative.</summary>
public sealed class Funding : Row
{
    /// <summary>Purses of one initiative at most.</summary>
    public const int MaxRows = 20;

    /// <summary>Characters in <see cref="Text"/> at most.</summary>
    public const int MaxTextLength = 200;

    /// <summary>The law; null where it is something else.</summary>
    public string? LawKey { get; set; }

    /// <summary>See <see cref="LawKey"/>.</summary>
    public Law? Law { get; set; }

    /// <summary>What else pays, or what part of the law.</summary>
    public string? Text { get; set; }

    /// <summary>Who says so.</summary>
    public Mention Mention { get; set; }
}

/// <summary>Erkenning: that a databank recognises an initiative.</summary>
public sealed class Recognition : Row
{
    /// <summary>Recognitions of one initiative at most.</summary>
    public const int MaxRows = 10;

    /// <summary>Characters in <see cref="Databank"/> and <see cref="Level"/> at most.</summary>
    public const int MaxTextLength = 160;

    /// <summary>Which databank.</summary>
    public string Databank { get; set; } = "";

    /// <summary>At which level.</summary>
    public string? Level { get; set; }

    /// <summary>Since when.</summary>
    public PartialDate? Date { get; set; }

    /// <summary>Where that stands; http or https.</summary>
    public string? Url { get; set; }
}

/// <summary>Materiaal: something to use, as a link.</summary>
public sealed class Material : Row
{
    /// <summary>Links of one initiative at most.</summary>
    public const int MaxRows = 20;

    /// <summary>Characters in <see cref="Title"/> at most.</summary>
    public const int MaxTitleLength = 200;

    /// <summary>What it is.</summary>
    public string Title { get; set; } = "";

    /// <summary>Where it stands; http or https.</summary>
    public string Url { get; set; } = "";
}

/// <summary>What sort of lesson it is.</summary>
public enum LessonKind
{
    /// <summary>Werkt.</summary>
    [Dutch("werkt")]
    Works,

    /// <summary>Werkt niet.</summary>
    [Dutch("werkt niet")]
    DoesNotWork,

    /// <summary>Ongepland effect.</summary>
    [Dutch("ongepland effect")]
    Unplanned,

    /// <summary>Aandachtspunt.</summary>
    [Dutch("aandachtspunt")]
    PointOfAttention,
}

/// <summary>Les: what somebody else can learn from an initiative.</summary>
public sealed class Lesson : Row
{
    /// <summary>Lessons of one initiative at most.</summary>
    public const int MaxRows = 40;

    /// <summary>Characters in <see cref="Text"/> at most.</summary>
    public const int MaxTextLength = 600;

    /// <summary>Characters in <see cref="AccordingTo"/> at most.</summary>
    public const int MaxAccordingToLength = 200;

    /// <summary>What sort of lesson it is.</summary>
    public LessonKind Kind { get; set; }

    /// <summary>The lesson. Markdown.</summary>
    public string Text { get; set; } = "";

    /// <summary>Whose lesson it is.</summary>
    public string? AccordingTo { get; set; }
}
