using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Collections;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Search;

namespace PraktijkVoorbeelden.Features.Initiatives;

/// <summary>A value that readers can choose.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Count">Cards that would be shown for it.</param>
/// <param name="IsChosen">Whether it is chosen.</param>
public sealed record FacetOption(FacetName Name, int Count, bool IsChosen);

/// <summary>A facet with the values that readers can choose.</summary>
/// <param name="Facet">Which facet.</param>
/// <param name="Options">Its values: first what is chosen, then by the alphabet.</param>
/// <param name="IsCut">Whether there are values that are not in the list.</param>
public sealed record FacetPanel(InitiativeFacet Facet, IReadOnlyList<FacetOption> Options, bool IsCut)
{
    /// <summary>Values that are listed at most: those with most cards.</summary>
    public const int MaxOptions = 40;
}

/// <summary>A chosen value, and the address without it.</summary>
/// <param name="Facet">Of which facet.</param>
/// <param name="Label">What it is called.</param>
/// <param name="PathWithout">The same list without it.</param>
public sealed record FacetChip(InitiativeFacet Facet, string Label, string PathWithout);

/// <summary>The list of voorbeelden as a reader asked for it.</summary>
public sealed record InitiativeList
{
    /// <summary>Cards on a page: fills rows of two and of three.</summary>
    public const int PageSize = 12;

    /// <summary>The question as it was understood: without what is not known, with the slugs of today.</summary>
    public required InitiativeQuestion Question { get; init; }

    /// <summary>Cards on all pages together.</summary>
    public required int Total { get; init; }

    /// <summary>The cards of this page.</summary>
    public required IReadOnlyList<InitiativeCard> Cards { get; init; }

    /// <summary>The same list with nothing ticked.</summary>
    public string PathWithoutTicks => (Question with { Ticked = CollectionQuestion.Empty }).ToPath();

    /// <summary>The facets to choose from.</summary>
    public required IReadOnlyList<FacetPanel> Panels { get; init; }

    /// <summary>What is chosen.</summary>
    public required IReadOnlyList<FacetChip> Chips { get; init; }

    /// <summary>What there is beside it, where nothing was found.</summary>
    public WiderSearch Wider { get; init; } = WiderSearch.None;

    /// <summary>What was made of the words.</summary>
    public SearchNotes Notes { get; init; } = new();

    /// <summary>What was asked for and not understood, each as a Dutch sentence.</summary>
    public required IReadOnlyList<string> Messages { get; init; }

    /// <summary>The number of pages; 1 for an empty list.</summary>
    public int PageCount => Math.Max(1, (Total + PageSize - 1) / PageSize);

    /// <summary>Whether the page that was asked for lies beyond the last one.</summary>
    public bool IsBeyondEnd => Question.Page > PageCount;
}

/// <summary>Finds voorbeelden: by words, by facets, or all of them.</summary>
/// <param name="db">The catalogue.</param>
/// <param name="index">This node's index.</param>
/// <param name="searched">Words that stand nowhere.</param>
/// <param name="book">The names of values of facets.</param>
public sealed class InitiativeSearch(CatalogueContext db, SearchIndex index, AskedWords searched, FacetBook book)
{
    private const int ShownLength = 60;

    private readonly FacetNames names = new(db);

