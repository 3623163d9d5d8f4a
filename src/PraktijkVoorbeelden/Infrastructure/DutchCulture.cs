using System.Globalization;

namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>Numbers and dates as they are written in Dutch, whatever the machine or the browser is set to.</summary>
public static class DutchCulture
{
    /// <summary>The one culture of the site.</summary>
    public static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Makes Dutch the culture of every thread: requests, background work and commands alike.</summary>
    public static void UseEverywhere()
    {
        CultureInfo.DefaultThreadCurrentCulture = Culture;
        CultureInfo.DefaultThreadCurrentUICulture = Culture;
        CultureInfo.CurrentCulture = Culture;
        CultureInfo.CurrentUICulture = Culture;
    }
}
