using System.ComponentModel.DataAnnotations;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Features.Shared.Beheer;
using PraktijkVoorbeelden.Features.Sources;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Initiatives.Beheer;

/// <summary>The form of a voorbeeld: the card with all that is on it.</summary>
public sealed class InitiativeForm : RootForm<Initiative>
{
    /// <summary>What it is called.</summary>
    [Field("titel", Max = Initiative.MaxTitleLength, Required = true)]
    [Display(Name = "Titel")]
    public string? Title { get; set; }

    /// <summary>One or two sentences.</summary>
    [Field("samenvatting", Max = Initiative.MaxSummaryLength, Required = true)]
    [Display(Name = "Samenvatting", Description = "Een of twee zinnen: wat deed de gemeente, voor wie?")]
    public string? Summary { get; set; }

    /// <summary>What it is for.</summary>
    [Field("doel", Max = Initiative.MaxGoalLength, NamesPeople = true)]
    [Display(Name = "Doel")]
    public string? Goal { get; set; }

    /// <summary>How far it is.</summary>
    [Field("fase", IsPreset = true)]
    [Display(Name = "Fase", Description = "Zoals de bron het vertelt. Zegt de bron niets, kies dan onbekend.")]
    public string? Phase { get; set; }

    /// <summary>When it began.</summary>
    [Field("start", IsDate = true)]
    [Display(Name = "Begonnen", Description = "Zo precies als u weet: 11 mei 2017, mei 2017, zomer 2015, 2017 of ca. 2016.")]
    public string? Start { get; set; }

    /// <summary>When it ended.</summary>
    [Field("einde", IsDate = true)]
    [Display(Name = "Geëindigd")]
    public string? End { get; set; }

    /// <summary>Now or then.</summary>
    [Field("actualiteit", IsPreset = true)]
    [Display(Name = "Gaat dit over nu of over toen?")]
    public string? Currency { get; set; }

    /// <summary>When it was told.</summary>
    [Field("verteld", IsDate = true)]
    [Display(Name = "Wanneer verteld")]
    public string? ToldOn { get; set; }

    /// <summary>By whom it was told.</summary>
    [Field("verteldDoor", Max = Initiative.MaxToldByLength, NamesPeople = true)]
    [Display(Name = "Door wie verteld", Description = "Rol en organisatie, geen naam.")]
    public string? ToldBy { get; set; }

    /// <summary>Where.</summary>
    [Field("gemeenten", Max = Root.MaxFoldedLength, MaxRows = Initiative.MaxKeys), Refers(Noun.Municipality)]
    [Display(Name = "Gemeenten", Description = "Een gemeente per regel.")]
    public List<string?> Municipalities { get; set; } = [];

    /// <summary>The region.</summary>
    [Field("regio", Max = Root.MaxFoldedLength), Refers(Noun.Region)]
    [Display(Name = "Regio")]
    public string? Region { get; set; }

    /// <summary>That the source does not say where.</summary>
    [Field("plaatsOnbekend")]
    [Display(Name = "De bron zegt niet waar dit is")]
    public string? IsPlaceUnknown { get; set; }

    /// <summary>Who takes part.</summary>
    [Field("organisaties", MaxRows = InitiativeOrganisation.MaxRows)]
    [Display(Name = "Betrokken organisaties")]
    public List<InitiativeOrganisationRow> Organisations { get; set; } = [];

    /// <summary>What it is about.</summary>
    [Field("themas", Max = Root.MaxFoldedLength, MaxRows = Initiative.MaxKeys), Refers(Noun.Theme)]
    [Display(Name = "Thema's")]
    public List<string?> Themes { get; set; } = [];

    /// <summary>Whom it is for.</summary>
    [Field("doelgroepen", Max = Root.MaxFoldedLength, MaxRows = Initiative.MaxKeys), Refers(Noun.TargetGroup)]
    [Display(Name = "Doelgroepen")]
    public List<string?> TargetGroups { get; set; } = [];

