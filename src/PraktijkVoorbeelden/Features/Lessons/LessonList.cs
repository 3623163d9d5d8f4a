using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Adoptions;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Gatherings;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Lessons;

/// <summary>A lesson, and where it comes from.</summary>
/// <param name="Kind">What sort of lesson it is.</param>
/// <param name="Text">Markdown, with names filled in.</param>
/// <param name="AccordingTo">Whose lesson it is.</param>
/// <param name="Owner">The initiative, gathering or leerrelatie that it was learned in.</param>
/// <param name="OwnerKind">What sort of page that is.</param>
public sealed record LessonLine(LessonKind Kind, string Text, string? AccordingTo, PageLink Owner, string OwnerKind);

/// <summary>A theme, and how many lessons there are about it.</summary>
/// <param name="Slug">As in addresses.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Count">How many lessons.</param>
/// <param name="DidNotWork">How many of those are about what did not work.</param>
public sealed record ThemeLessons(string Slug, string Name, int Count, int DidNotWork);

/// <summary>All that the page of lessons shows.</summary>
/// <param name="Question">What was asked for; what is not known is left out.</param>
/// <param name="Messages">What was asked for and is not known.</param>
/// <param name="Theme">The theme that was chosen.</param>
/// <param name="Kind">The kind that was chosen.</param>
/// <param name="Themes">Themes with lessons.</param>
/// <param name="Counts">How many lessons there are of each kind about what was chosen.</param>
/// <param name="PageCount">How many pages there are.</param>
/// <param name="Lessons">Those of this page, by kind.</param>
public sealed record LessonsPage(
    LessonQuestion Question,
    IReadOnlyList<string> Messages,
    string? Theme,
    LessonKind? Kind,
    IReadOnlyList<ThemeLessons> Themes,
    IReadOnlyDictionary<LessonKind, int> Counts,
    int PageCount,
    IReadOnlyList<IGrouping<LessonKind, LessonLine>> Lessons)
{
    /// <summary>Whether there is no such page.</summary>
    public bool IsBeyondEnd => Question.Page > Math.Max(PageCount, 1);
}

/// <summary>
/// Reads the page of lessons. Lessons stand with initiatives, with sessions of gatherings and with leerrelaties; each is
/// read by itself, and a page takes what it needs from each in turn, so that no query has to join three sorts of tables.
/// </summary>
public sealed class LessonList(CatalogueContext db)
{
    /// <summary>Lessons on one page.</summary>
    public const int PageSize = 30;

    // What did not work stands first, for nobody looks for it and everybody can use it.
    private static readonly LessonKind[] Order = [LessonKind.DoesNotWork, LessonKind.Works, LessonKind.Unplanned, LessonKind.PointOfAttention];

    private readonly FacetNames names = new(db);

    /// <summary>What answers this question.</summary>
    public async Task<LessonsPage> ReadAsync(LessonQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var messages = new List<string>();
        var theme = question.Theme.Length == 0 ? null
            : (await names.OfSlugsAsync(InitiativeFacets.All.Single(facet => facet.Name == InitiativeFacets.Theme), [question.Theme], cancellationToken)).GetValueOrDefault(question.Theme);
        if (theme is null && question.Theme.Length > 0)
            messages.Add($"Het thema ‘{question.Theme}’ kennen wij niet. Dit filter telt niet mee.");
        LessonKind? kind = Array.Exists(Order, known => LessonQuestion.SlugOf(known) == question.Kind) ? Array.Find(Order, known => LessonQuestion.SlugOf(known) == question.Kind) : null;
        if (kind is null && question.Kind.Length > 0)
            messages.Add($"De soort ‘{question.Kind}’ kennen wij niet. Dit filter telt niet mee.");

        var parts = await PartsAsync(theme?.Value, cancellationToken);
        var counts = Order.ToDictionary(known => known, known => parts.Where(part => part.Kind == known).Sum(part => part.Count));
        var total = kind is { } chosen ? counts[chosen] : counts.Values.Sum();
        var pages = (total + PageSize - 1) / PageSize;
        var known = question with { Theme = theme?.Slug ?? "", Kind = kind is null ? "" : question.Kind };
        return new(
            known,
            messages,
            theme?.Label,
            kind,
            await ThemesAsync(cancellationToken),
            counts,
            pages,
            question.Page > pages ? [] : await PageAsync([.. parts.Where(part => kind is null || part.Kind == kind)], (question.Page - 1) * PageSize, cancellationToken));
    }

