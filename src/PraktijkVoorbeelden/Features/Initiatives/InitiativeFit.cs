using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.Regions;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Initiatives;

/// <summary>The part of a card that sets it beside the municipality of who reads.</summary>
/// <param name="Path">The address of the card.</param>
/// <param name="Typed">What was typed; empty where nothing was.</param>
/// <param name="Names">Municipalities to choose from.</param>
/// <param name="Message">Why there is nothing to compare with, or with what it is compared instead.</param>
/// <param name="Choices">Municipalities that may be meant.</param>
/// <param name="Comparison">The comparison; null where no municipality is chosen.</param>
public sealed record FitPage(
    string Path,
    string Typed,
    IReadOnlyList<string> Names,
    string? Message,
    IReadOnlyList<PageLink> Choices,
    FitComparison? Comparison)
{
    /// <summary>Whether the reader asked for a comparison.</summary>
    public bool IsAsked => Typed.Length > 0;
}

/// <summary>The places of a card beside the municipality of who reads.</summary>
/// <param name="Own">The municipality of who reads.</param>
/// <param name="Places">The municipalities where the initiative happens; empty where that is not known.</param>
/// <param name="IsFromThere">Whether the initiative happens in the reader's municipality, or in what went into it.</param>
/// <param name="Figures">Figures on the circumstances of the initiative and its places.</param>
/// <param name="OwnFigures">Those of the reader's municipality.</param>
/// <param name="Fundings">What the initiative is paid from.</param>
/// <param name="OwnPaidAlike">Examples of the reader's municipality that are paid from the same.</param>
/// <param name="Laws">The legal frame of the initiative.</param>
/// <param name="OwnSameLaw">Examples of the reader's municipality under the same law.</param>
/// <param name="Conditions">What must be in place. Markdown; null where the sources do not tell.</param>
/// <param name="OwnSameTheme">Examples of the reader's municipality on the same themes.</param>
public sealed record FitComparison(
    FitPlace Own,
    IReadOnlyList<FitPlace> Places,
    bool IsFromThere,
    IReadOnlyList<FigureTile> Figures,
    IReadOnlyList<FigureTile> OwnFigures,
    IReadOnlyList<string> Fundings,
    IReadOnlyList<PageLink> OwnPaidAlike,
    IReadOnlyList<string> Laws,
    IReadOnlyList<PageLink> OwnSameLaw,
    string? Conditions,
    IReadOnlyList<PageLink> OwnSameTheme);

/// <summary>What makes a municipality like another one or not.</summary>
/// <param name="Key">Which municipality.</param>
/// <param name="Link">Its page.</param>
/// <param name="Population">Residents; null where that is not known.</param>
/// <param name="PopulationYear">The year of that number.</param>
/// <param name="Size">How many live there, as a class.</param>
/// <param name="Density">How close to each other they live, as a class.</param>
/// <param name="Province">The province.</param>
/// <param name="Regions">The regions that it is known to be a member of.</param>
/// <param name="EndedIn">The year in which it was no more.</param>
public sealed record FitPlace(
    string Key,
    PageLink Link,
    int? Population,
    int? PopulationYear,
    SizeClass? Size,
    DensityClass? Density,
    string Province,
    IReadOnlyList<string> Regions,
    int? EndedIn);

/// <summary>"Zou dit bij ons passen?": sets a card beside the municipality of who reads. It says what is alike, never that it would work.</summary>
public sealed class InitiativeFit(CatalogueContext db, TodaysMunicipalities municipalities)
{
    private const int MaxTypedLength = 100;

    /// <summary>The part of this card for what was typed.</summary>
    /// <param name="page">The card.</param>
    /// <param name="typed">The name or the slug of a municipality.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public async Task<FitPage> ReadAsync(InitiativePage page, string? typed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(page);
        var text = typed?.Trim() ?? "";
        if (text.Length > MaxTypedLength)
            text = text[..MaxTypedLength];
        var path = PageLink.PathTo(Noun.Initiative, page.Slug);
        var names = (await municipalities.AllAsync(db, cancellationToken)).Select(municipality => municipality.Name).ToList();
        if (text.Length == 0)
            return new(path, "", names, null, [], null);

