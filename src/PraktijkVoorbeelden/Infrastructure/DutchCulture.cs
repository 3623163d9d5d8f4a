using System.Globalization;

namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>Numbers and dates as they are written in Dutch, whatever the machine or the browser is set to.</summary>
public static class DutchCulture
{
    /// <summary>The one culture of the site.</summary>
    public static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The text with a capital, as at the start of a sentence.</summary>
    public static string AtStart(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 ? text : char.ToUpper(text[0], Culture) + text[1..];
    }

    /// <summary>Makes Dutch the culture of every thread: requests, background work and commands alike.</summary>
    public static void UseEverywhere()
    {
        CultureInfo.DefaultThreadCurrentCulture = Culture;
        CultureInfo.DefaultThreadCurrentUICulture = Culture;
        CultureInfo.CurrentCulture = Culture;
        CultureInfo.CurrentUICulture = Culture;
    }
}
