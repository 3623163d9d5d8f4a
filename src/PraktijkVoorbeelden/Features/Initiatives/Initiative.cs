using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Regions;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Features.Sources;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Initiatives;

/// <summary>How far an initiative is.</summary>
public enum Phase
{
    /// <summary>The source does not say.</summary>
    [Dutch("onbekend")]
    Unknown,

    /// <summary>Idee.</summary>
    [Dutch("idee")]
    Idea,

    /// <summary>In voorbereiding.</summary>
    [Dutch("in voorbereiding")]
    Preparing,

    /// <summary>Pilot.</summary>
    [Dutch("pilot")]
    Pilot,

    /// <summary>Lopend.</summary>
    [Dutch("lopend")]
    Running,

    /// <summary>Afgerond.</summary>
    [Dutch("afgerond")]
    Finished,

    /// <summary>Gestopt.</summary>
    [Dutch("gestopt")]
    Stopped,
}

/// <summary>Whether a card tells of now or of then.</summary>
public enum Currency
{
    /// <summary>Historisch: told then, not checked since.</summary>
    [Dutch("historisch")]
    Historical,

    /// <summary>Actueel.</summary>
    [Dutch("actueel")]
    Current,
}

/// <summary>What the claims of a card rest on (onderbouwing).</summary>
public enum Substantiation
{
    /// <summary>Ervaringsverhaal: what those involved told.</summary>
    [Dutch("ervaringsverhaal")]
    Experience,

    /// <summary>Cijfers van de uitvoerder.</summary>
    [Dutch("cijfers van de uitvoerder")]
    OwnFigures,

    /// <summary>Geëvalueerd.</summary>
    [Dutch("geëvalueerd")]
    Evaluated,

    /// <summary>Effect onderzocht.</summary>
    [Dutch("effect onderzocht")]
    EffectStudied,
}

/// <summary>
/// Voorbeeld: what a municipality and its partners do or did, for whom, what came of it and what did not work.
/// Texts are Markdown.
/// </summary>
public sealed class Initiative : Root
{
    /// <summary>Characters in <see cref="Title"/> at most.</summary>
    public const int MaxTitleLength = 120;

    /// <summary>Characters in <see cref="Summary"/> at most.</summary>
    public const int MaxSummaryLength = 300;

    /// <summary>Characters in <see cref="Goal"/> at most.</summary>
    public const int MaxGoalLength = 600;

    /// <summary>Characters in <see cref="ToldBy"/> at most.</summary>
    public const int MaxToldByLength = 200;

    /// <summary>Characters in each part of the body at most.</summary>
    public const int MaxSectionLength = 5_000;

    /// <summary>Characters in each text on what it takes at most.</summary>
    public const int MaxResourceLength = 1_500;

    /// <summary>Characters in <see cref="Contact"/> at most.</summary>
    public const int MaxContactLength = 300;

    /// <summary>Keys in one list (municipalities, themes and so on) at most.</summary>
    public const int MaxKeys = 40;

    /// <summary>What it is called.</summary>
    public string Title { get; set; } = "";

    /// <summary>One or two sentences, without Markdown.</summary>
    public string Summary { get; set; } = "";

    /// <summary>What it is for.</summary>
    public string? Goal { get; set; }

    /// <summary>How far it is, as told.</summary>
    public Phase Phase { get; set; }

    /// <summary>When it began.</summary>
    public PartialDate? Start { get; set; }

    /// <summary>When it ended.</summary>
    public PartialDate? End { get; set; }

    /// <summary>Whether the card tells of now or of then.</summary>
    public Currency Currency { get; set; }

    /// <summary>When it was told.</summary>
    public PartialDate? ToldOn { get; set; }

    /// <summary>By whom it was told: role and organisation.</summary>
    public string? ToldBy { get; set; }

    /// <summary>The region where it happens, where that is more than municipalities.</summary>
    public string? RegionKey { get; set; }

    /// <summary>See <see cref="RegionKey"/>.</summary>
    public Region? Region { get; set; }

    /// <summary>That the source does not say where.</summary>
    public bool IsPlaceUnknown { get; set; }

    /// <summary>Whether it is meant for professionals rather than residents.</summary>
    public bool IsForProfessionals { get; set; }

    /// <summary>The larger initiative that this is a part of.</summary>
    public string? PartOfKey { get; set; }

    /// <summary>See <see cref="PartOfKey"/>.</summary>
    public Initiative? PartOf { get; set; }

    /// <summary>What its claims rest on.</summary>
    public Substantiation Substantiation { get; set; }

    /// <summary>Why it was begun.</summary>
    public string? Occasion { get; set; }

    /// <summary>How it is done.</summary>
    public string? Approach { get; set; }

    /// <summary>What came of it.</summary>
    public string? Result { get; set; }

    /// <summary>What residents notice of it.</summary>
    public string? ForResidents { get; set; }

    /// <summary>What did not work.</summary>
    public string? DidNotWork { get; set; }

    /// <summary>What was learned.</summary>
    public string? Learned { get; set; }

    /// <summary>Costs and funding.</summary>
    public string? Costs { get; set; }

    /// <summary>Time and effort.</summary>
    public string? Effort { get; set; }

    /// <summary>What must be in place.</summary>
    public string? Conditions { get; set; }

    /// <summary>Whom to ask: a role's mailbox before a person; "niet bekend" is an answer.</summary>
    public string? Contact { get; set; }

    /// <summary>Where.</summary>
    public List<InitiativeMunicipality> Municipalities { get; set; } = [];

    /// <summary>Who takes part, and as what.</summary>
    public List<InitiativeOrganisation> Organisations { get; set; } = [];

    /// <summary>What it is about.</summary>
    public List<InitiativeTheme> Themes { get; set; } = [];

    /// <summary>Whom it is for.</summary>
    public List<InitiativeTargetGroup> TargetGroups { get; set; } = [];

    /// <summary>The legal frame.</summary>
    public List<LegalFrame> Laws { get; set; } = [];

    /// <summary>What it is paid from.</summary>
    public List<Funding> Fundings { get; set; } = [];

    /// <summary>Characteristics of the approach.</summary>
    public List<InitiativeCharacteristic> Characteristics { get; set; } = [];

    /// <summary>In which databanks it is recognised.</summary>
    public List<Recognition> Recognitions { get; set; } = [];

    /// <summary>Material to use, as links.</summary>
    public List<Material> Materials { get; set; } = [];

    /// <summary>What works, what does not, what was not planned.</summary>
    public List<Lesson> Lessons { get; set; } = [];

    /// <summary>Figures.</summary>
    public List<Figure<Initiative>> Figures { get; set; } = [];

    /// <summary>Spoken passages.</summary>
    public List<Quote<Initiative>> Quotes { get; set; } = [];

    /// <summary>What this rests on.</summary>
    public List<SourceReference<Initiative>> Sources { get; set; } = [];

    /// <inheritdoc/>
    public override Noun Noun => Noun.Initiative;

    /// <inheritdoc/>
    public override string Label => Title;
}
