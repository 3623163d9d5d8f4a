using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Feeds;

/// <summary>Lets a browser search this site from its address bar (OpenSearch 1.1).</summary>
public static class OpenSearchDocument
{
    /// <summary>Where it stands.</summary>
    public const string Path = "/opensearch.xml";

    /// <summary>What it goes out as.</summary>
    public const string ContentType = "application/opensearchdescription+xml; charset=utf-8";

    private const string Schema = "http://a9.com/-/spec/opensearch/1.1/";

    /// <summary>Writes the description.</summary>
    public static byte[] Write(SiteOptions site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return XmlBytes.Write(xml =>
        {
            xml.WriteStartElement("OpenSearchDescription", Schema);
            // 16 characters at most.
            xml.WriteElementString("ShortName", Schema, "Voorbeelden");
            xml.WriteElementString("LongName", Schema, SiteOptions.Name);
            xml.WriteElementString("Description", Schema, "Zoek in wat gemeenten en hun partners doen in het sociaal domein.");
            xml.WriteElementString("Language", Schema, "nl");
            xml.WriteElementString("InputEncoding", Schema, "UTF-8");
            xml.WriteElementString("OutputEncoding", Schema, "UTF-8");
            xml.WriteStartElement("Image", Schema);
            xml.WriteAttributeString("type", "image/svg+xml");
            xml.WriteString(site.AddressOf("/images/favicon.svg"));
            xml.WriteEndElement();
            xml.WriteStartElement("Url", Schema);
            xml.WriteAttributeString("type", "text/html");
            xml.WriteAttributeString("method", "get");
            xml.WriteAttributeString("template", site.AddressOf(InitiativeQuestion.Path) + "?zoek={searchTerms}");
            xml.WriteEndElement();
            xml.WriteEndElement();
        });
    }
}
