using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>In which order hits come.</summary>
public enum SearchOrder
{
    /// <summary>What answers the question best first.</summary>
    Relevance,

    /// <summary>The newest first.</summary>
    Newest,

    /// <summary>By the alphabet.</summary>
    Title,
}

/// <summary>What a page asks of the index.</summary>
public sealed record SearchQuestion
{
    /// <summary>What to look for; null for everything.</summary>
    public SearchWords? Words { get; init; }

    /// <summary>Which nouns; none for all of them.</summary>
    public IReadOnlyCollection<Noun> Nouns { get; init; } = [];

    /// <summary>The nouns among which something has to answer to all words, before what answers to most is shown; none for all of them.</summary>
    public IReadOnlyCollection<Noun> Within { get; init; } = [];

    /// <summary>Whether texts of hits are asked for; otherwise only which they are.</summary>
    public bool WithTexts { get; init; } = true;

    /// <summary>Chosen values for each facet: one of the values of every facet here.</summary>
    public IReadOnlyDictionary<string, IReadOnlyCollection<string>> Choices { get; init; } = new Dictionary<string, IReadOnlyCollection<string>>();

    /// <summary>The facets whose values are counted.</summary>
    public IReadOnlyCollection<string> Counted { get; init; } = [];

    /// <summary>In which order hits come.</summary>
    public SearchOrder Order { get; init; }

    /// <summary>Hits to pass over.</summary>
    public int Skip { get; init; }

    /// <summary>Hits to give at most.</summary>
    public int Take { get; init; }
}

/// <summary>A document that was found.</summary>
/// <param name="Root">Which root.</param>
/// <param name="Path">Its address.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Summary">One or two sentences; may be empty.</param>
/// <param name="Snippet">The piece of its text that tells why it was found; null where title and summary do.</param>
public sealed record SearchHit(RootId Root, string Path, MarkedText Title, MarkedText Summary, MarkedText? Snippet);

/// <summary>A word that may have been meant.</summary>
/// <param name="Typed">What was typed.</param>
/// <param name="Meant">What may have been meant.</param>
public sealed record Correction(string Typed, string Meant);

/// <summary>What the index answers.</summary>
/// <param name="Total">Hits on all pages together.</param>
/// <param name="Hits">The hits of this page.</param>
/// <param name="ByNoun">Hits for each noun, whichever nouns were asked for.</param>
/// <param name="Counts">
/// For each facet that was to be counted, the hits for each value: as many as there would be if nothing were chosen in
/// that facet itself.
/// </param>
public sealed record SearchAnswer(
    int Total,
    IReadOnlyList<SearchHit> Hits,
    IReadOnlyDictionary<Noun, int> ByNoun,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Counts)
{
    /// <summary>How many of the hits answer to all words; the others answer to most.</summary>
    public int All { get; init; }

    /// <summary>Words that stand nowhere, and what was looked for in their place.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>Words that find hardly anything, and the word that may have been meant.</summary>
    public IReadOnlyList<Correction> Better { get; init; } = [];

    /// <summary>Words and phrases that stand nowhere, and nothing like them.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>The answer where there is nothing to be found.</summary>
    public static SearchAnswer Nothing(SearchQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var none = new Dictionary<string, int>();
        return new(0, [], new Dictionary<Noun, int>(), question.Counted.ToDictionary(facet => facet, IReadOnlyDictionary<string, int> (_) => none));
    }
}
