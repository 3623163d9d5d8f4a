using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Municipalities;

/// <summary>What others tell of a municipality.</summary>
/// <param name="Key">Its CBS code.</param>
/// <param name="Name">Its name.</param>
/// <param name="ProvinceSlug">Its province, as in addresses.</param>
/// <param name="SizeClass">How many live there; null where that is not known, as of a former one.</param>
/// <param name="Aliases">Its other names.</param>
/// <param name="Successors">The municipalities that it directly went into.</param>
/// <param name="Province">Its province.</param>
public sealed record MunicipalityEntry(string Key, string Name, string ProvinceSlug, SizeClass? SizeClass, IReadOnlyList<string> Aliases, IReadOnlyList<string> Successors, string Province);

/// <summary>All municipalities, in force and former, and which went into which.</summary>
public sealed class MunicipalityBook
{
    private readonly Dictionary<string, MunicipalityEntry> entries;
    private readonly ILookup<string, string> predecessors;

    private MunicipalityBook(Dictionary<string, MunicipalityEntry> entries)
    {
        this.entries = entries;
        predecessors = entries.Values.SelectMany(entry => entry.Successors, (entry, successor) => (entry.Key, successor)).ToLookup(pair => pair.successor, pair => pair.Key);
    }

    /// <summary>Reads the book.</summary>
    public static async Task<MunicipalityBook> ReadAsync(CatalogueContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var municipalities = await db.Municipalities.AsNoTracking().Select(m => new { m.Key, m.Name, m.ProvinceSlug, m.Population, m.Province }).ToListAsync(cancellationToken);
        var aliases = (await db.Set<Alias<Municipality>>().AsNoTracking().OrderBy(alias => alias.OwnerKey).ThenBy(alias => alias.Position)
            .Select(alias => new { alias.OwnerKey, alias.Name }).ToListAsync(cancellationToken)).ToLookup(alias => alias.OwnerKey, alias => alias.Name);
        var successors = (await db.Set<MunicipalitySuccessor>().AsNoTracking().OrderBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .Select(row => new { row.OwnerKey, row.SuccessorKey }).ToListAsync(cancellationToken)).ToLookup(row => row.OwnerKey, row => row.SuccessorKey);
        return new(municipalities.ToDictionary(
            m => m.Key,
            m => new MunicipalityEntry(m.Key, m.Name, m.ProvinceSlug, m.Population is { } population ? SizeClasses.Of(population) : null, [.. aliases[m.Key]], [.. successors[m.Key]], m.Province)));
    }

    /// <summary>All of them.</summary>
    public IReadOnlyCollection<MunicipalityEntry> All => entries.Values;

    /// <summary>The municipality with this Key; null where it is not published.</summary>
    public MunicipalityEntry? Find(string key) => entries.GetValueOrDefault(key);

    /// <summary>These municipalities, what they went into, and what that went into, up to today's.</summary>
    public IReadOnlyList<MunicipalityEntry> WithSuccessors(IEnumerable<string> keys) => Reach(keys, entry => entry.Successors);

    /// <summary>The municipalities that this one came from, and what those came from.</summary>
    public IReadOnlyList<MunicipalityEntry> PredecessorsOf(string key) => [.. Reach([key], entry => predecessors[entry.Key]).Where(entry => entry.Key != key)];

    // Each once, however the municipalities were divided and joined.
    private List<MunicipalityEntry> Reach(IEnumerable<string> keys, Func<MunicipalityEntry, IEnumerable<string>> next)
    {
        var reached = new List<MunicipalityEntry>();
        var seen = new HashSet<string>();
        var toVisit = new Queue<string>(keys);
        while (toVisit.TryDequeue(out var key))
        {
            if (!seen.Add(key) || Find(key) is not { } entry)
                continue;
            reached.Add(entry);
            foreach (var other in next(entry))
            {
                toVisit.Enqueue(other);
            }
        }

        return reached;
    }
}
