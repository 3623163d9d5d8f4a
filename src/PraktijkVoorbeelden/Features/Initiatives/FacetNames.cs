using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Initiatives;

/// <summary>A value of a facet, as the index, addresses and readers know it.</summary>
/// <param name="Value">In the index: a Key, or what stands for itself.</param>
/// <param name="Slug">In addresses.</param>
/// <param name="Label">On the screen.</param>
/// <param name="SortKey">Its place in a list.</param>
public sealed record FacetName(string Value, string Slug, string Label, string SortKey);

/// <summary>Joins what the index knows a facet's values by to what addresses and readers call them.</summary>
/// <param name="db">The catalogue.</param>
public sealed class FacetNames(CatalogueContext db)
{
    // No award was granted and no initiative began outside these.
    private const int FirstYear = 1800;
    private const int LastYear = 2199;

    /// <summary>
    /// Looks up slugs from an address. A slug that was moved leads to the value of today; what is not known, or was
    /// withdrawn, is left out. By slug as it was asked for.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, FacetName>> OfSlugsAsync(InitiativeFacet facet, IReadOnlyList<string> slugs, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facet);
        ArgumentNullException.ThrowIfNull(slugs);
        if (slugs.Count == 0)
            return new Dictionary<string, FacetName>();
        if (facet.Name == InitiativeFacets.LikeMunicipality)
            return await MunicipalitiesOfSlugsAsync(slugs, cancellationToken);
        if (facet.Noun is null)
        {
            var known = (await FixedAsync(facet, slugs, cancellationToken)).ToDictionary(name => name.Slug);
            return slugs.Where(known.ContainsKey).ToDictionary(slug => slug, slug => known[slug]);
        }

