using System.Globalization;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Search;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Shared;

/// <summary>
/// What readers' pages on this node are made from, as a short text that changes whenever a page may: with each change that
/// is applied, with another index file (one that was being built is ready), and with the date in Amsterdam.
/// </summary>
public sealed class PageVersion(Follower follower, SearchIndex index, TimeProvider clock)
{
    private volatile Known? known;

    /// <summary>The version of now.</summary>
    public string Current
    {
        get
        {
            var (hour, applied, file) = (clock.GetUtcNow().UtcTicks / TimeSpan.TicksPerHour, follower.Applied, index.FileName);
            // A day in Amsterdam begins on the hour in UTC too, so the date need not be worked out for each request.
            if (known is not { } now || now.Applied != applied || now.Hour != hour || !ReferenceEquals(now.File, file))
                known = now = new(applied, hour, file, string.Create(CultureInfo.InvariantCulture, $"{applied} {DutchTime.Today(clock):yyyy-MM-dd} {file} "));
            return now.Text;
        }
    }

    private sealed record Known(long Applied, long Hour, string? File, string Text);
}
