using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Adoptions;
using PraktijkVoorbeelden.Features.Adoptions.Beheer;
using PraktijkVoorbeelden.Features.Awards;
using PraktijkVoorbeelden.Features.Awards.Beheer;
using PraktijkVoorbeelden.Features.Gatherings;
using PraktijkVoorbeelden.Features.Gatherings.Beheer;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.Initiatives.Beheer;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.Municipalities.Beheer;
using PraktijkVoorbeelden.Features.Organisations;
using PraktijkVoorbeelden.Features.Organisations.Beheer;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Features.People.Beheer;
using PraktijkVoorbeelden.Features.Regions;
using PraktijkVoorbeelden.Features.Regions.Beheer;
using PraktijkVoorbeelden.Features.Sources;
using PraktijkVoorbeelden.Features.Sources.Beheer;
using PraktijkVoorbeelden.Features.Taxonomy;
using PraktijkVoorbeelden.Features.Taxonomy.Beheer;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>What the editorial code needs to know of a noun.</summary>
/// <param name="Noun">The noun.</param>
/// <param name="Singular">Dutch, lower case.</param>
/// <param name="Plural">Dutch, lower case: on screen.</param>
/// <param name="Folder">The folder in the exchange format, and the path under /beheer.</param>
/// <param name="Path">The path of its pages, before the slug; null for a noun without pages of its own.</param>
/// <param name="RootType">Its entity.</param>
/// <param name="FormType">Its form.</param>
/// <param name="NewForm">Makes an empty form.</param>
/// <param name="Load">Loads a published root with all its rows, tracked; null where there is none.</param>
/// <param name="LoadAll">Loads the published roots with these Keys with all their rows, untracked, in the order of their Keys.</param>
public sealed record NounDescription(
    Noun Noun,
    string Singular,
    string Plural,
    string Folder,
    string? Path,
    Type RootType,
    Type FormType,
    Func<RootForm> NewForm,
    Func<CatalogueContext, string, CancellationToken, Task<Root?>> Load,
    Func<CatalogueContext, IReadOnlyList<string>, CancellationToken, Task<List<Root>>> LoadAll)
{
    /// <summary>Whether its roots have a slug.</summary>
    public bool HasSlug => Noun is not (Noun.Person or Noun.AwardGrant);

    /// <summary>The path of the page with this slug; null for a noun without pages of its own.</summary>
    public string? PathOf(string? slug) => Path is null || slug is null ? null : Path + slug;

    /// <summary>Whether an editor types the Key of a new root, because others gave it: the CBS code of a municipality.</summary>
    public bool HasTypedKey => Noun is Noun.Municipality;

    /// <summary>What a reader calls it: the editors' own words for a relation and a grant say little outside.</summary>
    public string ForReaders => Noun switch
    {
        Noun.Adoption => "van elkaar geleerd",
        Noun.AwardGrant => "onderscheiding",
        _ => Singular,
    };

    /// <summary>"Nieuw" or "Nieuwe", as Dutch has it before this noun.</summary>
    public string New => IsNeuter ? "Nieuw" : "Nieuwe";

    /// <summary>"dit" or "deze".</summary>
    public string This => IsNeuter ? "dit" : "deze";

    private bool IsNeuter => Noun is Noun.Theme or Noun.Characteristic or Noun.Initiative;
}

/// <summary>The one list of all nouns.</summary>
public static class Nouns
{
    /// <summary>All nouns, each after those that it refers to most, which is the order in which they are imported.</summary>
    public static IReadOnlyList<NounDescription> All { get; } =
    [
        Describe<Theme, ThemeForm>(Noun.Theme, "thema", "thema's", "themas", "/themas/"),
        Describe<TargetGroup, TargetGroupForm>(Noun.TargetGroup, "doelgroep", "doelgroepen", "doelgroepen", null),
        Describe<Law, LawForm>(Noun.Law, "wet", "wetten", "wetten", null),
        Describe<Characteristic, CharacteristicForm>(Noun.Characteristic, "kenmerk", "kenmerken", "kenmerken", null),
        Describe<Municipality, MunicipalityForm>(Noun.Municipality, "gemeente", "gemeenten", "gemeenten", "/gemeenten/"),
        Describe<Person, PersonForm>(Noun.Person, "persoon", "personen", "personen", null),
        Describe<Organisation, OrganisationForm>(Noun.Organisation, "organisatie", "organisaties", "organisaties", "/organisaties/"),
        Describe<Source, SourceForm>(Noun.Source, "bron", "bronnen", "bronnen", "/bronnen/"),
        Describe<Region, RegionForm>(Noun.Region, "regio", "regio's", "regios", "/regios/"),
        Describe<Initiative, InitiativeForm>(Noun.Initiative, "voorbeeld", "voorbeelden", "voorbeelden", "/voorbeelden/"),
        Describe<Gathering, GatheringForm>(Noun.Gathering, "bijeenkomst", "bijeenkomsten", "bijeenkomsten", "/bijeenkomsten/"),
        Describe<Adoption, AdoptionForm>(Noun.Adoption, "leerrelatie", "leerrelaties", "leerrelaties", "/van-elkaar-geleerd/"),
        Describe<Award, AwardForm>(Noun.Award, "onderscheiding", "onderscheidingen", "onderscheidingen", "/onderscheidingen/"),
        Describe<AwardRound, AwardRoundForm>(Noun.AwardRound, "ronde", "rondes", "rondes", null),
        Describe<AwardGrant, AwardGrantForm>(Noun.AwardGrant, "toekenning", "toekenningen", "toekenningen", null),
    ];

    private static readonly Dictionary<Noun, NounDescription> ByNoun = All.ToDictionary(description => description.Noun);

    private static readonly Dictionary<Noun, int> Order = All.Select((description, place) => (description.Noun, place)).ToDictionary();

    /// <summary>The description of a noun.</summary>
    public static NounDescription Of(Noun noun) => ByNoun[noun];

    /// <summary>The place of a noun in <see cref="All"/>.</summary>
    public static int OrderOf(Noun noun) => Order[noun];

    /// <summary>The description of the noun with this folder, or null.</summary>
    public static NounDescription? WithFolder(string folder) => All.FirstOrDefault(description => description.Folder == folder);

    /// <summary>The form of a root as it is published; an empty one where there is none.</summary>
    public static RootForm FormOf(this Noun noun, Root? root)
    {
        var form = Of(noun).NewForm();
        if (root is not null)
            form.Fill(root);
        return form;
    }

    private static NounDescription Describe<TRoot, TForm>(Noun noun, string singular, string plural, string folder, string? path)
        where TRoot : Root
        where TForm : RootForm<TRoot>, new() =>
        new(
            noun,
            singular,
            plural,
            folder,
            path,
            typeof(TRoot),
            typeof(TForm),
            static () => new TForm(),
            static async (db, key, cancellationToken) => await db.Set<TRoot>().AsSplitQuery().SingleOrDefaultAsync(root => root.Key == key, cancellationToken),
            static async (db, keys, cancellationToken) => [.. await db.Set<TRoot>().AsNoTracking().AsSplitQuery().Where(root => keys.Contains(root.Key)).OrderBy(root => root.Key).ToListAsync(cancellationToken)]);
}
