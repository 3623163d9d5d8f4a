using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.Organisations;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Features.Sources;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Gatherings;

/// <summary>Deelnemer: somebody who took part, as a role on behalf of an organisation or a municipality. Never a name.</summary>
public sealed class GatheringParticipant : Row
{
    /// <summary>Participants of one gathering at most.</summary>
    public const int MaxRows = 100;

    /// <summary>Characters in <see cref="Role"/>, <see cref="Affiliation"/> and <see cref="Note"/> at most.</summary>
    public const int MaxTextLength = 160;

    /// <summary>How many <see cref="Count"/> can say.</summary>
    public const int MaxCount = 10_000;

    /// <summary>In what role; null where the source does not say.</summary>
    public string? Role { get; set; }

    /// <summary>How many there were in this role; null for one.</summary>
    public int? Count { get; set; }

    /// <summary>On behalf of which organisation.</summary>
    public string? OrganisationKey { get; set; }

    /// <summary>See <see cref="OrganisationKey"/>.</summary>
    public Organisation? Organisation { get; set; }

    /// <summary>On behalf of which municipality.</summary>
    public string? MunicipalityKey { get; set; }

    /// <summary>See <see cref="MunicipalityKey"/>.</summary>
    public Municipality? Municipality { get; set; }

    /// <summary>On behalf of whom, in words, where no catalogued organisation or municipality fits.</summary>
    public string? Affiliation { get; set; }

    /// <summary>What else the source says: onder voorbehoud.</summary>
    public string? Note { get; set; }
}

/// <summary>Sessie: a part of a gathering in which something was shown.</summary>
public sealed class Session : Row
{
    /// <summary>Sessions of one gathering at most.</summary>
    public const int MaxRows = 60;

    /// <summary>Characters in <see cref="Title"/> at most.</summary>
    public const int MaxTitleLength = 200;

    /// <summary>Characters in <see cref="Showed"/> and <see cref="Taught"/> at most.</summary>
    public const int MaxTextLength = 2_000;

    /// <summary>What it was called.</summary>
    public string Title { get; set; } = "";

    /// <summary>When it was, where that is not the gathering's date.</summary>
    public PartialDate? Date { get; set; }

    /// <summary>What it showed. Markdown.</summary>
    public string? Showed { get; set; }

    /// <summary>What it taught. Markdown.</summary>
    public string? Taught { get; set; }

    /// <summary>Who presented it, where a name may be shown.</summary>
    public string? PersonKey { get; set; }

    /// <summary>See <see cref="PersonKey"/>.</summary>
    public Person? Person { get; set; }

    /// <summary>The presenter's role on that day.</summary>
    public string? Role { get; set; }

    /// <summary>On behalf of which organisation it was presented.</summary>
    public string? OrganisationKey { get; set; }

    /// <summary>See <see cref="OrganisationKey"/>.</summary>
    public Organisation? Organisation { get; set; }

    /// <summary>On behalf of whom, in words, where that is no catalogued organisation.</summary>
    public string? Affiliation { get; set; }

    /// <summary>The initiatives that it showed.</summary>
    public List<SessionInitiative> Initiatives { get; set; } = [];

    /// <summary>What worked, what did not, what was not planned.</summary>
    public List<SessionLesson> Lessons { get; set; } = [];
}

/// <summary>That a session showed an initiative.</summary>
public sealed class SessionInitiative : InnerRow
{
    /// <summary>Initiatives of one session at most.</summary>
    public const int MaxRows = 40;

    /// <summary>The initiative.</summary>
    public string InitiativeKey { get; set; } = "";

    /// <summary>See <see cref="InitiativeKey"/>.</summary>
    public Initiative? Initiative { get; set; }
}

/// <summary>A lesson that a session taught, with the limits of any <see cref="Lesson"/>.</summary>
public sealed class SessionLesson : InnerRow
{
    /// <summary>What sort of lesson it is.</summary>
    public LessonKind Kind { get; set; }

    /// <summary>The lesson. Markdown.</summary>
    public string Text { get; set; } = "";

    /// <summary>Whose lesson it is.</summary>
    public string? AccordingTo { get; set; }
}

/// <summary>Gesprek: two people who tell each other what the other should do too.</summary>
public sealed class Conversation : Row
{
    /// <summary>Conversations of one gathering at most.</summary>
    public const int MaxRows = 20;

    /// <summary>Characters in <see cref="Title"/> at most.</summary>
    public const int MaxTitleLength = 200;

    /// <summary>What it was about.</summary>
    public string Title { get; set; } = "";

    /// <summary>Where it was recorded.</summary>
    public string? SourceKey { get; set; }

    /// <summary>See <see cref="SourceKey"/>.</summary>
    public Source? Source { get; set; }

    /// <summary>The two who talked.</summary>
    public List<ConversationParticipant> Participants { get; set; } = [];

    /// <summary>What they said, in order.</summary>
    public List<Turn> Turns { get; set; } = [];
}

/// <summary>One of the two who talked. Role and affiliation are those of that day.</summary>
public sealed class ConversationParticipant : InnerRow
{
    /// <summary>How many talk in one conversation.</summary>
    public const int Rows = 2;

    /// <summary>Characters in <see cref="TakesHome"/> at most.</summary>
    public const int MaxTakesHomeLength = 600;

    /// <summary>Who it was; null where a role is all that may be shown.</summary>
    public string? PersonKey { get; set; }

    /// <summary>See <see cref="PersonKey"/>.</summary>
    public Person? Person { get; set; }

    /// <summary>In what role.</summary>
    public string? Role { get; set; }

    /// <summary>The organisation spoken for.</summary>
    public string? OrganisationKey { get; set; }

    /// <summary>See <see cref="OrganisationKey"/>.</summary>
    public Organisation? Organisation { get; set; }

    /// <summary>The municipality spoken for.</summary>
    public string? MunicipalityKey { get; set; }

    /// <summary>See <see cref="MunicipalityKey"/>.</summary>
    public Municipality? Municipality { get; set; }

    /// <summary>Spoken for, in words, where no catalogued organisation or municipality fits.</summary>
    public string? Affiliation { get; set; }

    /// <summary>What this person takes home; null where the source does not say. Markdown.</summary>
    public string? TakesHome { get; set; }
}

/// <summary>Beurt: what one of the two says at a time, with the limits of any <see cref="Quote{TOwner}"/>.</summary>
public sealed class Turn : InnerRow
{
    /// <summary>Turns of one conversation at most.</summary>
    public const int MaxRows = 100;

    /// <summary>The <see cref="Row.Position"/> of the participant who says it.</summary>
    public int SpeakerPosition { get; set; }

    /// <summary>Verbatim or paraphrase.</summary>
    public QuoteKind Kind { get; set; }

    /// <summary>What was said.</summary>
    public string Text { get; set; } = "";

    /// <summary>The initiative it is about.</summary>
    public string? InitiativeKey { get; set; }

    /// <summary>See <see cref="InitiativeKey"/>.</summary>
    public Initiative? Initiative { get; set; }
}
