using System.ComponentModel.DataAnnotations;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Regions;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Features.Shared.Beheer;
using PraktijkVoorbeelden.Features.Sources;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Organisations.Beheer;

/// <summary>The form of an organisatie.</summary>
public sealed class OrganisationForm : RootForm<Organisation>
{
    private const int MaxMunicipalities = 400;

    /// <summary>The name.</summary>
    [Field("naam", Max = Organisation.MaxNameLength, Required = true)]
    [Display(Name = "Naam")]
    public string? Name { get; set; }

    /// <summary>The abbreviation.</summary>
    [Field("afkorting", Max = Organisation.MaxAbbreviationLength)]
    [Display(Name = "Afkorting")]
    public string? Abbreviation { get; set; }

    /// <summary>Other names.</summary>
    [Field("alternatieven", Max = Alias<Organisation>.MaxNameLength, MaxRows = Alias<Organisation>.MaxRows)]
    [Display(Name = "Andere namen", Description = "Ook vroegere namen. Een naam per regel.")]
    public List<string?> Aliases { get; set; } = [];

    /// <summary>What sort of organisation.</summary>
    [Field("soort", IsPreset = true, Required = true)]
    [Display(Name = "Soort organisatie")]
    public string? Kind { get; set; }

    /// <summary>What it does.</summary>
    [Field("omschrijving", Max = Organisation.MaxDescriptionLength, NamesPeople = true)]
    [Display(Name = "Omschrijving")]
    public string? Description { get; set; }

    /// <summary>Its website.</summary>
    [Field("website", Max = Source.MaxUrlLength)]
    [Display(Name = "Website")]
    public string? Website { get; set; }

    /// <summary>Where it works.</summary>
    [Field("gemeenten", Max = Root.MaxFoldedLength, MaxRows = MaxMunicipalities), Refers(Noun.Municipality)]
    [Display(Name = "Werkt in de gemeenten", Description = "Een gemeente per regel.")]
    public List<string?> Municipalities { get; set; } = [];

    /// <summary>The region of a network.</summary>
    [Field("regio", Max = Root.MaxFoldedLength), Refers(Noun.Region)]
    [Display(Name = "Regio")]
    public string? Region { get; set; }

    /// <summary>How far the members are known.</summary>
    [Field("ledenBekend", IsPreset = true)]
    [Display(Name = "Zijn de leden bekend?")]
    public string? MembersKnown { get; set; }

    /// <summary>The members of a network.</summary>
    [Field("leden", MaxRows = OrganisationMember.MaxRows)]
    [Display(Name = "Leden")]
    public List<OrganisationMemberRow> Members { get; set; } = [];

    /// <summary>Figures of the organisation itself.</summary>
    [Field("cijfers", MaxRows = Figure<Organisation>.MaxRows)]
    [Display(Name = "Cijfers")]
    public List<FigureRow> Figures { get; set; } = [];

    /// <summary>Passages about the organisation itself.</summary>
    [Field("uitspraken", MaxRows = Quote<Organisation>.MaxRows)]
    [Display(Name = "Uitspraken")]
    public List<QuoteRow> Quotes { get; set; } = [];

    /// <summary>What this rests on.</summary>
    [Field("bronnen", MaxRows = SourceReference<Organisation>.MaxRows)]
    [Display(Name = "Bronnen")]
    public List<SourceRow> Sources { get; set; } = [];

    /// <inheritdoc/>
    public override Noun Noun => Noun.Organisation;

    /// <inheritdoc/>
    public override string? DraftLabel => Name;

    /// <inheritdoc/>
    protected override Organisation Parse(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var organisation = new Organisation
        {
            Name = reading.Text(nameof(Name)),
            Abbreviation = reading.OptionalText(nameof(Abbreviation)),
            Aliases = reading.Texts(nameof(Aliases), name => new Alias<Organisation> { Name = name }),
            Kind = reading.Choice<OrganisationKind>(nameof(Kind)),
            Description = reading.Markdown(nameof(Description)),
            Website = reading.WebAddress(nameof(Website)),
            Municipalities = reading.References(nameof(Municipalities), key => new OrganisationMunicipality { MunicipalityKey = key }),
            RegionKey = reading.Reference(nameof(Region)),
            MembersKnown = reading.OptionalChoice<MembersKnown>(nameof(MembersKnown)),
            Members = reading.Rows<OrganisationMemberRow, OrganisationMember>(nameof(Members), OrganisationMemberRow.Read),
            Figures = reading.Rows<FigureRow, Figure<Organisation>>(nameof(Figures), FigureRow.Read<Organisation>),
            Quotes = reading.Rows<QuoteRow, Quote<Organisation>>(nameof(Quotes), QuoteRow.Read<Organisation>),
            Sources = reading.Rows<SourceRow, SourceReference<Organisation>>(nameof(Sources), SourceRow.Read<Organisation>),
        };
        CheckNetwork(reading, organisation);
        return organisation;
    }

