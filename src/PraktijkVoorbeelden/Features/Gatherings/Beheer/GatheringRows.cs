using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.Initiatives.Beheer;
using PraktijkVoorbeelden.Features.Organisations;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Features.Shared.Beheer;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Gatherings.Beheer;

/// <summary>Somebody who took part, in a form.</summary>
[Row("Deelnemer")]
public sealed class GatheringParticipantRow : FormRow
{
    /// <summary>In what role.</summary>
    [Field("rol", Max = GatheringParticipant.MaxTextLength)]
    [Display(Name = "Rol", Description = "Geen namen. Bijvoorbeeld: beleidsadviseur.")]
    public string? Role { get; set; }

    /// <summary>How many.</summary>
    [Field("aantal")]
    [Display(Name = "Aantal", Description = "Alleen als er meer waren met deze rol.")]
    public string? Count { get; set; }

    /// <summary>On behalf of which organisation.</summary>
    [Field("organisatie", Max = Root.MaxFoldedLength), Refers(Noun.Organisation, NewWhen = nameof(IsNewOrganisation))]
    [Display(Name = "Namens organisatie")]
    public string? Organisation { get; set; }

    /// <summary>Whether the organisation is to be added to the catalogue.</summary>
    [Display(Name = "Deze organisatie staat nog niet in de catalogus: voeg toe")]
    public string? IsNewOrganisation { get; set; }

    /// <summary>On behalf of which municipality.</summary>
    [Field("gemeente", Max = Root.MaxFoldedLength), Refers(Noun.Municipality)]
    [Display(Name = "Namens gemeente")]
    public string? Municipality { get; set; }

    /// <summary>On behalf of whom, in words.</summary>
    [Field("namens", Max = GatheringParticipant.MaxTextLength)]
    [Display(Name = "Namens (in woorden)", Description = "Alleen als de organisatie of gemeente niet in de catalogus staat.")]
    public string? Affiliation { get; set; }

    /// <summary>What else the source says.</summary>
    [Field("toelichting", Max = GatheringParticipant.MaxTextLength)]
    [Display(Name = "Toelichting")]
    public string? Note { get; set; }

    /// <summary>Parses the row.</summary>
    public static GatheringParticipant Read(GatheringParticipantRow row, FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var participant = new GatheringParticipant
        {
            Role = reading.OptionalText(nameof(Role)),
            Count = reading.Whole(nameof(Count), 2, GatheringParticipant.MaxCount),
            OrganisationKey = NewOrganisation.Read(reading, nameof(Organisation), OrganisationKind.Other),
            MunicipalityKey = reading.Reference(nameof(Municipality)),
            Affiliation = reading.OptionalText(nameof(Affiliation)),
            Note = reading.OptionalText(nameof(Note)),
        };
        if (participant is { Role: null, OrganisationKey: null, MunicipalityKey: null, Affiliation: null })
            reading.Missing(nameof(Role), "Rol: noem een rol, een organisatie of een gemeente.");
        return participant;
    }

    /// <summary>Writes a published participant into a row.</summary>
    public static GatheringParticipantRow Of(GatheringParticipant participant)
    {
        ArgumentNullException.ThrowIfNull(participant);
        return new()
        {
            Role = participant.Role,
            Count = participant.Count?.ToString(CultureInfo.InvariantCulture),
            Organisation = participant.OrganisationKey,
            Municipality = participant.MunicipalityKey,
            Affiliation = participant.Affiliation,
            Note = participant.Note,
        };
    }
}

/// <summary>A session in a form.</summary>
[Row("Sessie")]
public sealed class SessionRow : FormRow
{
    /// <summary>What it was called.</summary>
    [Field("titel", Max = Session.MaxTitleLength, Required = true)]
    [Display(Name = "Titel van de sessie")]
    public string? Title { get; set; }

    /// <summary>When it was.</summary>
    [Field("datum", IsDate = true)]
    [Display(Name = "Datum", Description = "Alleen als dat niet de datum van de bijeenkomst is.")]
    public string? Date { get; set; }

