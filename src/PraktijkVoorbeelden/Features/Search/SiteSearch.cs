using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using PraktijkVoorbeelden.Features.Collections;
using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>A kind of page to which readers can narrow a search of the whole site.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Label">What readers call it.</param>
/// <param name="Nouns">Its nouns.</param>
public sealed record SearchKind(string Slug, string Label, IReadOnlyList<Noun> Nouns)
{
    /// <summary>All kinds, in the order in which they stand on the page.</summary>
    public static IReadOnlyList<SearchKind> All { get; } =
    [
        new("voorbeelden", "Voorbeelden", [Noun.Initiative]),
        new("gemeenten", "Gemeenten", [Noun.Municipality]),
        new("regios", "Regio's", [Noun.Region]),
        new("organisaties", "Organisaties", [Noun.Organisation]),
        new("themas", "Thema's", [Noun.Theme]),
        new("onderscheidingen", "Onderscheidingen", [Noun.Award, Noun.AwardRound, Noun.AwardGrant]),
        new("bijeenkomsten", "Bijeenkomsten", [Noun.Gathering]),
        new("van-elkaar-geleerd", "Van elkaar geleerd", [Noun.Adoption]),
        new("bronnen", "Bronnen", [Noun.Source]),
    ];
}

/// <summary>What a reader asks of the whole site, as it stands in the address.</summary>
/// <param name="Text">What was typed; empty where nothing was.</param>
/// <param name="Kind">One kind of page; null for all.</param>
/// <param name="Page">The page, from 1.</param>
public sealed record SiteQuestion(string Text, SearchKind? Kind, int Page)
{
    /// <summary>The path of the page.</summary>
    public const string Path = "/zoeken";

    /// <summary>The cards that are ticked, on this page or another: they go along to whatever is asked next.</summary>
    public CollectionQuestion Ticked { get; init; } = CollectionQuestion.Empty;

    /// <summary>Reads the question from an address. A kind that is not known is none.</summary>
    public static SiteQuestion From(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var kind = query["soort"].FirstOrDefault();
        return new(SearchText.From(query["zoek"]), SearchKind.All.FirstOrDefault(known => known.Slug == kind), SearchText.PageFrom(query["pagina"])) { Ticked = CollectionQuestion.From(query) };
    }

    /// <summary>The address of this question.</summary>
    public string ToPath()
    {
        var query = new QueryBuilder { { "zoek", Text } };
        if (Kind is not null)
            query.Add("soort", Kind.Slug);
        if (Page > 1)
            query.Add("pagina", Page.ToString(CultureInfo.InvariantCulture));
        Ticked.AddTo(query);
        return Path + query;
    }
}

/// <summary>A kind of page with the number of hits that it has.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">Its hits.</param>
public sealed record KindCount(SearchKind Kind, int Count);

/// <summary>A word that finds something by itself, where all words together find nothing.</summary>
/// <param name="Text">The word.</param>
/// <param name="Count">What it finds.</param>
public sealed record WordCount(string Text, int Count);

/// <summary>What the whole site answers.</summary>
public sealed record SiteAnswer
{
    /// <summary>Hits on a page.</summary>
    public const int PageSize = 20;

    /// <summary>The question.</summary>
    public required SiteQuestion Question { get; init; }

    /// <summary>Hits on all pages together, of the kind that was asked for.</summary>
    public required int Total { get; init; }

    /// <summary>The hits of this page.</summary>
    public required IReadOnlyList<SearchHit> Hits { get; init; }

    /// <summary>Kinds that have hits.</summary>
    public required IReadOnlyList<KindCount> Kinds { get; init; }

    /// <summary>Words that find something by themselves; empty where anything was found.</summary>
    public required IReadOnlyList<WordCount> Words { get; init; }

    /// <summary>Pages that may have been meant; empty where anything was found.</summary>
    public required IReadOnlyList<NearPage> Near { get; init; }

    /// <summary>What was made of the words.</summary>
    public required SearchNotes Notes { get; init; }

    /// <summary>Whether words were left out because there were too many.</summary>
    public required bool IsCut { get; init; }

    /// <summary>The number of pages; 1 where nothing was found.</summary>
    public int PageCount => Math.Max(1, (Total + PageSize - 1) / PageSize);

    /// <summary>Whether the page that was asked for lies beyond the last one.</summary>
    public bool IsBeyondEnd => Question.Page > PageCount;
}

/// <summary>Searches everything that has a page.</summary>
/// <param name="index">This node's index.</param>
/// <param name="searched">Words that stand nowhere.</param>
public sealed class SiteSearch(SearchIndex index, AskedWords searched)
{
    /// <summary>Finds what was asked for; null while the index is being built.</summary>
    public SiteAnswer? Find(SiteQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var words = SearchWords.Of(question.Text);
        var answer = index.Find(new()
        {
            Words = words,
            Nouns = question.Kind?.Nouns ?? [],
            Skip = (int)Math.Min(int.MaxValue, (question.Page - 1L) * SiteAnswer.PageSize),
            Take = SiteAnswer.PageSize,
        });
        if (answer is null || (answer.Total > 0 || words.IsEmpty ? WiderSearch.None : WiderSearch.Beside(index, words, [], false)) is not { } wider)
            return null;
        searched.Note(answer.Unknown);
        return new()
        {
            Question = question,
            Total = answer.Total,
            Hits = answer.Hits,
            Kinds = [.. SearchKind.All.Select(kind => new KindCount(kind, kind.Nouns.Sum(noun => answer.ByNoun.GetValueOrDefault(noun)))).Where(kind => kind.Count > 0)],
            Notes = SearchNotes.Of(question.Text, answer, text => (question with { Text = text, Page = 1 }).ToPath()),
            Words = wider.Words,
            Near = wider.Pages,
            IsCut = words.IsCut,
        };
    }

    /// <summary>Pages that somebody may be typing the name of.</summary>
    public IReadOnlyList<Suggestion> Suggest(string typed) => index.Suggest(typed) ?? [];
}
