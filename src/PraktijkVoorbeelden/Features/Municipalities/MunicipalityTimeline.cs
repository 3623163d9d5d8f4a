using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Adoptions;
using PraktijkVoorbeelden.Features.Awards;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Gatherings;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Features.Sources;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Municipalities;

/// <summary>Something that happened in or to a municipality.</summary>
/// <param name="Date">When, as far as that is known.</param>
/// <param name="What">What kind of thing it was.</param>
/// <param name="Link">The page that tells of it.</param>
/// <param name="Place">The former municipality or the region that it belongs to; null for the municipality itself.</param>
/// <param name="WhatTogether">What several of them at the same time are; null for what is always told by itself.</param>
public sealed record TimelineEntry(PartialDate? Date, string What, PageLink Link, string? Place, string? WhatTogether = null);

/// <summary>What happened at one moment.</summary>
/// <param name="Date">When, as far as that is known.</param>
/// <param name="Events">What happened: one thing after another, and things of the same kind together.</param>
public sealed record TimelineMoment(PartialDate Date, IReadOnlyList<TimelineEvent> Events);

/// <summary>One thing that happened at a moment, or several of the same kind.</summary>
/// <param name="What">What it was, or they were.</param>
/// <param name="Place">The former municipality or the region that it belongs to; null for the municipality itself.</param>
/// <param name="Links">The pages that tell of it.</param>
public sealed record TimelineEvent(string What, string? Place, IReadOnlyList<PageLink> Links);

/// <summary>A municipality through time.</summary>
/// <param name="Dated">What has a year, a moment at a time and the earliest first.</param>
/// <param name="Undated">What has none: it says so, and is no earlier or later than the rest.</param>
public sealed record Timeline(IReadOnlyList<TimelineMoment> Dated, IReadOnlyList<TimelineEntry> Undated);

/// <summary>Where a timeline looks.</summary>
/// <param name="Key">The municipality itself.</param>
/// <param name="EndedOn">The day from which it was no more.</param>
/// <param name="Successors">What it went into.</param>
/// <param name="Predecessors">What went into it.</param>
/// <param name="Regions">The regions that it is a member of, by Key.</param>
/// <param name="Examples">The Keys of the examples on its page.</param>
/// <param name="ExamplePlaces">Where these happen.</param>
public sealed record TimelinePlaces(
    string Key,
    DateOnly? EndedOn,
    IReadOnlyList<PageLink> Successors,
    IReadOnlyList<FormerMunicipality> Predecessors,
    IReadOnlyDictionary<string, PageLink> Regions,
    IReadOnlyList<string> Examples,
    IReadOnlyList<ExamplePlace> ExamplePlaces)
{
    /// <summary>Whether awards were granted to any of these places.</summary>
    public required bool HasAwards { get; init; }

    /// <summary>Whether a source has a part on any of these places.</summary>
    public required bool HasStories { get; init; }

    /// <summary>Whether any of these places learned from another or the other way round.</summary>
    public required bool HasAdoptions { get; init; }

    /// <summary>The municipality and what went into it.</summary>
    public IReadOnlyList<string> Keys { get; } = [Key, .. Predecessors.Select(former => former.Key)];

    /// <summary>The regions.</summary>
    public IReadOnlyList<string> RegionKeys { get; } = [.. Regions.Keys];

    /// <summary>The name of a place that is not the municipality itself; null for that one.</summary>
    public string? NameOf(string? key) => key is null || key == Key ? null
        : Regions.TryGetValue(key, out var region) ? $"regio {region.Label}"
        : Predecessors.FirstOrDefault(former => former.Key == key)?.Link.Label;

    /// <summary>Whether a municipality is this one or went into it.</summary>
    public bool Has(string? key) => key is not null && Keys.Contains(key);
}

/// <summary>Puts what is known of a municipality in the order of time: one query for each kind of thing.</summary>
public sealed class MunicipalityTimeline(CatalogueContext db)
{
    /// <summary>What happened there, and in what went into it; of the examples those that the page shows.</summary>
    public async Task<Timeline> ReadAsync(TimelinePlaces places, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(places);
        List<TimelineEntry> entries =
        [
            .. Mergers(places),
            .. places.HasAwards ? await AwardsAsync(places, cancellationToken) : [],
            .. await GatheringsAsync(places, cancellationToken),
            .. places.HasStories ? await StoriesAsync(places, cancellationToken) : [],
            .. places.HasAdoptions ? await AdoptionsAsync(places, cancellationToken) : [],
            .. await ExamplesAsync(places, cancellationToken),
        ];
        return new(
            [.. entries.Where(HasYear).GroupBy(entry => entry.Date!.Value).OrderBy(sameTime => MomentOf(sameTime.Key), StringComparer.Ordinal)
                .Select(sameTime => new TimelineMoment(sameTime.Key, [.. EventsOf(sameTime)]))],
            [.. entries.Where(entry => !HasYear(entry))]);
    }

