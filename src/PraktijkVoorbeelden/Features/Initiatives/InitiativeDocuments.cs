using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Awards;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Gatherings;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.Organisations;
using PraktijkVoorbeelden.Features.Regions;
using PraktijkVoorbeelden.Features.Search;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Initiatives;

/// <summary>Voorbeelden as readers search and filter them.</summary>
public sealed class InitiativeDocuments : NounDocuments
{
    /// <inheritdoc/>
    public override Noun Noun => Noun.Initiative;

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<SearchDocument>> ReadAsync(DocumentReading reading, IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var db = reading.Db;
        var initiatives = await db.Initiatives.AsNoTracking().Where(i => keys.Contains(i.Key)).Select(i => new
        {
            i.Key,
            i.Slug,
            i.Title,
            i.SortKey,
            i.Summary,
            i.Goal,
            i.Phase,
            i.Start,
            i.ToldOn,
            i.ToldBy,
            i.RegionKey,
            RegionName = i.Region!.Name,
            i.FirstPublishedAt,
            i.Occasion,
            i.Approach,
            i.Result,
            i.ForResidents,
            i.DidNotWork,
            i.Learned,
            i.Costs,
            i.Effort,
            i.Conditions,
        }).ToListAsync(cancellationToken);
        var documents = initiatives.ToDictionary(i => i.Key, i => new SearchDocument(new(Noun, i.Key))
        {
            Title = i.Title,
            Path = PathOf(i.Slug),
            SortKey = i.SortKey,
            Date = DateOf(i.ToldOn, i.FirstPublishedAt),
            Summary = i.Summary,
        });
        // What is published or withdrawn while this reads changes again in the log, and is read again then.
        keys = [.. documents.Keys];

        var municipalities = (await db.Set<InitiativeMunicipality>().AsNoTracking().Where(row => keys.Contains(row.OwnerKey))
            .OrderBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .Select(row => new { row.OwnerKey, row.MunicipalityKey }).ToListAsync(cancellationToken)).ToLookup(row => row.OwnerKey, row => row.MunicipalityKey);
        var regions = initiatives.Select(i => i.RegionKey).OfType<string>().Distinct().ToList();
        var members = (await db.Set<RegionMunicipality>().AsNoTracking().Where(row => regions.Contains(row.OwnerKey))
            .OrderBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .Select(row => new { row.OwnerKey, row.MunicipalityKey }).ToListAsync(cancellationToken)).ToLookup(row => row.OwnerKey, row => row.MunicipalityKey);
        var places = municipalities.SelectMany(group => group).Distinct().ToList();
        var grants = await db.AwardGrants.AsNoTracking()
            .Where(grant => places.Contains(grant.MunicipalityKey!) || regions.Contains(grant.RegionKey!))
            .Select(grant => new { grant.Key, grant.RoundKey, Holder = grant.MunicipalityKey ?? grant.RegionKey }).ToListAsync(cancellationToken);
        var grantsByHolder = grants.ToLookup(grant => grant.Holder);
        var book = await reading.MunicipalitiesAsync(cancellationToken);
        var provinces = new Dictionary<string, string[]>();

        foreach (var initiative in initiatives)
        {
            var document = documents[initiative.Key];
            document.Name(Noun.Region, initiative.RegionKey, initiative.RegionName);
            if (initiative.RegionKey is { } region)
                document.Facets.Add(new(InitiativeFacets.Region, region));
            var around = book.WithSuccessors([.. municipalities[initiative.Key], .. members[initiative.RegionKey ?? ""]]);
            document.Name(around);
            // Who looks for Spijkenisse finds what Nissewaard does, and who looks for Fryslân what its municipalities do.
            document.Name(around.SelectMany(municipality => book.PredecessorsOf(municipality.Key)));
            provinces[initiative.Key] = [.. around.Select(municipality => municipality.Province).Distinct()];
            foreach (var municipality in around)
            {
                document.Facets.Add(new(InitiativeFacets.Municipality, municipality.Key));
                document.Facets.Add(new(InitiativeFacets.Province, municipality.ProvinceSlug));
                if (municipality.SizeClass is { } size)
                    document.Facets.Add(new(InitiativeFacets.LikeMunicipality, size.ToString()));
            }

            foreach (var grant in municipalities[initiative.Key].Append(initiative.RegionKey).OfType<string>().SelectMany(holder => grantsByHolder[holder]))
            {
                document.Facets.Add(new(InitiativeFacets.AwardRound, grant.RoundKey));
                document.Use(Noun.AwardGrant, grant.Key);
            }

            document.Facets.Add(new(InitiativeFacets.Phase, Folding.ForAddress(DutchName.Of(initiative.Phase), Root.MaxSlugLength)));
            foreach (var year in new[] { initiative.ToldOn?.Year, initiative.Start?.Year }.OfType<int>())
            {
                document.Facets.Add(new(InitiativeFacets.Year, year.ToString(CultureInfo.InvariantCulture)));
            }
        }

        await AddOrganisationsAsync(reading, documents, keys, cancellationToken);
        await AddTermsAsync(reading, documents, keys, cancellationToken);

        var lessons = (await db.Set<Lesson>().AsNoTracking().Where(row => keys.Contains(row.OwnerKey))
            .OrderBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .Select(row => new { row.OwnerKey, row.Text, row.AccordingTo }).ToListAsync(cancellationToken)).ToLookup(row => row.OwnerKey);
        var materials = (await db.Set<Material>().AsNoTracking().Where(row => keys.Contains(row.OwnerKey))
            .OrderBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .Select(row => new { row.OwnerKey, row.Title }).ToListAsync(cancellationToken)).ToLookup(row => row.OwnerKey, row => row.Title);
        var figures = await DocumentRows.FiguresOfAsync<Initiative>(db, keys, cancellationToken);
        foreach (var i in initiatives)
        {
            var document = documents[i.Key];
            document.Lessons = [.. lessons[i.Key].SelectMany(lesson => (string?[])[lesson.Text, lesson.AccordingTo])];
            document.Body =
            [
                i.Goal, i.Occasion, i.Approach, i.Result, i.ForResidents, i.DidNotWork, i.Learned,
                i.Costs, i.Effort, i.Conditions, i.ToldBy, .. figures[i.Key], .. materials[i.Key],
                // A province is less of a name than the municipality that is called the same.
                .. provinces[i.Key].Select(ProvinceNames.Of),
            ];
        }

        SearchDocument[] all = [.. documents.Values];
        await all.AddQuotesAsync<Initiative>(db, cancellationToken);
        // A passage about an initiative mostly stands with the grant that it was told for; the card shows it all the same.
        await all.AddQuotesAboutAsync<Initiative>(Noun.Initiative, db, cancellationToken);
        await all.AddQuotesAboutAsync<AwardGrant>(Noun.AwardGrant, db, cancellationToken);
        await all.AddQuotesAboutAsync<Municipality>(Noun.Municipality, db, cancellationToken);
        await all.AddQuotesAboutAsync<Organisation>(Noun.Organisation, db, cancellationToken);
        await all.AddQuotesAboutAsync<Gathering>(Noun.Gathering, db, cancellationToken);
        await all.AddTurnsAboutAsync(db, cancellationToken);
        return all;
    }

