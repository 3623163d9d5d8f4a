using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.Regions;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Municipalities;

/// <summary>The page with all municipalities, or those that a choice leaves.</summary>
public sealed record MunicipalitiesPage
{
    /// <summary>The question as it was understood.</summary>
    public required MunicipalitiesQuestion Question { get; init; }

    /// <summary>What a name that was typed may mean; null where none was typed.</summary>
    public required FoundMunicipalities? Found { get; init; }

    /// <summary>All provinces.</summary>
    public required IReadOnlyList<ProvinceLine> Provinces { get; init; }

    /// <summary>All letters that a name begins with.</summary>
    public required IReadOnlyList<char> Letters { get; init; }

    /// <summary>The themes to choose from.</summary>
    public required IReadOnlyList<FacetName> Themes { get; init; }

    /// <summary>The rounds of awards to choose from.</summary>
    public required IReadOnlyList<FacetName> Awards { get; init; }

    /// <summary>The province that was chosen.</summary>
    public required ProvinceLine? Province { get; init; }

    /// <summary>The letter that was chosen.</summary>
    public required char? Letter { get; init; }

    /// <summary>The theme that was chosen.</summary>
    public required FacetName? Theme { get; init; }

    /// <summary>The round of an award that was chosen.</summary>
    public required FacetName? Award { get; init; }

    /// <summary>What was asked for and does not exist.</summary>
    public required IReadOnlyList<string> Ignored { get; init; }

    /// <summary>The tile map of the country or of the province; empty where a letter was chosen.</summary>
    public required TileMap Map { get; init; }

    /// <summary>Those of today with most examples; empty once a province or a letter was chosen.</summary>
    public required IReadOnlyList<MunicipalityLine> WithMostExamples { get; init; }

    /// <summary>Whether all that was asked is what a name means: the answer leads to the lists, and does not hold all of them.</summary>
    public bool IsAnswer => Found is not null && !Question.IsRefined;

    /// <summary>The municipalities by province.</summary>
    public required IReadOnlyList<IGrouping<ProvinceLine, MunicipalityLine>> Groups { get; init; }

    /// <summary>Regions; none once something was chosen.</summary>
    public required IReadOnlyList<PageLink> Regions { get; init; }

    /// <summary>What is chosen besides a place, in words.</summary>
    public string Filter => string.Join(", ", new[] { Theme is { } theme ? $"met voorbeelden over {theme.Label}" : null, Award is { } award ? $"met {award.Label}" : null }.OfType<string>());
}

/// <summary>A province.</summary>
/// <param name="Slug">As in addresses.</param>
/// <param name="Name">Its name.</param>
public sealed record ProvinceLine(string Slug, string Name);

/// <summary>A place on the tile map.</summary>
/// <param name="Column">From 0 in the west.</param>
/// <param name="Row">From 0 in the north.</param>
public sealed record TilePlace(int Column, int Row);

/// <summary>A municipality in the list and on the map.</summary>
/// <param name="Link">Its page.</param>
/// <param name="Province">Its province.</param>
/// <param name="Letter">The letter that it is sorted under.</param>
/// <param name="EndedIn">The year in which it was no more.</param>
/// <param name="Successors">The names of what it is part of today.</param>
/// <param name="Tile">Its place on the tile map.</param>
/// <param name="Examples">How many of the examples that were asked for its page shows.</param>
/// <param name="Awards">How many awards its page shows.</param>
/// <param name="IsMeant">Whether it answers to the theme and the award that were chosen.</param>
public sealed record MunicipalityLine(
    PageLink Link,
    ProvinceLine Province,
    char Letter,
    int? EndedIn,
    IReadOnlyList<string> Successors,
    TilePlace? Tile,
    int Examples,
    int Awards,
    bool IsMeant)
{
    /// <summary>Its examples in words.</summary>
    public string Counted => !IsMeant ? "valt buiten deze keuze" : Examples == 0 ? "geen voorbeelden" : DutchNumber.Counted(Examples, "voorbeeld", "voorbeelden");
}

/// <summary>Reads the page with all municipalities.</summary>
public sealed class MunicipalityList(CatalogueContext db)
{
    private const int MaxWithMostExamples = 24;

    private static readonly InitiativeFacet ThemeFacet = InitiativeFacets.All.First(facet => facet.Name == InitiativeFacets.Theme);
    private static readonly InitiativeFacet AwardFacet = InitiativeFacets.All.First(facet => facet.Name == InitiativeFacets.AwardRound);

    private readonly FacetNames names = new(db);

