using System.ComponentModel.DataAnnotations;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Shared.Beheer;
using PraktijkVoorbeelden.Features.Sources;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Adoptions.Beheer;

/// <summary>The form of a leerrelatie.</summary>
public sealed class AdoptionForm : RootForm<Adoption>
{
    /// <summary>The whole relation in one line.</summary>
    [Field("titel", Max = Adoption.MaxTitleLength, Required = true)]
    [Display(Name = "Titel", Description = "Wie leerde wat van wie. Bijvoorbeeld: Nissewaard leerde van Leeuwarden over hulp aan jongeren.")]
    public string? Title { get; set; }

    /// <summary>The municipality that learns.</summary>
    [Field("wieGemeente", Max = Root.MaxFoldedLength), Refers(Noun.Municipality)]
    [Display(Name = "Wie leerde: gemeente")]
    public string? LearnerMunicipality { get; set; }

    /// <summary>The organisation that learns.</summary>
    [Field("wieOrganisatie", Max = Root.MaxFoldedLength), Refers(Noun.Organisation)]
    [Display(Name = "Wie leerde: organisatie")]
    public string? LearnerOrganisation { get; set; }

    /// <summary>Who learns, in words.</summary>
    [Field("wie", Max = Adoption.MaxWhoLength, NamesPeople = true)]
    [Display(Name = "Wie leerde (in woorden)", Description = "Een rol, geen naam. Bijvoorbeeld: een beleidsadviseur Wmo.")]
    public string? Learner { get; set; }

    /// <summary>The initiative that is learned.</summary>
    [Field("voorbeeld", Max = Root.MaxFoldedLength), Refers(Noun.Initiative)]
    [Display(Name = "Wat: het voorbeeld")]
    public string? Initiative { get; set; }

    /// <summary>What is learned, in words.</summary>
    [Field("wat", Max = Adoption.MaxWhatLength, NamesPeople = true)]
    [Display(Name = "Wat (in woorden)")]
    public string? What { get; set; }

    /// <summary>The municipality it is learned from.</summary>
    [Field("vanGemeente", Max = Root.MaxFoldedLength), Refers(Noun.Municipality)]
    [Display(Name = "Van wie: gemeente")]
    public string? FromMunicipality { get; set; }

    /// <summary>The organisation it is learned from.</summary>
    [Field("vanOrganisatie", Max = Root.MaxFoldedLength), Refers(Noun.Organisation)]
    [Display(Name = "Van wie: organisatie")]
    public string? FromOrganisation { get; set; }

    /// <summary>From whom, in words.</summary>
    [Field("van", Max = Adoption.MaxWhoLength, NamesPeople = true)]
    [Display(Name = "Van wie (in woorden)", Description = "Geen namen van mensen.")]
    public string? From { get; set; }

    /// <summary>Whether the source does not say from whom.</summary>
    [Field("vanOnbekend")]
    [Display(Name = "De bron zegt niet van wie")]
    public string? IsOriginUnknown { get; set; }

    /// <summary>How far the learner is.</summary>
    [Field("status", IsPreset = true, Required = true)]
    [Display(Name = "Hoe ver is het", Description = "Genoemd, voornemen en verkend zijn belangstelling. Vanaf gestart is het in gebruik genomen.")]
    public string? Status { get; set; }

    /// <summary>The initiative that the learner made of it.</summary>
    [Field("eigenVoorbeeld", Max = Root.MaxFoldedLength), Refers(Noun.Initiative)]
    [Display(Name = "Wat het daar werd", Description = "Het voorbeeld van wie leerde, als dat in de catalogus staat.")]
    public string? OwnInitiative { get; set; }

    /// <summary>How it went.</summary>
    [Field("uitkomst", Max = Adoption.MaxTextLength, NamesPeople = true)]
    [Display(Name = "Hoe het ging", Description = "Alleen wat de bron zegt. Ook als het niet werkte.")]
    public string? Outcome { get; set; }

    /// <summary>Why.</summary>
    [Field("waarom", Max = Adoption.MaxTextLength, NamesPeople = true)]
    [Display(Name = "Waarom")]
    public string? Why { get; set; }

    /// <summary>What was learned on the way.</summary>
    [Field("geleerd", Max = Adoption.MaxTextLength, NamesPeople = true)]
    [Display(Name = "Wat er onderweg is geleerd")]
    public string? Learned { get; set; }

    /// <summary>Who says so.</summary>
    [Field("volgens", Max = Adoption.MaxWhoLength)]
    [Display(Name = "Volgens wie", Description = "Rol en organisatie.")]
    public string? AccordingTo { get; set; }

    /// <summary>When it was told.</summary>
    [Field("datum", IsDate = true)]
    [Display(Name = "Wanneer verteld")]
    public string? Date { get; set; }

    /// <summary>The gathering at which the learner came upon it.</summary>
    [Field("bijeenkomst", Max = Root.MaxFoldedLength), Refers(Noun.Gathering)]
    [Display(Name = "Bij welke bijeenkomst")]
    public string? Gathering { get; set; }

    /// <summary>What it is about.</summary>
    [Field("themas", Max = Root.MaxFoldedLength, MaxRows = Adoption.MaxThemes), Refers(Noun.Theme)]
    [Display(Name = "Thema’s")]
    public List<string?> Themes { get; set; } = [];

    /// <summary>What this rests on.</summary>
    [Field("bronnen", MaxRows = SourceReference<Adoption>.MaxRows, Required = true)]
    [Display(Name = "Bronnen")]
    public List<SourceRow> Sources { get; set; } = [];

    /// <inheritdoc/>
    public override Noun Noun => Noun.Adoption;

    /// <inheritdoc/>
    public override string? DraftLabel => Title;

