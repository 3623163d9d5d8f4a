using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Gatherings;

/// <summary>Where an initiative came up: it was shown in a session, or talked about in a conversation.</summary>
/// <param name="Gathering">The gathering.</param>
/// <param name="Date">When that was.</param>
/// <param name="Part">The session or conversation, as a section of the gathering's page.</param>
/// <param name="IsConversation">Whether that is a conversation.</param>
public sealed record InitiativeMention(PageLink Gathering, PartialDate? Date, PageLink Part, bool IsConversation);

/// <summary>A gathering that an organisation had a part in.</summary>
/// <param name="Link">The gathering's page.</param>
/// <param name="Dates">When it was.</param>
/// <param name="Roles">As what: as its organiser, or in the roles of those who came for it.</param>
public sealed record OrganisationGathering(PageLink Link, GatheringDates Dates, IReadOnlyList<string> Roles);

/// <summary>Finds the gatherings that the page of another root leads to.</summary>
public sealed class GatheringLinks(CatalogueContext db)
{
    /// <summary>The sessions that showed an initiative, and the conversations in which it was talked about.</summary>
    public async Task<IReadOnlyList<InitiativeMention>> OfInitiativeAsync(string key, CancellationToken cancellationToken)
    {
        var sessions =
            from shown in db.Set<SessionInitiative>().AsNoTracking()
            where shown.InitiativeKey == key
            join session in db.Set<Session>() on new { shown.OwnerKey, Position = shown.ParentPosition } equals new { session.OwnerKey, session.Position }
            join gathering in db.Gatherings on shown.OwnerKey equals gathering.Key
            select new MentionRow { Slug = gathering.Slug!, Title = gathering.Title, Date = session.Date ?? gathering.Date, Position = session.Position, Part = session.Title, IsConversation = false };
        var conversations =
            from turn in db.Set<Turn>().AsNoTracking()
            where turn.InitiativeKey == key
            join talk in db.Set<Conversation>() on new { turn.OwnerKey, Position = turn.ParentPosition } equals new { talk.OwnerKey, talk.Position }
            join gathering in db.Gatherings on turn.OwnerKey equals gathering.Key
            select new MentionRow { Slug = gathering.Slug!, Title = gathering.Title, Date = gathering.Date, Position = talk.Position, Part = talk.Title, IsConversation = true };
        List<MentionRow> rows = [.. await sessions.Distinct().ToListAsync(cancellationToken), .. await conversations.Distinct().ToListAsync(cancellationToken)];
        return
        [
            .. rows.OrderBy(row => row.Date?.Edtf ?? "X", StringComparer.Ordinal).ThenBy(row => row.Slug, StringComparer.Ordinal).ThenBy(row => row.IsConversation).ThenBy(row => row.Position).Select(Mention),
        ];
    }

    /// <summary>The gatherings that an organisation organised or took part in.</summary>
    public async Task<IReadOnlyList<OrganisationGathering>> OfOrganisationAsync(string key, CancellationToken cancellationToken)
    {
        var organised = await db.Gatherings.AsNoTracking().Where(gathering => gathering.OrganiserKey == key).Select(gathering => gathering.Key).ToListAsync(cancellationToken);
        var came = await db.Set<GatheringParticipant>().AsNoTracking().Where(row => row.OrganisationKey == key).OrderBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .Select(row => new { row.OwnerKey, row.Role, row.Count }).ToListAsync(cancellationToken);
        var presented = await db.Set<Session>().AsNoTracking().Where(session => session.OrganisationKey == key).OrderBy(session => session.OwnerKey).ThenBy(session => session.Position)
            .Select(session => new { session.OwnerKey, session.Title }).ToListAsync(cancellationToken);
        var talked = await db.Set<ConversationParticipant>().AsNoTracking().Where(row => row.OrganisationKey == key).Select(row => row.OwnerKey).Distinct().ToListAsync(cancellationToken);
        var roles = organised.Select(gathering => (Gathering: gathering, Role: "organisator"))
            .Concat(came.Select(row => (Gathering: row.OwnerKey, Role: row.Role is null ? "deelnemer" : row.Count is { } count ? $"{row.Role} ({count})" : row.Role)))
            .Concat(presented.Select(session => (Gathering: session.OwnerKey, Role: $"spreker in de sessie {session.Title}")))
            .Concat(talked.Select(gathering => (Gathering: gathering, Role: "deelnemer aan een gesprek")))
            .ToLookup(role => role.Gathering, role => role.Role);
        var keys = roles.Select(group => group.Key).ToList();
        var gatherings = await db.Gatherings.AsNoTracking().Where(gathering => keys.Contains(gathering.Key)).OrderBy(gathering => gathering.SortKey).ThenBy(gathering => gathering.Key)
            .Select(gathering => new { gathering.Key, gathering.Title, gathering.Slug, gathering.Date, gathering.LastDate }).ToListAsync(cancellationToken);
        return
        [
            .. gatherings.Select(gathering => new OrganisationGathering(
                    new(gathering.Title, PageLink.PathTo(Noun.Gathering, gathering.Slug!)), new(gathering.Date, gathering.LastDate), RolesIn(roles[gathering.Key])))
                .OrderBy(gathering => gathering.Dates.Year is null).ThenByDescending(gathering => gathering.Dates.SortText, StringComparer.Ordinal),
        ];
    }

    // That it took part is said only where nothing more is known of how.
    private static List<string> RolesIn(IEnumerable<string> roles)
    {
        var all = roles.Distinct().ToList();
        return all.Count == 1 ? all : [.. all.Where(role => role != "deelnemer")];
    }

    private static InitiativeMention Mention(MentionRow row)
    {
        var path = PageLink.PathTo(Noun.Gathering, row.Slug);
        var id = row.IsConversation ? GatheringPage.ConversationId(row.Position) : GatheringPage.SessionId(row.Position);
        return new(new(row.Title, path), row.Date, new(row.Part, $"{path}#{id}"), row.IsConversation);
    }

    private sealed class MentionRow
    {
        public string Slug { get; init; } = "";

        public string Title { get; init; } = "";

        public PartialDate? Date { get; init; }

        public int Position { get; init; }

        public string Part { get; init; } = "";

        public bool IsConversation { get; init; }
    }
}