    /// <summary>What it showed.</summary>
    [Field("toonde", Max = Session.MaxTextLength, NamesPeople = true)]
    [Display(Name = "Wat de sessie liet zien")]
    public string? Showed { get; set; }

    /// <summary>What it taught.</summary>
    [Field("leerde", Max = Session.MaxTextLength, NamesPeople = true)]
    [Display(Name = "Wat er te leren viel")]
    public string? Taught { get; set; }

    /// <summary>Who presented it.</summary>
    [Field("persoon", Max = Root.MaxFoldedLength), Refers(Noun.Person)]
    [Display(Name = "Spreker", Description = "Alleen wie in een functie in het openbaar sprak.")]
    public string? Person { get; set; }

    /// <summary>The presenter's role.</summary>
    [Field("rol", Max = Quote<Person>.MaxRoleLength)]
    [Display(Name = "Rol van de spreker", Description = "Zoals die toen was.")]
    public string? Role { get; set; }

    /// <summary>On behalf of which organisation.</summary>
    [Field("organisatie", Max = Root.MaxFoldedLength), Refers(Noun.Organisation)]
    [Display(Name = "Namens organisatie")]
    public string? Organisation { get; set; }

    /// <summary>On behalf of whom, in words.</summary>
    [Field("namens", Max = Quote<Person>.MaxRoleLength)]
    [Display(Name = "Namens (in woorden)", Description = "Alleen als de organisatie niet in de catalogus staat.")]
    public string? Affiliation { get; set; }

    /// <summary>The initiatives that it showed.</summary>
    [Field("voorbeelden", Max = Root.MaxFoldedLength, MaxRows = SessionInitiative.MaxRows), Refers(Noun.Initiative)]
    [Display(Name = "Voorbeelden in deze sessie", Description = "Een voorbeeld per regel.")]
    public List<string?> Initiatives { get; set; } = [];

    /// <summary>What worked and what did not.</summary>
    [Field("lessen", MaxRows = Lesson.MaxRows)]
    [Display(Name = "Lessen")]
    public List<LessonRow> Lessons { get; set; } = [];

    /// <summary>Parses the row, a session of this gathering.</summary>
    public static Session Read(SessionRow row, FormReading reading, Gathering gathering)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(gathering);
        var session = new Session
        {
            Title = reading.Text(nameof(Title)),
            Date = reading.Date(nameof(Date)),
            Showed = reading.Markdown(nameof(Showed)),
            Taught = reading.Markdown(nameof(Taught)),
            PersonKey = reading.Reference(nameof(Person)),
            Role = reading.OptionalText(nameof(Role)),
            OrganisationKey = reading.Reference(nameof(Organisation)),
            Affiliation = reading.OptionalText(nameof(Affiliation)),
            Initiatives = reading.References(nameof(Initiatives), key => new SessionInitiative { InitiativeKey = key }),
            Lessons = reading.Rows<LessonRow, SessionLesson>(nameof(Lessons), ReadLesson),
        };
        if (session.Date is { } date && !gathering.CanHaveBeenOn(date))
            reading.Fault(nameof(Date), $"Datum: {date} valt buiten de bijeenkomst ({DatesOf(gathering)}).");
        return session;
    }

    /// <summary>Writes a published session into a row.</summary>
    public static SessionRow Of(Session session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return new()
        {
            Title = session.Title,
            Date = session.Date?.Edtf,
            Showed = session.Showed,
            Taught = session.Taught,
            Person = session.PersonKey,
            Role = session.Role,
            Organisation = session.OrganisationKey,
            Affiliation = session.Affiliation,
            Initiatives = [.. session.Initiatives.Select(shown => shown.InitiativeKey)],
            Lessons = [.. session.Lessons.Select(lesson => new LessonRow { Kind = DutchName.Of(lesson.Kind), Text = lesson.Text, AccordingTo = lesson.AccordingTo })],
        };
    }

    private static SessionLesson ReadLesson(LessonRow row, FormReading reading)
    {
        var lesson = LessonRow.Read(row, reading);
        return new() { Kind = lesson.Kind, Text = lesson.Text, AccordingTo = lesson.AccordingTo };
    }

    private static string DatesOf(Gathering gathering) => gathering switch
    {
        { Date: { } first, LastDate: { } last } => $"{first} tot en met {last}",
        { Date: { } first } => $"{first}",
        _ => $"tot en met {gathering.LastDate}",
    };
}

