using System.Buffers;
using System.Net;
using System.Text;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace PraktijkVoorbeelden.Features.Shared;

/// <summary>
/// Markdown as editors may write it: paragraphs, lists, emphasis and links. It knows no other syntax, so headings,
/// pictures and HTML come out as the characters that were typed. Safe for text from anybody.
/// </summary>
public static class MarkdownText
{
    // No field of the catalogue is as long. Markdig's time grows with the square of some texts, so what is longer is not read at all.
    private const int MaxLength = 20_000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("*_[]()<>&\\`!\n\r\t\0");

    // Read only once it is built, so that all threads can share it.
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>The text as HTML; nothing for no text.</summary>
    public static IHtmlContent Html(string? markdown)
    {
        if (string.IsNullOrWhiteSpace(markdown))
            return HtmlString.Empty;
        if (markdown.Length > MaxLength)
            return AsTyped(markdown);
        try
        {
            return Render(markdown);
        }
        catch (ArgumentException)
        {
            // Markdig refuses what is nested more than a hundred deep, in reading as in writing. Nobody means such a text.
            return AsTyped(markdown);
        }
    }

    /// <summary>The text without its marks, for searching and for showing a piece of it.</summary>
    public static string Plain(string? markdown)
    {
        if (string.IsNullOrWhiteSpace(markdown))
            return "";
        if (markdown.Length > MaxLength)
            return markdown;
        // Most texts are sentences and nothing else, and building the search index reads all of them.
        if (!markdown.AsSpan().ContainsAny(Marks) && IsPlainLine(markdown))
            return markdown.Trim();
        try
        {
            return Markdown.ToPlainText(markdown, Pipeline).Trim();
        }
        catch (ArgumentException)
        {
            return markdown;
        }
    }

    /// <summary>Whether a link may be made to this address: http, https, mailto, or a path on this site.</summary>
    public static bool IsSafeAddress(string? address)
    {
        // Browsers skip white space and control characters inside an address and read a backslash as a slash.
        if (string.IsNullOrEmpty(address) || address.Any(character => char.IsControl(character) || char.IsWhiteSpace(character) || character == '\\'))
            return false;
        return IsOnThisSite(address)
            || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto");
    }

    // A line that begins with a sign or a number may be a list.
    private static bool IsPlainLine(string text) => text.TrimStart() is [var first, ..] && (char.IsLetter(first) || first is '“' or '‘' or '’' or '"' or '\'');

    private static HtmlString Render(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        Dress(document);
        using var html = new StringWriter(new StringBuilder(markdown.Length * 2));
        var renderer = new HtmlRenderer(html);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return new(html.ToString());
    }

    private static HtmlString AsTyped(string text) => new($"<p class=\"nl-paragraph\">{WebUtility.HtmlEncode(text)}</p>");

    private static bool IsOnThisSite(string address) => address[0] == '/' && (address.Length == 1 || address[1] != '/');

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Clear();
        builder.BlockParsers.AddRange([new ListBlockParser(), new ParagraphBlockParser { ParseSetextHeadings = false }]);
        builder.InlineParsers.Clear();
        builder.InlineParsers.AddRange(
        [
            new HtmlEntityParser(),
            new LinkInlineParser(),
            new EscapeInlineParser(),
            new EmphasisInlineParser(),
            new AutolinkInlineParser(new AutolinkOptions { EnableHtmlParsing = false }),
            new LineBreakInlineParser(),
        ]);
        return builder.Build();
    }

    /// <summary>Gives each element its class, and takes away links that lead where they should not.</summary>
    private static void Dress(MarkdownDocument document)
    {
        foreach (var node in document.Descendants().ToList())
        {
            switch (node)
            {
                case ParagraphBlock:
                    node.GetAttributes().AddClass("nl-paragraph");
                    break;
                case ListBlock list:
                    node.GetAttributes().AddClass(list.IsOrdered ? "utrecht-ordered-list" : "utrecht-unordered-list");
                    break;
                case ListItemBlock item:
                    node.GetAttributes().AddClass(((ListBlock)item.Parent!).IsOrdered ? "utrecht-ordered-list__item" : "utrecht-unordered-list__item");
                    break;
                case LinkInline { IsImage: false } link when IsSafeAddress(link.Url):
                    DressLink(link, link.Url!);
                    break;
                case LinkInline link:
                    Unwrap(link);
                    break;
                case AutolinkInline link when link.IsEmail || IsSafeAddress(link.Url):
                    DressLink(link, link.IsEmail ? $"mailto:{link.Url}" : link.Url);
                    break;
                case AutolinkInline link:
                    link.ReplaceBy(new LiteralInline(link.Url));
                    break;
            }
        }
    }

    private static void DressLink(Inline link, string address)
    {
        var attributes = link.GetAttributes();
        attributes.AddClass("nl-link");
        if (!IsOnThisSite(address))
            attributes.AddProperty("rel", "nofollow noopener");
    }

    private static void Unwrap(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
    }
}