        var book = await MunicipalityBook.ReadAsync(db, cancellationToken);
        var meant = await MeantAsync(book, text, cancellationToken);
        var present = book.WithSuccessors(meant).Where(entry => entry.Successors.Count == 0).ToList();
        if (present.Count == 0)
            return new(path, text, names, $"De gemeente ‘{text}’ kennen wij niet. Kijk of de naam goed gespeld is.", [], null);
        if (present.Count > 1)
            return new(path, text, names, $"‘{text}’ kan meer dan een gemeente zijn. Kies welke u bedoelt.", await LinksAsync(path, [.. present.Select(entry => entry.Key)], cancellationToken), null);

        var own = present[0];
        var former = meant.Count == 1 && meant[0] != own.Key ? book.Find(meant[0]) : null;
        var message = former is null ? null : $"{former.Name} bestaat niet meer en hoort nu bij {own.Name}. U ziet de vergelijking met {own.Name}.";
        return new(path, own.Name, names, message, [], await CompareAsync(page, book, own.Key, cancellationToken));
    }

    // A slug, also one of before; or a name, also another name, however it is written. One of today goes before a former one.
    private async Task<List<string>> MeantAsync(MunicipalityBook book, string text, CancellationToken cancellationToken)
    {
        var slug = text.ToLowerInvariant();
        var bySlug = await db.Addresses.AsNoTracking()
            .Where(address => address.Noun == Noun.Municipality && address.Slug == slug && address.Status != AddressStatus.Withdrawn)
            .Select(address => address.Key).ToListAsync(cancellationToken);
        if (bySlug.Count > 0)
            return bySlug;
        var folded = Folding.Fold(text);
        var byName = book.All.Where(entry => entry.Aliases.Append(entry.Name).Any(name => IsCalled(name, folded))).ToList();
        var today = byName.Where(entry => entry.Successors.Count == 0).ToList();
        return [.. (today.Count > 0 ? today : byName).Select(entry => entry.Key)];
    }

    // There are two of some names, told apart by their province in brackets.
    private static bool IsCalled(string name, string folded) =>
        Folding.Fold(name) == folded || (name.IndexOf(" (", StringComparison.Ordinal) is > 0 and var bracket && Folding.Fold(name[..bracket]) == folded);

    private async Task<List<PageLink>> LinksAsync(string path, List<string> keys, CancellationToken cancellationToken)
    {
        var rows = await db.Municipalities.AsNoTracking().Where(municipality => keys.Contains(municipality.Key))
            .OrderBy(municipality => municipality.SortKey).ThenBy(municipality => municipality.Key)
            .Select(municipality => new { municipality.Name, municipality.Slug }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new PageLink(row.Name, $"{path}?gemeente={row.Slug}#past-dit"))];
    }

    private async Task<FitComparison> CompareAsync(InitiativePage page, MunicipalityBook book, string own, CancellationToken cancellationToken)
    {
        var key = page.Key;
        List<string> ownKeys = [own, .. book.PredecessorsOf(own).Select(former => former.Key)];
        var places = await PlaceKeysAsync(key, cancellationToken);
        var all = await PlacesAsync([own, .. places], cancellationToken);
        var laws = await db.Set<LegalFrame>().AsNoTracking().Where(row => row.OwnerKey == key).Select(row => row.LawKey).ToListAsync(cancellationToken);
        var purses = await db.Set<Funding>().AsNoTracking().Where(row => row.OwnerKey == key && row.LawKey != null).Select(row => row.LawKey!).ToListAsync(cancellationToken);
        var themes = await db.Set<InitiativeTheme>().AsNoTracking().Where(row => row.OwnerKey == key).Select(row => row.ThemeKey).ToListAsync(cancellationToken);
        var figures = await ContextOfAsync([own, .. places], cancellationToken);
        var ofOwn = db.Initiatives.AsNoTracking().Where(other => other.Key != key && other.Municipalities.Any(place => ownKeys.Contains(place.MunicipalityKey)));
        return new(
            all[own],
            [.. places.Where(all.ContainsKey).Select(place => all[place])],
            places.Exists(ownKeys.Contains),
            [.. page.Figures.Where(figure => figure.Kind == FigureKind.Context), .. places.SelectMany(place => figures[place])],
            [.. figures[own]],
            [.. page.Fundings.Select(funding => funding.Name)],
            await CardsAsync(ofOwn.Where(other => other.Fundings.Any(row => purses.Contains(row.LawKey!))), cancellationToken),
            [.. page.Laws.Select(law => law.Name)],
            await CardsAsync(ofOwn.Where(other => other.Laws.Any(row => laws.Contains(row.LawKey))), cancellationToken),
            page.Needs.FirstOrDefault(need => need.Heading == InitiativeDetails.ConditionsHeading)?.Text,
            await CardsAsync(ofOwn.Where(other => other.Themes.Any(row => themes.Contains(row.ThemeKey))), cancellationToken));
    }

    // Of what a region does, its members are the places, as far as they are known.
    private async Task<List<string>> PlaceKeysAsync(string key, CancellationToken cancellationToken)
    {
        var places = await db.Set<InitiativeMunicipality>().AsNoTracking().Where(row => row.OwnerKey == key).OrderBy(row => row.Position)
            .Select(row => row.MunicipalityKey).ToListAsync(cancellationToken);
        var members = await db.Initiatives.AsNoTracking().Where(initiative => initiative.Key == key)
            .Join(db.Set<RegionMunicipality>(), initiative => initiative.RegionKey, member => member.OwnerKey, (_, member) => new { member.Position, member.MunicipalityKey })
            .OrderBy(member => member.Position).Select(member => member.MunicipalityKey).ToListAsync(cancellationToken);
        return [.. places.Concat(members).Distinct()];
    }

    private async Task<Dictionary<string, FitPlace>> PlacesAsync(List<string> keys, CancellationToken cancellationToken)
    {
        var rows = await db.Municipalities.AsNoTracking().IgnoreAutoIncludes().Where(municipality => keys.Contains(municipality.Key)).ToListAsync(cancellationToken);
        var regions = (await db.Set<RegionMunicipality>().AsNoTracking().Where(member => keys.Contains(member.MunicipalityKey))
            .Join(db.Regions, member => member.OwnerKey, region => region.Key, (member, region) => new { member.MunicipalityKey, region.Name, region.SortKey })
            .OrderBy(row => row.SortKey).ThenBy(row => row.Name).ToListAsync(cancellationToken)).ToLookup(row => row.MunicipalityKey, row => row.Name);
        return rows.ToDictionary(
            municipality => municipality.Key,
            municipality => new FitPlace(
                municipality.Key,
                new(municipality.Name, PageLink.PathTo(Noun.Municipality, municipality.Slug!)),
                municipality.Population,
                municipality.PopulationYear,
                municipality.SizeClass,
                municipality.DensityClass,
                municipality.Province,
                [.. regions[municipality.Key]],
                municipality.EndedOn?.Year));
    }

    private Task<ILookup<string, FigureTile>> ContextOfAsync(List<string> keys, CancellationToken cancellationToken) =>
        db.Set<Figure<Municipality>>().Where(figure => keys.Contains(figure.OwnerKey) && figure.Kind == FigureKind.Context).ToTilesAsync(cancellationToken);

    private static async Task<List<PageLink>> CardsAsync(IQueryable<Initiative> initiatives, CancellationToken cancellationToken)
    {
        var rows = await initiatives.OrderBy(initiative => initiative.SortKey).ThenBy(initiative => initiative.Key)
            .Select(initiative => new { initiative.Title, initiative.Slug }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new PageLink(row.Title, PageLink.PathTo(Noun.Initiative, row.Slug!)))];
    }
}
