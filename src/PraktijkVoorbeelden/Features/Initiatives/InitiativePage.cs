using PraktijkVoorbeelden.Features.Adoptions;
using PraktijkVoorbeelden.Features.Gatherings;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Initiatives;

/// <summary>All that the page of a voorbeeld shows. Names are filled in; texts that may hold Markdown say so.</summary>
public sealed record InitiativePage
{
    /// <summary>Which initiative.</summary>
    public required string Key { get; init; }

    /// <summary>The last part of its address.</summary>
    public required string Slug { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences, without Markdown.</summary>
    public required string Summary { get; init; }

    /// <summary>What it is for. Markdown.</summary>
    public required string? Goal { get; init; }

    /// <summary>How far it was, as told.</summary>
    public required Phase Phase { get; init; }

    /// <summary>When it began.</summary>
    public required PartialDate? Start { get; init; }

    /// <summary>When it ended.</summary>
    public required PartialDate? End { get; init; }

    /// <summary>Whether the card tells of now or of then.</summary>
    public required Currency Currency { get; init; }

    /// <summary>When it was told.</summary>
    public required PartialDate? ToldOn { get; init; }

    /// <summary>By whom it was told.</summary>
    public required string? ToldBy { get; init; }

    /// <summary>When it was first shown here; UTC.</summary>
    public required DateTime PublishedAt { get; init; }

    /// <summary>When it was last changed here; UTC.</summary>
    public required DateTime ChangedAt { get; init; }

    /// <summary>When somebody last asked whether it still holds.</summary>
    public required PartialDate? LastConfirmed { get; init; }

    /// <summary>Whether it is meant for professionals.</summary>
    public required bool IsForProfessionals { get; init; }

    /// <summary>The region where it happens.</summary>
    public required PageLink? Region { get; init; }

    /// <summary>The municipalities where it happens.</summary>
    public required IReadOnlyList<InitiativePlace> Municipalities { get; init; }

    /// <summary>What it is about.</summary>
    public required IReadOnlyList<PageLink> Themes { get; init; }

    /// <summary>Whom it is for.</summary>
    public required IReadOnlyList<string> TargetGroups { get; init; }

    /// <summary>Who takes part, and as what.</summary>
    public required IReadOnlyList<InitiativePartner> Organisations { get; init; }

    /// <summary>The legal frame: laws with who names them.</summary>
    public required IReadOnlyList<InitiativeLaw> Laws { get; init; }

    /// <summary>What it is paid from, with who says so.</summary>
    public required IReadOnlyList<InitiativeLaw> Fundings { get; init; }

    /// <summary>Characteristics of the approach.</summary>
    public required IReadOnlyList<InitiativeCharacteristicLine> Characteristics { get; init; }

    /// <summary>What its claims rest on.</summary>
    public required Substantiation Substantiation { get; init; }

    /// <summary>In which databanks it is recognised.</summary>
    public required IReadOnlyList<InitiativeRecognition> Recognitions { get; init; }

    /// <summary>The story, in its fixed order, without the parts that the sources do not tell.</summary>
    public required IReadOnlyList<InitiativeSection> Story { get; init; }

    /// <summary>What it takes, without the parts that the sources do not tell.</summary>
    public required IReadOnlyList<InitiativeSection> Needs { get; init; }

    /// <summary>What the sources do not tell, as it is called in a sentence.</summary>
    public required IReadOnlyList<string> Untold { get; init; }

    /// <summary>The gatherings at which it was shown or talked about.</summary>
    public required IReadOnlyList<InitiativeMention> Mentions { get; init; }

    /// <summary>Material to use.</summary>
    public required IReadOnlyList<InitiativeMaterial> Materials { get; init; }

    /// <summary>Lessons, in the order of their kinds.</summary>
    public required IReadOnlyList<IGrouping<LessonKind, InitiativeLesson>> Lessons { get; init; }

    /// <summary>Figures.</summary>
    public required IReadOnlyList<FigureTile> Figures { get; init; }

    /// <summary>What was said about it, on its own card and elsewhere.</summary>
    public required IReadOnlyList<Speech> Speeches { get; init; }

    /// <summary>Whom to ask; null where that is not known.</summary>
    public required string? Contact { get; init; }

    /// <summary>What it rests on.</summary>
    public required IReadOnlyList<SourceLine> Sources { get; init; }

    /// <summary>Who took it up elsewhere, and from whom it was learned.</summary>
    public required AdoptionsOfInitiative Adoptions { get; init; }

    /// <summary>Whether it may suit the municipality of who reads.</summary>
    public FitPage? Fit { get; init; }

    /// <summary>The larger initiative that it is a part of.</summary>
    public required PageLink? PartOf { get; init; }

    /// <summary>Its parts.</summary>
    public required IReadOnlyList<InitiativeCard> Parts { get; init; }

    /// <summary>Awards that were granted to where it happens.</summary>
    public required IReadOnlyList<PageLink> Awards { get; init; }

    /// <summary>Other examples from the same place.</summary>
    public required IReadOnlyList<InitiativeCard> FromSamePlace { get; init; }

    /// <summary>Examples from elsewhere on the same themes.</summary>
    public required IReadOnlyList<InitiativeCard> OnSameThemes { get; init; }

    /// <summary>The line under the title: when it was told, by whom, and whether anybody checked since.</summary>
    public string Told
    {
        get
        {
            var told = (ToldOn, ToldBy) switch
            {
                ({ } date, { } teller) => $"Verteld {date.ToPhrase()} door {teller}",
                ({ } date, null) => $"Verteld {date.ToPhrase()}; door wie is niet bekend",
                (null, { } teller) => $"Verteld door {teller}; wanneer is niet bekend",
                _ => "Wanneer en door wie dit is verteld, is niet bekend",
            };
            return LastConfirmed is { } confirmed ? $"{told}. Voor het laatst nagegaan {confirmed.ToPhrase()}." : $"{told}. Daarna niet nagegaan.";
        }
    }
}

/// <summary>A municipality where an initiative happens.</summary>
/// <param name="Link">Its page.</param>
/// <param name="EndedIn">The year in which it was no more.</param>
/// <param name="Successors">What it went into.</param>
/// <param name="TooiAddress">Its permanent address in the government's register.</param>
public sealed record InitiativePlace(PageLink Link, int? EndedIn, IReadOnlyList<PageLink> Successors, string TooiAddress);

/// <summary>Who takes part in an initiative.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Path">Its page; null where it is not catalogued.</param>
/// <param name="Role">As what; null where the source does not say.</param>
public sealed record InitiativePartner(string Name, string? Path, OrganisationRole? Role);

/// <summary>A law or a purse, and who names it.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Mention">Who says so.</param>
public sealed record InitiativeLaw(string Name, Mention Mention);

/// <summary>A characteristic of the approach.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Description">What is meant by it.</param>
public sealed record InitiativeCharacteristicLine(string Name, string? Description);

/// <summary>That a databank recognises an initiative.</summary>
/// <param name="Databank">Which databank.</param>
/// <param name="Level">At which level.</param>
/// <param name="Date">Since when.</param>
/// <param name="Url">Where that stands.</param>
public sealed record InitiativeRecognition(string Databank, string? Level, PartialDate? Date, string? Url);

/// <summary>A part of the story under its heading.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Text">Markdown.</param>
public sealed record InitiativeSection(string Heading, string Text);

/// <summary>Something to use.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Url">Where it stands.</param>
public sealed record InitiativeMaterial(string Title, string Url);

/// <summary>What somebody else can learn from an initiative.</summary>
/// <param name="Kind">What sort of lesson it is.</param>
/// <param name="Text">Markdown.</param>
/// <param name="AccordingTo">Whose lesson it is.</param>
public sealed record InitiativeLesson(LessonKind Kind, string Text, string? AccordingTo);
