using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Adoptions;
using PraktijkVoorbeelden.Features.Awards;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Gatherings;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.Organisations;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Features.Regions;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Features.Sources;
using PraktijkVoorbeelden.Features.Taxonomy;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>All nouns that readers can search, and what a change of one root means for the documents of others.</summary>
public static class CatalogueDocuments
{
    /// <summary>The nouns that readers can search. A person is none: names are found only where somebody speaks.</summary>
    public static IReadOnlyList<NounDocuments> All { get; } =
    [
        new InitiativeDocuments(),
        new MunicipalityDocuments(),
        new RegionDocuments(),
        new OrganisationDocuments(),
        new ThemeDocuments(),
        new AwardDocuments(),
        new AwardRoundDocuments(),
        new AwardGrantDocuments(),
        new AdoptionDocuments(),
        new SourceDocuments(),
        new GatheringDocuments(),
    ];

    private static readonly Dictionary<Noun, NounDocuments> ByNoun = All.ToDictionary(documents => documents.Noun);

    /// <summary>Whether roots of this noun have a document.</summary>
    public static bool Has(Noun noun) => ByNoun.ContainsKey(noun);

    /// <summary>Reads the documents of these roots of one noun, as plain text. What is not published gives none.</summary>
    public static async Task<IReadOnlyList<SearchDocument>> ReadAsync(DocumentReading reading, Noun noun, IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var documents = await ByNoun[noun].ReadAsync(reading, keys, cancellationToken);
        var names = await PersonNames.InAsync(reading.Db, documents.SelectMany(TextsOf), cancellationToken);
        foreach (var document in documents)
        {
            MakePlain(document, names);
        }

        return documents;
    }

    /// <summary>
    /// The roots whose documents may now name one of these for the first time, because these point at them: the holder of
    /// a grant, what a municipality went into, the initiative that a passage is about. (What named them before has said so
    /// in <see cref="SearchDocument.Uses"/>.)
    /// </summary>
    public static async Task<IReadOnlyList<RootId>> PointedAtByAsync(CatalogueContext db, IReadOnlyCollection<RootId> roots, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var grants = KeysOf(roots, Noun.AwardGrant);
        var municipalities = KeysOf(roots, Noun.Municipality);
        var gatherings = KeysOf(roots, Noun.Gathering);
        var holders = grants.Count == 0 ? [] : await db.AwardGrants.AsNoTracking().Where(grant => grants.Contains(grant.Key))
            .Select(grant => new { grant.MunicipalityKey, grant.RegionKey }).ToListAsync(cancellationToken);
        var successors = municipalities.Count == 0 ? [] : await db.Set<MunicipalitySuccessor>().AsNoTracking().Where(row => municipalities.Contains(row.OwnerKey))
            .Select(row => row.SuccessorKey).ToListAsync(cancellationToken);
        List<string> initiatives =
        [
            .. await OfMunicipalitiesAsync(db, municipalities, cancellationToken),
            .. await SubjectsAsync<AwardGrant>(db, grants, cancellationToken),
            .. await SubjectsAsync<Municipality>(db, municipalities, cancellationToken),
            .. await SubjectsAsync<Organisation>(db, KeysOf(roots, Noun.Organisation), cancellationToken),
            .. await SubjectsAsync<Initiative>(db, KeysOf(roots, Noun.Initiative), cancellationToken),
            .. await SubjectsAsync<Gathering>(db, gatherings, cancellationToken),
            .. gatherings.Count == 0 ? [] : await db.Set<Turn>().AsNoTracking().Where(turn => gatherings.Contains(turn.OwnerKey) && turn.InitiativeKey != null)
                .Select(turn => turn.InitiativeKey!).Distinct().ToListAsync(cancellationToken),
        ];
        return
        [
            .. holders.Where(holder => holder.MunicipalityKey is not null).Select(holder => new RootId(Noun.Municipality, holder.MunicipalityKey!)),
            .. holders.Where(holder => holder.RegionKey is not null).Select(holder => new RootId(Noun.Region, holder.RegionKey!)),
            .. successors.Select(successor => new RootId(Noun.Municipality, successor)),
            .. initiatives.Select(initiative => new RootId(Noun.Initiative, initiative)),
        ];
    }

    // A card names the former municipalities of what its own ones became: a new one among those is none that it named before.
    private static async Task<List<string>> OfMunicipalitiesAsync(CatalogueContext db, List<string> changed, CancellationToken cancellationToken)
    {
        if (changed.Count == 0)
            return [];
        var book = await MunicipalityBook.ReadAsync(db, cancellationToken);
        var keys = book.WithSuccessors(changed).Select(municipality => municipality.Key).Except(changed).ToList();
        if (keys.Count == 0)
            return [];
        var regions = await db.Set<RegionMunicipality>().AsNoTracking().Where(row => keys.Contains(row.MunicipalityKey)).Select(row => row.OwnerKey).Distinct().ToListAsync(cancellationToken);
        return
        [
            .. await db.Set<InitiativeMunicipality>().AsNoTracking().Where(row => keys.Contains(row.MunicipalityKey)).Select(row => row.OwnerKey).Distinct().ToListAsync(cancellationToken),
            .. await db.Initiatives.AsNoTracking().Where(initiative => regions.Contains(initiative.RegionKey!)).Select(initiative => initiative.Key).ToListAsync(cancellationToken),
        ];
    }

    private static async Task<List<string>> SubjectsAsync<TRoot>(CatalogueContext db, List<string> owners, CancellationToken cancellationToken) where TRoot : Root =>
        owners.Count == 0 ? [] : await db.Set<Quote<TRoot>>().AsNoTracking().Where(quote => owners.Contains(quote.OwnerKey) && quote.InitiativeKey != null)
            .Select(quote => quote.InitiativeKey!).Distinct().ToListAsync(cancellationToken);

    private static List<string> KeysOf(IEnumerable<RootId> roots, Noun noun) => [.. roots.Where(root => root.Noun == noun).Select(root => root.Key)];

    private static IEnumerable<string?> TextsOf(SearchDocument document) => [document.Summary, .. document.Lessons, .. document.Body, .. document.Quotes];

    // The quotes are the only text that holds names of people, so a name that other prose mentions moves there: whoever
    // looks for it finds the document, and no list of words made of the other texts ever suggests a name.
    private static void MakePlain(SearchDocument document, PersonNames names)
    {
        var mentioned = PersonNames.KeysIn(TextsOf(document)).ToList();
        foreach (var key in mentioned)
        {
            document.Use(Noun.Person, key);
        }

        var inQuotes = PersonNames.KeysIn(document.Quotes).ToHashSet();
        document.Summary = Plain(document.Summary, PersonNames.None);
        document.Lessons = [.. document.Lessons.OfType<string>().Select(text => Plain(text, PersonNames.None))];
        document.Body = [.. document.Body.OfType<string>().Select(text => Plain(text, PersonNames.None))];
        document.Quotes = [.. document.Quotes.OfType<string>().Select(text => Plain(text, names)), .. mentioned.Where(key => !inQuotes.Contains(key)).Select(names.Of)];
    }

    private static string Plain(string markdown, PersonNames names) => MarkdownText.Plain(names.InText(markdown));
}
