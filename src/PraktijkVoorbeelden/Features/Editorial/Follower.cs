using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Features.Search;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>
/// Brings what is published to this node's readers: reads the log of changes in order, keeps the search index up to date
/// and says how far it is. One on each node. Where the index is missing, damaged, of another version or of another
/// catalogue, it has one built, while pages go on.
/// </summary>
public sealed class Follower : BackgroundService
{
    /// <summary>How long an editor waits at most for this node to show what was published.</summary>
    public static readonly TimeSpan EditorWaits = TimeSpan.FromSeconds(5);

    // Bounds what one transaction of the index holds.
    private const int BatchSize = 200;

    private static readonly TimeSpan PollEvery = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(5);

    private readonly IServiceScopeFactory scopes;
    private readonly SearchIndex index;
    private readonly Indexer indexer;
    private readonly ChangeSignal signal;
    private readonly IDataProtectionProvider protection;
    private readonly ILogger<Follower> logger;
    private TaskCompletionSource progress = NewProgress();
    private Task<IndexFile>? building;
    private Task checking = Task.CompletedTask;
    private bool isOpened;
    private bool isRebuildWanted;
    private bool hasFailed;
    private long lastSeen;
    private long applied;

    /// <summary>Made by the container.</summary>
    public Follower(IServiceScopeFactory scopes, SearchIndex index, ChangeSignal signal, IDataProtectionProvider protection, ILoggerFactory loggers)
    {
        this.scopes = scopes;
        this.index = index;
        this.signal = signal;
        this.protection = protection;
        indexer = new(loggers.CreateLogger<Indexer>());
        logger = loggers.CreateLogger<Follower>();
    }

    /// <summary>
    /// The number of the last change that this node's readers see. Never goes back. While there is no index it follows the
    /// log: pages come from the catalogue itself.
    /// </summary>
    public long Applied => Interlocked.Read(ref applied);

    /// <summary>How far the index is that is being built; null where none is.</summary>
    public IndexProgress? Building => indexer.Progress;

    /// <summary>
    /// Waits until readers of this node see a change, search included. False where that takes longer than
    /// <paramref name="atMost"/>: it will be seen, but later.
    /// </summary>
    public async Task<bool> WaitForAsync(long changeNumber, TimeSpan atMost, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(atMost);
        while (true)
        {
            // Taken before the look, so that what happens in between is not missed.
            var next = Volatile.Read(ref progress).Task;
            if (Applied >= changeNumber && index.Current is { } file && file.Applied >= changeNumber)
                return true;
            try
            {
                await next.WaitAsync(patience.Token);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                return false;
            }
        }
    }

