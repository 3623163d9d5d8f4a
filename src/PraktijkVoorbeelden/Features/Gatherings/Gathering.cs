using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.Organisations;
using PraktijkVoorbeelden.Features.Regions;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Features.Sources;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Gatherings;

/// <summary>What sort of gathering it is.</summary>
public enum GatheringKind
{
    /// <summary>Werkbezoek.</summary>
    [Dutch("werkbezoek")]
    Visit,

    /// <summary>Parade: workshops and stands.</summary>
    [Dutch("parade")]
    Parade,

    /// <summary>Debat.</summary>
    [Dutch("debat")]
    Debate,

    /// <summary>Overig.</summary>
    [Dutch("overig")]
    Other,
}

/// <summary>
/// Bijeenkomst: people who come together to show each other something or to talk about it. Date, place and organiser may
/// each be unknown. Who took part is told by role and organisation, never by name; a name stands only with what somebody
/// said there in a function.
/// </summary>
public sealed class Gathering : Root
{
    /// <summary>Characters in <see cref="Title"/> at most.</summary>
    public const int MaxTitleLength = 200;

    /// <summary>Characters in <see cref="Place"/> at most.</summary>
    public const int MaxPlaceLength = 160;

    /// <summary>Characters in <see cref="Description"/> at most.</summary>
    public const int MaxDescriptionLength = 3_000;

    /// <summary>What it is called.</summary>
    public string Title { get; set; } = "";

    /// <summary>What sort of gathering it is.</summary>
    public GatheringKind Kind { get; set; }

    /// <summary>When it was; the first day where there were more.</summary>
    public PartialDate? Date { get; set; }

    /// <summary>The last day, where there was more than one.</summary>
    public PartialDate? LastDate { get; set; }

    /// <summary>The municipality where it was.</summary>
    public string? MunicipalityKey { get; set; }

    /// <summary>See <see cref="MunicipalityKey"/>.</summary>
    public Municipality? Municipality { get; set; }

    /// <summary>The region where it was, where that is more than one municipality.</summary>
    public string? RegionKey { get; set; }

    /// <summary>See <see cref="RegionKey"/>.</summary>
    public Region? Region { get; set; }

    /// <summary>Where, in words: a building, or a place that is not catalogued.</summary>
    public string? Place { get; set; }

    /// <summary>Who organised it.</summary>
    public string? OrganiserKey { get; set; }

    /// <summary>See <see cref="OrganiserKey"/>.</summary>
    public Organisation? Organiser { get; set; }

    /// <summary>Who organised it, in words, where that is no catalogued organisation.</summary>
    public string? OrganiserName { get; set; }

    /// <summary>What it was about and how it went. Markdown.</summary>
    public string? Description { get; set; }

    /// <summary>Who took part, as roles.</summary>
    public List<GatheringParticipant> Participants { get; set; } = [];

    /// <summary>Its parts, in order.</summary>
    public List<Session> Sessions { get; set; } = [];

    /// <summary>What people told each other there.</summary>
    public List<Conversation> Conversations { get; set; } = [];

    /// <summary>Figures of the gathering itself.</summary>
    public List<Figure<Gathering>> Figures { get; set; } = [];

    /// <summary>What was said there outside of conversations.</summary>
    public List<Quote<Gathering>> Quotes { get; set; } = [];

    /// <summary>What this rests on.</summary>
    public List<SourceReference<Gathering>> Sources { get; set; } = [];

    /// <inheritdoc/>
    public override Noun Noun => Noun.Gathering;

    /// <inheritdoc/>
    public override string Label => Title;

    /// <summary>
    /// Whether something can have been on this date, as far as both are known: refused is only what lies wholly outside.
    /// </summary>
    public bool CanHaveBeenOn(PartialDate date)
    {
        if (date.Days is not { } days)
            return true;
        var isBefore = Date?.Days is { } begin && days.Last < begin.First;
        var isAfter = (LastDate ?? Date)?.Days is { } end && days.First > end.Last;
        return !isBefore && !isAfter;
    }
}
