using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Account;

/// <summary>
/// A cookie of the editors' side: browsers send it to <c>/beheer</c> only, so that readers' pages have none; scripts
/// cannot read it; and where readers come over https, it travels over https only.
/// </summary>
public sealed class BeheerCookie : CookieBuilder
{
    /// <summary>The path under which everything of the editors is found, sign-in included.</summary>
    public const string BeheerPath = "/beheer";

    /// <summary>Holds the message for the next page, while there is one.</summary>
    public const string MessageName = "beheer-melding";

    private readonly bool isAlwaysSecure;

    /// <summary>Makes the cookie for a site.</summary>
    public BeheerCookie(string name, SiteOptions site)
    {
        ArgumentNullException.ThrowIfNull(site);
        isAlwaysSecure = site.PublicUrl.StartsWith(Uri.UriSchemeHttps + Uri.SchemeDelimiter, StringComparison.OrdinalIgnoreCase);
        Name = name;
        Path = BeheerPath;
        HttpOnly = true;
        IsEssential = true;
        // Lax, so that a link in an e-mail to a colleague opens the page instead of the sign-in; a form that is posted
        // from another site comes without it.
        SameSite = SameSiteMode.Lax;
        SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    /// <inheritdoc />
    public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
    {
        var options = base.Build(context, expiresFrom);
        // A proxy may end https and speak http to this process. CookieSecurePolicy.Always would refuse such a request.
        options.Secure |= isAlwaysSecure;
        return options;
    }
}