    private static IEnumerable<TimelineEvent> EventsOf(IEnumerable<TimelineEntry> entries) => entries
        .GroupBy(entry => (entry.Place, entry.WhatTogether, Alone: entry.WhatTogether is null ? entry : null))
        .Select(alike => new TimelineEvent(
            alike.Skip(1).Any() ? alike.Key.WhatTogether! : alike.First().What,
            alike.Key.Place,
            [.. alike.Select(entry => entry.Link)]));

    private static bool HasYear(TimelineEntry entry) => entry.Date?.Year is not null;

    /// <summary>The moment as text that sorts: a season stands in its middle, and what is known roughly before what is known well.</summary>
    private static string MomentOf(PartialDate date)
    {
        var text = date.Edtf.TrimEnd('~');
        return text.Split('-') switch
        {
            [var year, "21"] => $"{year}-04",
            [var year, "22"] => $"{year}-07",
            [var year, "23"] => $"{year}-10",
            [var year, "24"] => $"{year}-12-31",
            _ => text,
        };
    }

    private static IEnumerable<TimelineEntry> Mergers(TimelinePlaces places) =>
        places.Predecessors.Where(former => former.EndedOn is not null)
            .Select(former => new TimelineEntry(PartialDate.FromDay(former.EndedOn!.Value), "Herindeling: ging op in een andere gemeente", former.Link, null))
            .Concat(places.EndedOn is { } day
                ? places.Successors.Select(successor => new TimelineEntry(PartialDate.FromDay(day), "Herindeling: de gemeente ging hierin op", successor, null))
                : []);

    private async Task<IEnumerable<TimelineEntry>> AwardsAsync(TimelinePlaces places, CancellationToken cancellationToken)
    {
        var (keys, regions) = (places.Keys, places.RegionKeys);
        var rows = await db.AwardGrants.AsNoTracking().Where(grant => keys.Contains(grant.MunicipalityKey!) || regions.Contains(grant.RegionKey!))
            .OrderBy(grant => grant.SortKey).ThenBy(grant => grant.Key)
            .Select(grant => new { grant.Key, grant.Name, grant.Date, RoundDate = grant.Round!.Date, grant.Round.Year, grant.Round.Award!.Slug, grant.MunicipalityKey, grant.RegionKey })
            .ToListAsync(cancellationToken);
        return rows.Select(row => new TimelineEntry(
            row.Date ?? row.RoundDate ?? PartialDate.Parse($"{row.Year}"),
            "Onderscheiding",
            new(row.Name, GrantPortrait.PathTo(row.Slug!, row.Year, row.Key)),
            places.NameOf(row.MunicipalityKey ?? row.RegionKey)));
    }

