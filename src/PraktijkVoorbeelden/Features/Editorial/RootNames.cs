using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>What every root has, for lists and look-ups that do not care which noun it is.</summary>
public sealed class RootName
{
    /// <summary>The Key.</summary>
    public required string Key { get; init; }

    /// <summary>What people call it.</summary>
    public required string Label { get; init; }

    /// <summary>The label folded, for looking up.</summary>
    public required string LookupKey { get; init; }

    /// <summary>The label folded, for sorting.</summary>
    public required string SortKey { get; init; }

    /// <summary>The slug.</summary>
    public string? Slug { get; init; }

    /// <summary>UTC.</summary>
    public DateTime PublishedAt { get; init; }

    /// <summary>The version that is published.</summary>
    public int Version { get; init; }
}

/// <summary>The published roots of a noun by name.</summary>
public static class RootNames
{
    /// <summary>A query over all published roots of this noun; filter, sort and page it before running it.</summary>
    public static IQueryable<RootName> RootNamesOf(this CatalogueContext db, Noun noun)
    {
        ArgumentNullException.ThrowIfNull(db);
        return noun switch
        {
            Noun.Municipality => db.Municipalities.AsNoTracking().Select(root => new RootName { Key = root.Key, Label = root.Name, LookupKey = root.LookupKey, SortKey = root.SortKey, Slug = root.Slug, PublishedAt = root.PublishedAt, Version = root.Version }),
            Noun.Region => db.Regions.AsNoTracking().Select(root => new RootName { Key = root.Key, Label = root.Name, LookupKey = root.LookupKey, SortKey = root.SortKey, Slug = root.Slug, PublishedAt = root.PublishedAt, Version = root.Version }),
            Noun.Organisation => db.Organisations.AsNoTracking().Select(root => new RootName { Key = root.Key, Label = root.Name, LookupKey = root.LookupKey, SortKey = root.SortKey, Slug = root.Slug, PublishedAt = root.PublishedAt, Version = root.Version }),
            Noun.Person => db.People.AsNoTracking().Select(root => new RootName { Key = root.Key, Label = root.Name ?? root.Key, LookupKey = root.LookupKey, SortKey = root.SortKey, Slug = root.Slug, PublishedAt = root.PublishedAt, Version = root.Version }),
            Noun.Source => db.Sources.AsNoTracking().Select(root => new RootName { Key = root.Key, Label = root.Title, LookupKey = root.LookupKey, SortKey = root.SortKey, Slug = root.Slug, PublishedAt = root.PublishedAt, Version = root.Version }),
            Noun.Theme => TermNames(db.Themes),
            Noun.TargetGroup => TermNames(db.TargetGroups),
            Noun.Law => TermNames(db.Laws),
            Noun.Characteristic => TermNames(db.Characteristics),
            Noun.Initiative => db.Initiatives.AsNoTracking().Select(root => new RootName { Key = root.Key, Label = root.Title, LookupKey = root.LookupKey, SortKey = root.SortKey, Slug = root.Slug, PublishedAt = root.PublishedAt, Version = root.Version }),
            Noun.Gathering => db.Gatherings.AsNoTracking().Select(root => new RootName { Key = root.Key, Label = root.Title, LookupKey = root.LookupKey, SortKey = root.SortKey, Slug = root.Slug, PublishedAt = root.PublishedAt, Version = root.Version }),
            Noun.Adoption => db.Adoptions.AsNoTracking().Select(root => new RootName { Key = root.Key, Label = root.Title, LookupKey = root.LookupKey, SortKey = root.SortKey, Slug = root.Slug, PublishedAt = root.PublishedAt, Version = root.Version }),
            Noun.Award => db.Awards.AsNoTracking().Select(root => new RootName { Key = root.Key, Label = root.Name, LookupKey = root.LookupKey, SortKey = root.SortKey, Slug = root.Slug, PublishedAt = root.PublishedAt, Version = root.Version }),
            Noun.AwardRound => db.AwardRounds.AsNoTracking().Select(root => new RootName { Key = root.Key, Label = root.Name, LookupKey = root.LookupKey, SortKey = root.SortKey, Slug = root.Slug, PublishedAt = root.PublishedAt, Version = root.Version }),
            Noun.AwardGrant => db.AwardGrants.AsNoTracking().Select(root => new RootName { Key = root.Key, Label = root.Name, LookupKey = root.LookupKey, SortKey = root.SortKey, Slug = root.Slug, PublishedAt = root.PublishedAt, Version = root.Version }),
            _ => throw new ArgumentOutOfRangeException(nameof(noun)),
        };
    }

    private static IQueryable<RootName> TermNames(IQueryable<Taxonomy.Term> terms) =>
        terms.AsNoTracking().Select(root => new RootName { Key = root.Key, Label = root.Name, LookupKey = root.LookupKey, SortKey = root.SortKey, Slug = root.Slug, PublishedAt = root.PublishedAt, Version = root.Version });
}
