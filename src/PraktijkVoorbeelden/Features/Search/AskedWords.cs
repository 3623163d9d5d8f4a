using System.Threading.Channels;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>
/// Remembers, in the memory of this node only, which words were asked once and stand nowhere. A word that is asked again
/// an hour later or more goes on to <see cref="ZeroResultWords"/>: one that is asked once may be somebody's name, and is
/// never written down.
/// </summary>
public sealed class AskedWords(TimeProvider clock)
{
    // Who asks for words at random fills this and no more.
    private const int MaxRemembered = 5_000;
    private const int MaxWaiting = 200;
    private const int MinLength = 4;
    private const int MaxLength = 40;

    private static readonly TimeSpan Apart = TimeSpan.FromHours(1);

    private readonly Channel<string> again = Channel.CreateBounded<string>(new BoundedChannelOptions(MaxWaiting) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Dictionary<string, DateTimeOffset> asked = new(StringComparer.Ordinal);
    private readonly Lock writing = new();

    /// <summary>Words that were asked more than once.</summary>
    public ChannelReader<string> Again => again.Reader;

    /// <summary>Notes words that stand nowhere. Numbers, addresses and the like are none.</summary>
    public void Note(IEnumerable<string> typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        foreach (var term in typed.Where(word => !word.Contains('@', StringComparison.Ordinal)).SelectMany(Analyser.WordsOf).Where(word => !word.IsJoined).Select(word => word.Term)
            .Where(term => term.Length is >= MinLength and <= MaxLength && !term.AsSpan().ContainsAnyExceptInRange('a', 'z')).Distinct())
        {
            Note(term);
        }
    }

    private void Note(string term)
    {
        var now = clock.GetUtcNow();
        lock (writing)
        {
            if (!asked.TryGetValue(term, out var before))
            {
                if (asked.Count >= MaxRemembered)
                    asked.Clear();
                asked[term] = now;
                return;
            }

            if (now - before < Apart)
                return;
            asked[term] = now;
        }

        again.Writer.TryWrite(term);
    }
}
