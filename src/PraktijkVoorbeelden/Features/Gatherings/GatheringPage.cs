using PraktijkVoorbeelden.Features.Adoptions;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Gatherings;

/// <summary>All that the page of a gathering shows. Names are filled in; texts that may hold Markdown say so.</summary>
public sealed record GatheringPage
{
    /// <summary>The last part of its address.</summary>
    public required string Slug { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>What sort of gathering it is.</summary>
    public required GatheringKind Kind { get; init; }

    /// <summary>When it was.</summary>
    public required GatheringDates Dates { get; init; }

    /// <summary>Where it was; empty where that is not known.</summary>
    public required IReadOnlyList<TextPart> Place { get; init; }

    /// <summary>Who organised it; empty where that is not known.</summary>
    public required IReadOnlyList<TextPart> Organiser { get; init; }

    /// <summary>What it was about and how it went. Markdown.</summary>
    public required string? Description { get; init; }

    /// <summary>Who took part, by whom they came for.</summary>
    public required IReadOnlyList<DelegationLine> Delegation { get; init; }

    /// <summary>Its parts, in order.</summary>
    public required IReadOnlyList<SessionPart> Sessions { get; init; }

    /// <summary>What people told each other there.</summary>
    public required IReadOnlyList<ConversationPart> Conversations { get; init; }

    /// <summary>What was said there outside of conversations.</summary>
    public required IReadOnlyList<Speech> Speeches { get; init; }

    /// <summary>Figures of the gathering itself.</summary>
    public required IReadOnlyList<FigureTile> Figures { get; init; }

    /// <summary>Films of it.</summary>
    public required IReadOnlyList<GatheringFilm> Films { get; init; }

    /// <summary>The grants whose visit it was.</summary>
    public required IReadOnlyList<PageLink> Grants { get; init; }

    /// <summary>What somebody came upon here and wants to do too, or did.</summary>
    public required IReadOnlyList<GatheringAdoption> Adoptions { get; init; }

    /// <summary>What it rests on.</summary>
    public required IReadOnlyList<SourceLine> Sources { get; init; }

    /// <summary>The id of a session's section, and the fragment that leads there.</summary>
    public static string SessionId(int position) => $"sessie-{position + 1}";

    /// <summary>The id of a conversation's section, and the fragment that leads there.</summary>
    public static string ConversationId(int position) => $"gesprek-{position + 1}";
}

/// <summary>Those who took part on behalf of the same organisation or municipality.</summary>
/// <param name="Affiliation">For whom they came; empty where the source does not say.</param>
/// <param name="Roles">In what roles, with how many there were; empty where it was the organisation as such.</param>
public sealed record DelegationLine(IReadOnlyList<TextPart> Affiliation, IReadOnlyList<string> Roles);

/// <summary>A session on the page.</summary>
/// <param name="Id">The id of its section.</param>
/// <param name="Title">What it was called.</param>
/// <param name="Date">When it was, where that is not the gathering's date.</param>
/// <param name="Presenter">Who presented it; empty where that is not known.</param>
/// <param name="Showed">What it showed. Markdown.</param>
/// <param name="Taught">What it taught. Markdown.</param>
/// <param name="Lessons">What worked and what did not, by kind.</param>
/// <param name="Initiatives">The examples that it showed.</param>
public sealed record SessionPart(
    string Id,
    string Title,
    PartialDate? Date,
    IReadOnlyList<TextPart> Presenter,
    string? Showed,
    string? Taught,
    IReadOnlyList<IGrouping<LessonKind, InitiativeLesson>> Lessons,
    IReadOnlyList<PageLink> Initiatives);

/// <summary>A conversation on the page.</summary>
/// <param name="Id">The id of its section.</param>
/// <param name="Title">What it was about.</param>
/// <param name="Source">Where it was recorded.</param>
/// <param name="Speakers">The two who talked.</param>
/// <param name="Topics">What they said, in order.</param>
public sealed record ConversationPart(
    string Id,
    string Title,
    PageLink? Source,
    IReadOnlyList<ConversationSpeaker> Speakers,
    IReadOnlyList<ConversationTopic> Topics);

/// <summary>One of the two who talked.</summary>
/// <param name="Parts">Who it was: the name where it may be shown, role and affiliation always.</param>
/// <param name="TakesHome">What this person takes home. Markdown.</param>
public sealed record ConversationSpeaker(IReadOnlyList<TextPart> Parts, string? TakesHome)
{
    /// <summary>Who it was, in a line.</summary>
    public string Text => string.Join(", ", Parts.Select(part => part.Text));
}

/// <summary>Turns that follow each other and are about the same.</summary>
/// <param name="About">The example that they are about; null where they are about none.</param>
/// <param name="First">The number of the first of them in the conversation.</param>
/// <param name="Turns">The turns.</param>
public sealed record ConversationTopic(PageLink? About, int First, IReadOnlyList<ConversationTurn> Turns);

/// <summary>What one of the two says at a time.</summary>
/// <param name="Speaker">Who says it.</param>
/// <param name="IsSecond">Whether that is the second of the two.</param>
/// <param name="Kind">Whether these are the words themselves, or their meaning.</param>
/// <param name="Text">What was said, in paragraphs.</param>
public sealed record ConversationTurn(string Speaker, bool IsSecond, QuoteKind Kind, string Text);

/// <summary>A film of a gathering.</summary>
/// <param name="Link">Its page as a source.</param>
/// <param name="Description">What it is and how long. Markdown.</param>
public sealed record GatheringFilm(PageLink Link, string? Description);

/// <summary>What somebody learned, or wants to, since this gathering.</summary>
/// <param name="Link">The learning relation.</param>
/// <param name="Status">How far the learner is.</param>
public sealed record GatheringAdoption(PageLink Link, AdoptionStatus Status);
