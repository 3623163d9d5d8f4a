using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using PraktijkVoorbeelden.Features.Collections;
using PraktijkVoorbeelden.Features.Search;

namespace PraktijkVoorbeelden.Features.Initiatives;

/// <summary>
/// What a reader asks of the list of voorbeelden, as it stands in the address. Others link to these names, so they are
/// fixed.
/// </summary>
public sealed record InitiativeQuestion
{
    /// <summary>The path of the list.</summary>
    public const string Path = "/voorbeelden";

    // Values of one facet that are read: nobody chooses more, and each is a parameter in a query.
    private const int MaxValues = 50;

    private static readonly Dictionary<string, SearchOrder> Orders = new()
    {
        ["relevantie"] = SearchOrder.Relevance,
        ["nieuw"] = SearchOrder.Newest,
        ["titel"] = SearchOrder.Title,
    };

    /// <summary>What was typed; empty for everything.</summary>
    public string Text { get; init; } = "";

    /// <summary>The values of each facet, as in the address.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Choices { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The order that was asked for; null where none was.</summary>
    public SearchOrder? AskedOrder { get; init; }

    /// <summary>The page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The cards that are ticked, on this page or another: they go along to whatever is asked next.</summary>
    public CollectionQuestion Ticked { get; init; } = CollectionQuestion.Empty;

    /// <summary>The order in which cards come. Without words nothing is more relevant than anything else.</summary>
    public SearchOrder Order => AskedOrder is { } asked && (asked != SearchOrder.Relevance || Text.Length > 0) ? asked
        : Text.Length > 0 ? SearchOrder.Relevance
        : SearchOrder.Newest;

    /// <summary>Whether it asks for more than a page of the whole list: such a page is not for search engines.</summary>
    public bool IsRefined => Text.Length > 0 || Choices.Values.Any(values => values.Count > 0) || AskedOrder is not null;

    /// <summary>Reads the question from an address. What can't be is left out.</summary>
    public static InitiativeQuestion From(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new()
        {
            Text = SearchText.From(query["zoek"]),
            Choices = InitiativeFacets.All.ToDictionary(
                facet => facet.Name,
                facet => (IReadOnlyList<string>)[.. query[facet.Name].OfType<string>().Select(value => value.Trim().ToLowerInvariant()).Where(value => value.Length > 0).Distinct().Take(MaxValues)]),
            AskedOrder = Orders.TryGetValue(query["sorteer"].ToString(), out var order) ? order : null,
            Page = SearchText.PageFrom(query["pagina"]),
            Ticked = CollectionQuestion.From(query),
        };
    }

    /// <summary>What an order is called in the address.</summary>
    public static string NameOf(SearchOrder order) => Orders.First(known => known.Value == order).Key;

    /// <summary>The values of a facet, as in the address.</summary>
    public IReadOnlyList<string> Of(string facet) => Choices.GetValueOrDefault(facet) ?? [];

    /// <summary>The same question without this value of a facet, from its first page.</summary>
    public InitiativeQuestion Without(string facet, string value) => this with
    {
        Choices = Choices.ToDictionary(choice => choice.Key, choice => choice.Key == facet ? [.. choice.Value.Where(other => other != value)] : choice.Value),
        Page = 1,
    };

    /// <summary>The address of this question.</summary>
    public string ToPath()
    {
        var query = new QueryBuilder();
        if (Text.Length > 0)
            query.Add("zoek", Text);
        foreach (var facet in InitiativeFacets.All)
        {
            query.Add(facet.Name, Of(facet.Name));
        }

        if (AskedOrder is { } order)
            query.Add("sorteer", NameOf(order));
        if (Page > 1)
            query.Add("pagina", Page.ToString(CultureInfo.InvariantCulture));
        Ticked.AddTo(query);
        return Path + query;
    }
}