    private async Task<List<IGrouping<LessonKind, LessonLine>>> PageAsync(List<Part> parts, int skip, CancellationToken cancellationToken)
    {
        var lines = new List<LessonLine>();
        foreach (var part in parts)
        {
            if (skip < part.Count && lines.Count < PageSize)
                lines.AddRange(await part.Read(skip, PageSize - lines.Count, cancellationToken));
            skip = Math.Max(0, skip - part.Count);
        }

        var filled = await PersonNames.InAsync(db, lines.Select(line => line.Text), cancellationToken);
        return [.. lines.Select(line => line with { Text = filled.InMarkdown(line.Text)! }).GroupBy(line => line.Kind)];
    }

    /// <summary>The lessons in the order of the page, as parts that are counted but not read yet.</summary>
    private async Task<List<Part>> PartsAsync(string? theme, CancellationToken cancellationToken)
    {
        var ofInitiatives = db.Set<Lesson>().AsNoTracking();
        var ofSessions = db.Set<SessionLesson>().AsNoTracking();
        var ofAdoptions = db.Adoptions.AsNoTracking();
        if (theme is not null)
        {
            ofInitiatives = ofInitiatives.Where(lesson => db.Set<InitiativeTheme>().Any(row => row.OwnerKey == lesson.OwnerKey && row.ThemeKey == theme));
            ofSessions = ofSessions.Where(lesson => ThemesOfSessions().Any(row => row.OwnerKey == lesson.OwnerKey && row.Session == lesson.ParentPosition && row.ThemeKey == theme));
            ofAdoptions = ofAdoptions.Where(adoption => adoption.Themes.Any(row => row.ThemeKey == theme));
        }

        var initiatives = await ofInitiatives.GroupBy(lesson => lesson.Kind).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        var sessions = await ofSessions.GroupBy(lesson => lesson.Kind).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        var parts = new List<Part>();
        foreach (var kind in Order)
        {
            var learned = ofAdoptions.Where(IsLesson(kind));
            parts.Add(new(kind, initiatives.GetValueOrDefault(kind), (skip, take, token) => OfInitiativesAsync(ofInitiatives.Where(lesson => lesson.Kind == kind), skip, take, token)));
            parts.Add(new(kind, await learned.CountAsync(cancellationToken), (skip, take, token) => OfAdoptionsAsync(learned, kind, skip, take, token)));
            parts.Add(new(kind, sessions.GetValueOrDefault(kind), (skip, take, token) => OfSessionsAsync(ofSessions.Where(lesson => lesson.Kind == kind), skip, take, token)));
        }

        return parts;
    }

    // A relation that did not work is a lesson by itself; of the others, what was learned on the way is one.
    private static Expression<Func<Adoption, bool>> IsLesson(LessonKind kind) => kind switch
    {
        LessonKind.DoesNotWork => adoption => adoption.Status == AdoptionStatus.DoesNotWork,
        LessonKind.Works => adoption => adoption.Status == AdoptionStatus.Works && adoption.Learned != null,
        LessonKind.PointOfAttention => adoption => adoption.Status != AdoptionStatus.DoesNotWork && adoption.Status != AdoptionStatus.Works && adoption.Learned != null,
        _ => adoption => false,
    };

