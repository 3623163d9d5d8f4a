using System.Globalization;
using System.Xml;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Feeds;

/// <summary>Writes a feed as Atom (RFC 4287).</summary>
/// <param name="site">Whose feed it is.</param>
public sealed class AtomDocument(SiteOptions site)
{
    /// <summary>What feeds go out as.</summary>
    public const string ContentType = "application/atom+xml; charset=utf-8";

    private const string Schema = "http://www.w3.org/2005/Atom";

    // The year in which these identifiers began; with it the address may one day belong to somebody else (RFC 4151).
    private const int Since = 2026;

    /// <summary>Writes the feed. Without entries it was last changed at <paramref name="now"/>.</summary>
    public byte[] Write(InitiativeFeed feed, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(feed);
        return XmlBytes.Write(xml =>
        {
            xml.WriteStartElement("feed", Schema);
            xml.WriteAttributeString("xml", "lang", null, "nl");
            xml.WriteElementString("id", Schema, Identifier(feed.Path));
            xml.WriteElementString("title", Schema, XmlBytes.Allowed(feed.Title));
            xml.WriteElementString("updated", Schema, Moment(feed.Entries.Count == 0 ? now.UtcDateTime.Date : feed.Entries.Max(entry => entry.ChangedAt)));
            Link(xml, "self", feed.Path, ContentType.Split(';')[0]);
            Link(xml, "alternate", feed.PagePath, "text/html");
            xml.WriteStartElement("author", Schema);
            xml.WriteElementString("name", Schema, SiteOptions.Name);
            xml.WriteEndElement();
            foreach (var entry in feed.Entries)
                Write(xml, entry);
            xml.WriteEndElement();
        });
    }

    private void Write(XmlWriter xml, InitiativeFeedEntry entry)
    {
        xml.WriteStartElement("entry", Schema);
        // By Key, which stays when a title or an address changes.
        xml.WriteElementString("id", Schema, Identifier($"/voorbeeld/{entry.Card.Key}"));
        xml.WriteElementString("title", Schema, XmlBytes.Allowed(entry.Card.Title));
        Link(xml, "alternate", entry.Card.Path, "text/html");
        xml.WriteElementString("published", Schema, Moment(entry.PublishedAt));
        xml.WriteElementString("updated", Schema, Moment(entry.ChangedAt));
        foreach (var theme in entry.Card.Themes)
        {
            xml.WriteStartElement("category", Schema);
            xml.WriteAttributeString("term", XmlBytes.Allowed(theme));
            xml.WriteEndElement();
        }

        xml.WriteElementString("summary", Schema, XmlBytes.Allowed(entry.Card.Summary));
        xml.WriteEndElement();
    }

    private void Link(XmlWriter xml, string relation, string path, string type)
    {
        xml.WriteStartElement("link", Schema);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", site.AddressOf(path));
        xml.WriteEndElement();
    }

    private string Identifier(string path) => string.Create(CultureInfo.InvariantCulture, $"tag:{new Uri(site.PublicUrl).Host},{Since}:{path}");

    private static string Moment(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