    /// <inheritdoc/>
    protected override Adoption Parse(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var adoption = new Adoption
        {
            Title = reading.Text(nameof(Title)),
            LearnerMunicipalityKey = reading.Reference(nameof(LearnerMunicipality)),
            LearnerOrganisationKey = reading.Reference(nameof(LearnerOrganisation)),
            Learner = reading.OptionalText(nameof(Learner)),
            InitiativeKey = reading.Reference(nameof(Initiative)),
            What = reading.OptionalText(nameof(What)),
            FromMunicipalityKey = reading.Reference(nameof(FromMunicipality)),
            FromOrganisationKey = reading.Reference(nameof(FromOrganisation)),
            From = reading.OptionalText(nameof(From)),
            IsOriginUnknown = reading.Yes(nameof(IsOriginUnknown)),
            Status = reading.Choice<AdoptionStatus>(nameof(Status)),
            OwnInitiativeKey = reading.Reference(nameof(OwnInitiative)),
            Outcome = reading.Markdown(nameof(Outcome)),
            Why = reading.Markdown(nameof(Why)),
            Learned = reading.Markdown(nameof(Learned)),
            AccordingTo = reading.OptionalText(nameof(AccordingTo)),
            Date = reading.Date(nameof(Date)),
            GatheringKey = reading.Reference(nameof(Gathering)),
            Themes = reading.References(nameof(Themes), key => new AdoptionTheme { ThemeKey = key }),
            Sources = reading.Rows<SourceRow, SourceReference<Adoption>>(nameof(Sources), SourceRow.Read<Adoption>),
        };
        CheckWhoAndWhat(reading, adoption);
        CheckStatus(reading, adoption);
        return adoption;
    }

    /// <inheritdoc/>
    protected override void Fill(Adoption root)
    {
        ArgumentNullException.ThrowIfNull(root);
        Title = root.Title;
        LearnerMunicipality = root.LearnerMunicipalityKey;
        LearnerOrganisation = root.LearnerOrganisationKey;
        Learner = root.Learner;
        Initiative = root.InitiativeKey;
        What = root.What;
        FromMunicipality = root.FromMunicipalityKey;
        FromOrganisation = root.FromOrganisationKey;
        From = root.From;
        IsOriginUnknown = root.IsOriginUnknown ? "ja" : null;
        Status = DutchName.Of(root.Status);
        OwnInitiative = root.OwnInitiativeKey;
        Outcome = root.Outcome;
        Why = root.Why;
        Learned = root.Learned;
        AccordingTo = root.AccordingTo;
        Date = root.Date?.Edtf;
        Gathering = root.GatheringKey;
        Themes = [.. root.Themes.Select(theme => theme.ThemeKey)];
        Sources = [.. root.Sources.Select(SourceRow.Of)];
    }

    private void CheckWhoAndWhat(FormReading reading, Adoption adoption)
    {
        if (IsEmpty(LearnerMunicipality, LearnerOrganisation, Learner))
            reading.Missing(nameof(LearnerMunicipality), "Wie leerde: noem een gemeente of organisatie, of zeg het in woorden.");
        if (IsEmpty(Initiative, What))
            reading.Missing(nameof(Initiative), "Wat: kies een voorbeeld, of zeg het in woorden.");
        if (IsEmpty(FromMunicipality, FromOrganisation, From) && !adoption.IsOriginUnknown)
            reading.Missing(nameof(FromMunicipality), "Van wie: noem een gemeente of organisatie, zeg het in woorden, of kies dat de bron het niet zegt.");
        if (!IsEmpty(FromMunicipality, FromOrganisation, From) && adoption.IsOriginUnknown)
            reading.Fault(nameof(IsOriginUnknown), "U noemt van wie het is, en kiest ook dat de bron dat niet zegt. Kies een van beide.");
        if (adoption.FromMunicipalityKey is { } municipality && municipality == adoption.LearnerMunicipalityKey)
            reading.Fault(nameof(FromMunicipality), $"Van wie: {reading.LabelOf(Noun.Municipality, municipality)} kan niet van zichzelf leren. Kies een andere gemeente.");
        if (adoption.FromOrganisationKey is { } organisation && organisation == adoption.LearnerOrganisationKey)
            reading.Fault(nameof(FromOrganisation), $"Van wie: {reading.LabelOf(Noun.Organisation, organisation)} kan niet van zichzelf leren. Kies een andere organisatie.");
        if (adoption.OwnInitiativeKey is { } own && own == adoption.InitiativeKey)
            reading.Fault(nameof(OwnInitiative), "Wat het daar werd: dit is hetzelfde voorbeeld als wat er is geleerd. Kies het voorbeeld van wie leerde, of maak dit leeg.");
    }

    private static void CheckStatus(FormReading reading, Adoption adoption)
    {
        if (Adoption.Interest.Contains(adoption.Status))
        {
            var status = DutchName.Of(adoption.Status);
            if (adoption.Outcome is not null)
                reading.Fault(nameof(Outcome), $"Hoe het ging: bij '{status}' is het nog belangstelling. Kies een andere status, of maak dit leeg.");
            if (adoption.OwnInitiativeKey is not null)
                reading.Fault(nameof(OwnInitiative), $"Wat het daar werd: bij '{status}' is het nog belangstelling. Kies een andere status, of maak dit leeg.");
        }
        else if (adoption.Status != AdoptionStatus.Started && adoption.Outcome is null)
        {
            reading.Missing(nameof(Outcome), $"Hoe het ging: de status is '{DutchName.Of(adoption.Status)}'. Zeg wat de bron daarover vertelt.");
        }
    }

    private static bool IsEmpty(params ReadOnlySpan<string?> typed)
    {
        foreach (var text in typed)
        {
            if (!string.IsNullOrWhiteSpace(text))
                return false;
        }

        return true;
    }
}
