using Microsoft.AspNetCore.Http.Extensions;

namespace PraktijkVoorbeelden.Features.Collections;

/// <summary>
/// Verzameling: cards that a reader chose, as they stand in the address. Nothing is kept of it: whoever has the address has
/// the collection.
/// </summary>
/// <param name="Slugs">The chosen cards in the order of choosing, each once.</param>
public sealed record CollectionQuestion(IReadOnlyList<string> Slugs)
{
    /// <summary>The path of the page.</summary>
    public const string Path = "/verzameling";

    /// <summary>The name in the address of a chosen card.</summary>
    public const string Name = "kaart";

    /// <summary>The path that makes a tidy address of what was ticked in a list.</summary>
    public const string MakePath = Path + "/maken";

    /// <summary>Cards in one collection at most: more is no reader that somebody prints.</summary>
    public const int MaxCards = 20;

    /// <summary>Nothing chosen.</summary>
    public static readonly CollectionQuestion Empty = new([]);

    // Longer than any slug: what was pasted here by mistake is not looked up.
    private const int MaxSlugLength = 200;

    /// <summary>Whether nothing is chosen.</summary>
    public bool IsEmpty => Slugs.Count == 0;

    /// <summary>Reads the choice from an address; at most one more than fits, so that the page can say that it is too many.</summary>
    public static CollectionQuestion From(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new([.. query[Name].OfType<string>().Select(slug => slug.Trim().ToLowerInvariant()).Where(slug => slug.Length is > 0 and <= MaxSlugLength).Distinct().Take(MaxCards + 1)]);
    }

    /// <summary>The same choice without one of its cards.</summary>
    public CollectionQuestion Without(string slug) => new([.. Slugs.Where(other => other != slug)]);

    /// <summary>The address of this choice.</summary>
    public string ToPath() => PathIn(Path);

    /// <summary>The address of a list in which this is ticked.</summary>
    public string PathIn(string list)
    {
        var query = new QueryBuilder();
        AddTo(query);
        return list + query;
    }

    /// <summary>Puts the choice in an address.</summary>
    public void AddTo(QueryBuilder query)
    {
        ArgumentNullException.ThrowIfNull(query);
        query.Add(Name, Slugs);
    }
}
