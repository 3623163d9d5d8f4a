using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Adoptions;

/// <summary>A status, or a group of them, by which readers narrow the list.</summary>
/// <param name="Slug">As in addresses.</param>
/// <param name="Label">On the screen.</param>
/// <param name="Statuses">What it stands for.</param>
public sealed record StatusChoice(string Slug, string Label, IReadOnlyList<AdoptionStatus> Statuses)
{
    /// <summary>All of them, each group before its own statuses.</summary>
    public static IReadOnlyList<StatusChoice> All { get; } =
    [
        new("belangstelling", "Alle belangstelling", Adoption.Interest),
        .. Adoption.Interest.Select(Of),
        new("in-gebruik", "Alles wat in gebruik is genomen", [.. Enum.GetValues<AdoptionStatus>().Where(status => status.IsUse())]),
        .. Enum.GetValues<AdoptionStatus>().Where(status => status.IsUse()).Select(Of),
    ];

    private static StatusChoice Of(AdoptionStatus status) => new(status.ToSlug(), DutchName.AtStart(status), [status]);
}

/// <summary>A value that readers can choose.</summary>
/// <param name="Slug">As in addresses.</param>
/// <param name="Label">On the screen.</param>
public sealed record FilterChoice(string Slug, string Label);

/// <summary>All that the page of leerrelaties shows.</summary>
/// <param name="Question">What was asked for; what is not known is left out.</param>
/// <param name="Messages">What was asked for and is not known.</param>
/// <param name="Themes">Themes to choose from.</param>
/// <param name="Municipalities">Municipalities to choose from.</param>
/// <param name="Municipality">The municipality that was chosen.</param>
/// <param name="Counts">How many there are of each status.</param>
/// <param name="PageCount">How many pages there are.</param>
/// <param name="Lines">Those of this page.</param>
public sealed record AdoptionsPage(
    AdoptionQuestion Question,
    IReadOnlyList<string> Messages,
    IReadOnlyList<FilterChoice> Themes,
    IReadOnlyList<FilterChoice> Municipalities,
    FilterChoice? Municipality,
    IReadOnlyDictionary<AdoptionStatus, int> Counts,
    int PageCount,
    IReadOnlyList<AdoptionLine> Lines)
{
    /// <summary>Those that are more than interest.</summary>
    public int Use => Counts.Where(count => count.Key.IsUse()).Sum(count => count.Value);

    /// <summary>Those that are interest and no more.</summary>
    public int Interest => Counts.Where(count => !count.Key.IsUse()).Sum(count => count.Value);

    /// <summary>Whether there is no such page.</summary>
    public bool IsBeyondEnd => Question.Page > Math.Max(PageCount, 1);
}

/// <summary>Reads the page of leerrelaties.</summary>
public sealed class AdoptionList(CatalogueContext db)
{
    private readonly FacetNames names = new(db);

    /// <summary>Relations on one page: more make no picture that can be read.</summary>
    public const int PageSize = 40;

    /// <summary>What answers this question.</summary>
    public async Task<AdoptionsPage> ReadAsync(AdoptionQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var book = await MunicipalityBook.ReadAsync(db, cancellationToken);
        var messages = new List<string>();
        var theme = await FindAsync(InitiativeFacets.Theme, question.Theme, "Het thema", messages, cancellationToken);
        var municipality = await FindAsync(InitiativeFacets.Municipality, question.Municipality, "De gemeente", messages, cancellationToken);
        var status = StatusChoice.All.FirstOrDefault(choice => choice.Slug.Equals(question.Status, StringComparison.OrdinalIgnoreCase));
        if (status is null && question.Status.Length > 0)
            messages.Add($"De status ‘{question.Status}’ kennen wij niet. Dit filter telt niet mee.");

        var found = db.Adoptions.AsNoTracking();
        if (theme is not null)
            found = found.Where(adoption => adoption.Themes.Any(row => row.ThemeKey == theme.Value));
        if (status is not null)
            found = found.Where(adoption => status.Statuses.Contains(adoption.Status));
        if (municipality is not null)
        {
            List<string> keys = [municipality.Value, .. book.PredecessorsOf(municipality.Value).Select(former => former.Key)];
            found = found.Where(adoption => keys.Contains(adoption.LearnerMunicipalityKey!) || keys.Contains(adoption.FromMunicipalityKey!));
        }

        var counts = await found.GroupBy(adoption => adoption.Status).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        var pages = (counts.Values.Sum() + PageSize - 1) / PageSize;
        return new(
            question with { Theme = theme?.Slug ?? "", Status = status?.Slug ?? "", Municipality = municipality?.Slug ?? "" },
            messages,
            await ThemesAsync(cancellationToken),
            await MunicipalitiesAsync(book, municipality?.Value, cancellationToken),
            municipality is null ? null : new(municipality.Slug, municipality.Label),
            counts,
            pages,
            question.Page > pages ? [] : await found.InOrder().Skip((question.Page - 1) * PageSize).Take(PageSize).ToLinesAsync(db, cancellationToken));
    }

    private async Task<FacetName?> FindAsync(string facet, string slug, string article, List<string> messages, CancellationToken cancellationToken)
    {
        if (slug.Length == 0)
            return null;
        var known = (await names.OfSlugsAsync(InitiativeFacets.All.Single(one => one.Name == facet), [slug], cancellationToken)).GetValueOrDefault(slug);
        if (known is null)
            messages.Add($"{article} ‘{slug}’ kennen wij niet. Dit filter telt niet mee.");
        return known;
    }

    private async Task<List<FilterChoice>> ThemesAsync(CancellationToken cancellationToken) =>
        await db.Themes.AsNoTracking().Where(theme => db.Set<AdoptionTheme>().Any(row => row.ThemeKey == theme.Key))
            .OrderBy(theme => theme.SortKey).ThenBy(theme => theme.Key)
            .Select(theme => new FilterChoice(theme.Slug!, theme.Name)).ToListAsync(cancellationToken);

    // Those of a former municipality are found under what it went into, too.
    private async Task<List<FilterChoice>> MunicipalitiesAsync(MunicipalityBook book, string? chosen, CancellationToken cancellationToken)
    {
        var learners = await db.Adoptions.AsNoTracking().Where(adoption => adoption.LearnerMunicipalityKey != null).Select(adoption => adoption.LearnerMunicipalityKey!).Distinct().ToListAsync(cancellationToken);
        var origins = await db.Adoptions.AsNoTracking().Where(adoption => adoption.FromMunicipalityKey != null).Select(adoption => adoption.FromMunicipalityKey!).Distinct().ToListAsync(cancellationToken);
        var keys = book.WithSuccessors([.. learners, .. origins]).Select(entry => entry.Key).Concat(chosen is null ? [] : [chosen]).Distinct().ToList();
        return await db.Municipalities.AsNoTracking().Where(municipality => keys.Contains(municipality.Key))
            .OrderBy(municipality => municipality.SortKey).ThenBy(municipality => municipality.Key)
            .Select(municipality => new FilterChoice(municipality.Slug!, municipality.Name)).ToListAsync(cancellationToken);
    }
}