    /// <summary>Waits, as long as an editor would, until readers of this node see what was published, if anything was.</summary>
    public Task WaitForAsync(PublishOutcome outcome, CancellationToken cancellationToken) =>
        outcome is PublishOutcome.Published published ? WaitForAsync(published.ChangeNumber, EditorWaits, cancellationToken) : Task.CompletedTask;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await signal.WaitAsync(await FollowAsync(stoppingToken) ? PollEvery : AfterFault, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops. A file that was being built is of no use to the next start, which throws it away.
        }
        finally
        {
            await checking;
            if (building is not null)
                (await building.ContinueWith(built => built.IsCompletedSuccessfully ? built.Result : null, TaskScheduler.Default))?.Dispose();
        }
    }

    private async Task<bool> FollowAsync(CancellationToken stoppingToken)
    {
        lastSeen = 0;
        try
        {
            await CatchUpAsync(stoppingToken);
            hasFailed = false;
            return true;
        }
        catch (SqliteException fault) when (IndexFile.IsDamage(fault) && index.Current is { } file && !file.IsWhole())
        {
            // Asked of the file itself: the catalogue may be a SQLite file too, and have the same sort of fault.
            logger.LogError(fault, "The search index is damaged and is built anew.");
            index.Discard(file);
            return true;
        }
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested && index.Current is { } file && lastSeen > file.Applied)
        {
            // The log can be read, so what fails is the index: its disk is full, or its file is gone. Readers must not be
            // shown what was withdrawn, so after a second time their pages go on without it.
            logger.LogError(fault, "The search index can't be brought up to change {Number}.", lastSeen);
            if (hasFailed)
                index.Discard(file);
            hasFailed = !hasFailed;
            return true;
        }
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
        {
            logger.LogError(fault, "Following what is published failed; trying again in {Seconds} s.", AfterFault.TotalSeconds);
            return false;
        }
    }

    private async Task CatchUpAsync(CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        var counter = await db.ChangeCounters.AsNoTracking().SingleAsync(stoppingToken);
        Open(counter);
        lastSeen = counter.Value;
        if (index.Current is null)
            Advance(counter.Value);
        await UseWhatIsBuiltAsync(db, counter.CatalogueId, stoppingToken);
        if (building is null && (index.Current is null || isRebuildWanted))
            StartBuilding(stoppingToken);

        if (index.Current is { } file)
        {
            await ApplyAsync(file, db, stoppingToken);
            Advance(file.Applied);
        }
    }

    private void Open(ChangeCounter counter)
    {
        // A file that is ahead of its catalogue, or of another one, was left by a database that was put back since.
        if (index.Current is { } stray && (stray.Catalogue != counter.CatalogueId || stray.Applied > counter.Value))
            index.Discard(stray);
        if (isOpened)
            return;

        isOpened = true;
        index.Open(counter.CatalogueId, counter.Value);
        // Reading every page of a large file takes longer than a start may: what is read for a question is found faulty then.
        if (index.Current is { } file)
            checking = Task.Run(() => Check(file));
    }

    private void Check(IndexFile file)
    {
        try
        {
            file.Tidy();
            if (!file.IsWhole() && file == index.Current)
            {
                logger.LogError("The search index is damaged and is built anew.");
                index.Discard(file);
            }
        }
        catch (Exception fault) when (fault is SqliteException or ObjectDisposedException or InvalidOperationException)
        {
            // Another file took its place, or the site stops.
        }
    }

    private void StartBuilding(CancellationToken stoppingToken)
    {
        isRebuildWanted = false;
        building = Task.Run(() => BuildAsync(stoppingToken), stoppingToken);
        _ = building.ContinueWith(_ => signal.Raise(), TaskScheduler.Default);
    }

    private async Task<IndexFile> BuildAsync(CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        // Noted before anything is read: what is published meanwhile is applied after.
        var counter = await db.ChangeCounters.AsNoTracking().SingleAsync(stoppingToken);
        logger.LogInformation("The search index is being built, as of change {Number}.", counter.Value);
        var file = index.CreateFile(counter.CatalogueId, counter.Value);
        try
        {
            await indexer.FillAsync(file, db, stoppingToken);
            return file;
        }
        catch
        {
            index.ThrowAway(file);
            throw;
        }
    }

    private async Task UseWhatIsBuiltAsync(CatalogueContext db, Guid catalogue, CancellationToken stoppingToken)
    {
        if (building is not { IsCompleted: true } built)
            return;

        building = null;
        // Until it is there, also where it failed.
        var wasWanted = isRebuildWanted;
        isRebuildWanted = true;
        var file = await built;
        isRebuildWanted = wasWanted;
        if (file.Catalogue != catalogue)
        {
            index.ThrowAway(file);
            return;
        }

        try
        {
            // Caught up before it is used, so that readers never go back to an earlier state.
            await ApplyAsync(file, db, stoppingToken);
        }
        catch
        {
            index.ThrowAway(file);
            throw;
        }

        index.Use(file);
        file.Tidy();
    }

    private async Task ApplyAsync(IndexFile file, CatalogueContext db, CancellationToken stoppingToken)
    {
        while (true)
        {
            var last = file.Applied;
            var changes = await db.Changes.AsNoTracking().Where(change => change.Number > last).OrderBy(change => change.Number).Take(BatchSize).ToListAsync(stoppingToken);
            if (changes.Count == 0)
                return;
            // A word that was taken out lingers in the list of words. Where it may be somebody's name, only a new file is clean.
            isRebuildWanted |= await indexer.ApplyAsync(file, db, changes, await SuppressedAsync(db, stoppingToken), stoppingToken);
            if (file == index.Current)
                Advance(file.Applied);
        }
    }

    private async Task<SuppressedNameList> SuppressedAsync(CatalogueContext db, CancellationToken stoppingToken)
    {
        try
        {
            return await new SuppressedNames(db, protection).ListAsync(stoppingToken);
        }
        catch (CryptographicException fault)
        {
            // Nothing is published until the keys are back; what was published before has to be found all the same.
            logger.LogError(fault, "The names that may not come back can't be read: their key is gone.");
            return SuppressedNameList.Empty;
        }
    }

    private void Advance(long number)
    {
        if (number > Applied)
            Interlocked.Exchange(ref applied, number);
        Interlocked.Exchange(ref progress, NewProgress()).SetResult();
    }

    private static TaskCompletionSource NewProgress() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
