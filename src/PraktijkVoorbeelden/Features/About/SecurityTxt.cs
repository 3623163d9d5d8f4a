using System.Globalization;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.About;

/// <summary>The text of <c>security.txt</c>.</summary>
public static class SecurityTxt
{
    // RFC 9116 asks for less than a year, so that an address that nobody reads any more falls out of use by itself.
    private const int MonthsValid = 6;

    /// <summary>Makes the text for a moment.</summary>
    public static string For(SiteOptions site, DateTimeOffset now)
    {
        var contact = site.ContactEmail is { } email ? $"mailto:{email}" : site.AddressOf("/contact");
        var expires = now.UtcDateTime.Date.AddMonths(MonthsValid).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return $"""
            Contact: {contact}
            Expires: {expires}
            Preferred-Languages: nl, en
            Canonical: {site.AddressOf("/.well-known/security.txt")}

            """.ReplaceLineEndings("\n");
    }
}