    private async Task<IEnumerable<TimelineEntry>> GatheringsAsync(TimelinePlaces places, CancellationToken cancellationToken)
    {
        var (keys, regions) = (places.Keys, places.RegionKeys);
        var rows = await db.Gatherings.AsNoTracking()
            .Where(gathering => keys.Contains(gathering.MunicipalityKey!) || regions.Contains(gathering.RegionKey!)
                || db.Set<GatheringParticipant>().Any(row => row.OwnerKey == gathering.Key && keys.Contains(row.MunicipalityKey!))
                || db.Set<ConversationParticipant>().Any(row => row.OwnerKey == gathering.Key && keys.Contains(row.MunicipalityKey!)))
            .OrderBy(gathering => gathering.SortKey).ThenBy(gathering => gathering.Key)
            .Select(gathering => new
            {
                gathering.Title,
                gathering.Slug,
                gathering.Kind,
                gathering.Date,
                gathering.MunicipalityKey,
                gathering.RegionKey,
                // What the source says of taking part: "aangekondigd" is not yet having been there.
                Note = db.Set<GatheringParticipant>().Where(row => row.OwnerKey == gathering.Key && keys.Contains(row.MunicipalityKey!) && row.Note != null)
                    .OrderBy(row => row.Position).Select(row => row.Note).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return rows.Select(row =>
        {
            var isHost = places.Has(row.MunicipalityKey) || (row.RegionKey is not null && places.Regions.ContainsKey(row.RegionKey));
            return new TimelineEntry(
                row.Date,
                isHost ? DutchName.AtStart(row.Kind) : $"Deelname aan een bijeenkomst ({DutchName.Of(row.Kind)}){(row.Note is null ? "" : $": {row.Note}")}",
                new(row.Title, PageLink.PathTo(Noun.Gathering, row.Slug!)),
                isHost ? places.NameOf(row.MunicipalityKey ?? row.RegionKey) : null);
        });
    }

    private async Task<IEnumerable<TimelineEntry>> StoriesAsync(TimelinePlaces places, CancellationToken cancellationToken)
    {
        var keys = places.Keys;
        var rows = await db.Set<SourcePart>().AsNoTracking().Where(part => keys.Contains(part.MunicipalityKey!))
            .Join(db.Sources, part => part.OwnerKey, source => source.Key, (part, source) => new { part.OwnerKey, part.Position, part.MunicipalityKey, Part = part.Title, source.Title, source.Slug, source.Date, source.SortKey })
            .OrderBy(row => row.SortKey).ThenBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .ToListAsync(cancellationToken);
        return rows.GroupBy(row => (row.OwnerKey, row.MunicipalityKey)).Select(parts => new TimelineEntry(
            parts.First().Date,
            $"Verteld in een bron: {string.Join(", ", parts.Select(part => part.Part))}",
            new(parts.First().Title, PageLink.PathTo(Noun.Source, parts.First().Slug!)),
            places.NameOf(parts.Key.MunicipalityKey)));
    }

    private async Task<IEnumerable<TimelineEntry>> AdoptionsAsync(TimelinePlaces places, CancellationToken cancellationToken)
    {
        var keys = places.Keys;
        var rows = await db.Adoptions.AsNoTracking()
            .Where(adoption => keys.Contains(adoption.LearnerMunicipalityKey!) || keys.Contains(adoption.FromMunicipalityKey!))
            .OrderBy(adoption => adoption.SortKey).ThenBy(adoption => adoption.Key)
            .Select(adoption => new { adoption.Title, adoption.Slug, adoption.Status, adoption.Date, GatheringDate = adoption.Gathering!.Date, adoption.LearnerMunicipalityKey, adoption.FromMunicipalityKey })
            .ToListAsync(cancellationToken);
        return rows.Select(row =>
        {
            var isLearner = places.Has(row.LearnerMunicipalityKey);
            return new TimelineEntry(
                row.Date ?? row.GatheringDate,
                WhatOf(row.Status, isLearner),
                new(row.Title, PageLink.PathTo(Noun.Adoption, row.Slug!)),
                places.NameOf(isLearner ? row.LearnerMunicipalityKey : row.FromMunicipalityKey));
        });
    }

    // Interest is not use, and says so.
    private static string WhatOf(AdoptionStatus status, bool isLearner) => (Adoption.Interest.Contains(status), isLearner) switch
    {
        (true, true) => $"Belangstelling voor wat een ander doet ({DutchName.Of(status)})",
        (true, false) => $"Belangstelling van een ander ({DutchName.Of(status)})",
        (false, true) => $"Leerde van een ander ({DutchName.Of(status)})",
        (false, false) => $"Een ander leerde hiervan ({DutchName.Of(status)})",
    };

    private async Task<IEnumerable<TimelineEntry>> ExamplesAsync(TimelinePlaces places, CancellationToken cancellationToken)
    {
        var wanted = places.Examples;
        var placed = places.ExamplePlaces.ToLookup(place => place.Example, place => place.Place);
        var rows = await db.Initiatives.AsNoTracking().Where(one => wanted.Contains(one.Key))
            .OrderBy(one => one.SortKey).ThenBy(one => one.Key)
            .Select(one => new { one.Key, one.Title, one.Slug, one.Start, one.End, one.ToldOn, one.RegionKey }).ToListAsync(cancellationToken);
        return rows.SelectMany(row =>
        {
            // What happens in several of these places is the municipality's own if it is one of them.
            var at = placed[row.Key].Where(places.Has).ToList();
            var place = at.Contains(places.Key) ? null : places.NameOf(at.FirstOrDefault() ?? row.RegionKey);
            var link = new PageLink(row.Title, PageLink.PathTo(Noun.Initiative, row.Slug!));
            return new[]
            {
                row.Start is { } start ? new TimelineEntry(start, "Begin van een voorbeeld", link, place, "Begin van deze voorbeelden") : null,
                row.End is { } end ? new TimelineEntry(end, "Einde van een voorbeeld", link, place, "Einde van deze voorbeelden") : null,
                row.Start?.Year is null && row.End is null && row.ToldOn is { } told ? new TimelineEntry(told, "Verteld over een voorbeeld; wanneer het begon, is niet bekend", link, place, "Verteld over deze voorbeelden; wanneer ze begonnen, is niet bekend") : null,
                (row.Start ?? row.End ?? row.ToldOn) is null ? new TimelineEntry(null, "Voorbeeld", link, place) : null,
            }.OfType<TimelineEntry>();
        });
    }
}
