using System.Diagnostics;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.People;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>Brings what is in the catalogue into an index file: all of it, or what a batch of changes touched.</summary>
internal sealed class Indexer(ILogger<Indexer> logger)
{
    // Documents that are read and held at a time, and more of them where nobody waits for the first.
    private const int BatchSize = 200;
    private const int FillBatchSize = 500;

    private static readonly TimeSpan ProgressEvery = TimeSpan.FromSeconds(5);

    /// <summary>How far the file is that is being filled; null where none is.</summary>
    public IndexProgress? Progress { get; private set; }

    /// <summary>Fills an empty file with the documents of everything that is published.</summary>
    public async Task FillAsync(IndexFile file, CatalogueContext db, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var told = started;
        await using var whole = await WholeCatalogueReading.BeginAsync(db, cancellationToken);
        var keysByNoun = await KeysAsync(db, cancellationToken);
        var all = keysByNoun.Values.Sum(keys => keys.Count);
        Progress = new(0, all);
        try
        {
            // The catalogue is read while what was read before is analysed and written.
            var batches = Channel.CreateBounded<Batch>(2);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var reading = Task.Run(() => ReadAsync(db, keysByNoun, batches.Writer, stop.Token), stop.Token);
            try
            {
                await foreach (var batch in batches.Reader.ReadAllAsync(cancellationToken))
                {
                    Write(file, batch);
                    Progress = new(Progress.Done + batch.Keys, all);
                    if (Stopwatch.GetElapsedTime(told) > ProgressEvery)
                    {
                        told = Stopwatch.GetTimestamp();
                        logger.LogInformation("The search index is being built: {Done} of {All}.", Progress.Done, all);
                    }
                }
            }
            finally
            {
                await stop.CancelAsync();
                await reading.ContinueWith(_ => { }, TaskScheduler.Default);
            }

            await FillLabelsAsync(file, db, cancellationToken);
            file.SetFilled();
            logger.LogInformation("The search index is built: {Done} documents in {Seconds:0.0} s.", all, Stopwatch.GetElapsedTime(started).TotalSeconds);
        }
        finally
        {
            Progress = null;
        }
    }

    /// <summary>
    /// Brings changes into a file: the documents of the roots that changed, and those that were or now are made from
    /// them. Returns whether a name had to go: of somebody who is shown by role only now or not at all, or one that may not
    /// come back and that stood literally in a text. The file is then of use to this process only.
    /// </summary>
    public async Task<bool> ApplyAsync(IndexFile file, CatalogueContext db, IReadOnlyList<Change> changes, SuppressedNameList names, CancellationToken cancellationToken)
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
            // Where nothing was made from somebody any more, the name may linger all the same.
            if (root.Noun == Noun.Person && (documents.Count > 0 || names.IsNameless(root.Key)))
                named.Add(root.Key);
        }

        var stood = PeopleNamedIn(writer, stale, names);
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

        foreach (var group in changed.Where(root => LabelBook.Nouns.Contains(root.Noun)).GroupBy(root => root.Noun))
        {
            var labels = await CatalogueLabels.ReadAsync(db, group.Key, [.. group.Select(root => root.Key)], cancellationToken);
            foreach (var root in group)
            {
                writer.PutLabels(root, labels[root.Key]);
            }
        }

        var shown = named.Count == 0 ? 0 : await db.People.CountAsync(person => named.Contains(person.Key) && !person.IsRoleOnly, cancellationToken);
        stood.ExceptWith(PeopleNamedIn(writer, stale, names));
        var isNameGone = shown < named.Count || stood.Count > 0;
        if (isNameGone)
            writer.Retire();
        writer.Commit(changes[^1].Number);
        return isNameGone;
    }

    // In which documents stands whose name. Nearly always nobody's name may not be kept, and then nothing is read.
    private static HashSet<(RootId, string)> PeopleNamedIn(IndexWriter writer, IEnumerable<RootId> documents, SuppressedNameList names) => names.IsEmpty
        ? []
        : [.. documents.SelectMany(document => writer.TextsOf(document).SelectMany(names.PeopleIn).Select(person => (document, person)))];

    private static async Task ReadAsync(CatalogueContext db, Dictionary<Noun, List<string>> keysByNoun, ChannelWriter<Batch> batches, CancellationToken cancellationToken)
    {
        try
        {
            var reading = new DocumentReading(db);
            foreach (var (noun, allKeys) in keysByNoun)
            {
                foreach (var keys in allKeys.Chunk(FillBatchSize))
                {
                    await batches.WriteAsync(new(keys.Length, await CatalogueDocuments.ReadAsync(reading, noun, keys, cancellationToken)), cancellationToken);
                }
            }

            batches.Complete();
        }
        catch (Exception fault)
        {
            // Thrown again where the batches are written.
            batches.Complete(fault);
        }
    }

    private static void Write(IndexFile file, Batch batch)
    {
        using var writer = file.BeginWriting();
        foreach (var document in batch.Documents)
        {
            writer.Put(document);
        }

        writer.Commit(file.Applied);
    }

    private static async Task FillLabelsAsync(IndexFile file, CatalogueContext db, CancellationToken cancellationToken)
    {
        foreach (var noun in LabelBook.Nouns)
        {
            foreach (var keys in (await db.RootNamesOf(noun).Select(root => root.Key).ToListAsync(cancellationToken)).Chunk(BatchSize))
            {
                using var writer = file.BeginWriting();
                foreach (var labels in await CatalogueLabels.ReadAsync(db, noun, keys, cancellationToken))
                {
                    writer.PutLabels(new(noun, labels.Key), labels);
                }

                writer.Commit(file.Applied);
            }
        }
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

    private sealed record Batch(int Keys, IReadOnlyList<SearchDocument> Documents);
}

/// <summary>How far an index is that is being built.</summary>
/// <param name="Done">Documents that are in it.</param>
/// <param name="All">Documents that will be.</param>
public sealed record IndexProgress(int Done, int All);
