using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace PraktijkVoorbeelden.Features.Shared;

/// <summary>What a page says about itself; the layout puts it in the head and in the breadcrumb trail.</summary>
/// <param name="Title">The page's own title, without the site's name.</param>
public sealed record PageMeta(string Title)
{
    private const int MaxDescription = 170;

    /// <summary>One or two sentences for search engines.</summary>
    public string? Description { get; init; }

    /// <summary>The path of the page's one true address; without it the path that was asked for, without its query.</summary>
    public string? Canonical { get; init; }

    /// <summary>The way from the front page to here, this page last and the front page left out.</summary>
    public IReadOnlyList<Crumb> Breadcrumbs { get; init; } = [];

    /// <summary>The path that is printed above the page, where that is not <see cref="Canonical"/>: with the choice that makes the page.</summary>
    public string? PrintedPath { get; init; }

    /// <summary>The path of the feed that belongs to this page.</summary>
    public string? Feed { get; init; }

    /// <summary>The path of the picture that shows when somebody shares the page.</summary>
    public string? Picture { get; init; }

    /// <summary>What the page is about, for search engines, beside the breadcrumb trail.</summary>
    public IReadOnlyList<Thing> Things { get; init; } = [];

    /// <summary>Whether the page begins with a search box of its own, so that one in the header would be the same thing twice.</summary>
    public bool HasOwnSearch { get; init; }

    /// <summary>Whether search engines leave this page out: results of a search, errors, the editors' side.</summary>
    public bool NoIndex { get; init; }

    /// <summary>A description as search engines show it: cut after a sentence, or else after a word, where it is long.</summary>
    public static string Brief(string description)
    {
        ArgumentNullException.ThrowIfNull(description);
        if (description.Length <= MaxDescription)
            return description;

        var start = description[..MaxDescription];
        // A first sentence of a few words would tell less than half of the next one does.
        var sentence = start.LastIndexOf(". ", StringComparison.Ordinal);
        if (sentence >= MaxDescription / 2)
            return start[..(sentence + 1)];

        var word = start.LastIndexOf(' ');
        return start[..(word < 0 ? MaxDescription - 1 : word)].TrimEnd(',', ';', ':', '.', ' ') + "…";
    }
}

/// <summary>A step in the breadcrumb trail.</summary>
/// <param name="Label">Its text.</param>
/// <param name="Path">Where it leads; null for the page itself.</param>
public sealed record Crumb(string Label, string? Path = null);

/// <summary>Typed access to the <see cref="PageMeta"/> of a view.</summary>
public static class PageMetaExtensions
{
    private const string Key = nameof(PageMeta);

    /// <summary>Says what this page is; every view that uses a layout does so first.</summary>
    public static void SetPage(this ViewDataDictionary viewData, PageMeta page) => viewData[Key] = page;

    /// <summary>What this page is.</summary>
    /// <exception cref="InvalidOperationException">The view has not said so.</exception>
    public static PageMeta Page(this ViewDataDictionary viewData) => viewData[Key] as PageMeta
        ?? throw new InvalidOperationException($"The view says nothing about itself: call ViewData.{nameof(SetPage)} first.");
}
