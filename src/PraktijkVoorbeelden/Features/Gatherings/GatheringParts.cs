using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Gatherings;

/// <summary>Reads what a gathering is made of: who was there, its sessions and its conversations.</summary>
public sealed class GatheringParts(CatalogueContext db)
{
    /// <summary>Who took part, by whom they came for, in the order of the source.</summary>
    public async Task<IReadOnlyList<DelegationLine>> DelegationAsync(string key, CancellationToken cancellationToken)
    {
        var rows = await db.Set<GatheringParticipant>().AsNoTracking().Where(row => row.OwnerKey == key).OrderBy(row => row.Position)
            .Select(row => new
            {
                row.Role,
                row.Count,
                row.Note,
                Organisation = row.Organisation!.Name,
                OrganisationSlug = row.Organisation.Slug,
                Municipality = row.Municipality!.Name,
                MunicipalitySlug = row.Municipality.Slug,
                row.Affiliation,
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.GroupBy(row => (row.Organisation, row.OrganisationSlug, row.Municipality, row.MunicipalitySlug, row.Affiliation)).Select(group => new DelegationLine(
                Who(null, null, group.Key.Organisation, group.Key.OrganisationSlug, group.Key.Municipality, group.Key.MunicipalitySlug, group.Key.Affiliation),
                [.. group.Select(row => RoleOf(row.Role, row.Count, row.Note, isAlone: group.Count() == 1)).OfType<string>()])),
        ];
    }

    /// <summary>The sessions, with names still to be filled in.</summary>
    public async Task<SessionRows> SessionsAsync(string key, CancellationToken cancellationToken)
    {
        var sessions = await db.Set<Session>().AsNoTracking().Where(session => session.OwnerKey == key).OrderBy(session => session.Position)
            .Select(session => new SessionText
            {
                Position = session.Position,
                Title = session.Title,
                Date = session.Date,
                Showed = session.Showed,
                Taught = session.Taught,
                Name = session.Person!.IsRoleOnly ? null : session.Person.Name,
                Role = session.Role,
                Organisation = session.Organisation!.Name,
                OrganisationSlug = session.Organisation.Slug,
                Affiliation = session.Affiliation,
            })
            .ToListAsync(cancellationToken);
        if (sessions.Count == 0)
            return SessionRows.None;
        var initiatives = await db.Set<SessionInitiative>().AsNoTracking().Where(shown => shown.OwnerKey == key).OrderBy(shown => shown.ParentPosition).ThenBy(shown => shown.Position)
            .Select(shown => new { shown.ParentPosition, shown.Initiative!.Title, shown.Initiative.Slug }).ToListAsync(cancellationToken);
        var lessons = await db.Set<SessionLesson>().AsNoTracking().Where(lesson => lesson.OwnerKey == key).OrderBy(lesson => lesson.ParentPosition).ThenBy(lesson => lesson.Position)
            .Select(lesson => new { lesson.ParentPosition, Lesson = new InitiativeLesson(lesson.Kind, lesson.Text, lesson.AccordingTo) }).ToListAsync(cancellationToken);
        return new(
            sessions,
            initiatives.ToLookup(shown => shown.ParentPosition, shown => new PageLink(shown.Title, PageLink.PathTo(Noun.Initiative, shown.Slug!))),
            lessons.ToLookup(lesson => lesson.ParentPosition, lesson => lesson.Lesson));
    }

    /// <summary>The conversations, with names still to be filled in.</summary>
    public async Task<ConversationRows> ConversationsAsync(string key, CancellationToken cancellationToken)
    {
        var conversations = await db.Set<Conversation>().AsNoTracking().Where(talk => talk.OwnerKey == key).OrderBy(talk => talk.Position)
            .Select(talk => new ConversationText { Position = talk.Position, Title = talk.Title, SourceTitle = talk.Source!.Title, SourceSlug = talk.Source.Slug })
            .ToListAsync(cancellationToken);
        if (conversations.Count == 0)
            return ConversationRows.None;
        var speakers = await db.Set<ConversationParticipant>().AsNoTracking().Where(speaker => speaker.OwnerKey == key).OrderBy(speaker => speaker.ParentPosition).ThenBy(speaker => speaker.Position)
            .Select(speaker => new
            {
                speaker.ParentPosition,
                Name = speaker.Person!.IsRoleOnly ? null : speaker.Person.Name,
                speaker.Role,
                Organisation = speaker.Organisation!.Name,
                OrganisationSlug = speaker.Organisation.Slug,
                Municipality = speaker.Municipality!.Name,
                MunicipalitySlug = speaker.Municipality.Slug,
                speaker.Affiliation,
                speaker.TakesHome,
            })
            .ToListAsync(cancellationToken);
        var turns = await db.Set<Turn>().AsNoTracking().Where(turn => turn.OwnerKey == key).OrderBy(turn => turn.ParentPosition).ThenBy(turn => turn.Position)
            .Select(turn => new TurnText
            {
                Conversation = turn.ParentPosition,
                Speaker = turn.SpeakerPosition,
                Kind = turn.Kind,
                Text = turn.Text,
                Initiative = turn.Initiative!.Title,
                InitiativeSlug = turn.Initiative.Slug,
            })
            .ToListAsync(cancellationToken);
        return new(
            conversations,
            speakers.ToLookup(speaker => speaker.ParentPosition, speaker => new ConversationSpeaker(
                Who(speaker.Name, speaker.Role, speaker.Organisation, speaker.OrganisationSlug, speaker.Municipality, speaker.MunicipalitySlug, speaker.Affiliation), speaker.TakesHome)),
            turns.ToLookup(turn => turn.Conversation));
    }

    // Empty where nothing is known of it.
    internal static IReadOnlyList<TextPart> Who(string? name, string? role, string? organisation, string? organisationSlug, string? municipality, string? municipalitySlug, string? affiliation) =>
        (name ?? role ?? organisation ?? municipality ?? affiliation) is null ? [] : new Speaker(
            QuoteKind.Paraphrase,
            name,
            role,
            PageLink.To(Noun.Organisation, organisation, organisationSlug),
            PageLink.To(Noun.Municipality, municipality, municipalitySlug),
            affiliation,
            null,
            null).Parts;

    // An organisation that is named by itself was there as such; among others of it, somebody was there in a role that is not told.
    private static string? RoleOf(string? role, int? count, string? note, bool isAlone)
    {
        var shown = role ?? (isAlone && note is null && count is null ? null : "rol niet bekend");
        if (shown is null)
            return null;
        string?[] more = [count is { } number ? DutchNumber.Counted(number, "persoon", "mensen") : null, note];
        return more.OfType<string>().ToList() is { Count: > 0 } known ? $"{shown} ({string.Join(", ", known)})" : shown;
    }
}

/// <summary>A session as it was read.</summary>
public sealed class SessionText
{
    /// <summary>Its place in the gathering.</summary>
    public int Position { get; init; }