    /// <inheritdoc/>
    protected override void Fill(Organisation root)
    {
        ArgumentNullException.ThrowIfNull(root);
        Name = root.Name;
        Abbreviation = root.Abbreviation;
        Aliases = [.. root.Aliases.Select(alias => alias.Name)];
        Kind = DutchName.Of(root.Kind);
        Description = root.Description;
        Website = root.Website;
        Municipalities = [.. root.Municipalities.Select(place => place.MunicipalityKey)];
        Region = root.RegionKey;
        MembersKnown = root.MembersKnown is { } known ? DutchName.Of(known) : null;
        Members = [.. root.Members.Select(OrganisationMemberRow.Of)];
        Figures = [.. root.Figures.Select(FigureRow.Of)];
        Quotes = [.. root.Quotes.Select(QuoteRow.Of)];
        Sources = [.. root.Sources.Select(SourceRow.Of)];
    }

    private void CheckNetwork(FormReading reading, Organisation organisation)
    {
        if (organisation.Members.Exists(member => member.MemberKey is not null && member.MemberKey == Key))
            reading.Fault(nameof(Members), "Leden: een netwerk kan geen lid zijn van zichzelf.");
        if (organisation.Kind == OrganisationKind.Network)
            return;
        if (organisation.Members.Count > 0)
            reading.Fault(nameof(Members), "Leden: alleen een netwerk heeft leden. Kies bij soort organisatie: netwerk.");
        if (organisation.RegionKey is not null)
            reading.Fault(nameof(Region), "Regio: alleen een netwerk heeft een regio. Noem anders de gemeenten waar de organisatie werkt.");
        if (organisation.MembersKnown is not null)
            reading.Fault(nameof(MembersKnown), "Zijn de leden bekend: maak dit leeg, want alleen een netwerk heeft leden.");
    }
}

/// <summary>A member of a network, in a form.</summary>
[Row("Lid")]
public sealed class OrganisationMemberRow : FormRow
{
    /// <summary>The member, a municipality.</summary>
    [Field("gemeente", Max = Root.MaxFoldedLength), Refers(Noun.Municipality)]
    [Display(Name = "Gemeente")]
    public string? Municipality { get; set; }

    /// <summary>The member, an organisation.</summary>
    [Field("organisatie", Max = Root.MaxFoldedLength), Refers(Noun.Organisation)]
    [Display(Name = "Of: organisatie")]
    public string? Organisation { get; set; }

    /// <summary>The member's name, where it is not catalogued.</summary>
    [Field("naam", Max = Organisations.Organisation.MaxNameLength)]
    [Display(Name = "Of: in woorden", Description = "Alleen als het lid niet in de catalogus staat.")]
    public string? Name { get; set; }

    /// <summary>Since when.</summary>
    [Field("sinds", IsDate = true)]
    [Display(Name = "Lid sinds")]
    public string? Since { get; set; }

    /// <summary>What else the source says.</summary>
    [Field("toelichting", Max = OrganisationMember.MaxNoteLength)]
    [Display(Name = "Toelichting")]
    public string? Note { get; set; }

    /// <summary>Parses the row.</summary>
    public static OrganisationMember Read(OrganisationMemberRow row, FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(reading);
        var member = new OrganisationMember
        {
            MunicipalityKey = reading.Reference(nameof(Municipality)),
            MemberKey = reading.Reference(nameof(Organisation)),
            Name = reading.OptionalText(nameof(Name)),
            Since = reading.Date(nameof(Since)),
            Note = reading.OptionalText(nameof(Note)),
        };
        if (string.IsNullOrWhiteSpace(row.Municipality) && string.IsNullOrWhiteSpace(row.Organisation) && string.IsNullOrWhiteSpace(row.Name))
            reading.Missing(nameof(Municipality), "Lid: noem een gemeente of een organisatie.");
        if (member.MunicipalityKey is not null && member.MemberKey is not null)
            reading.Fault(nameof(Organisation), "Lid: kies een gemeente of een organisatie, niet allebei.");
        return member;
    }

    /// <summary>Writes a published member into a row.</summary>
    public static OrganisationMemberRow Of(OrganisationMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return new()
        {
            Municipality = member.MunicipalityKey,
            Organisation = member.MemberKey,
            Name = member.Name,
            Since = member.Since?.Edtf,
            Note = member.Note,
        };
    }
}