    /// <summary>For professionals.</summary>
    [Field("voorProfessionals")]
    [Display(Name = "Bedoeld voor professionals")]
    public string? IsForProfessionals { get; set; }

    /// <summary>The legal frame.</summary>
    [Field("wetten", MaxRows = LegalFrame.MaxRows)]
    [Display(Name = "Wettelijk kader")]
    public List<LegalFrameRow> Laws { get; set; } = [];

    /// <summary>What it is paid from.</summary>
    [Field("betaaldUit", MaxRows = Funding.MaxRows)]
    [Display(Name = "Betaald uit")]
    public List<FundingRow> Fundings { get; set; } = [];

    /// <summary>Characteristics of the approach.</summary>
    [Field("kenmerken", Max = Root.MaxFoldedLength, MaxRows = Initiative.MaxKeys), Refers(Noun.Characteristic)]
    [Display(Name = "Kenmerken van de aanpak")]
    public List<string?> Characteristics { get; set; } = [];

    /// <summary>The larger initiative.</summary>
    [Field("onderdeelVan", Max = Root.MaxFoldedLength), Refers(Noun.Initiative)]
    [Display(Name = "Onderdeel van het voorbeeld")]
    public string? PartOf { get; set; }

    /// <summary>What its claims rest on.</summary>
    [Field("onderbouwing", IsPreset = true)]
    [Display(Name = "Onderbouwing")]
    public string? Substantiation { get; set; }

    /// <summary>Where it is recognised.</summary>
    [Field("erkenningen", MaxRows = Recognition.MaxRows)]
    [Display(Name = "Erkenningen")]
    public List<RecognitionRow> Recognitions { get; set; } = [];

    /// <summary>Costs and funding.</summary>
    [Field("kosten", Max = Initiative.MaxResourceLength, NamesPeople = true)]
    [Display(Name = "Kosten en bekostiging")]
    public string? Costs { get; set; }

    /// <summary>Time and effort.</summary>
    [Field("inzet", Max = Initiative.MaxResourceLength, NamesPeople = true)]
    [Display(Name = "Tijd en inzet")]
    public string? Effort { get; set; }

    /// <summary>What must be in place.</summary>
    [Field("randvoorwaarden", Max = Initiative.MaxResourceLength, NamesPeople = true)]
    [Display(Name = "Randvoorwaarden")]
    public string? Conditions { get; set; }

    /// <summary>Material to use.</summary>
    [Field("materiaal", MaxRows = Material.MaxRows)]
    [Display(Name = "Materiaal")]
    public List<MaterialRow> Materials { get; set; } = [];

    /// <summary>Lessons.</summary>
    [Field("lessen", MaxRows = Lesson.MaxRows)]
    [Display(Name = "Lessen")]
    public List<LessonRow> Lessons { get; set; } = [];

    /// <summary>Figures.</summary>
    [Field("cijfers", MaxRows = Figure<Initiative>.MaxRows)]
    [Display(Name = "Cijfers")]
    public List<FigureRow> Figures { get; set; } = [];

    /// <summary>Spoken passages.</summary>
    [Field("uitspraken", MaxRows = Quote<Initiative>.MaxRows)]
    [Display(Name = "Uitspraken")]
    public List<QuoteRow> Quotes { get; set; } = [];

    /// <summary>Whom to ask.</summary>
    [Field("contact", Max = Initiative.MaxContactLength, NamesPeople = true)]
    [Display(Name = "Contact", Description = "Liever een functie of postbus dan een persoon. Niet bekend is ook een antwoord.")]
    public string? Contact { get; set; }

    /// <summary>What this rests on.</summary>
    [Field("bronnen", MaxRows = SourceReference<Initiative>.MaxRows, Required = true)]
    [Display(Name = "Bronnen")]
    public List<SourceRow> Sources { get; set; } = [];

    /// <summary>Why it was begun.</summary>
    [Field("aanleiding", Max = Initiative.MaxSectionLength, Heading = "Aanleiding", NamesPeople = true)]
    [Display(Name = "Aanleiding")]
    public string? Occasion { get; set; }

