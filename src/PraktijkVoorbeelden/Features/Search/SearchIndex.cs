using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>
/// This node's search index: answers readers from the file that is in use, and knows whether there is one. The
/// <see cref="Follower"/> fills it and keeps it up to date.
/// </summary>
public sealed class SearchIndex(IOptions<FolderOptions> folders, ChangeSignal signal, ILogger<SearchIndex> logger) : IDisposable
{
    private const string FilePattern = "zoeken-*.db";

    // Far more than it takes for a batch to become visible: then something is missing.
    private const int MaxAttempts = 1_000;

    private readonly string folder = Path.Combine(folders.Value.DataFolder, "index");
    private volatile IndexFile? current;

    /// <summary>Whether questions are answered; otherwise the index is being built.</summary>
    public bool IsReady => current is not null;

    /// <summary>The name of the file in use, which no other file ever has; null while there is none.</summary>
    public string? FileName => current?.Path;

    /// <summary>The file in use; null while there is none.</summary>
    internal IndexFile? Current => current;

    private FacetNeighbours? Neighbours => current?.Image is { } image ? new(image) : null;

    /// <summary>Answers a question; null while the index is being built.</summary>
    public SearchAnswer? Find(SearchQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Ask(reader => reader.Answer(question));
    }

    /// <summary>Pages that somebody may be typing the name of; null while the index is being built.</summary>
    public IReadOnlyList<Suggestion>? Suggest(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return Ask(reader => reader.Suggest(typed));
    }

    /// <summary>For each term, how many documents hold it, each term by itself; null while the index is being built.</summary>
    public IReadOnlyDictionary<string, int>? CountEach(IEnumerable<string> terms) =>
        Ask(reader => terms.ToDictionary(term => term, term => reader.Count(term)));

    /// <summary>The Keys of documents that share values of facets, those that share most first; null while the index is being built.</summary>
    public IReadOnlyList<string>? Sharing(SharedValues wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return Neighbours?.Sharing(wanted);
    }

    /// <summary>For each value of a facet, how many documents have it together with this value; null while the index is being built.</summary>
    public IReadOnlyDictionary<string, int>? CountBeside(FacetValue value, string facet) => Neighbours?.Beside(value, facet);

    /// <summary>For each value of a facet, how many documents have it; null while the index is being built.</summary>
    public IReadOnlyDictionary<string, int>? CountAll(string facet) => Neighbours?.All(facet);

    /// <summary>For each value of one facet that any document has, which values of another stand beside it; null while the index is being built.</summary>
    public IReadOnlyDictionary<string, IReadOnlySet<string>>? BesideEach(string facet, string other) => Neighbours?.BesideEach(facet, other);

    /// <summary>
    /// Opens the newest usable file of this catalogue, if there is one, and throws the others away. A file that is ahead of
    /// the last change is of no use: it was left by a database that was put back since.
    /// </summary>
    internal void Open(Guid catalogue, long lastChange)
    {
        Directory.CreateDirectory(folder);
        foreach (var path in Directory.GetFiles(folder, FilePattern).OrderByDescending(File.GetLastWriteTimeUtc))
        {
            if (current is null && IndexFile.TryOpen(path, catalogue, lastChange) is { } file)
            {
                current = file;
                continue;
            }

            // Beside one that is in use it is only an older one.
            if (current is null)
                logger.LogWarning("The search index {Path} is damaged, or of another catalogue or version, and is built anew.", path);
            Delete(path);
        }
    }

    /// <summary>Makes an empty file, which nobody reads until it is <see cref="Use"/>d.</summary>
    internal IndexFile CreateFile(Guid catalogue, long applied)
    {
        Directory.CreateDirectory(folder);
        return IndexFile.Create(Path.Combine(folder, $"zoeken-{Guid.CreateVersion7():N}.db"), catalogue, applied);
    }

    /// <summary>Lets readers use this file from now on, in the place of another one.</summary>
    internal void Use(IndexFile file)
    {
        var old = Interlocked.Exchange(ref current, file);
        if (old is not null)
            ThrowAway(old);
    }

    /// <summary>Takes a file that is of no use any more away from readers. The follower builds another.</summary>
    internal void Discard(IndexFile file)
    {
        // Several readers may find the same fault.
        if (Interlocked.CompareExchange(ref current, null, file) == file)
            ThrowAway(file);
        signal.Raise();
    }

    /// <summary>Closes a file and deletes it.</summary>
    internal void ThrowAway(IndexFile file)
    {
        file.Dispose();
        Delete(file.Path);
    }

    /// <inheritdoc/>
    public void Dispose() => current?.Dispose();

    // A reader's image and the file differ for an instant while a batch becomes visible.
    private T? Ask<T>(Func<IndexReader, T?> ask) where T : class
    {
        for (var attempt = 0; current is { Image: { } image } file; attempt++)
        {
            try
            {
                using var reader = new IndexReader(file, image);
                if (ask(reader) is { } answer)
                    return answer;
                if (attempt > MaxAttempts && image == file.Image)
                    throw new SqliteException("A document is missing.", SQLitePCL.raw.SQLITE_CORRUPT);
                if (image == file.Image)
                    Thread.Sleep(1);
            }
            catch (Exception fault) when (file != current && fault is SqliteException or ObjectDisposedException or InvalidOperationException)
            {
                // Another file took its place while this one was being read.
            }
            catch (SqliteException fault) when (IndexFile.IsDamage(fault))
            {
                logger.LogError(fault, "The search index is damaged and is built anew.");
                Discard(file);
            }
        }

        return null;
    }

    private void Delete(string path)
    {
        try
        {
            foreach (var file in Directory.GetFiles(folder, Path.GetFileName(path) + "*"))
            {
                File.Delete(file);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Some systems keep a file while somebody reads it. The next start finds it and tries again.
            logger.LogWarning("An old search index can't be deleted yet: {Path}", path);
        }
    }
}
