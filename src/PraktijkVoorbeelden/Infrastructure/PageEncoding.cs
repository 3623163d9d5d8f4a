using System.Globalization;

namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>In which of the compressions that we have an answer goes out (RFC 9110, section 12.5.3).</summary>
public static class PageEncoding
{
    private static readonly string[] Preferred = ["br", "gzip"];

    /// <summary>
    /// Chooses one and leaves only that in the request's header, so that whatever compresses the answer makes the same
    /// choice. Empty where the browser takes none of ours.
    /// </summary>
    public static string Settle(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var accepted = request.Headers.AcceptEncoding.ToString();
        var settled = Array.Find(Preferred, encoding => Accepts(accepted, encoding)) ?? "";
        request.Headers.AcceptEncoding = settled;
        return settled;
    }

    private static bool Accepts(ReadOnlySpan<char> accepted, ReadOnlySpan<char> encoding)
    {
        foreach (var range in accepted.Split(','))
        {
            var one = accepted[range];
            var end = one.IndexOf(';');
            var name = (end < 0 ? one : one[..end]).Trim();
            if (name.Equals(encoding, StringComparison.OrdinalIgnoreCase))
                return end < 0 || !IsRefused(one[(end + 1)..].Trim());
        }

        return false;
    }

    private static bool IsRefused(ReadOnlySpan<char> weight) =>
        weight.StartsWith("q=", StringComparison.OrdinalIgnoreCase)
        && decimal.TryParse(weight[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var quality)
        && quality == 0;
}
