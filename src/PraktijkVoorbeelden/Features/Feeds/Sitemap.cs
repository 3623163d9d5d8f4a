using System.Globalization;
using System.Xml;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Awards;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Feeds;

/// <summary>A page for search engines.</summary>
/// <param name="Path">Its address on this site.</param>
/// <param name="ChangedAt">UTC; when it was last published. Null for a page that stands for many things.</param>
public sealed record SitemapEntry(string Path, DateTime? ChangedAt);

/// <summary>
/// The list of all pages (sitemaps.org, protocol 0.9): an index, a file of pages that are always there, and files of what is
/// published.
/// </summary>
public sealed class Sitemap(CatalogueContext db, IOptions<SiteOptions> site)
{
    /// <summary>Where the index stands.</summary>
    public const string Path = "/sitemap.xml";

    /// <summary>Addresses in one file at most. The protocol allows five times as many; a smaller file is quicker to make.</summary>
    public const int MaxEntries = 10_000;

    private const string Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly string[] FixedPaths =
    [
        "/", "/voorbeelden", "/themas", "/gemeenten", "/organisaties", "/onderscheidingen", "/bijeenkomsten", "/van-elkaar-geleerd", "/lessen", "/bronnen",
        "/over", "/contact", "/toegankelijkheid", "/privacy",
    ];

    private static readonly List<Noun> Paged = [.. Nouns.All.Where(noun => noun.Path is not null).Select(noun => noun.Noun)];

    /// <summary>The index of all files.</summary>
    public async Task<byte[]> IndexAsync(CancellationToken cancellationToken)
    {
        var count = await db.Addresses.CountAsync(address => address.Status == AddressStatus.Live && Paged.Contains(address.Noun), cancellationToken);
        var files = 1 + ((count + MaxEntries - 1) / MaxEntries);
        return XmlBytes.Write(xml =>
        {
            xml.WriteStartElement("sitemapindex", Schema);
            for (var file = 0; file < files; file++)
            {
                xml.WriteStartElement("sitemap", Schema);
                xml.WriteElementString("loc", Schema, site.Value.AddressOf(string.Create(CultureInfo.InvariantCulture, $"/sitemap/{file}.xml")));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        });
    }

    /// <summary>A file; null where there is no such file.</summary>
    /// <param name="file">0 for pages that are always there, from 1 for what is published.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public async Task<byte[]?> FileAsync(int file, CancellationToken cancellationToken)
    {
        if (file is < 0 or > 10_000)
            return null;
        var entries = file == 0 ? await AlwaysThereAsync(cancellationToken) : await PublishedAsync(file, cancellationToken);
        return entries.Count == 0 ? null : XmlBytes.Write(xml => Write(xml, entries));
    }

    private async Task<List<SitemapEntry>> AlwaysThereAsync(CancellationToken cancellationToken)
    {
        var rounds = await db.AwardRounds.AsNoTracking().OrderBy(round => round.Award!.Slug).ThenBy(round => round.Year)
            .Select(round => new { round.Award!.Slug, round.Year, round.PublishedAt }).ToListAsync(cancellationToken);
        return
        [
            .. FixedPaths.Select(path => new SitemapEntry(path, null)),
            .. rounds.Select(round => new SitemapEntry(new RoundAddress(round.Slug!, round.Year).Path, round.PublishedAt)),
        ];
    }

    private async Task<List<SitemapEntry>> PublishedAsync(int file, CancellationToken cancellationToken)
    {
        var rows = await db.Addresses.AsNoTracking()
            .Where(address => address.Status == AddressStatus.Live && Paged.Contains(address.Noun))
            .OrderBy(address => address.Noun).ThenBy(address => address.Slug)
            .Skip((file - 1) * MaxEntries).Take(MaxEntries)
            .Select(address => new
            {
                address.Noun,
                address.Slug,
                ChangedAt = db.Changes.Where(change => change.Noun == address.Noun && change.Key == address.Key).Max(change => (DateTime?)change.At),
            })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new SitemapEntry(Nouns.Of(row.Noun).PathOf(row.Slug)!, row.ChangedAt))];
    }

    private void Write(XmlWriter xml, IReadOnlyList<SitemapEntry> entries)
    {
        xml.WriteStartElement("urlset", Schema);
        foreach (var entry in entries)
        {
            xml.WriteStartElement("url", Schema);
            xml.WriteElementString("loc", Schema, site.Value.AddressOf(entry.Path));
            if (entry.ChangedAt is { } at)
                xml.WriteElementString("lastmod", Schema, at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