    private async Task<List<LessonLine>> OfInitiativesAsync(IQueryable<Lesson> lessons, int skip, int take, CancellationToken cancellationToken)
    {
        var rows = await lessons.Join(db.Initiatives, lesson => lesson.OwnerKey, initiative => initiative.Key, (lesson, initiative) => new
        {
            lesson.Kind,
            lesson.Text,
            lesson.AccordingTo,
            lesson.Position,
            initiative.Title,
            initiative.Slug,
            initiative.SortKey,
            initiative.Key,
        }).OrderBy(row => row.SortKey).ThenBy(row => row.Key).ThenBy(row => row.Position).Skip(skip).Take(take).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new LessonLine(row.Kind, row.Text, row.AccordingTo, new(row.Title, PageLink.PathTo(Noun.Initiative, row.Slug!)), "Voorbeeld"))];
    }

    private async Task<List<LessonLine>> OfSessionsAsync(IQueryable<SessionLesson> lessons, int skip, int take, CancellationToken cancellationToken)
    {
        var rows = await lessons.Join(db.Gatherings, lesson => lesson.OwnerKey, gathering => gathering.Key, (lesson, gathering) => new
        {
            lesson.Kind,
            lesson.Text,
            lesson.AccordingTo,
            lesson.ParentPosition,
            lesson.Position,
            gathering.Title,
            gathering.Slug,
            gathering.SortKey,
            gathering.Key,
        }).OrderBy(row => row.SortKey).ThenBy(row => row.Key).ThenBy(row => row.ParentPosition).ThenBy(row => row.Position).Skip(skip).Take(take).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new LessonLine(row.Kind, row.Text, row.AccordingTo, new(row.Title, PageLink.PathTo(Noun.Gathering, row.Slug!)), "Bijeenkomst"))];
    }

    private static async Task<List<LessonLine>> OfAdoptionsAsync(IQueryable<Adoption> adoptions, LessonKind kind, int skip, int take, CancellationToken cancellationToken)
    {
        var rows = await adoptions.OrderBy(adoption => adoption.SortKey).ThenBy(adoption => adoption.Key).Skip(skip).Take(take)
            .Select(adoption => new { adoption.Title, adoption.Slug, adoption.Status, adoption.Outcome, adoption.Learned, adoption.AccordingTo }).ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new LessonLine(
                kind,
                string.Join("\n\n", new[] { row.Status == AdoptionStatus.DoesNotWork ? row.Outcome : null, row.Learned }.OfType<string>()),
                row.AccordingTo,
                new(row.Title, PageLink.PathTo(Noun.Adoption, row.Slug!)),
                "Van elkaar geleerd")),
        ];
    }

    // A session has no themes of its own: it is about what the initiatives that it showed are about.
    private IQueryable<SessionTheme> ThemesOfSessions() =>
        from shown in db.Set<SessionInitiative>()
        join row in db.Set<InitiativeTheme>() on shown.InitiativeKey equals row.OwnerKey
        select new SessionTheme { OwnerKey = shown.OwnerKey, Session = shown.ParentPosition, ThemeKey = row.ThemeKey };

    private async Task<List<ThemeLessons>> ThemesAsync(CancellationToken cancellationToken)
    {
        var initiatives = await (
            from lesson in db.Set<Lesson>()
            join row in db.Set<InitiativeTheme>() on lesson.OwnerKey equals row.OwnerKey
            group lesson by new { row.ThemeKey, lesson.Kind } into lessons
            select new ThemeCount(lessons.Key.ThemeKey, lessons.Key.Kind, lessons.Count())).ToListAsync(cancellationToken);
        var sessions = await (
            from lesson in db.Set<SessionLesson>()
            join row in ThemesOfSessions().Distinct() on new { lesson.OwnerKey, Session = lesson.ParentPosition } equals new { row.OwnerKey, row.Session }
            group lesson by new { row.ThemeKey, lesson.Kind } into lessons
            select new ThemeCount(lessons.Key.ThemeKey, lessons.Key.Kind, lessons.Count())).ToListAsync(cancellationToken);
        var adoptions = await (
            from adoption in db.Adoptions
            where adoption.Status == AdoptionStatus.DoesNotWork || adoption.Learned != null
            join row in db.Set<AdoptionTheme>() on adoption.Key equals row.OwnerKey
            group adoption by new { row.ThemeKey, Failed = adoption.Status == AdoptionStatus.DoesNotWork } into learned
            select new { learned.Key.ThemeKey, learned.Key.Failed, Count = learned.Count() }).ToListAsync(cancellationToken);
        var counts = ((ThemeCount[])[.. initiatives, .. sessions, .. adoptions.Select(row => new ThemeCount(row.ThemeKey, row.Failed ? LessonKind.DoesNotWork : LessonKind.Works, row.Count))])
            .ToLookup(count => count.ThemeKey);
        var keys = counts.Select(group => group.Key).ToList();
        var themes = await db.Themes.AsNoTracking().Where(theme => keys.Contains(theme.Key)).OrderBy(theme => theme.SortKey).ThenBy(theme => theme.Key)
            .Select(theme => new { theme.Key, theme.Slug, theme.Name }).ToListAsync(cancellationToken);
        return
        [
            .. themes.Select(theme => new ThemeLessons(
                theme.Slug!,
                theme.Name,
                counts[theme.Key].Sum(count => count.Count),
                counts[theme.Key].Where(count => count.Kind == LessonKind.DoesNotWork).Sum(count => count.Count))),
        ];
    }

    private sealed record Part(LessonKind Kind, int Count, Func<int, int, CancellationToken, Task<List<LessonLine>>> Read);

    private sealed record ThemeCount(string ThemeKey, LessonKind Kind, int Count);

    private sealed class SessionTheme
    {
        public required string OwnerKey { get; init; }

        public required int Session { get; init; }

        public required string ThemeKey { get; init; }
    }
}
