using System.Globalization;
using System.Text.RegularExpressions;

namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>
/// Decimal numbers the Dutch way (3.000 and 8,5), kept as whole multiples of a fraction so that no database rounds them.
/// </summary>
public static partial class DutchNumber
{
    /// <summary>Reads a number in units of 1/<paramref name="scale"/> (a power of ten). False where it has more decimals.</summary>
    public static bool TryParse(string typed, int scale, out long scaled)
    {
        ArgumentNullException.ThrowIfNull(typed);
        scaled = 0;
        var text = typed.Trim();
        if (!Pattern().IsMatch(text))
            return false;
        var plain = text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        if (!decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return false;
        var multiple = number * scale;
        if (multiple != decimal.Truncate(multiple) || Math.Abs(multiple) > long.MaxValue)
            return false;
        scaled = (long)multiple;
        return true;
    }

    /// <summary>As typed in a form: no thousands' points, no superfluous decimals ("8,5", "3000").</summary>
    public static string Plain(long scaled, int scale) =>
        ((decimal)scaled / scale).ToString("0.#########", CultureInfo.InvariantCulture).Replace('.', ',');

    /// <summary>As a reader sees it ("3.000", "8,5").</summary>
    public static string Shown(long scaled, int scale) =>
        ((decimal)scaled / scale).ToString("#,0.#########", Dutch);

    /// <summary>A count with its noun: "1 voorbeeld", "1.250 voorbeelden".</summary>
    public static string Counted(int count, string singular, string plural) =>
        $"{Shown(count, 1)} {(count == 1 ? singular : plural)}";

    /// <summary>Digits after the comma at most, for a scale.</summary>
    public static int Decimals(int scale) => (int)Math.Round(Math.Log10(scale));

    private static readonly NumberFormatInfo Dutch = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NumberGroupSizes = [3] };

    [GeneratedRegex(@"^-?(\d{1,15}|\d{1,3}(\.\d{3}){1,5})(,\d{1,9})?$")]
    private static partial Regex Pattern();
}