    /// <summary>How it is done.</summary>
    [Field("aanpak", Max = Initiative.MaxSectionLength, Heading = "Aanpak", NamesPeople = true)]
    [Display(Name = "Aanpak")]
    public string? Approach { get; set; }

    /// <summary>What came of it.</summary>
    [Field("resultaat", Max = Initiative.MaxSectionLength, Heading = "Resultaat", NamesPeople = true)]
    [Display(Name = "Resultaat")]
    public string? Result { get; set; }

    /// <summary>What residents notice.</summary>
    [Field("watInwonersMerken", Max = Initiative.MaxSectionLength, Heading = "Wat inwoners merken", NamesPeople = true)]
    [Display(Name = "Wat inwoners merken")]
    public string? ForResidents { get; set; }

    /// <summary>What did not work.</summary>
    [Field("watWerkteNiet", Max = Initiative.MaxSectionLength, Heading = "Wat werkte niet", NamesPeople = true)]
    [Display(Name = "Wat werkte niet")]
    public string? DidNotWork { get; set; }

    /// <summary>What was learned.</summary>
    [Field("geleerd", Max = Initiative.MaxSectionLength, Heading = "Geleerd", NamesPeople = true)]
    [Display(Name = "Geleerd")]
    public string? Learned { get; set; }

    /// <inheritdoc/>
    public override Noun Noun => Noun.Initiative;

    /// <inheritdoc/>
    public override string? DraftLabel => Title;

    /// <inheritdoc/>
    protected override Initiative Parse(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var initiative = new Initiative
        {
            Title = reading.Text(nameof(Title)),
            Summary = reading.Text(nameof(Summary)),
            Goal = reading.Markdown(nameof(Goal)),
            Phase = reading.Choice<Phase>(nameof(Phase)),
            Start = reading.Date(nameof(Start)),
            End = reading.Date(nameof(End)),
            Currency = reading.Choice<Currency>(nameof(Currency)),
            ToldOn = reading.Date(nameof(ToldOn)),
            ToldBy = reading.OptionalText(nameof(ToldBy)),
            Municipalities = reading.References(nameof(Municipalities), key => new InitiativeMunicipality { MunicipalityKey = key }),
            RegionKey = reading.Reference(nameof(Region)),
            IsPlaceUnknown = reading.Yes(nameof(IsPlaceUnknown)),
            Organisations = reading.Rows<InitiativeOrganisationRow, InitiativeOrganisation>(nameof(Organisations), InitiativeOrganisationRow.Read),
            Themes = reading.References(nameof(Themes), key => new InitiativeTheme { ThemeKey = key }),
            TargetGroups = reading.References(nameof(TargetGroups), key => new InitiativeTargetGroup { TargetGroupKey = key }),
            IsForProfessionals = reading.Yes(nameof(IsForProfessionals)),
            Laws = reading.Rows<LegalFrameRow, LegalFrame>(nameof(Laws), LegalFrameRow.Read),
            Fundings = reading.Rows<FundingRow, Funding>(nameof(Fundings), FundingRow.Read),
            Characteristics = reading.References(nameof(Characteristics), key => new InitiativeCharacteristic { CharacteristicKey = key }),
            PartOfKey = reading.Reference(nameof(PartOf)),
            Substantiation = reading.Choice<Substantiation>(nameof(Substantiation)),
            Recognitions = reading.Rows<RecognitionRow, Recognition>(nameof(Recognitions), RecognitionRow.Read),
            Costs = reading.Markdown(nameof(Costs)),
            Effort = reading.Markdown(nameof(Effort)),
            Conditions = reading.Markdown(nameof(Conditions)),
            Materials = reading.Rows<MaterialRow, Material>(nameof(Materials), MaterialRow.Read),
            Lessons = reading.Rows<LessonRow, Lesson>(nameof(Lessons), LessonRow.Read),
            Figures = reading.Rows<FigureRow, Figure<Initiative>>(nameof(Figures), FigureRow.Read<Initiative>),
            Quotes = reading.Rows<QuoteRow, Quote<Initiative>>(nameof(Quotes), QuoteRow.Read<Initiative>),
            Contact = reading.OptionalText(nameof(Contact)),
            Sources = reading.Rows<SourceRow, SourceReference<Initiative>>(nameof(Sources), SourceRow.Read<Initiative>),
            Occasion = reading.Markdown(nameof(Occasion)),
            Approach = reading.Markdown(nameof(Approach)),
            Result = reading.Markdown(nameof(Result)),
            ForResidents = reading.Markdown(nameof(ForResidents)),
            DidNotWork = reading.Markdown(nameof(DidNotWork)),
            Learned = reading.Markdown(nameof(Learned)),
        };
        CheckPlace(reading, initiative);
        if (initiative.PartOfKey is not null && initiative.PartOfKey == Key)
            reading.Fault(nameof(PartOf), "Een voorbeeld kan geen onderdeel van zichzelf zijn.");
        return initiative;
    }