    /// <summary>
    /// Finds what was asked for; null where that takes an index and it is being built. The list of all cards does without.
    /// </summary>
    public async Task<InitiativeList?> FindAsync(InitiativeQuestion asked, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var chosen = new Dictionary<string, IReadOnlyList<FacetName>>();
        var messages = new List<string>();
        foreach (var facet in InitiativeFacets.All)
        {
            var slugs = asked.Of(facet.Name);
            var known = await names.OfSlugsAsync(facet, slugs, cancellationToken);
            chosen[facet.Name] = [.. slugs.Where(known.ContainsKey).Select(slug => known[slug]).DistinctBy(name => name.Value)];
            messages.AddRange(slugs.Where(slug => !known.ContainsKey(slug))
                .Select(slug => $"{facet.Label} ‘{Short(slug)}’ kennen wij niet. Dat filter laten wij weg."));
        }

        var question = asked with { Choices = chosen.ToDictionary(choice => choice.Key, choice => (IReadOnlyList<string>)[.. choice.Value.Select(name => name.Slug)]) };
        var words = question.Text.Length == 0 ? null : SearchWords.Of(question.Text);
        var answer = index.Find(new()
        {
            Words = words,
            Nouns = [Noun.Initiative],
            Within = [Noun.Initiative],
            WithTexts = false,
            Choices = chosen.ToDictionary(choice => choice.Key, choice => (IReadOnlyCollection<string>)[.. choice.Value.Select(name => name.Value)]),
            Counted = [.. InitiativeFacets.All.Where(facet => facet.IsShown).Select(facet => facet.Name)],
            Order = question.Order,
            Skip = (int)Math.Min(int.MaxValue, (question.Page - 1L) * InitiativeList.PageSize),
            Take = InitiativeList.PageSize,
        });
        if (answer is null)
            return question.IsRefined ? null : await PlainAsync(question, messages, cancellationToken);

        searched.Note(answer.Unknown);
        if (words is { IsCut: true })
            messages.Add($"Dit is een lange zoekvraag. Wij zochten op de eerste {Analyser.MaxQuestionTerms} woorden.");
        var panels = new List<FacetPanel>();
        foreach (var facet in InitiativeFacets.All.Where(facet => facet.IsShown))
        {
            panels.Add(await PanelAsync(facet, answer.Counts[facet.Name], chosen[facet.Name], cancellationToken));
        }

        return new()
        {
            Question = question,
            Total = answer.Total,
            Cards = await InitiativeCards.ForKeysAsync(db, [.. answer.Hits.Select(hit => hit.Root.Key)], cancellationToken),
            Panels = panels,
            Chips =
            [
                .. InitiativeFacets.All.SelectMany(facet => chosen[facet.Name], (facet, name) => new FacetChip(facet, name.Label, question.Without(facet.Name, name.Slug).ToPath())),
            ],
            Wider = answer.Total > 0 || words is null or { IsEmpty: true } ? WiderSearch.None
                : WiderSearch.Beside(index, words, [Noun.Initiative], chosen.Values.Any(values => values.Count > 0)) ?? WiderSearch.None,
            Notes = SearchNotes.Of(question.Text, answer, text => (question with { Text = text, Page = 1 }).ToPath()),
            Messages = messages,
        };
    }

    private async Task<InitiativeList> PlainAsync(InitiativeQuestion question, List<string> messages, CancellationToken cancellationToken)
    {
        var keys = await db.Initiatives.AsNoTracking()
            .OrderByDescending(initiative => initiative.ToldOn).ThenBy(initiative => initiative.SortKey).ThenBy(initiative => initiative.Key)
            .Select(initiative => initiative.Key)
            .Skip((int)Math.Min(int.MaxValue, (question.Page - 1L) * InitiativeList.PageSize)).Take(InitiativeList.PageSize)
            .ToListAsync(cancellationToken);
        return new()
        {
            Question = question,
            Total = await db.Initiatives.CountAsync(cancellationToken),
            Cards = await InitiativeCards.ForKeysAsync(db, keys, cancellationToken),
            Panels = [],
            Chips = [],
            Messages = [.. messages, "De zoekfunctie wordt opgebouwd. Zoeken en verfijnen kan over een paar tellen weer."],
        };
    }

    private async Task<FacetPanel> PanelAsync(InitiativeFacet facet, IReadOnlyDictionary<string, int> counts, IReadOnlyList<FacetName> chosen, CancellationToken cancellationToken)
    {
        var isCut = counts.Count > FacetPanel.MaxOptions;
        var listed = isCut ? counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).Take(FacetPanel.MaxOptions).Select(count => count.Key) : counts.Keys;
        var found = await book.NamesAsync(facet, [.. listed], names, cancellationToken);
        // What is chosen stays in the list when nothing answers to it any more, so that it can be let go again.
        return new(
            facet,
            [
                .. found.Values.Concat(chosen).DistinctBy(name => name.Value)
                    .Select(name => new FacetOption(name, counts.GetValueOrDefault(name.Value), chosen.Any(other => other.Value == name.Value)))
                    .OrderByDescending(option => option.IsChosen)
                    .ThenBy(option => option.Name.SortKey, StringComparer.Ordinal).ThenBy(option => option.Name.Value, StringComparer.Ordinal),
            ],
            isCut);
    }

    private static string Short(string typed) => typed.Length <= ShownLength ? typed : typed[..ShownLength] + "…";
}
