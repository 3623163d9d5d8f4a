using AngleSharp.Html.Dom;

namespace PraktijkVoorbeelden.Tests.Features.Shared;

/// <summary>What a page says about itself to search engines and to who shares it.</summary>
public sealed record PageHead(string Path, string Title, string? Description, string? Canonical, bool IsNoIndex, IReadOnlyDictionary<string, string> OpenGraph, string? StructuredData)
{
    /// <summary>Reads the head of a page.</summary>
    public static PageHead Of(string path, IHtmlDocument page) => new(
        path,
        page.Title ?? "",
        page.QuerySelector("meta[name=description]")?.GetAttribute("content"),
        page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"),
        page.QuerySelector("meta[name=robots]")?.GetAttribute("content")?.Contains("noindex", StringComparison.Ordinal) == true,
        page.QuerySelectorAll("meta[property^='og:']").ToDictionary(meta => meta.GetAttribute("property")![3..], meta => meta.GetAttribute("content")!),
        page.QuerySelector("script[type='application/ld+json']")?.TextContent);
}
