using System.ComponentModel.DataAnnotations;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Organisations;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Features.Shared.Beheer;
using PraktijkVoorbeelden.Features.Sources;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Gatherings.Beheer;

/// <summary>The form of a bijeenkomst.</summary>
public sealed class GatheringForm : RootForm<Gathering>
{
    /// <summary>What it is called.</summary>
    [Field("titel", Max = Gathering.MaxTitleLength, Required = true)]
    [Display(Name = "Titel", Description = "Bijvoorbeeld: Werkbezoek aan Almelo.")]
    public string? Title { get; set; }

    /// <summary>What sort of gathering.</summary>
    [Field("soort", IsPreset = true, Required = true)]
    [Display(Name = "Soort bijeenkomst")]
    public string? Kind { get; set; }

    /// <summary>When it was.</summary>
    [Field("datum", IsDate = true)]
    [Display(Name = "Datum", Description = "Zo precies als de bron het zegt. Laat leeg als de bron geen datum noemt.")]
    public string? Date { get; set; }

    /// <summary>The last day.</summary>
    [Field("laatsteDag", IsDate = true)]
    [Display(Name = "Laatste dag", Description = "Alleen als de bijeenkomst langer duurde dan een dag.")]
    public string? LastDate { get; set; }

    /// <summary>Where it was.</summary>
    [Field("gemeente", Max = Root.MaxFoldedLength), Refers(Noun.Municipality)]
    [Display(Name = "Gemeente")]
    public string? Municipality { get; set; }

    /// <summary>Where it was, where that is more than one municipality.</summary>
    [Field("regio", Max = Root.MaxFoldedLength), Refers(Noun.Region)]
    [Display(Name = "Of: regio")]
    public string? Region { get; set; }

    /// <summary>Where, in words.</summary>
    [Field("plaats", Max = Gathering.MaxPlaceLength)]
    [Display(Name = "Plaats (in woorden)", Description = "Bijvoorbeeld een gebouw. Laat leeg als de bron geen plaats noemt.")]
    public string? Place { get; set; }

    /// <summary>Who organised it.</summary>
    [Field("organisator", Max = Root.MaxFoldedLength), Refers(Noun.Organisation)]
    [Display(Name = "Organisator", Description = "Laat leeg als de bron geen organisator noemt.")]
    public string? Organiser { get; set; }

    /// <summary>Who organised it, in words.</summary>
    [Field("organisatorTekst", Max = Organisation.MaxNameLength)]
    [Display(Name = "Organisator (in woorden)", Description = "Alleen als de organisator niet in de catalogus staat.")]
    public string? OrganiserName { get; set; }

    /// <summary>What it was about.</summary>
    [Field("omschrijving", Max = Gathering.MaxDescriptionLength, NamesPeople = true)]
    [Display(Name = "Omschrijving")]
    public string? Description { get; set; }

    /// <summary>Who took part.</summary>
    [Field("deelnemers", MaxRows = GatheringParticipant.MaxRows)]
    [Display(Name = "Deelnemers", Description = "Rollen en organisaties, geen namen.")]
    public List<GatheringParticipantRow> Participants { get; set; } = [];

    /// <summary>Its parts.</summary>
    [Field("sessies", MaxRows = Session.MaxRows)]
    [Display(Name = "Sessies")]
    public List<SessionRow> Sessions { get; set; } = [];

    /// <summary>What people told each other there.</summary>
    [Field("gesprekken", MaxRows = Conversation.MaxRows)]
    [Display(Name = "Gesprekken")]
    public List<ConversationRow> Conversations { get; set; } = [];

    /// <summary>Figures of the gathering itself.</summary>
    [Field("cijfers", MaxRows = Figure<Gathering>.MaxRows)]
    [Display(Name = "Cijfers")]
    public List<FigureRow> Figures { get; set; } = [];

    /// <summary>What was said there outside of conversations.</summary>
    [Field("uitspraken", MaxRows = Quote<Gathering>.MaxRows)]
    [Display(Name = "Uitspraken")]
    public List<QuoteRow> Quotes { get; set; } = [];

    /// <summary>What this rests on.</summary>
    [Field("bronnen", MaxRows = SourceReference<Gathering>.MaxRows)]
    [Display(Name = "Bronnen")]
    public List<SourceRow> Sources { get; set; } = [];

    /// <inheritdoc/>
    public override Noun Noun => Noun.Gathering;

    /// <inheritdoc/>
    public override string? DraftLabel => Title;

    /// <inheritdoc/>
    protected override Gathering Parse(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var gathering = new Gathering
        {
            Title = reading.Text(nameof(Title)),
            Kind = reading.Choice<GatheringKind>(nameof(Kind)),
            Date = reading.Date(nameof(Date)),
            LastDate = reading.Date(nameof(LastDate)),
            MunicipalityKey = reading.Reference(nameof(Municipality)),
            RegionKey = reading.Reference(nameof(Region)),
            Place = reading.OptionalText(nameof(Place)),
            OrganiserKey = reading.Reference(nameof(Organiser)),
            OrganiserName = reading.OptionalText(nameof(OrganiserName)),
            Description = reading.Markdown(nameof(Description)),
            Participants = reading.Rows<GatheringParticipantRow, GatheringParticipant>(nameof(Participants), GatheringParticipantRow.Read),
            Conversations = reading.Rows<ConversationRow, Conversation>(nameof(Conversations), ConversationRow.Read),
            Figures = reading.Rows<FigureRow, Figure<Gathering>>(nameof(Figures), FigureRow.Read<Gathering>),
            Quotes = reading.Rows<QuoteRow, Quote<Gathering>>(nameof(Quotes), QuoteRow.Read<Gathering>),
            Sources = reading.Rows<SourceRow, SourceReference<Gathering>>(nameof(Sources), SourceRow.Read<Gathering>),
        };
        if (gathering.MunicipalityKey is not null && gathering.RegionKey is not null)
            reading.Fault(nameof(Region), "Regio: kies een gemeente of een regio, niet allebei.");
        if (gathering is { Date.Days: { } begin, LastDate.Days: { } end } && end.Last < begin.First)
            reading.Fault(nameof(LastDate), "Laatste dag: deze dag ligt voor de datum van de bijeenkomst.");
        // After the dates, because each session must fit within them.
        gathering.Sessions = reading.Rows<SessionRow, Session>(nameof(Sessions), (row, inner) => SessionRow.Read(row, inner, gathering));
        return gathering;
    }

    /// <inheritdoc/>
    protected override void Fill(Gathering root)
    {
        ArgumentNullException.ThrowIfNull(root);
        Title = root.Title;
        Kind = DutchName.Of(root.Kind);
        Date = root.Date?.Edtf;
        LastDate = root.LastDate?.Edtf;
        Municipality = root.MunicipalityKey;
        Region = root.RegionKey;
        Place = root.Place;
        Organiser = root.OrganiserKey;
        OrganiserName = root.OrganiserName;
        Description = root.Description;
        Participants = [.. root.Participants.Select(GatheringParticipantRow.Of)];
        Sessions = [.. root.Sessions.Select(SessionRow.Of)];
        Conversations = [.. root.Conversations.Select(ConversationRow.Of)];
        Figures = [.. root.Figures.Select(FigureRow.Of)];
        Quotes = [.. root.Quotes.Select(QuoteRow.Of)];
        Sources = [.. root.Sources.Select(SourceRow.Of)];
    }
}