        if (facet.Noun == Noun.AwardRound)
            return await RoundsOfSlugsAsync(slugs, cancellationToken);
        var addresses = await KeysOfAsync(facet.Noun.Value, slugs, cancellationToken);
        var names = await OfValuesAsync(facet, [.. addresses.Values], cancellationToken);
        return addresses.Where(address => names.ContainsKey(address.Value)).ToDictionary(address => address.Key, address => names[address.Value]);
    }

    /// <summary>Looks up values from the index, by value. What was withdrawn since is left out.</summary>
    public async Task<IReadOnlyDictionary<string, FacetName>> OfValuesAsync(InitiativeFacet facet, IReadOnlyCollection<string> values, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facet);
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0)
            return new Dictionary<string, FacetName>();
        return facet.Noun switch
        {
            null => (await FixedAsync(facet, values, cancellationToken)).Where(name => values.Contains(name.Value)).ToDictionary(name => name.Value),
            Noun.AwardRound => (await RoundsAsync(cancellationToken)).Values.Where(name => values.Contains(name.Value)).ToDictionary(name => name.Value),
            { } noun => await db.RootNamesOf(noun).Where(root => values.Contains(root.Key))
                .Select(root => new FacetName(root.Key, root.Slug!, root.Label, root.SortKey))
                .ToDictionaryAsync(name => name.Value, cancellationToken),
        };
    }

    /// <summary>All values that are in the catalogue, by value; null for a facet whose values stand for themselves.</summary>
    public async Task<IReadOnlyDictionary<string, FacetName>?> AllAsync(InitiativeFacet facet, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facet);
        return facet.Noun switch
        {
            null => facet.Name == InitiativeFacets.Province ? (await FixedAsync(facet, [], cancellationToken)).ToDictionary(name => name.Value) : null,
            Noun.AwardRound => (await RoundsAsync(cancellationToken)).Values.ToDictionary(name => name.Value),
            { } noun => await db.RootNamesOf(noun).Select(root => new FacetName(root.Key, root.Slug!, root.Label, root.SortKey)).ToDictionaryAsync(name => name.Value, cancellationToken),
        };
    }

    // A municipality stands here for all those of its class; one without residents has none.
    private async Task<Dictionary<string, FacetName>> MunicipalitiesOfSlugsAsync(IReadOnlyCollection<string> slugs, CancellationToken cancellationToken)
    {
        var addresses = await KeysOfAsync(Noun.Municipality, slugs, cancellationToken);
        var keys = addresses.Values.ToList();
        var municipalities = await db.Municipalities.AsNoTracking().Where(municipality => keys.Contains(municipality.Key) && municipality.Population != null)
            .Select(municipality => new { municipality.Key, municipality.Slug, municipality.Name, municipality.SortKey, municipality.Population })
            .ToDictionaryAsync(municipality => municipality.Key, cancellationToken);
        return addresses.Where(address => municipalities.ContainsKey(address.Value)).ToDictionary(address => address.Key, address =>
        {
            var municipality = municipalities[address.Value];
            var size = SizeClasses.Of(municipality.Population!.Value);
            return new FacetName(size.ToString(), municipality.Slug!, $"{municipality.Name} ({DutchName.Of(size)})", municipality.SortKey);
        });
    }

    private async Task<IEnumerable<FacetName>> FixedAsync(InitiativeFacet facet, IEnumerable<string> asked, CancellationToken cancellationToken) => facet.Name switch
    {
        InitiativeFacets.Province => (await db.Municipalities.AsNoTracking().Select(municipality => new { municipality.ProvinceSlug, municipality.Province }).Distinct().ToListAsync(cancellationToken))
            .DistinctBy(province => province.ProvinceSlug)
            .Select(province => new FacetName(province.ProvinceSlug, province.ProvinceSlug, province.Province, province.ProvinceSlug)),
        InitiativeFacets.Phase => Enum.GetValues<Phase>().Select(NameOf),
        InitiativeFacets.Year => asked.Where(IsYear).Distinct().Select(year => new FacetName(year, year, year, year)),
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };

    private async Task<Dictionary<string, string>> KeysOfAsync(Noun noun, IReadOnlyCollection<string> slugs, CancellationToken cancellationToken) =>
        await db.Addresses.AsNoTracking()
            .Where(address => address.Noun == noun && slugs.Contains(address.Slug) && address.Status != AddressStatus.Withdrawn)
            .ToDictionaryAsync(address => address.Slug, address => address.Key, cancellationToken);

    // A round is called by its award and year together ("gouden-gemeenten-2017"): its own slug is the year, which alone
    // says nothing in this address.
    private async Task<Dictionary<string, FacetName>> RoundsOfSlugsAsync(IReadOnlyList<string> slugs, CancellationToken cancellationToken)
    {
        var parts = slugs.Select(slug => (Slug: slug, Hyphen: slug.LastIndexOf('-'))).Where(part => part.Hyphen > 0)
            .Select(part => (part.Slug, Award: part.Slug[..part.Hyphen], Year: part.Slug[(part.Hyphen + 1)..])).ToList();
        var awards = await KeysOfAsync(Noun.Award, [.. parts.Select(part => part.Award)], cancellationToken);
        var rounds = await RoundsAsync(cancellationToken);
        return parts.Where(part => awards.ContainsKey(part.Award) && rounds.ContainsKey((awards[part.Award], part.Year)))
            .ToDictionary(part => part.Slug, part => rounds[(awards[part.Award], part.Year)]);
    }

    // All of them: an award has one a year at most.
    private async Task<Dictionary<(string AwardKey, string Year), FacetName>> RoundsAsync(CancellationToken cancellationToken) =>
        (await db.AwardRounds.AsNoTracking()
            .Select(round => new { round.Key, round.AwardKey, AwardSlug = round.Award!.Slug, Award = round.Award.Name, round.Year }).ToListAsync(cancellationToken))
        .ToDictionary(
            round => (round.AwardKey, round.Year.ToString(CultureInfo.InvariantCulture)),
            round => new FacetName(
                round.Key,
                string.Create(CultureInfo.InvariantCulture, $"{round.AwardSlug}-{round.Year}"),
                string.Create(CultureInfo.InvariantCulture, $"{round.Award} {round.Year}"),
                string.Create(CultureInfo.InvariantCulture, $"{Folding.Fold(round.Award)} {round.Year}")));

    private static FacetName NameOf(Phase phase)
    {
        var name = DutchName.Of(phase);
        var slug = Folding.ForAddress(name, Root.MaxSlugLength);
        return new(slug, slug, char.ToUpperInvariant(name[0]) + name[1..], slug);
    }

    private static bool IsYear(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear;
}