/// <summary>A conversation in a form.</summary>
[Row("Gesprek")]
public sealed class ConversationRow : FormRow
{
    /// <summary>What it was about.</summary>
    [Field("titel", Max = Conversation.MaxTitleLength, Required = true)]
    [Display(Name = "Titel van het gesprek")]
    public string? Title { get; set; }

    /// <summary>Where it was recorded.</summary>
    [Field("bron", Max = Root.MaxFoldedLength), Refers(Noun.Source)]
    [Display(Name = "Bron")]
    public string? Source { get; set; }

    /// <summary>The two who talked.</summary>
    [Field("deelnemers", MinRows = ConversationParticipant.Rows, MaxRows = ConversationParticipant.Rows)]
    [Display(Name = "Wie spraken met elkaar")]
    public List<ConversationParticipantRow> Participants { get; set; } = [];

    /// <summary>What they said.</summary>
    [Field("beurten", MaxRows = Turn.MaxRows, Required = true)]
    [Display(Name = "Wat zij zeiden", Description = "In de volgorde van het gesprek.")]
    public List<TurnRow> Turns { get; set; } = [];

    /// <summary>Parses the row.</summary>
    public static Conversation Read(ConversationRow row, FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var conversation = new Conversation
        {
            Title = reading.Text(nameof(Title)),
            SourceKey = reading.Reference(nameof(Source)),
            Participants = reading.Rows<ConversationParticipantRow, ConversationParticipant>(nameof(Participants), ConversationParticipantRow.Read),
            Turns = reading.Rows<TurnRow, Turn>(nameof(Turns), TurnRow.Read),
        };
        if (conversation.Participants.Count < ConversationParticipant.Rows)
            reading.Missing(nameof(Participants), "Wie spraken met elkaar: noem twee mensen.");
        return conversation;
    }

