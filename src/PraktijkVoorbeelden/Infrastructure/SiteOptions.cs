namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>What the site says about itself.</summary>
public sealed class SiteOptions
{
    /// <summary>The name in the header and in every page's title.</summary>
    public const string Name = "Praktijkvoorbeelden sociaal domein";

    /// <summary>
    /// The address that readers reach the site at, such as <c>https://voorbeelden.example.nl</c>. Canonical addresses,
    /// feeds and invitations are made from it, never from the Host header, which a visitor chooses.
    /// </summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>The mailbox for questions, corrections and complaints. Without it the pages say that there is none.</summary>
    public string? ContactEmail { get; set; }

    /// <summary>The organisation that runs the site and answers for it.</summary>
    public string? Organisation { get; set; }

    /// <summary>Whether <see cref="PublicUrl"/> is an address at which pages can begin: http or https, nothing after the host.</summary>
    public bool HasUsablePublicUrl =>
        Uri.TryCreate(PublicUrl, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address.PathAndQuery == "/"
        && address.Fragment.Length == 0;

    /// <summary>The full address of a path on this site.</summary>
    public string AddressOf(string path) => new Uri(new Uri(PublicUrl), path).AbsoluteUri;
}
