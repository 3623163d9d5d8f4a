using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>Points at a root.</summary>
/// <param name="Noun">What kind of root.</param>
/// <param name="Key">Which root.</param>
public readonly record struct RootId(Noun Noun, string Key);

/// <summary>A value by which readers filter.</summary>
/// <param name="Facet">The facet's name, as in addresses.</param>
/// <param name="Value">A Key, or a word that stands for itself.</param>
public readonly record struct FacetValue(string Facet, string Value);

/// <summary>
/// What the index knows of a root. Shaped by the noun's own room; prose is Markdown as stored, a paragraph or more for each
/// entry, and <see cref="CatalogueDocuments"/> makes plain text of it.
/// </summary>
/// <param name="root">Which root.</param>
public sealed class SearchDocument(RootId root)
{
    /// <summary>Which root.</summary>
    public RootId Root { get; } = root;

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>The address of its page, or of its place on a page.</summary>
    public required string Path { get; init; }

    /// <summary>Where it stands in an alphabetical list.</summary>
    public required string SortKey { get; init; }

    /// <summary>Sorts by time as text; empty where no time is known.</summary>
    public string Date { get; init; } = "";

    /// <summary>One or two sentences, shown with a hit.</summary>
    public string Summary { get; set; } = "";

    /// <summary>Other names of its own. Who types one of these, or the title, finds it first.</summary>
    public List<string> Aliases { get; init; } = [];

    /// <summary>Names of what belongs to it: places, organisations.</summary>
    public List<string> Names { get; init; } = [];

    /// <summary>What it is about, in the words of the taxonomy.</summary>
    public List<string> Themes { get; init; } = [];

    /// <summary>Lessons.</summary>
    public List<string?> Lessons { get; set; } = [];

    /// <summary>All other prose.</summary>
    public List<string?> Body { get; set; } = [];

    /// <summary>Spoken passages. The one text that may hold names of people.</summary>
    public List<string?> Quotes { get; set; } = [];

    /// <summary>By what readers filter it.</summary>
    public HashSet<FacetValue> Facets { get; } = [];

    /// <summary>Other roots that anything above was taken from: when one of these changes, this is read again.</summary>
    public HashSet<RootId> Uses { get; } = [];
}