    /// <inheritdoc/>
    protected override void Fill(Initiative root)
    {
        ArgumentNullException.ThrowIfNull(root);
        Title = root.Title;
        Summary = root.Summary;
        Goal = root.Goal;
        Phase = DutchName.Of(root.Phase);
        Start = root.Start?.Edtf;
        End = root.End?.Edtf;
        Currency = DutchName.Of(root.Currency);
        ToldOn = root.ToldOn?.Edtf;
        ToldBy = root.ToldBy;
        Municipalities = [.. root.Municipalities.Select(place => place.MunicipalityKey)];
        Region = root.RegionKey;
        IsPlaceUnknown = root.IsPlaceUnknown ? "ja" : null;
        Organisations = [.. root.Organisations.Select(InitiativeOrganisationRow.Of)];
        Themes = [.. root.Themes.Select(theme => theme.ThemeKey)];
        TargetGroups = [.. root.TargetGroups.Select(group => group.TargetGroupKey)];
        IsForProfessionals = root.IsForProfessionals ? "ja" : null;
        Laws = [.. root.Laws.Select(LegalFrameRow.Of)];
        Fundings = [.. root.Fundings.Select(FundingRow.Of)];
        Characteristics = [.. root.Characteristics.Select(characteristic => characteristic.CharacteristicKey)];
        PartOf = root.PartOfKey;
        Substantiation = DutchName.Of(root.Substantiation);
        Recognitions = [.. root.Recognitions.Select(RecognitionRow.Of)];
        Costs = root.Costs;
        Effort = root.Effort;
        Conditions = root.Conditions;
        Materials = [.. root.Materials.Select(MaterialRow.Of)];
        Lessons = [.. root.Lessons.Select(LessonRow.Of)];
        Figures = [.. root.Figures.Select(FigureRow.Of)];
        Quotes = [.. root.Quotes.Select(QuoteRow.Of)];
        Contact = root.Contact;
        Sources = [.. root.Sources.Select(SourceRow.Of)];
        Occasion = root.Occasion;
        Approach = root.Approach;
        Result = root.Result;
        ForResidents = root.ForResidents;
        DidNotWork = root.DidNotWork;
        Learned = root.Learned;
    }

    private void CheckPlace(FormReading reading, Initiative initiative)
    {
        var isPlaceNamed = Municipalities.Exists(typed => !string.IsNullOrWhiteSpace(typed)) || !string.IsNullOrWhiteSpace(Region);
        if (!isPlaceNamed && !initiative.IsPlaceUnknown)
            reading.Missing(nameof(Municipalities), "Gemeenten: noem een gemeente of regio, of kies dat de bron niet zegt waar dit is.");
        if (isPlaceNamed && initiative.IsPlaceUnknown)
            reading.Fault(nameof(IsPlaceUnknown), "U noemt een gemeente of regio, en kiest ook dat de plaats onbekend is. Kies een van beide.");
    }
}