    /// <summary>All municipalities, or those that were asked for.</summary>
    public async Task<MunicipalitiesPage> ReadAsync(MunicipalitiesQuestion asked, FoundMunicipalities? found, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var theme = await ChosenAsync(ThemeFacet, asked.Theme, cancellationToken);
        var award = await ChosenAsync(AwardFacet, asked.Award, cancellationToken);
        var all = await LinesAsync(theme?.Value, award?.Value, cancellationToken);
        var provinces = all.Select(line => line.Province).Distinct().OrderBy(one => one.Slug, StringComparer.Ordinal).ToList();
        var letters = all.Select(line => line.Letter).Distinct().Order().ToList();
        var province = provinces.Find(one => one.Slug == asked.Province);
        var letter = asked.Letter is { Length: 1 } typed && letters.Contains(char.ToUpperInvariant(typed[0])) ? char.ToUpperInvariant(typed[0]) : (char?)null;
        var here = all.Where(line => (province is null || line.Province == province) && (letter is null || line.Letter == letter)).ToList();
        var question = asked with
        {
            Theme = theme?.Slug ?? "",
            Award = award?.Slug ?? "",
            Province = province?.Slug ?? "",
            Letter = letter is { } known ? char.ToLowerInvariant(known).ToString() : "",
        };
        return new()
        {
            Question = question,
            Found = found,
            Provinces = provinces,
            Letters = letters,
            Themes = await ThemesAsync(cancellationToken),
            Awards = await AwardsAsync(cancellationToken),
            Province = province,
            Letter = letter,
            Theme = theme,
            Award = award,
            Ignored =
            [
                .. new[] { (asked.Theme, question.Theme), (asked.Award, question.Award), (asked.Province, question.Province), (asked.Letter, question.Letter) }
                    .Where(choice => choice.Item1.Length > 0 && choice.Item2.Length == 0).Select(choice => choice.Item1),
            ],
            Map = TileMap.Of(letter is null ? here : []),
            WithMostExamples = province is null && letter is null
                ? [.. here.Where(line => line is { IsMeant: true, Examples: > 0, EndedIn: null }).OrderByDescending(line => line.Examples).Take(MaxWithMostExamples)]
                : [],
            Groups = [.. here.Where(line => line.IsMeant).GroupBy(line => line.Province).OrderBy(group => group.Key.Slug, StringComparer.Ordinal)],
            Regions = question.IsRefined ? [] : await RegionsAsync(cancellationToken),
        };
    }

    private async Task<FacetName?> ChosenAsync(InitiativeFacet facet, string slug, CancellationToken cancellationToken) =>
        slug.Length == 0 ? null : (await names.OfSlugsAsync(facet, [slug.ToLowerInvariant()], cancellationToken)).Values.FirstOrDefault();

    private async Task<List<FacetName>> ThemesAsync(CancellationToken cancellationToken) =>
        await db.Themes.AsNoTracking().Where(theme => db.Set<InitiativeTheme>().Any(row => row.ThemeKey == theme.Key))
            .OrderBy(theme => theme.SortKey).ThenBy(theme => theme.Key)
            .Select(theme => new FacetName(theme.Key, theme.Slug!, theme.Name, theme.SortKey)).ToListAsync(cancellationToken);

    private async Task<List<FacetName>> AwardsAsync(CancellationToken cancellationToken)
    {
        var rounds = await db.AwardGrants.AsNoTracking().Select(grant => grant.RoundKey).Distinct().ToListAsync(cancellationToken);
        return [.. (await names.OfValuesAsync(AwardFacet, rounds, cancellationToken)).Values.OrderBy(name => name.SortKey, StringComparer.Ordinal)];
    }

