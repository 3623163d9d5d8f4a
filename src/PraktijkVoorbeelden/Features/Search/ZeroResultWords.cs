using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.People;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>The words that stand nowhere and were asked more than once, for editors.</summary>
/// <param name="db">The catalogue.</param>
/// <param name="suppressed">Names that may not come back.</param>
/// <param name="clock">The time.</param>
public sealed class ZeroResultWords(CatalogueContext db, SuppressedNames suppressed, TimeProvider clock)
{
    // The word was asked before, when nobody wrote it down.
    private const int FirstTimes = 2;

    private const int MostListed = 200;

    /// <summary>The words, the most asked first.</summary>
    public async Task<IReadOnlyList<ZeroResultWord>> ListAsync(CancellationToken cancellationToken)
    {
        var oldest = Today().AddDays(-ZeroResultWord.DaysKept);
        var words = await db.ZeroResultWords.AsNoTracking().Where(word => word.LastAskedOn >= oldest)
            .OrderByDescending(word => word.Times).ThenBy(word => word.Word).Take(MostListed).ToListAsync(cancellationToken);
        var names = await NamesAsync(cancellationToken);
        return [.. words.Where(word => !names(word.Word))];
    }

    /// <summary>Adds one time to a word. Part of the name of somebody is never kept; what is old or became a name is forgotten.</summary>
    public async Task AddAsync(string word, CancellationToken cancellationToken)
    {
        var oldest = Today().AddDays(-ZeroResultWord.DaysKept);
        await db.ZeroResultWords.Where(old => old.LastAskedOn < oldest).ExecuteDeleteAsync(cancellationToken);
        var isName = await NamesAsync(cancellationToken);
        foreach (var known in (await db.ZeroResultWords.AsNoTracking().Select(known => known.Word).ToListAsync(cancellationToken)).Where(isName))
        {
            await db.ZeroResultWords.Where(name => name.Word == known).ExecuteDeleteAsync(cancellationToken);
        }

        if (isName(word))
            return;
        var today = Today();
        var updated = await db.ZeroResultWords.Where(known => known.Word == word)
            .ExecuteUpdateAsync(set => set.SetProperty(known => known.Times, known => known.Times + 1).SetProperty(known => known.LastAskedOn, today), cancellationToken);
        if (updated > 0)
            return;
        db.ZeroResultWords.Add(new() { Word = word, Times = FirstTimes, LastAskedOn = today });
        await db.SaveChangesAsync(cancellationToken);
    }

    private DateTime Today() => DateTime.SpecifyKind(clock.GetUtcNow().UtcDateTime.Date, DateTimeKind.Utc);

    private async Task<Func<string, bool>> NamesAsync(CancellationToken cancellationToken)
    {
        var people = await db.People.AsNoTracking().Where(person => person.Name != null).Select(person => person.Name!).ToListAsync(cancellationToken);
        var parts = people.SelectMany(SuppressedNameList.WordsOf).ToHashSet();
        var gone = await suppressed.ListAsync(cancellationToken);
        return word => parts.Contains(word) || gone.IsPartOfName(word);
    }
}

/// <summary>Writes down, in the background, the words that were asked more than once.</summary>
public sealed class ZeroResultWriter(AskedWords asked, IServiceScopeFactory scopes, ILogger<ZeroResultWriter> logger) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var word in asked.Again.ReadAllAsync(stoppingToken))
            {
                await WriteAsync(word, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops.
        }
    }

    private async Task WriteAsync(string word, CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ZeroResultWords>().AddAsync(word, stoppingToken);
        }
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
        {
            // Without the word: the log is no place for it.
            logger.LogWarning(fault, "A word that stands nowhere was not written down.");
        }
    }
}
