using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Gatherings;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.Organisations;
using PraktijkVoorbeelden.Features.Sources;
using PraktijkVoorbeelden.Features.Taxonomy;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Adoptions;

/// <summary>How far somebody is with what they learned. The first three are interest; only what was begun is use.</summary>
public enum AdoptionStatus
{
    /// <summary>Genoemd: somebody found it interesting.</summary>
    [Dutch("genoemd")]
    Mentioned,

    /// <summary>Voornemen: "dit ga ik doen".</summary>
    [Dutch("voornemen")]
    Intended,

    /// <summary>Verkend: looked into.</summary>
    [Dutch("verkend")]
    Explored,

    /// <summary>Gestart: begun; how it went is not known yet.</summary>
    [Dutch("gestart")]
    Started,

    /// <summary>Werkt.</summary>
    [Dutch("werkt")]
    Works,

    /// <summary>Deels: a part of it works.</summary>
    [Dutch("deels")]
    Partly,

    /// <summary>Werkt niet: begun, and it did not do there what it did elsewhere.</summary>
    [Dutch("werkt niet")]
    DoesNotWork,

    /// <summary>Gestopt.</summary>
    [Dutch("gestopt")]
    Stopped,
}

/// <summary>
/// Leerrelatie ("van elkaar geleerd"): who learned what from whom, and how that went. Interest never counts as use.
/// </summary>
public sealed class Adoption : Root
{
    /// <summary>Characters in <see cref="Title"/> at most.</summary>
    public const int MaxTitleLength = 160;

    /// <summary>Characters in <see cref="Learner"/>, <see cref="From"/> and <see cref="AccordingTo"/> at most.</summary>
    public const int MaxWhoLength = 200;

    /// <summary>Characters in <see cref="What"/> at most.</summary>
    public const int MaxWhatLength = 300;

    /// <summary>Characters in <see cref="Outcome"/>, <see cref="Why"/> and <see cref="Learned"/> at most.</summary>
    public const int MaxTextLength = 1_500;

    /// <summary>Themes of one adoption at most.</summary>
    public const int MaxThemes = 20;

    /// <summary>The statuses that are no more than interest.</summary>
    public static readonly IReadOnlyList<AdoptionStatus> Interest = [AdoptionStatus.Mentioned, AdoptionStatus.Intended, AdoptionStatus.Explored];

    /// <summary>The whole relation in one line, as a heading.</summary>
    public string Title { get; set; } = "";

    /// <summary>The municipality that learns, or that the learner works for.</summary>
    public string? LearnerMunicipalityKey { get; set; }

    /// <summary>See <see cref="LearnerMunicipalityKey"/>.</summary>
    public Municipality? LearnerMunicipality { get; set; }

    /// <summary>The organisation that learns, or that the learner works for.</summary>
    public string? LearnerOrganisationKey { get; set; }

    /// <summary>See <see cref="LearnerOrganisationKey"/>.</summary>
    public Organisation? LearnerOrganisation { get; set; }

    /// <summary>Who learns, in words: a role.</summary>
    public string? Learner { get; set; }

    /// <summary>The initiative that is learned.</summary>
    public string? InitiativeKey { get; set; }

    /// <summary>See <see cref="InitiativeKey"/>.</summary>
    public Initiative? Initiative { get; set; }

    /// <summary>What is learned, in words.</summary>
    public string? What { get; set; }

    /// <summary>The municipality it is learned from.</summary>
    public string? FromMunicipalityKey { get; set; }

    /// <summary>See <see cref="FromMunicipalityKey"/>.</summary>
    public Municipality? FromMunicipality { get; set; }

    /// <summary>The organisation it is learned from.</summary>
    public string? FromOrganisationKey { get; set; }

    /// <summary>See <see cref="FromOrganisationKey"/>.</summary>
    public Organisation? FromOrganisation { get; set; }

    /// <summary>From whom, in words.</summary>
    public string? From { get; set; }

    /// <summary>That the source does not say from whom.</summary>
    public bool IsOriginUnknown { get; set; }

    /// <summary>How far the learner is.</summary>
    public AdoptionStatus Status { get; set; }

    /// <summary>The initiative that the learner made of it.</summary>
    public string? OwnInitiativeKey { get; set; }

    /// <summary>See <see cref="OwnInitiativeKey"/>.</summary>
    public Initiative? OwnInitiative { get; set; }

    /// <summary>How it went. Markdown.</summary>
    public string? Outcome { get; set; }

    /// <summary>Why it went so, or why the learner wants it. Markdown.</summary>
    public string? Why { get; set; }

    /// <summary>What was learned on the way. Markdown.</summary>
    public string? Learned { get; set; }

    /// <summary>Who says so.</summary>
    public string? AccordingTo { get; set; }

    /// <summary>When it was told.</summary>
    public PartialDate? Date { get; set; }

    /// <summary>The gathering at which the learner came upon it.</summary>
    public string? GatheringKey { get; set; }

    /// <summary>See <see cref="GatheringKey"/>.</summary>
    public Gathering? Gathering { get; set; }

    /// <summary>What it is about.</summary>
    public List<AdoptionTheme> Themes { get; set; } = [];

    /// <summary>What this rests on.</summary>
    public List<SourceReference<Adoption>> Sources { get; set; } = [];

    /// <inheritdoc/>
    public override Noun Noun => Noun.Adoption;

    /// <inheritdoc/>
    public override string Label => Title;
}

/// <summary>That an adoption is about a theme.</summary>
public sealed class AdoptionTheme : Row
{
    /// <summary>The theme.</summary>
    public string ThemeKey { get; set; } = "";

    /// <summary>See <see cref="ThemeKey"/>.</summary>
    public Theme? Theme { get; set; }
}
