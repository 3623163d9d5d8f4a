using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Taxonomy;

/// <summary>A theme in a list.</summary>
/// <param name="Link">Its page.</param>
/// <param name="Description">One plain sentence.</param>
/// <param name="Examples">How many examples are about it.</param>
public sealed record ThemeLine(PageLink Link, string? Description, int Examples);

/// <summary>All that the page of a theme shows.</summary>
/// <param name="Slug">The last part of its address.</param>
/// <param name="Name">The preferred label.</param>
/// <param name="Description">One plain sentence.</param>
/// <param name="OtherWords">Other words for it.</param>
/// <param name="Broader">The next broader theme.</param>
/// <param name="Narrower">Narrower themes.</param>
/// <param name="Related">Themes that lie near.</param>
/// <param name="Count">How many examples are about it.</param>
/// <param name="Cards">The newest of those.</param>
/// <param name="Municipalities">The municipalities with most of those.</param>
/// <param name="InForce">The municipalities whose own kind a reader can ask for.</param>
public sealed record ThemePage(
    string Slug,
    string Name,
    string? Description,
    IReadOnlyList<string> OtherWords,
    PageLink? Broader,
    IReadOnlyList<PageLink> Narrower,
    IReadOnlyList<PageLink> Related,
    int Count,
    IReadOnlyList<InitiativeCard> Cards,
    IReadOnlyList<ThemeMunicipality> Municipalities,
    IReadOnlyList<ThemeMunicipality> InForce);

/// <summary>A municipality with examples about a theme.</summary>
/// <param name="Slug">The last part of its address.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Count">How many examples.</param>
public sealed record ThemeMunicipality(string Slug, string Name, int Count);

/// <summary>Reads the pages of themes.</summary>
public sealed class ThemeDetails(CatalogueContext db)
{
    private const int MaxCards = 12;
    private const int MaxMunicipalities = 10;

    /// <summary>All themes by name.</summary>
    public async Task<IReadOnlyList<ThemeLine>> ListAsync(CancellationToken cancellationToken)
    {
        var themes = await db.Themes.AsNoTracking().OrderBy(theme => theme.SortKey).ThenBy(theme => theme.Key)
            .Select(theme => new { theme.Key, theme.Name, theme.Slug, theme.Description }).ToListAsync(cancellationToken);
        var counts = await db.Set<InitiativeTheme>().AsNoTracking()
            .GroupBy(row => row.ThemeKey).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        return
        [
            .. themes.Select(theme => new ThemeLine(
                new(theme.Name, PageLink.PathTo(Noun.Theme, theme.Slug!)), theme.Description, counts.GetValueOrDefault(theme.Key))),
        ];
    }

    /// <summary>The page of the theme with this slug; null where there is none.</summary>
    public async Task<ThemePage?> FindAsync(string slug, CancellationToken cancellationToken)
    {
        var theme = await db.Themes.AsNoTracking().Where(one => one.Slug == slug)
            .Select(one => new { one.Key, one.Name, one.Description, Broader = one.Broader!.Name, BroaderSlug = one.Broader.Slug })
            .SingleOrDefaultAsync(cancellationToken);
        if (theme is null)
            return null;

        var key = theme.Key;
        return new(
            slug,
            theme.Name,
            theme.Description,
            await db.Set<Alias<Term>>().AsNoTracking().Where(alias => alias.OwnerKey == key).OrderBy(alias => alias.Position).Select(alias => alias.Name).ToListAsync(cancellationToken),
            PageLink.To(Noun.Theme, theme.Broader, theme.BroaderSlug),
            await LinksAsync(db.Themes.Where(other => other.BroaderKey == key), cancellationToken),
            // Lying near goes both ways, whichever of the two says so.
            await LinksAsync(
                db.Themes.Where(other => other.Related.Any(row => row.TermKey == key)
                    || db.Set<RelatedTerm>().Any(row => row.OwnerKey == key && row.TermKey == other.Key)),
                cancellationToken),
            await db.Set<InitiativeTheme>().CountAsync(row => row.ThemeKey == key, cancellationToken),
            await db.Initiatives.Where(initiative => db.Set<InitiativeTheme>().Where(row => row.ThemeKey == key).Select(row => row.OwnerKey).Contains(initiative.Key))
                .OrderByDescending(initiative => initiative.FirstPublishedAt).ThenBy(initiative => initiative.SortKey).ThenBy(initiative => initiative.Key)
                .Take(MaxCards)
                .ToCardsAsync(db, cancellationToken),
            await MunicipalitiesAsync(key, cancellationToken),
            await InForceAsync(cancellationToken));
    }

    private Task<List<ThemeMunicipality>> InForceAsync(CancellationToken cancellationToken) =>
        db.Municipalities.AsNoTracking().Where(municipality => municipality.EndedOn == null && municipality.Population != null)
            .OrderBy(municipality => municipality.SortKey).ThenBy(municipality => municipality.Key)
            .Select(municipality => new ThemeMunicipality(municipality.Slug!, municipality.Name, 0)).ToListAsync(cancellationToken);

    private static async Task<List<PageLink>> LinksAsync(IQueryable<Theme> themes, CancellationToken cancellationToken)
    {
        var rows = await themes.AsNoTracking().OrderBy(theme => theme.SortKey).ThenBy(theme => theme.Key)
            .Select(theme => new { theme.Name, theme.Slug }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new PageLink(row.Name, PageLink.PathTo(Noun.Theme, row.Slug!)))];
    }

    private async Task<List<ThemeMunicipality>> MunicipalitiesAsync(string key, CancellationToken cancellationToken)
    {
        var counts = await db.Set<InitiativeTheme>().AsNoTracking().Where(row => row.ThemeKey == key)
            .Join(db.Set<InitiativeMunicipality>(), row => row.OwnerKey, place => place.OwnerKey, (_, place) => place.MunicipalityKey)
            .GroupBy(municipality => municipality)
            .Select(group => new { group.Key, Count = group.Count() })
            .OrderByDescending(group => group.Count).ThenBy(group => group.Key)
            .Take(MaxMunicipalities)
            .ToListAsync(cancellationToken);
        var keys = counts.ConvertAll(count => count.Key);
        var names = await db.Municipalities.AsNoTracking().Where(municipality => keys.Contains(municipality.Key))
            .Select(municipality => new { municipality.Key, municipality.Name, municipality.Slug })
            .ToDictionaryAsync(municipality => municipality.Key, cancellationToken);
        return [.. counts.Select(count => new ThemeMunicipality(names[count.Key].Slug!, names[count.Key].Name, count.Count))];
    }
}
