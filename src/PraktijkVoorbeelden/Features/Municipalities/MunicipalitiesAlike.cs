using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.Search;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Municipalities;

/// <summary>A municipality that is like another one.</summary>
/// <param name="Link">Its page.</param>
/// <param name="Why">In what it is alike, as a phrase.</param>
public sealed record AlikeMunicipality(PageLink Link, string Why);

/// <summary>What municipalities like one do, and which those are.</summary>
/// <param name="Size">The class of municipalities with as many residents, as a phrase.</param>
/// <param name="Municipalities">Those that are most alike.</param>
/// <param name="Examples">For each theme, the examples of municipalities of that class.</param>
/// <param name="AllExamples">All of their examples.</param>
public sealed record AlikeMunicipalities(string Size, IReadOnlyList<AlikeMunicipality> Municipalities, IReadOnlyList<PageLink> Examples, PageLink AllExamples);

/// <summary>Finds municipalities that are like another one: as many residents, as close together, near it, at work on the same.</summary>
public sealed class MunicipalitiesAlike(CatalogueContext db, SearchIndex index, TodaysMunicipalities municipalities)
{
    private const int MaxAlike = 6;
    private const int MaxThemes = 8;
    private const int MaxShared = 3;

    /// <summary>
    /// Those that are like this municipality; null where it is no more, or its residents are not known, or the index is being
    /// built that tells what each is at work on.
    /// </summary>
    public async Task<AlikeMunicipalities?> ReadAsync(Municipality municipality, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(municipality);
        if (municipality is not { EndedOn: null, SizeClass: { } size })
            return null;

        // What happened in a former municipality counts for its successor, as it does in the list of examples.
        if (index.CountBeside(new(InitiativeFacets.Municipality, municipality.Key), InitiativeFacets.Theme) is not { } own || index.CountAll(InitiativeFacets.Theme) is not { } all)
            return null;
        // The themes of its own examples; where there are none, those of all examples.
        var themes = await ThemesAsync(own.Count > 0 ? own : all, cancellationToken);
        if (index.BesideEach(InitiativeFacets.Municipality, InitiativeFacets.Theme) is not { } busy)
            return null;
        var others = (await municipalities.AllAsync(db, cancellationToken)).Where(other => other.Key != municipality.Key && other.Population is not null);
        return new(
            DutchName.Of(size),
            [
                .. others.Where(other => other.SizeClass == size || (other.DensityClass is not null && other.DensityClass == municipality.DensityClass))
                    .Select(other => new Likeness(other, municipality, own.Count == 0 ? [] : SharedWith(busy.GetValueOrDefault(other.Key)), busy.ContainsKey(other.Key)))
                    .OrderByDescending(one => one.HasExamples).ThenByDescending(one => one.Score).ThenBy(one => one.Difference)
                    .ThenBy(one => one.Other.SortKey, StringComparer.Ordinal).ThenBy(one => one.Other.Key, StringComparer.Ordinal)
                    .Take(MaxAlike)
                    .Select(one => new AlikeMunicipality(new(one.Other.Name, PageLink.PathTo(Noun.Municipality, one.Other.Slug!)), one.Why)),
            ],
            [.. themes.Take(MaxThemes).Select(theme => new PageLink(theme.Name, ExamplesLike(municipality.Slug!, theme.Slug)))],
            new($"Alle voorbeelden van gemeenten zoals {municipality.Name}", ExamplesLike(municipality.Slug!, null)));

        List<string> SharedWith(IReadOnlySet<string>? theirs) => theirs is null ? [] : [.. themes.Where(theme => theirs.Contains(theme.Key)).Select(theme => theme.Name).Take(MaxShared)];
    }

    /// <summary>The address of the examples of municipalities like this one, about a theme or about anything.</summary>
    public static string ExamplesLike(string slug, string? theme)
    {
        var choices = new Dictionary<string, IReadOnlyList<string>> { [InitiativeFacets.LikeMunicipality] = [slug] };
        if (theme is not null)
            choices[InitiativeFacets.Theme] = [theme];
        return new InitiativeQuestion { Choices = choices }.ToPath();
    }

    // The most frequent first.
    private async Task<List<ThemeUse>> ThemesAsync(IReadOnlyDictionary<string, int> used, CancellationToken cancellationToken)
    {
        var keys = used.Keys.ToList();
        var names = await db.Themes.AsNoTracking().Where(theme => keys.Contains(theme.Key))
            .Select(theme => new { theme.Key, theme.Name, theme.Slug, theme.SortKey }).ToListAsync(cancellationToken);
        return
        [
            .. names.OrderByDescending(theme => used[theme.Key]).ThenBy(theme => theme.SortKey, StringComparer.Ordinal)
                .Select(theme => new ThemeUse(theme.Key, theme.Name, theme.Slug!)),
        ];
    }

    private sealed record ThemeUse(string Key, string Name, string Slug);

    private sealed record Likeness(Municipality Other, Municipality One, IReadOnlyList<string> Shared, bool HasExamples)
    {
        private bool IsSameSize => Other.SizeClass == One.SizeClass;

        private bool IsSameDensity => Other.DensityClass is not null && Other.DensityClass == One.DensityClass;

        private bool IsSameProvince => Other.Province == One.Province;

        // Residents weigh most: they decide what a municipality can do by itself.
        public int Score => (IsSameSize ? 4 : 0) + (IsSameDensity ? 2 : 0) + (IsSameProvince ? 1 : 0) + Shared.Count;

        public double Difference => Math.Abs(Math.Log((double)Math.Max(1, Other.Population ?? 1) / Math.Max(1, One.Population ?? 1)));

        public string Why
        {
            get
            {
                var reasons = new[]
                {
                    IsSameSize ? DutchName.Of(Other.SizeClass!.Value) : null,
                    IsSameDensity ? DutchName.Of(Other.DensityClass!.Value) : null,
                    IsSameProvince ? $"in {Other.Province}" : null,
                    Shared.Count > 0 ? $"voorbeelden over {string.Join(" en over ", Shared.Select(InSentence))}" : null,
                }.OfType<string>();
                return $"Ook {string.Join(", ook ", reasons)}";
            }
        }

        // "Schulden" inside a sentence is "schulden"; an abbreviation keeps its capitals.
        private static string InSentence(string name) => name.Length > 1 && char.IsLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
    }
}
