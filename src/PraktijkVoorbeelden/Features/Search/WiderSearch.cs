using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>What a page shows where nothing was found.</summary>
/// <param name="Pages">Themes, places and organisations that come near.</param>
/// <param name="Words">Words that find something by themselves.</param>
/// <param name="Unfiltered">What the same words find without filters; 0 where there are none.</param>
public sealed record WiderSearch(IReadOnlyList<NearPage> Pages, IReadOnlyList<WordCount> Words, int Unfiltered)
{
    private const int MaxPages = 5;

    // Words that are tried one by one.
    private const int MaxWords = 6;

    private static readonly Noun[] Near = [Noun.Municipality, Noun.Theme, Noun.Region, Noun.Organisation, Noun.Award];

    /// <summary>Nothing to show.</summary>
    public static WiderSearch None { get; } = new([], [], 0);

    /// <summary>What there is beside the answer to these words; null while the index is being built.</summary>
    /// <param name="index">The index.</param>
    /// <param name="words">What was asked.</param>
    /// <param name="nouns">Among which nouns; none for all of them.</param>
    /// <param name="isFiltered">Whether filters were chosen.</param>
    public static WiderSearch? Beside(SearchIndex index, SearchWords words, IReadOnlyCollection<Noun> nouns, bool isFiltered)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(words);
        var typed = words.Clauses.Where(clause => clause is { IsExcluded: false, IsOptional: false }).Select(clause => clause.Typed).Distinct().Take(MaxWords).ToList();
        var pages = PagesFor(index, words, typed);
        var counts = typed.Count < 2 ? [] : typed.Select(word => new WordCount(word, Count(index, SearchWords.Of(word), nouns))).Where(word => word.Count > 0).ToList();
        return pages is null ? null : new(pages, counts, isFiltered ? Count(index, words, nouns) : 0);
    }

    private static int Count(SearchIndex index, SearchWords words, IReadOnlyCollection<Noun> nouns) =>
        index.Find(new() { Words = words, Nouns = nouns, Within = nouns, WithTexts = false })?.Total ?? 0;

    private static List<NearPage>? PagesFor(SearchIndex index, SearchWords words, List<string> typed)
    {
        if (index.Find(new() { Words = words, Nouns = Near, Within = Near, Take = MaxPages }) is not { } answer)
            return null;
        if (answer.Hits.Count > 0)
            return [.. answer.Hits.Select(hit => new NearPage(hit.Title.Plain, Nouns.Of(hit.Root.Noun).ForReaders, hit.Path))];
        return [.. typed.Prepend(words.Typed).SelectMany(text => index.Suggest(text) ?? []).DistinctBy(page => page.Path).Take(MaxPages).Select(page => new NearPage(page.Text, page.Kind, page.Path))];
    }
}

/// <summary>A page that somebody may have looked for.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Kind">What kind of page it is.</param>
/// <param name="Path">Its address.</param>
public sealed record NearPage(string Title, string Kind, string Path);
