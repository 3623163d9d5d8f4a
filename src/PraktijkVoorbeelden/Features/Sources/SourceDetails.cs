using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Adoptions;
using PraktijkVoorbeelden.Features.Awards;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Gatherings;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.Organisations;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Features.Regions;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Sources;

/// <summary>A source in the list.</summary>
/// <param name="Link">Its page.</param>
/// <param name="Kind">What sort of source it is.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Date">When it was published.</param>
/// <param name="Examples">How many examples rest on it.</param>
public sealed record SourceListLine(PageLink Link, SourceKind Kind, string? Publisher, PartialDate? Date, int Examples);

/// <summary>All that the page of a source shows.</summary>
/// <param name="Slug">The last part of its address.</param>
/// <param name="Title">The title as published.</param>
/// <param name="Kind">What sort of source it is.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="PublisherName">Who published it, in words.</param>
/// <param name="Date">When it was published.</param>
/// <param name="Url">Where it stands.</param>
/// <param name="Description">What it is. Markdown.</param>
/// <param name="Parts">Its parts.</param>
/// <param name="Colophon">Who made it. Markdown.</param>
/// <param name="Uses">What rests on it, by noun.</param>
public sealed record SourcePage(
    string Slug,
    string Title,
    SourceKind Kind,
    PageLink? Publisher,
    string? PublisherName,
    PartialDate? Date,
    string? Url,
    string? Description,
    IReadOnlyList<SourcePartLine> Parts,
    string? Colophon,
    IReadOnlyList<IGrouping<Noun, SourceUse>> Uses);

/// <summary>A part of a source.</summary>
/// <param name="Title">The title of the part.</param>
/// <param name="Kind">Verhaal, voorwoord, portret.</param>
/// <param name="Municipality">The municipality it is about.</param>
/// <param name="By">By whom, as a role and organisation.</param>
/// <param name="Description">What it tells. Markdown.</param>
/// <param name="Uses">What rests on this part.</param>
public sealed record SourcePartLine(string Title, string? Kind, PageLink? Municipality, string? By, string? Description, IReadOnlyList<PageLink> Uses);

/// <summary>Something that rests on a source.</summary>
/// <param name="Noun">What kind of thing it is.</param>
/// <param name="Link">Its page.</param>
/// <param name="Locator">On which part of the source.</param>
public sealed record SourceUse(Noun Noun, PageLink Link, string? Locator);

/// <summary>Reads the pages of sources.</summary>
public sealed class SourceDetails(CatalogueContext db)
{
    /// <summary>All sources by title.</summary>
    public async Task<IReadOnlyList<SourceListLine>> ListAsync(CancellationToken cancellationToken)
    {
        var sources = await db.Sources.AsNoTracking().OrderBy(source => source.SortKey).ThenBy(source => source.Key)
            .Select(source => new { source.Key, source.Title, source.Slug, source.Kind, Publisher = source.Publisher!.Name ?? source.PublisherName, source.Date })
            .ToListAsync(cancellationToken);
        var counts = await db.Set<SourceReference<Initiative>>().AsNoTracking().Where(reference => reference.SourceKey != null)
            .Select(reference => new { reference.SourceKey, reference.OwnerKey }).Distinct()
            .GroupBy(reference => reference.SourceKey!).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        return
        [
            .. sources.Select(source => new SourceListLine(
                new(source.Title, PageLink.PathTo(Noun.Source, source.Slug!)), source.Kind, source.Publisher, source.Date, counts.GetValueOrDefault(source.Key))),
        ];
    }

