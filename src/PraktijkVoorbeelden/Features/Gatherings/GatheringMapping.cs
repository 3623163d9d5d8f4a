using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.Organisations;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Gatherings;

internal static class GatheringMapping
{
    public static void Map(ModelBuilder model)
    {
        var gathering = model.Entity<Gathering>();
        gathering.ToTable("Gatherings");
        gathering.Property(g => g.Title).HasMaxLength(Gathering.MaxTitleLength);
        gathering.Property(g => g.Place).HasMaxLength(Gathering.MaxPlaceLength);
        gathering.Property(g => g.OrganiserName).HasMaxLength(Organisation.MaxNameLength);
        gathering.Property(g => g.Description).HasMaxLength(Gathering.MaxDescriptionLength);
        gathering.HasIndex(g => g.Slug).IsUnique();
        gathering.Refers(g => g.Municipality, g => g.MunicipalityKey, labelIn: g => g.Place);
        gathering.Refers(g => g.Region, g => g.RegionKey, labelIn: g => g.Place);
        gathering.Refers(g => g.Organiser, g => g.OrganiserKey, labelIn: g => g.OrganiserName);
        model.Rows<Gathering, GatheringParticipant>(g => g.Participants, "GatheringParticipants", row =>
        {
            row.Property(p => p.Role).HasMaxLength(GatheringParticipant.MaxTextLength);
            row.Property(p => p.Affiliation).HasMaxLength(GatheringParticipant.MaxTextLength);
            row.Property(p => p.Note).HasMaxLength(GatheringParticipant.MaxTextLength);
            row.Refers(p => p.Organisation, p => p.OrganisationKey, labelIn: p => p.Affiliation);
            row.Refers(p => p.Municipality, p => p.MunicipalityKey, labelIn: p => p.Affiliation);
        });
        model.Figures<Gathering>(g => g.Figures, "GatheringFigures");
        model.Quotes<Gathering>(g => g.Quotes, "GatheringQuotes");
        model.Sources<Gathering>(g => g.Sources, "GatheringSources");
        MapSessions(model);
        MapConversations(model);
    }

    private static void MapSessions(ModelBuilder model)
    {
        model.Rows<Gathering, Session>(g => g.Sessions, "GatheringSessions", row =>
        {
            row.Property(s => s.Title).HasMaxLength(Session.MaxTitleLength);
            row.Property(s => s.Showed).HasMaxLength(Session.MaxTextLength);
            row.Property(s => s.Taught).HasMaxLength(Session.MaxTextLength);
            row.Property(s => s.Role).HasMaxLength(Quote<Gathering>.MaxRoleLength);
            row.Property(s => s.Affiliation).HasMaxLength(Quote<Gathering>.MaxRoleLength);
            row.Refers(s => s.Person, s => s.PersonKey);
            row.Refers(s => s.Organisation, s => s.OrganisationKey, labelIn: s => s.Affiliation);
        });
        model.InnerRows<Session, SessionInitiative>(s => s.Initiatives, "GatheringSessionInitiatives", row => row.Refers(i => i.Initiative, i => i.InitiativeKey));
        model.InnerRows<Session, SessionLesson>(s => s.Lessons, "GatheringSessionLessons", row =>
        {
            row.Property(l => l.Text).HasMaxLength(Lesson.MaxTextLength);
            row.Property(l => l.AccordingTo).HasMaxLength(Lesson.MaxAccordingToLength);
        });
    }

    private static void MapConversations(ModelBuilder model)
    {
        model.Rows<Gathering, Conversation>(g => g.Conversations, "GatheringConversations", row =>
        {
            row.Property(c => c.Title).HasMaxLength(Conversation.MaxTitleLength);
            row.Refers(c => c.Source, c => c.SourceKey);
        });
        model.InnerRows<Conversation, ConversationParticipant>(c => c.Participants, "GatheringConversationParticipants", row =>
        {
            row.Property(p => p.Role).HasMaxLength(Quote<Gathering>.MaxRoleLength);
            row.Property(p => p.Affiliation).HasMaxLength(Quote<Gathering>.MaxRoleLength);
            row.Property(p => p.TakesHome).HasMaxLength(ConversationParticipant.MaxTakesHomeLength);
            row.Refers(p => p.Person, p => p.PersonKey);
            row.Refers(p => p.Organisation, p => p.OrganisationKey, labelIn: p => p.Affiliation);
            row.Refers(p => p.Municipality, p => p.MunicipalityKey, labelIn: p => p.Affiliation);
        });
        model.InnerRows<Conversation, Turn>(c => c.Turns, "GatheringTurns", row =>
        {
            row.Property(t => t.Text).HasMaxLength(Quote<Gathering>.MaxTextLength);
            row.Refers(t => t.Initiative, t => t.InitiativeKey);
        });
    }
}