    /// <summary>What it was called.</summary>
    public string Title { get; init; } = "";

    /// <summary>When it was.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>What it showed.</summary>
    public string? Showed { get; init; }

    /// <summary>What it taught.</summary>
    public string? Taught { get; init; }

    /// <summary>The presenter's name, where it may be shown.</summary>
    public string? Name { get; init; }

    /// <summary>The presenter's role.</summary>
    public string? Role { get; init; }

    /// <summary>On behalf of which organisation.</summary>
    public string? Organisation { get; init; }

    /// <summary>That organisation's slug.</summary>
    public string? OrganisationSlug { get; init; }

    /// <summary>On behalf of whom, in words.</summary>
    public string? Affiliation { get; init; }
}

/// <summary>Sessions as they were read, with what belongs to each by its place.</summary>
/// <param name="Sessions">The sessions.</param>
/// <param name="Initiatives">What they showed.</param>
/// <param name="Lessons">What they taught.</param>
public sealed record SessionRows(IReadOnlyList<SessionText> Sessions, ILookup<int, PageLink> Initiatives, ILookup<int, InitiativeLesson> Lessons)
{
    /// <summary>No sessions.</summary>
    public static SessionRows None { get; } = new([], Array.Empty<PageLink>().ToLookup(_ => 0), Array.Empty<InitiativeLesson>().ToLookup(_ => 0));

    /// <summary>All texts that may ask for a name.</summary>
    public IEnumerable<string?> Texts => Sessions.SelectMany(session => (string?[])[session.Showed, session.Taught]).Concat(Lessons.SelectMany(lessons => lessons).Select(lesson => lesson.Text));