    /// <summary>The two who talked, to choose from for a turn: by what the draft says of them so far.</summary>
    public IEnumerable<SelectListItem> Speakers(ReferenceBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return Enumerable.Range(0, ConversationParticipant.Rows).Select(position => new SelectListItem(
            (Participants.ElementAtOrDefault(position)?.ShownTo(book) ?? "") is { Length: > 0 } who ? $"{position + 1}: {who}" : $"Spreker {position + 1}",
            (position + 1).ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Writes a published conversation into a row.</summary>
    public static ConversationRow Of(Conversation conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        return new()
        {
            Title = conversation.Title,
            Source = conversation.SourceKey,
            Participants = [.. conversation.Participants.Select(ConversationParticipantRow.Of)],
            Turns = [.. conversation.Turns.Select(TurnRow.Of)],
        };
    }
}

/// <summary>One of the two who talked, in a form.</summary>
[Row("Spreker")]
public sealed class ConversationParticipantRow : FormRow
{
    /// <summary>Who it was.</summary>
    [Field("persoon", Max = Root.MaxFoldedLength), Refers(Noun.Person, NewWhen = nameof(IsNewPerson))]
    [Display(Name = "Spreker", Description = "Alleen wie in een functie in het openbaar sprak.")]
    public string? Person { get; set; }

    /// <summary>Whether the speaker is to be added to the catalogue.</summary>
    [Display(Name = "Deze spreker staat nog niet in de catalogus: voeg toe")]
    public string? IsNewPerson { get; set; }

    /// <summary>In what role.</summary>
    [Field("rol", Max = Quote<Person>.MaxRoleLength)]
    [Display(Name = "Rol van de spreker", Description = "Zoals die toen was.")]
    public string? Role { get; set; }

    /// <summary>The organisation spoken for.</summary>
    [Field("organisatie", Max = Root.MaxFoldedLength), Refers(Noun.Organisation)]
    [Display(Name = "Namens organisatie")]
    public string? Organisation { get; set; }

    /// <summary>The municipality spoken for.</summary>
    [Field("gemeente", Max = Root.MaxFoldedLength), Refers(Noun.Municipality)]
    [Display(Name = "Namens gemeente")]
    public string? Municipality { get; set; }

    /// <summary>Spoken for, in words.</summary>
    [Field("namens", Max = Quote<Person>.MaxRoleLength)]
    [Display(Name = "Namens (in woorden)", Description = "Alleen als de organisatie of gemeente niet in de catalogus staat.")]
    public string? Affiliation { get; set; }

    /// <summary>What this person takes home.</summary>
    [Field("neemtMee", Max = ConversationParticipant.MaxTakesHomeLength, NamesPeople = true)]
    [Display(Name = "Neemt mee naar huis", Description = "Laat leeg als de bron dat niet zegt.")]
    public string? TakesHome { get; set; }

    /// <summary>What the draft says of who it is, in a line; empty where it says nothing yet.</summary>
    public string ShownTo(ReferenceBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        string?[] parts = [book.Shown(Noun.Person, Person?.Trim() ?? ""), Role, book.Shown(Noun.Organisation, Organisation?.Trim() ?? ""), book.Shown(Noun.Municipality, Municipality?.Trim() ?? ""), Affiliation];
        return string.Join(", ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));
    }

    /// <summary>Parses the row.</summary>
    public static ConversationParticipant Read(ConversationParticipantRow row, FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new()
        {
            PersonKey = reading.ReferenceOrNew(nameof(Person), People.Person.MaxNameLength, (key, name) => new Person { Key = key, Name = name }),
            Role = reading.OptionalText(nameof(Role)),
            OrganisationKey = reading.Reference(nameof(Organisation)),
            MunicipalityKey = reading.Reference(nameof(Municipality)),
            Affiliation = reading.OptionalText(nameof(Affiliation)),
            TakesHome = reading.Markdown(nameof(TakesHome)),
        };
    }

    /// <summary>Writes a published participant into a row.</summary>
    public static ConversationParticipantRow Of(ConversationParticipant participant)
    {
        ArgumentNullException.ThrowIfNull(participant);
        return new()
        {
            Person = participant.PersonKey,
            Role = participant.Role,
            Organisation = participant.OrganisationKey,
            Municipality = participant.MunicipalityKey,
            Affiliation = participant.Affiliation,
            TakesHome = participant.TakesHome,
        };
    }
}

/// <summary>A turn of a conversation in a form.</summary>
[Row("Beurt")]
public sealed class TurnRow : FormRow
{
    /// <summary>Which of the two: 1 or 2.</summary>
    [Field("spreker", IsPreset = true, Required = true)]
    [Display(Name = "Wie zegt dit")]
    public string? Speaker { get; set; }

    /// <summary>Samengevat or citaat.</summary>
    [Field("soort", IsPreset = true)]
    [Display(Name = "Soort uitspraak", Description = "Een citaat geeft de woorden precies weer. Al het andere is samengevat.")]
    public string? Kind { get; set; }

    /// <summary>What was said.</summary>
    [Field("tekst", Max = Quote<Person>.MaxTextLength, Required = true, NamesPeople = true)]
    [Display(Name = "Tekst")]
    public string? Text { get; set; }

    /// <summary>The initiative it is about.</summary>
    [Field("voorbeeld", Max = Root.MaxFoldedLength), Refers(Noun.Initiative)]
    [Display(Name = "Gaat over het voorbeeld")]
    public string? Initiative { get; set; }

    /// <summary>Parses the row.</summary>
    public static Turn Read(TurnRow row, FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new()
        {
            SpeakerPosition = (reading.Whole(nameof(Speaker), 1, ConversationParticipant.Rows) ?? 1) - 1,
            Kind = reading.Choice<QuoteKind>(nameof(Kind)),
            Text = reading.Text(nameof(Text)),
            InitiativeKey = reading.Reference(nameof(Initiative)),
        };
    }

    /// <summary>Writes a published turn into a row.</summary>
    public static TurnRow Of(Turn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return new()
        {
            Speaker = (turn.SpeakerPosition + 1).ToString(CultureInfo.InvariantCulture),
            Kind = DutchName.Of(turn.Kind),
            Text = turn.Text,
            Initiative = turn.InitiativeKey,
        };
    }
}
