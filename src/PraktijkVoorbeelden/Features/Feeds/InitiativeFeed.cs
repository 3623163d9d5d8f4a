using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Feeds;

/// <summary>Voorbeelden that are new or changed, the last one first.</summary>
/// <param name="Title">What the feed is about.</param>
/// <param name="Path">The feed's own address.</param>
/// <param name="PagePath">The page that tells of the same.</param>
/// <param name="Entries">What is new.</param>
public sealed record InitiativeFeed(string Title, string Path, string PagePath, IReadOnlyList<InitiativeFeedEntry> Entries);

/// <summary>A voorbeeld in a feed.</summary>
/// <param name="Card">The voorbeeld.</param>
/// <param name="PublishedAt">UTC; the first time.</param>
/// <param name="ChangedAt">UTC; the last time.</param>
public sealed record InitiativeFeedEntry(InitiativeCard Card, DateTime PublishedAt, DateTime ChangedAt);

/// <summary>Reads feeds from the log of changes.</summary>
public sealed class InitiativeFeeds(CatalogueContext db)
{
    /// <summary>Entries in a feed at most.</summary>
    public const int MaxEntries = 50;

    /// <summary>The path of the feed of all voorbeelden.</summary>
    public const string Path = "/feeds/voorbeelden";

    // One card may have changed several times in a row.
    private const int ChangesRead = 4 * MaxEntries;

    /// <summary>All voorbeelden.</summary>
    public async Task<InitiativeFeed> AllAsync(CancellationToken cancellationToken) =>
        new("Praktijkvoorbeelden sociaal domein", Path, InitiativeQuestion.Path, await ReadAsync(db.Initiatives, cancellationToken));

    /// <summary>The voorbeelden about a theme; null where there is no such theme.</summary>
    public async Task<InitiativeFeed?> OfThemeAsync(string slug, CancellationToken cancellationToken)
    {
        var theme = await db.Themes.AsNoTracking().Where(one => one.Slug == slug).Select(one => new { one.Key, one.Name }).SingleOrDefaultAsync(cancellationToken);
        if (theme is null)
            return null;
        var page = PageLink.PathTo(Noun.Theme, slug);
        var initiatives = db.Initiatives.Where(initiative => initiative.Themes.Any(row => row.ThemeKey == theme.Key));
        return new($"Praktijkvoorbeelden over {theme.Name}", FeedOf(page), page, await ReadAsync(initiatives, cancellationToken));
    }

    /// <summary>The voorbeelden of a municipality and of what went into it; null where there is no such municipality.</summary>
    public async Task<InitiativeFeed?> OfMunicipalityAsync(string slug, CancellationToken cancellationToken)
    {
        var municipality = await db.Municipalities.AsNoTracking().Where(one => one.Slug == slug).Select(one => new { one.Key, one.Name }).SingleOrDefaultAsync(cancellationToken);
        if (municipality is null)
            return null;
        var book = await MunicipalityBook.ReadAsync(db, cancellationToken);
        List<string> keys = [municipality.Key, .. book.PredecessorsOf(municipality.Key).Select(former => former.Key)];
        var page = PageLink.PathTo(Noun.Municipality, slug);
        var initiatives = db.Initiatives.Where(initiative => initiative.Municipalities.Any(row => keys.Contains(row.MunicipalityKey)));
        return new($"Praktijkvoorbeelden van gemeente {municipality.Name}", FeedOf(page), page, await ReadAsync(initiatives, cancellationToken));
    }

    /// <summary>The path of the feed that belongs to a page.</summary>
    public static string FeedOf(string pagePath) => "/feeds" + pagePath;

    private async Task<IReadOnlyList<InitiativeFeedEntry>> ReadAsync(IQueryable<Initiative> initiatives, CancellationToken cancellationToken)
    {
        var changes = await db.Changes.AsNoTracking()
            .Where(change => change.Noun == Noun.Initiative && initiatives.Any(initiative => initiative.Key == change.Key))
            .OrderByDescending(change => change.Number).Take(ChangesRead).Select(change => change.Key).ToListAsync(cancellationToken);
        var keys = changes.Distinct().Take(MaxEntries).ToList();
        var cards = await InitiativeCards.ForKeysAsync(db, keys, cancellationToken);
        var dates = await db.Initiatives.AsNoTracking().Where(initiative => keys.Contains(initiative.Key))
            .Select(initiative => new { initiative.Key, initiative.FirstPublishedAt, initiative.PublishedAt })
            .ToDictionaryAsync(row => row.Key, cancellationToken);
        var names = await PersonNames.InAsync(db, cards.Select(card => card.Summary), cancellationToken);
        return
        [
            .. cards.Where(card => dates.ContainsKey(card.Key))
                .Select(card => new InitiativeFeedEntry(card with { Summary = names.InText(card.Summary) }, dates[card.Key].FirstPublishedAt, dates[card.Key].PublishedAt)),
        ];
    }
}