    /// <summary>The sessions as the page shows them.</summary>
    public IReadOnlyList<SessionPart> Shown(PersonNames names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return
        [
            .. Sessions.Select(session => new SessionPart(
                GatheringPage.SessionId(session.Position),
                session.Title,
                session.Date,
                GatheringParts.Who(session.Name, session.Role, session.Organisation, session.OrganisationSlug, null, null, session.Affiliation),
                names.InMarkdown(session.Showed),
                names.InMarkdown(session.Taught),
                [.. Lessons[session.Position].Select(lesson => lesson with { Text = names.InMarkdown(lesson.Text)! }).GroupBy(lesson => lesson.Kind).OrderBy(group => group.Key)],
                [.. Initiatives[session.Position]])),
        ];
    }
}

/// <summary>A conversation as it was read.</summary>
public sealed class ConversationText
{
    /// <summary>Its place in the gathering.</summary>
    public int Position { get; init; }

    /// <summary>What it was about.</summary>
    public string Title { get; init; } = "";

    /// <summary>The title of the source.</summary>
    public string? SourceTitle { get; init; }

    /// <summary>The slug of the source.</summary>
    public string? SourceSlug { get; init; }
}

/// <summary>A turn as it was read.</summary>
public sealed class TurnText
{
    /// <summary>The place of its conversation.</summary>
    public int Conversation { get; init; }

    /// <summary>The place of who says it.</summary>
    public int Speaker { get; init; }

    /// <summary>Verbatim or paraphrase.</summary>
    public QuoteKind Kind { get; init; }

    /// <summary>What was said.</summary>
    public string Text { get; init; } = "";

    /// <summary>The title of the initiative it is about.</summary>
    public string? Initiative { get; init; }

    /// <summary>The slug of that initiative.</summary>
    public string? InitiativeSlug { get; init; }

    /// <summary>What it is about.</summary>
    public PageLink? About => PageLink.To(Noun.Initiative, Initiative, InitiativeSlug);
}

/// <summary>Conversations as they were read, with who talks and what is said by the place of the conversation.</summary>
/// <param name="Conversations">The conversations.</param>
/// <param name="Speakers">Who talk.</param>
/// <param name="Turns">What they say.</param>
public sealed record ConversationRows(IReadOnlyList<ConversationText> Conversations, ILookup<int, ConversationSpeaker> Speakers, ILookup<int, TurnText> Turns)
{
    /// <summary>No conversations.</summary>
    public static ConversationRows None { get; } = new([], Array.Empty<ConversationSpeaker>().ToLookup(_ => 0), Array.Empty<TurnText>().ToLookup(_ => 0));

    /// <summary>All texts that may ask for a name.</summary>
    public IEnumerable<string?> Texts => Speakers.SelectMany(speakers => speakers).Select(speaker => speaker.TakesHome).Concat(Turns.SelectMany(turns => turns).Select(turn => turn.Text));

    /// <summary>The conversations as the page shows them.</summary>
    public IReadOnlyList<ConversationPart> Shown(PersonNames names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return
        [
            .. Conversations.Select(talk => new ConversationPart(
                GatheringPage.ConversationId(talk.Position),
                talk.Title,
                PageLink.To(Noun.Source, talk.SourceTitle, talk.SourceSlug),
                [.. Speakers[talk.Position].Select(speaker => speaker with { TakesHome = names.InMarkdown(speaker.TakesHome) })],
                Topics([.. Speakers[talk.Position].Select(speaker => speaker.Text)], [.. Turns[talk.Position]], names))),
        ];
    }

    // Readers are told once what follows each other turns are about.
    private static List<ConversationTopic> Topics(List<string> speakers, List<TurnText> turns, PersonNames names)
    {
        var topics = new List<(PageLink? About, int First, List<ConversationTurn> Turns)>();
        for (var i = 0; i < turns.Count; i++)
        {
            var turn = turns[i];
            if (i == 0 || topics[^1].About != turn.About)
                topics.Add((turn.About, i + 1, []));
            var speaker = speakers.ElementAtOrDefault(turn.Speaker) is { Length: > 0 } known ? known : $"Spreker {turn.Speaker + 1}";
            topics[^1].Turns.Add(new(speaker, turn.Speaker > 0, turn.Kind, names.InText(turn.Text)));
        }

        return [.. topics.Select(topic => new ConversationTopic(topic.About, topic.First, topic.Turns))];
    }
}
