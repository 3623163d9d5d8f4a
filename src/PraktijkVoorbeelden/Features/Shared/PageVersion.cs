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
            var today = DutchTime.Today(clock);
            var (applied, file) = (follower.Applied, index.FileName);
            if (known is not { } now || now.Applied != applied || now.Day != today || !ReferenceEquals(now.File, file))
                known = now = new(applied, today, file, string.Create(CultureInfo.InvariantCulture, $"{applied} {today:yyyy-MM-dd} {file} "));
            return now.Text;
        }
    }

    private sealed record Known(long Applied, DateOnly Day, string? File, string Text);
}
