using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Adoptions;
using PraktijkVoorbeelden.Features.Awards;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Features.Taxonomy;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Home;

/// <summary>All that the front page shows.</summary>
/// <param name="Initiatives">How many examples there are.</param>
/// <param name="Municipalities">How many municipalities have examples.</param>
/// <param name="Organisations">How many organisations there are.</param>
/// <param name="Sources">How many sources all rests on.</param>
/// <param name="Themes">Themes with examples.</param>
/// <param name="Newest">The newest examples.</param>
/// <param name="Lesson">A lesson of what did not work; another one each day.</param>
/// <param name="Map">The map in small; null where no municipality has a tile.</param>
/// <param name="Learned">Somebody who took something over; another one each day.</param>
/// <param name="Round">The last round of an award whose holders are known.</param>
public sealed record FrontPage(
    int Initiatives,
    int Municipalities,
    int Organisations,
    int Sources,
    IReadOnlyList<ThemeLine> Themes,
    IReadOnlyList<InitiativeCard> Newest,
    FrontPageLesson? Lesson,
    MapSketch? Map,
    AdoptionLine? Learned,
    FrontPageRound? Round);

/// <summary>A lesson, and the example that it comes from.</summary>
/// <param name="Text">Markdown.</param>
/// <param name="AccordingTo">Whose lesson it is.</param>
/// <param name="Initiative">The example.</param>
public sealed record FrontPageLesson(string Text, string? AccordingTo, PageLink Initiative);

/// <summary>A round, and how many holders are known by name.</summary>
/// <param name="Link">Its page.</param>
/// <param name="Award">What the award is called.</param>
/// <param name="Year">The year.</param>
/// <param name="Holders">The holders, as sections of its page.</param>
public sealed record FrontPageRound(PageLink Link, string Award, int Year, IReadOnlyList<PageLink> Holders);

/// <summary>Reads the front page.</summary>
public sealed class FrontPageReader(CatalogueContext db, ThemeDetails themes, AwardDetails awards, MunicipalityList municipalities, TimeProvider clock)
{
    private const int MaxNewest = 3;

    // Many cards come in at once, of one place after the other.
    private const int NewestToChooseFrom = 24;

    /// <summary>The front page of this day.</summary>
    public async Task<FrontPage> ReadAsync(CancellationToken cancellationToken)
    {
        var country = await municipalities.ReadAsync(new(), null, cancellationToken);
        return new(
            await db.Initiatives.CountAsync(cancellationToken),
            // Those that stand out on the map: of today, those of a region included.
            country.Groups.SelectMany(group => group).Count(line => line is { Examples: > 0, EndedIn: null }),
            await db.Organisations.CountAsync(cancellationToken),
            await db.Sources.CountAsync(cancellationToken),
            [.. (await themes.ListAsync(cancellationToken)).Where(theme => theme.Examples > 0)],
            await NewestAsync(cancellationToken),
            await LessonAsync(cancellationToken),
            country.Map is { IsEmpty: false } map ? MapSketch.Of(map) : null,
            await LearnedAsync(cancellationToken),
            await RoundAsync(cancellationToken));
    }

    // One of each place, so that a source with ten examples of one municipality does not fill the page.
    private async Task<IReadOnlyList<InitiativeCard>> NewestAsync(CancellationToken cancellationToken)
    {
        var newest = await InitiativeCards.ForKeysAsync(db, await NewestKeysAsync(cancellationToken), cancellationToken);
        var places = new HashSet<string>();
        return [.. newest.OrderBy(card => places.Add(card.Places is [var place, ..] ? place : "") ? 0 : 1).Take(MaxNewest)];
    }

    // Of many that came in at the same moment others each day: those whose name begins with an A would stand there for good.
    private async Task<List<string>> NewestKeysAsync(CancellationToken cancellationToken)
    {
        var byDate = db.Initiatives.AsNoTracking()
            .OrderByDescending(initiative => initiative.FirstPublishedAt).ThenBy(initiative => initiative.SortKey).ThenBy(initiative => initiative.Key);
        var edge = await byDate.Skip(NewestToChooseFrom - 1).Select(initiative => (DateTime?)initiative.FirstPublishedAt).FirstOrDefaultAsync(cancellationToken);
        if (edge is null)
            return await byDate.Select(initiative => initiative.Key).ToListAsync(cancellationToken);

        var newer = await byDate.Where(initiative => initiative.FirstPublishedAt > edge).Select(initiative => initiative.Key).ToListAsync(cancellationToken);
        var together = byDate.Where(initiative => initiative.FirstPublishedAt == edge);
        var rest = NewestToChooseFrom - newer.Count;
        var first = OfToday(await together.CountAsync(cancellationToken) - rest + 1);
        return [.. newer, .. await together.Select(initiative => initiative.Key).Skip(first).Take(rest).ToListAsync(cancellationToken)];
    }

    private async Task<FrontPageLesson?> LessonAsync(CancellationToken cancellationToken)
    {
        var lessons = db.Set<Lesson>().AsNoTracking().Where(lesson => lesson.Kind == LessonKind.DoesNotWork);
        var count = await lessons.CountAsync(cancellationToken);
        if (count == 0)
            return null;

        var lesson = await lessons.OrderBy(lesson => lesson.OwnerKey).ThenBy(lesson => lesson.Position).Skip(OfToday(count)).Take(1)
            .Join(db.Initiatives, lesson => lesson.OwnerKey, initiative => initiative.Key, (lesson, initiative) => new { lesson.Text, lesson.AccordingTo, initiative.Title, initiative.Slug })
            .SingleAsync(cancellationToken);
        var names = await PersonNames.InAsync(db, [lesson.Text], cancellationToken);
        return new(names.InMarkdown(lesson.Text)!, lesson.AccordingTo, new(lesson.Title, PageLink.PathTo(Noun.Initiative, lesson.Slug!)));
    }

    private async Task<AdoptionLine?> LearnedAsync(CancellationToken cancellationToken)
    {
        var taken = db.Adoptions.Where(AdoptionStatuses.InUse);
        var count = await taken.CountAsync(cancellationToken);
        return count == 0 ? null : (await taken.OrderBy(adoption => adoption.Key).Skip(OfToday(count)).Take(1).ToLinesAsync(db, cancellationToken)).Single();
    }

    private int OfToday(int count) => DutchTime.Today(clock).DayNumber % count;

    private async Task<FrontPageRound?> RoundAsync(CancellationToken cancellationToken) =>
        (await awards.ListAsync(cancellationToken))
            .SelectMany(award => award.Rounds, (award, round) => new FrontPageRound(round.Link, award.Name, round.Year, round.Holders))
            .Where(round => round.Holders.Count > 0)
            .MaxBy(round => round.Year);
}