    private static async Task AddOrganisationsAsync(DocumentReading reading, Dictionary<string, SearchDocument> documents, IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        foreach (var row in await reading.Db.Set<InitiativeOrganisation>().AsNoTracking().Where(row => keys.Contains(row.OwnerKey))
            .OrderBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .Select(row => new { row.OwnerKey, row.OrganisationKey, row.Name, Catalogued = row.Organisation!.Name, row.Organisation.Abbreviation })
            .ToListAsync(cancellationToken))
        {
            var document = documents[row.OwnerKey];
            document.Name(Noun.Organisation, row.OrganisationKey, row.Catalogued, row.Abbreviation, row.Name);
            if (row.OrganisationKey is not null)
                document.Facets.Add(new(InitiativeFacets.Organisation, row.OrganisationKey));
        }
    }

    private static async Task AddTermsAsync(DocumentReading reading, Dictionary<string, SearchDocument> documents, IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var db = reading.Db;
        var themes = await db.Set<InitiativeTheme>().AsNoTracking().Where(row => keys.Contains(row.OwnerKey))
            .OrderBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .Select(row => new UsedTerm(row.OwnerKey, Noun.Theme, row.ThemeKey, row.Theme!.Name, InitiativeFacets.Theme)).ToListAsync(cancellationToken);
        var targetGroups = await db.Set<InitiativeTargetGroup>().AsNoTracking().Where(row => keys.Contains(row.OwnerKey))
            .OrderBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .Select(row => new UsedTerm(row.OwnerKey, Noun.TargetGroup, row.TargetGroupKey, row.TargetGroup!.Name, InitiativeFacets.TargetGroup)).ToListAsync(cancellationToken);
        var laws = await db.Set<LegalFrame>().AsNoTracking().Where(row => keys.Contains(row.OwnerKey))
            .OrderBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .Select(row => new UsedTerm(row.OwnerKey, Noun.Law, row.LawKey, row.Law!.Name, InitiativeFacets.Law)).ToListAsync(cancellationToken);
        var characteristics = await db.Set<InitiativeCharacteristic>().AsNoTracking().Where(row => keys.Contains(row.OwnerKey))
            .OrderBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .Select(row => new UsedTerm(row.OwnerKey, Noun.Characteristic, row.CharacteristicKey, row.Characteristic!.Name, null)).ToListAsync(cancellationToken);
        foreach (var term in (UsedTerm[])[.. themes, .. targetGroups, .. laws, .. characteristics])
        {
            var document = documents[term.OwnerKey];
            document.Use(term.Noun, term.Key);
            document.Themes.Add(term.Name);
            if (term.Facet is not null)
                document.Facets.Add(new(term.Facet, term.Key));
            // Who chooses a broader theme finds what is under it, too.
            foreach (var broader in term.Noun == Noun.Theme ? (await reading.ThemesAsync(cancellationToken)).BroaderThan(term.Key) : [])
            {
                document.Use(Noun.Theme, broader);
                document.Facets.Add(new(InitiativeFacets.Theme, broader));
            }
        }

        foreach (var funding in await db.Set<Funding>().AsNoTracking().Where(row => keys.Contains(row.OwnerKey))
            .OrderBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .Select(row => new { row.OwnerKey, row.LawKey, Law = row.Law!.Name, row.Text }).ToListAsync(cancellationToken))
        {
            var document = documents[funding.OwnerKey];
            document.Use(Noun.Law, funding.LawKey);
            document.Themes.AddRange(new[] { funding.Law, funding.Text }.OfType<string>().Where(name => !document.Themes.Contains(name)));
        }
    }

    // The newest story first; of the same day, what came into the catalogue last. Where only the month is known, its year
    // is not, and it stands at the end.
    private static string DateOf(PartialDate? told, DateTime firstPublished) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(told?.Year is null ? "" : told.Value.Edtf)} {firstPublished:yyyy-MM-ddTHH:mm:ss}");

    private sealed record UsedTerm(string OwnerKey, Noun Noun, string Key, string Name, string? Facet);
}