    private async Task<List<MunicipalityLine>> LinesAsync(string? theme, string? round, CancellationToken cancellationToken)
    {
        var municipalities = await db.Municipalities.AsNoTracking().OrderBy(one => one.SortKey).ThenBy(one => one.Key)
            .Select(one => new { one.Key, one.Name, one.Slug, one.Province, one.ProvinceSlug, one.SortKey, one.EndedOn, one.TileColumn, one.TileRow })
            .ToListAsync(cancellationToken);
        var successors = await db.Set<MunicipalitySuccessor>().AsNoTracking().OrderBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .Select(row => new { row.OwnerKey, row.SuccessorKey }).ToListAsync(cancellationToken);
        var members = (await db.Set<RegionMunicipality>().AsNoTracking()
            .Select(row => new { row.OwnerKey, row.MunicipalityKey }).ToListAsync(cancellationToken)).ToLookup(row => row.OwnerKey, row => row.MunicipalityKey);
        var into = successors.ToLookup(row => row.OwnerKey, row => row.SuccessorKey);
        var namesOf = municipalities.ToDictionary(one => one.Key, one => one.Name);
        var (inMunicipalities, inRegions) = await ExamplesAsync(theme, cancellationToken);
        var examples = Spread(inMunicipalities, inRegions, members, into);
        var grants = await db.AwardGrants.AsNoTracking().Select(grant => new { grant.Key, grant.MunicipalityKey, grant.RegionKey, grant.RoundKey }).ToListAsync(cancellationToken);
        var awards = Spread(
            [.. grants.Where(grant => grant.MunicipalityKey is not null).Select(grant => new PlaceRow(grant.MunicipalityKey!, grant.Key))],
            [.. grants.Where(grant => grant.RegionKey is not null).Select(grant => new PlaceRow(grant.RegionKey!, grant.Key))],
            members,
            into);
        var meant = grants.Where(grant => grant.RoundKey == round).Select(grant => grant.Key).ToHashSet();
        return
        [
            .. municipalities.Select(one => new MunicipalityLine(
                new(one.Name, PageLink.PathTo(Noun.Municipality, one.Slug!)),
                new(one.ProvinceSlug, one.Province),
                char.ToUpperInvariant(one.SortKey[0]),
                one.EndedOn?.Year,
                [.. TodayOf(one.Key, into, []).Where(namesOf.ContainsKey).Select(key => namesOf[key])],
                one is { TileColumn: { } column, TileRow: { } row } ? new(column, row) : null,
                CountOf(examples, one.Key),
                CountOf(awards, one.Key),
                (theme is null || examples.ContainsKey(one.Key)) && (round is null || (awards.TryGetValue(one.Key, out var held) && held.Overlaps(meant))))),
        ];
    }

    /// <summary>What it is part of today: what it went into may have gone into another one since.</summary>
    private static IEnumerable<string> TodayOf(string key, ILookup<string, string> into, HashSet<string> seen) => into[key].Where(seen.Add)
        .SelectMany(successor => into.Contains(successor) ? TodayOf(successor, into, seen) : [successor]);

    private async Task<(List<PlaceRow> InMunicipalities, List<PlaceRow> InRegions)> ExamplesAsync(string? theme, CancellationToken cancellationToken)
    {
        var places = db.Set<InitiativeMunicipality>().AsNoTracking();
        var initiatives = db.Initiatives.AsNoTracking().Where(one => one.RegionKey != null);
        if (theme is not null)
        {
            var about = db.Set<InitiativeTheme>().Where(row => row.ThemeKey == theme);
            places = places.Where(place => about.Any(row => row.OwnerKey == place.OwnerKey));
            initiatives = initiatives.Where(one => about.Any(row => row.OwnerKey == one.Key));
        }

        return (
            await places.Select(row => new PlaceRow(row.MunicipalityKey, row.OwnerKey)).ToListAsync(cancellationToken),
            await initiatives.Select(one => new PlaceRow(one.RegionKey!, one.Key)).ToListAsync(cancellationToken));
    }

    private static int CountOf(Dictionary<string, HashSet<string>> counted, string key) => counted.TryGetValue(key, out var roots) ? roots.Count : 0;

    /// <summary>
    /// What each municipality's page shows: its own, that of what went into it, and that of its regions, each once.
    /// </summary>
    private static Dictionary<string, HashSet<string>> Spread(
        List<PlaceRow> inMunicipalities, List<PlaceRow> inRegions, ILookup<string, string> members, ILookup<string, string> into)
    {
        var counted = new Dictionary<string, HashSet<string>>();
        foreach (var row in inMunicipalities)
        {
            Count(row.Place, row.Root);
        }

        foreach (var row in inRegions)
        {
            foreach (var member in members[row.Place])
            {
                CountOnce(member, row.Root);
            }
        }

        return counted;

        bool CountOnce(string place, string root) => (counted.TryGetValue(place, out var roots) ? roots : counted[place] = []).Add(root);

        void Count(string place, string root)
        {
            if (!CountOnce(place, root))
                return;
            foreach (var successor in into[place])
            {
                Count(successor, root);
            }
        }
    }

    private async Task<List<PageLink>> RegionsAsync(CancellationToken cancellationToken)
    {
        var rows = await db.Regions.AsNoTracking().OrderBy(region => region.SortKey).ThenBy(region => region.Key)
            .Select(region => new { region.Name, region.Slug }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new PageLink(row.Name, PageLink.PathTo(Noun.Region, row.Slug!)))];
    }

    private sealed record PlaceRow(string Place, string Root);
}
