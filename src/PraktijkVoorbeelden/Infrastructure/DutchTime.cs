namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>Moments as people in the Netherlands read them. Stored moments are UTC.</summary>
public static class DutchTime
{
    /// <summary>The clock of the site.</summary>
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>A day: 3 maart 2026.</summary>
    public static string Day(DateTime utc) => Local(utc).ToString("d MMMM yyyy", DutchCulture.Culture);

    /// <summary>A day and time: 3 maart 2026, 14.05 uur.</summary>
    public static string Moment(DateTime utc) => Local(utc).ToString("d MMMM yyyy, HH.mm 'uur'", DutchCulture.Culture);

    /// <summary>The date of now.</summary>
    public static DateOnly Today(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return DateOnly.FromDateTime(Local(clock.GetUtcNow().UtcDateTime));
    }

    private static DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);
}
