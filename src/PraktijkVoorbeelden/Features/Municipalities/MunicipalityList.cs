using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.Regions;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Municipalities;

/// <summary>The page with all municipalities, or those that a province or letter leaves.</summary>
/// <param name="Provinces">All provinces.</param>
/// <param name="Letters">All letters that a name begins with.</param>
/// <param name="Province">The province that was chosen.</param>
/// <param name="Letter">The letter that was chosen.</param>
/// <param name="Ignored">What was asked for and does not exist.</param>
/// <param name="WithMostExamples">Of all municipalities, those with most examples; empty once something was chosen.</param>
/// <param name="Groups">The municipalities by province.</param>
/// <param name="Regions">Regions.</param>
public sealed record MunicipalitiesPage(
    IReadOnlyList<ProvinceLine> Provinces,
    IReadOnlyList<char> Letters,
    ProvinceLine? Province,
    char? Letter,
    IReadOnlyList<string> Ignored,
    IReadOnlyList<MunicipalityLine> WithMostExamples,
    IReadOnlyList<IGrouping<ProvinceLine, MunicipalityLine>> Groups,
    IReadOnlyList<PageLink> Regions);

/// <summary>A province.</summary>
/// <param name="Slug">As in addresses.</param>
/// <param name="Name">Its name.</param>
public sealed record ProvinceLine(string Slug, string Name);

/// <summary>A municipality in the list.</summary>
/// <param name="Link">Its page.</param>
/// <param name="Province">Its province.</param>
/// <param name="Letter">The letter that it is sorted under.</param>
/// <param name="EndedIn">The year in which it was no more.</param>
/// <param name="Successors">What it went into.</param>
/// <param name="Examples">How many examples its page shows.</param>
/// <param name="Awards">How many awards its page shows.</param>
public sealed record MunicipalityLine(
    PageLink Link,
    ProvinceLine Province,
    char Letter,
    int? EndedIn,
    IReadOnlyList<string> Successors,
    int Examples,
    int Awards);

/// <summary>Reads the page with all municipalities.</summary>
public sealed class MunicipalityList(CatalogueContext db)
{
    private const int MaxWithMostExamples = 24;

    /// <summary>All municipalities, or those of a province or under a letter.</summary>
    public async Task<MunicipalitiesPage> ReadAsync(string? province, string? letter, CancellationToken cancellationToken)
    {
        var all = await LinesAsync(cancellationToken);
        var provinces = all.Select(line => line.Province).Distinct().OrderBy(one => one.Slug, StringComparer.Ordinal).ToList();
        var letters = all.Select(line => line.Letter).Distinct().Order().ToList();
        var chosenProvince = provinces.Find(one => one.Slug == province);
        var chosenLetter = letter is { Length: 1 } && letters.Contains(char.ToUpperInvariant(letter[0])) ? char.ToUpperInvariant(letter[0]) : (char?)null;
        var isChosen = chosenProvince is not null || chosenLetter is not null;
        return new(
            provinces,
            letters,
            chosenProvince,
            chosenLetter,
            [.. new[] { chosenProvince is null ? province : null, chosenLetter is null ? letter : null }.OfType<string>().Where(value => value.Length > 0)],
            isChosen ? [] : [.. all.Where(line => line.Examples > 0).OrderByDescending(line => line.Examples).Take(MaxWithMostExamples)],
            [
                .. all.Where(line => (chosenProvince is null || line.Province == chosenProvince) && (chosenLetter is null || line.Letter == chosenLetter))
                    .GroupBy(line => line.Province).OrderBy(group => group.Key.Slug, StringComparer.Ordinal),
            ],
            isChosen ? [] : await RegionsAsync(cancellationToken));
    }

    private async Task<List<MunicipalityLine>> LinesAsync(CancellationToken cancellationToken)
    {
        var municipalities = await db.Municipalities.AsNoTracking().OrderBy(one => one.SortKey).ThenBy(one => one.Key)
            .Select(one => new { one.Key, one.Name, one.Slug, one.Province, one.ProvinceSlug, one.SortKey, one.EndedOn }).ToListAsync(cancellationToken);
        var successors = (await db.Set<MunicipalitySuccessor>().AsNoTracking().OrderBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .Select(row => new { row.OwnerKey, row.SuccessorKey, row.Successor!.Name }).ToListAsync(cancellationToken)).ToLookup(row => row.OwnerKey);
        var members = (await db.Set<RegionMunicipality>().AsNoTracking()
            .Select(row => new { row.OwnerKey, row.MunicipalityKey }).ToListAsync(cancellationToken)).ToLookup(row => row.OwnerKey, row => row.MunicipalityKey);
        var into = successors.SelectMany(rows => rows).ToLookup(row => row.OwnerKey, row => row.SuccessorKey);
        var examples = Spread(
            await db.Set<InitiativeMunicipality>().AsNoTracking().Select(row => new PlaceRow(row.MunicipalityKey, row.OwnerKey)).ToListAsync(cancellationToken),
            await db.Initiatives.AsNoTracking().Where(one => one.RegionKey != null).Select(one => new PlaceRow(one.RegionKey!, one.Key)).ToListAsync(cancellationToken),
            members,
            into);
        var awards = Spread(
            await db.AwardGrants.AsNoTracking().Where(grant => grant.MunicipalityKey != null).Select(grant => new PlaceRow(grant.MunicipalityKey!, grant.Key)).ToListAsync(cancellationToken),
            await db.AwardGrants.AsNoTracking().Where(grant => grant.RegionKey != null).Select(grant => new PlaceRow(grant.RegionKey!, grant.Key)).ToListAsync(cancellationToken),
            members,
            into);
        return
        [
            .. municipalities.Select(one => new MunicipalityLine(
                new(one.Name, PageLink.PathTo(Noun.Municipality, one.Slug!)),
                new(one.ProvinceSlug, one.Province),
                char.ToUpperInvariant(one.SortKey[0]),
                one.EndedOn?.Year,
                [.. successors[one.Key].Select(row => row.Name)],
                examples.GetValueOrDefault(one.Key),
                awards.GetValueOrDefault(one.Key))),
        ];
    }

    /// <summary>
    /// Counts what each municipality's page shows: its own, that of what went into it, and that of its regions, each once.
    /// </summary>
    private static Dictionary<string, int> Spread(
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

        return counted.ToDictionary(pair => pair.Key, pair => pair.Value.Count);

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
