using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>Brings what is in the catalogue into an index file: all of it, or what a batch of changes touched.</summary>
internal sealed class Indexer(ILogger<Indexer> logger)
{
    // Documents that are read and held at a time.
    private const int BatchSize = 200;

    private static readonly TimeSpan ProgressEvery = TimeSpan.FromSeconds(5);

    /// <summary>Fills an empty file with the documents of everything that is published.</summary>
    public async Task FillAsync(IndexFile file, CatalogueContext db, CancellationToken cancellationToken)
    {
        var reading = new DocumentReading(db);
        var started = Stopwatch.GetTimestamp();
        var told = started;
        var done = 0;
        var keysByNoun = await KeysAsync(db, cancellationToken);
        var all = keysByNoun.Values.Sum(keys => keys.Count);
        foreach (var (noun, allKeys) in keysByNoun)
        {
            foreach (var keys in allKeys.Chunk(BatchSize))
            {
                using var writer = file.BeginWriting();
                foreach (var document in await CatalogueDocuments.ReadAsync(reading, noun, keys, cancellationToken))
                {
                    writer.Put(document);
                }

                writer.Commit(file.Applied);
                done += keys.Length;
                if (Stopwatch.GetElapsedTime(told) > ProgressEvery)
                {
                    told = Stopwatch.GetTimestamp();
                    logger.LogInformation("The search index is being built: {Done} of {All}.", done, all);
                }
            }
        }

        file.SetFilled();
        logger.LogInformation("The search index is built: {Done} documents in {Seconds:0.0} s.", done, Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    /// <summary>
    /// Brings changes into a file: the documents of the roots that changed, and those that were or now are made from
    /// them. Returns whether somebody's name had to go, who is shown by role only now or not at all.
    /// </summary>
    public async Task<bool> ApplyAsync(IndexFile file, CatalogueContext db, IReadOnlyList<Change> changes, CancellationToken cancellationToken)
    {
        var changed = changes.Select(change => new RootId(change.Noun, change.Key)).ToHashSet();
        var pointedAt = await CatalogueDocuments.PointedAtByAsync(db, changed, cancellationToken);
        using var writer = file.BeginWriting();
        var stale = new HashSet<RootId>(changed.Where(root => CatalogueDocuments.Has(root.Noun)));
        var named = new List<string>();
        foreach (var root in changed.Concat(pointedAt))
        {
            var documents = writer.MadeFrom(root);
            stale.UnionWith(documents);
            if (root.Noun == Noun.Person && documents.Count > 0)
                named.Add(root.Key);
        }

        var reading = new DocumentReading(db);
        foreach (var group in stale.GroupBy(root => root.Noun))
        {
            foreach (var roots in group.Chunk(BatchSize))
            {
                var documents = await CatalogueDocuments.ReadAsync(reading, group.Key, [.. roots.Select(root => root.Key)], cancellationToken);
                foreach (var gone in roots.Except(documents.Select(document => document.Root)))
                {
                    writer.Remove(gone);
                }

                foreach (var document in documents)
                {
                    writer.Put(document);
                }
            }
        }

        var shown = named.Count == 0 ? 0 : await db.People.CountAsync(person => named.Contains(person.Key) && !person.IsRoleOnly, cancellationToken);
        writer.Commit(changes[^1].Number);
        return shown < named.Count;
    }

    private static async Task<Dictionary<Noun, List<string>>> KeysAsync(CatalogueContext db, CancellationToken cancellationToken)
    {
        var keys = new Dictionary<Noun, List<string>>();
        foreach (var noun in CatalogueDocuments.All.Select(documents => documents.Noun))
        {
            keys[noun] = await db.RootNamesOf(noun).OrderBy(root => root.Key).Select(root => root.Key).ToListAsync(cancellationToken);
        }

        return keys;
    }
}
