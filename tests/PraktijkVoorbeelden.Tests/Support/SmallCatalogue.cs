using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PraktijkVoorbeelden.Features.Awards.Beheer;
using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Tests.Support;

/// <summary>
/// The site with a catalogue that is small enough to know by heart: a card that has everything, Ouddorp that went into
/// Nieuwestad, a region, an award, and a speaker who has a name and one who has none.
/// </summary>
public sealed class SmallCatalogue : Site, IAsyncLifetime
{
    /// <summary>A text that would run as a script if it was not encoded.</summary>
    public const string Hostile = "<script>alert('x')</script> & <b>vet</b>";

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => await this.PublishAsync(
    [
        .. Taxonomy(), .. Places(), .. OrganisationsAndPeople(), .. SourcesOfIt(), Card(), .. OtherCards(), .. AwardWithGrants(),
    ]);

    /// <summary>Opens a page of this site, and fails when there is none.</summary>
    public async Task<IHtmlDocument> OpenAsync(string path)
    {
        using var visitor = CreateVisitor();
        using var response = await visitor.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await ReadPageAsync(response);
    }

    /// <summary>The text of the content of a page, with single spaces.</summary>
    public static string TextOf(IParentNode page) =>
        string.Join(' ', ((page as IDocument)?.QuerySelector("main") ?? (IElement)page).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The addresses that the content of a page links to.</summary>
    public static IReadOnlyList<string> LinksOf(IParentNode page) =>
        [.. page.QuerySelectorAll("main a, a").Select(link => link.GetAttribute("href")!).Distinct()];

    private static IEnumerable<RootForm> Taxonomy()
    {
        var debts = Forms.Theme("thema-schulden", "Schulden");
        debts.Aliases = ["geldzorgen"];
        debts.Description = "Hulp bij schulden.";
        debts.Related = ["thema-armoede"];
        var early = Forms.Theme("thema-vroeg", "Vroegsignalering");
        early.Broader = "thema-schulden";
        return
        [
            debts, Forms.Theme("thema-armoede", "Armoede"), early, Forms.Theme("thema-leeg", "Leeg thema"),
            Forms.TargetGroup("doelgroep-ouders", "ouders en gezinnen"),
            Forms.Law("wet-wmo", "Wmo 2015"), Forms.Law("wet-jeugd", "Jeugdwet"),
            Forms.Characteristic("kenmerk-een-dak", "onder één dak"),
        ];
    }

    private static IEnumerable<RootForm> Places()
    {
        var newTown = Forms.Municipality("gm0001", "Nieuwestad");
        newTown.Population = "61669";
        newTown.PopulationYear = "2024";
        newTown.Aliases = ["De Stad"];
        newTown.Description = $"Nieuwestad werkte samen. {Hostile}";
        newTown.Quotes = [Forms.Quote("De gemeente luisterde, zei {persoon:wethouder-2017} erbij.", "wethouder-2017")];
        newTown.Quotes[0].Municipality = "gm0001";
        newTown.Quotes[0].Role = "wethouder";
        newTown.Sources = [new() { Source = "verslag", Locator = "Hoofdstuk 1" }];
        var region = Forms.Region("midden", "Midden", "gm0001", "gm0004");
        region.Description = "Twee gemeenten.";
        return
        [
            newTown,
            Forms.FormerMunicipality("gm0002", "Ouddorp", "Utrecht", "gm0001"),
            Forms.FormerMunicipality("gm0003", "Oerdorp", "Utrecht", "gm0002"),
            Forms.Municipality("gm0004", "Buurstad", "Zeeland"),
            Forms.Municipality("gm0005", "Stilstad", "Zeeland"),
            region,
        ];
    }

    private static IEnumerable<RootForm> OrganisationsAndPeople()
    {
        var welfare = Forms.Organisation("welzijn", "Welzijn & Werk");
        welfare.Description = "Organisatie voor sociaal werk.";
        welfare.Abbreviation = "W&W";
        welfare.Municipalities = ["gm0001"];
        welfare.Figures = [new() { Description = "Cijfer van cliënten", Value = "8,5", Kind = "waardering" }];
        return
        [
            welfare, Forms.Organisation("koepel", "De Koepel"),
            Forms.Person("wethouder-2017", "Jan Jansen"), Forms.Person("inwoner-2017", null),
        ];
    }

    private static IEnumerable<RootForm> SourcesOfIt()
    {
        var report = Forms.Source();
        report.Publisher = "koepel";
        report.Date = "12 maart 2017";
        report.Url = "https://example.nl/verslag";
        report.Description = "Verslag van een bezoek.";
        report.Colophon = "Redactie: een communicatiebureau.";
        report.Parts = [new() { Title = "Portret van Ouddorp", Kind = "portret", Municipality = "gm0002", By = "een redacteur" }];
        return [report, Forms.Source("los", "Los artikel")];
    }

    private static PraktijkVoorbeelden.Features.Initiatives.Beheer.InitiativeForm Card()
    {
        var card = Forms.Initiative("loket", $"Eén loket {Hostile}", "gm0001", "gm0002");
        card.Slug = "een-loket";
        card.Summary = "Inwoners konden op één plek terecht.";
        card.Goal = "Mensen *sneller* helpen.";
        card.Phase = "lopend";
        card.Start = "juni";
        card.ToldOn = "maart 2017";
        card.ToldBy = "de directeur";
        card.Organisations = [new() { Organisation = "welzijn", Role = "trekker" }, new() { Name = "Politie" }];
        card.Themes = ["thema-schulden", "thema-armoede"];
        card.TargetGroups = ["doelgroep-ouders"];
        card.IsForProfessionals = "ja";
        card.Laws = [new() { Law = "wet-wmo", Mention = "genoemd in bron" }, new() { Law = "wet-jeugd", Mention = "toegevoegd door redactie" }];
        card.Fundings = [new() { Law = "wet-wmo", Text = "dagbesteding", Mention = "genoemd in bron" }, new() { Text = "een fonds" }];
        card.Characteristics = ["kenmerk-een-dak"];
        card.Substantiation = "geëvalueerd";
        card.Recognitions = [new() { Databank = "Databank X", Level = "goed onderbouwd", Date = "2019", Url = "https://example.nl/x" }];
        card.Approach = "Eerst [lezen](https://example.nl/lees), zei {persoon:wethouder-2017}. {persoon:inwoner-2017} knikte.\n\n" + Hostile;
        card.DidNotWork = "Het loket was op vrijdag dicht.";
        card.Costs = "Niet veel.";
        card.Materials = [new() { Title = "Draaiboek", Url = "https://example.nl/draaiboek" }];
        card.Lessons =
        [
            new() { Kind = "werkt niet", Text = "Alleen folders werkten niet.", AccordingTo = "de directeur" },
            new() { Kind = "werkt", Text = "Samen aan tafel zitten." },
            new() { Kind = "ongepland effect", Text = "Buren gingen elkaar helpen." },
            new() { Kind = "aandachtspunt", Text = "Let op de openingstijden." },
        ];
        card.Figures = [new() { Description = "Processtappen", Value = "20", Before = "30", Unit = "stappen", Kind = "resultaat", AccordingTo = "de gemeente", Source = "verslag" }];
        var literal = Forms.Quote("Wij luisteren eerst.", "wethouder-2017");
        (literal.Kind, literal.Role, literal.Municipality, literal.Date, literal.Source) = ("citaat", "wethouder", "gm0001", "11 mei 2017", "verslag");
        var paraphrase = Forms.Quote("Zij vond het fijn dat er iemand was.", "inwoner-2017");
        (paraphrase.Role, paraphrase.Affiliation) = ("inwoner", "de wijk Zuid");
        card.Quotes = [literal, paraphrase];
        card.Contact = "loket@nieuwestad.example";
        card.Sources = [new() { Source = "verslag", Locator = "Bladzijde 4" }];
        return card;
    }

    private static IEnumerable<RootForm> OtherCards()
    {
        var part = Forms.Initiative("avondloket", "Avondloket", "gm0001");
        part.PartOf = "loket";
        part.Themes = ["thema-schulden"];
        var elsewhere = Forms.Initiative("elders", "Schuldhulp in Buurstad", "gm0004");
        elsewhere.Themes = ["thema-schulden"];
        elsewhere.Sources = [new() { Source = "los" }];
        var regional = Forms.Initiative("regionaal", "Regionaal jeugdteam");
        (regional.IsPlaceUnknown, regional.Region) = (null, "midden");
        var bare = Forms.Initiative("kaal", "Kaal voorbeeld");
        bare.Contact = "Niet bekend.";
        return
        [
            part, elsewhere, regional, bare,
            Forms.Initiative("oud", "Dorpshuis van Ouddorp", "gm0002"), Forms.Initiative("oer", "Dorpshuis van Oerdorp", "gm0003"),
        ];
    }

    private static IEnumerable<RootForm> AwardWithGrants()
    {
        var award = Forms.Award("gouden", "Gouden Gemeente");
        (award.Description, award.Grantor) = ("Predicaat voor gemeenten.", "koepel");
        var first = Forms.Round("gouden-2015", "gouden", 2015);
        (first.Slug, first.NumberOfHolders) = ("2015", "10");
        var second = Forms.Round("gouden-2017", "gouden", 2017);
        (second.Slug, second.NumberOfHolders, second.Characteristics) = ("2017", "3", ["De gemeente leerde bij."]);
        var grant = Forms.Grant("gouden-2017-ouddorp", "gouden-2017", "gm0002");
        grant.Heading = "Een dorp dat durft";
        grant.Motivation = "Ouddorp **durfde**.";
        grant.Nominators = [new() { Organisation = "welzijn", Certainty = "afgeleid" }, new() { Name = "Een bakker", Certainty = "genoemd" }];
        grant.Figures = [new() { Description = "Scholen", Value = "2", Unit = "scholen", Kind = "context" }];
        var about = Forms.Quote("Het loket hielp echt.", "wethouder-2017");
        (about.Initiative, about.Organisation, about.Role) = ("loket", "welzijn", "directeur");
        var general = Forms.Quote("Ouddorp deed het samen.", "wethouder-2017");
        (general.Organisation, general.Role) = ("welzijn", "directeur");
        grant.Quotes = [about, general];
        grant.Sources = [new() { Source = "verslag", Locator = "Portret van Ouddorp" }];
        var regional = new AwardGrantForm { Key = "gouden-2017-midden", Round = "gouden-2017", Region = "midden" };
        return [award, first, second, grant, regional];
    }
}