    /// <summary>The page of the source with this slug; null where there is none.</summary>
    public async Task<SourcePage?> FindAsync(string slug, CancellationToken cancellationToken)
    {
        var source = await db.Sources.AsNoTracking().Where(one => one.Slug == slug)
            .Select(one => new
            {
                one.Key,
                one.Title,
                one.Kind,
                Publisher = one.Publisher!.Name,
                PublisherSlug = one.Publisher.Slug,
                one.PublisherName,
                one.Date,
                one.Url,
                one.Description,
                one.Colophon,
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (source is null)
            return null;

        var parts = await db.Set<SourcePart>().AsNoTracking().Where(part => part.OwnerKey == source.Key).OrderBy(part => part.Position)
            .Select(part => new { part.Title, part.Kind, Municipality = part.Municipality!.Name, MunicipalitySlug = part.Municipality.Slug, part.By, part.Description })
            .ToListAsync(cancellationToken);
        var uses = await UsesAsync(source.Key, cancellationToken);
        var names = await PersonNames.InAsync(db, [source.Description, source.Colophon, .. parts.Select(part => part.Description)], cancellationToken);
        return new(
            slug,
            source.Title,
            source.Kind,
            PageLink.To(Noun.Organisation, source.Publisher, source.PublisherSlug),
            source.PublisherName,
            source.Date,
            source.Url,
            names.InMarkdown(source.Description),
            [
                .. parts.Select(part => new SourcePartLine(
                    part.Title, part.Kind, PageLink.To(Noun.Municipality, part.Municipality, part.MunicipalitySlug), part.By, names.InMarkdown(part.Description), UsesOf(part.Title, uses))),
            ],
            names.InMarkdown(source.Colophon),
            [.. uses.GroupBy(use => use.Noun).OrderByDescending(group => group.Key == Noun.Initiative).ThenBy(group => Nouns.OrderOf(group.Key))]);
    }

    // A reference says in words on which part it rests: "Aankondiging van het verhaal van Vught" on the part "Verhaal van Vught".
    private static List<PageLink> UsesOf(string part, List<SourceUse> uses)
    {
        var title = Folding.Fold(part);
        return [.. uses.Where(use => use.Locator is { } locator && Folding.Fold(locator).Contains(title, StringComparison.Ordinal))
            .Select(use => use.Noun == Noun.Municipality ? use.Link with { Label = $"gemeente {use.Link.Label}" } : use.Link).Distinct()];
    }

    private async Task<List<SourceUse>> UsesAsync(string key, CancellationToken cancellationToken)
    {
        var rows = await On<Initiative>(Noun.Initiative, key, db.Initiatives.Select(owner => new UseOwner { Key = owner.Key, Label = owner.Title, Slug = owner.Slug, SortKey = owner.SortKey, Year = null }))
            .Concat(On<Municipality>(Noun.Municipality, key, db.Municipalities.Select(owner => new UseOwner { Key = owner.Key, Label = owner.Name, Slug = owner.Slug, SortKey = owner.SortKey, Year = null })))
            .Concat(On<Region>(Noun.Region, key, db.Regions.Select(owner => new UseOwner { Key = owner.Key, Label = owner.Name, Slug = owner.Slug, SortKey = owner.SortKey, Year = null })))
            .Concat(On<Organisation>(Noun.Organisation, key, db.Organisations.Select(owner => new UseOwner { Key = owner.Key, Label = owner.Name, Slug = owner.Slug, SortKey = owner.SortKey, Year = null })))
            .Concat(On<Gathering>(Noun.Gathering, key, db.Gatherings.Select(owner => new UseOwner { Key = owner.Key, Label = owner.Title, Slug = owner.Slug, SortKey = owner.SortKey, Year = null })))
            .Concat(On<Adoption>(Noun.Adoption, key, db.Set<Adoption>().Select(owner => new UseOwner { Key = owner.Key, Label = owner.Title, Slug = owner.Slug, SortKey = owner.SortKey, Year = null })))
            .Concat(On<Award>(Noun.Award, key, db.Awards.Select(owner => new UseOwner { Key = owner.Key, Label = owner.Name, Slug = owner.Slug, SortKey = owner.SortKey, Year = null })))
            .Concat(On<AwardRound>(Noun.AwardRound, key, db.AwardRounds.Select(owner => new UseOwner { Key = owner.Key, Label = owner.Name, Slug = owner.Award!.Slug, SortKey = owner.SortKey, Year = owner.Year })))
            .Concat(On<AwardGrant>(Noun.AwardGrant, key, db.AwardGrants.Select(owner => new UseOwner { Key = owner.Key, Label = owner.Name, Slug = owner.Round!.Award!.Slug, SortKey = owner.SortKey, Year = owner.Round.Year })))
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.OrderBy(row => row.SortKey, StringComparer.Ordinal).ThenBy(row => row.Key, StringComparer.Ordinal).ThenBy(row => row.Position)
                .Select(row => new SourceUse(row.Noun, new(row.Label, PathOf(row)), row.Locator)),
        ];
    }

    private static string PathOf(UseRow row) => row.Noun switch
    {
        Noun.AwardRound => GrantPortrait.PathTo(row.Slug!, row.Year!.Value),
        Noun.AwardGrant => GrantPortrait.PathTo(row.Slug!, row.Year!.Value, row.Key),
        _ => PageLink.PathTo(row.Noun, row.Slug!),
    };

    private IQueryable<UseRow> On<TOwner>(Noun noun, string key, IQueryable<UseOwner> owners) where TOwner : Root =>
        from reference in db.Set<SourceReference<TOwner>>().AsNoTracking()
        join owner in owners on reference.OwnerKey equals owner.Key
        where reference.SourceKey == key
        select new UseRow
        {
            Noun = noun,
            Key = owner.Key,
            Label = owner.Label,
            Slug = owner.Slug,
            SortKey = owner.SortKey,
            Year = owner.Year,
            Locator = reference.Locator,
            Position = reference.Position,
        };

    private sealed class UseOwner
    {
        public string Key { get; init; } = "";

        public string Label { get; init; } = "";

        public string? Slug { get; init; }

        public string SortKey { get; init; } = "";

        public int? Year { get; init; }
    }

    private sealed class UseRow
    {
        public Noun Noun { get; init; }

        public string Key { get; init; } = "";

        public string Label { get; init; } = "";

        public string? Slug { get; init; }

        public string SortKey { get; init; } = "";

        public int? Year { get; init; }

        public string? Locator { get; init; }

        public int Position { get; init; }
    }
}
