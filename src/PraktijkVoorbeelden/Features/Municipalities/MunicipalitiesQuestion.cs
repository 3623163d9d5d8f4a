using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Primitives;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.Search;

namespace PraktijkVoorbeelden.Features.Municipalities;

/// <summary>What a reader asks of the page with all municipalities, as it stands in the address.</summary>
public sealed record MunicipalitiesQuestion
{
    /// <summary>The path of the page.</summary>
    public const string Path = "/gemeenten";

    /// <summary>The name of <see cref="Letter"/> in addresses.</summary>
    public const string LetterName = "letter";

    /// <summary>The name of <see cref="Was"/> in addresses.</summary>
    public const string WasName = "was";

    // No name of a municipality is half as long.
    private const int MaxLength = 100;

    /// <summary>The slug of a theme; empty for all.</summary>
    public string Theme { get; init; } = "";

    /// <summary>An award with its year (gouden-gemeenten-2017); empty for all.</summary>
    public string Award { get; init; } = "";

    /// <summary>The slug of a province; empty for the whole country.</summary>
    public string Province { get; init; } = "";

    /// <summary>The letter that names begin with; empty for all.</summary>
    public string Letter { get; init; } = "";

    /// <summary>A name that a municipality has or had; empty where none was typed.</summary>
    public string Was { get; init; } = "";

    /// <summary>Whether it leaves a part of the municipalities.</summary>
    public bool IsRefined => Theme.Length > 0 || Award.Length > 0 || Province.Length > 0 || Letter.Length > 0;

    /// <summary>Reads the question from an address.</summary>
    public static MunicipalitiesQuestion From(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new()
        {
            Theme = One(query[InitiativeFacets.Theme]),
            Award = One(query[InitiativeFacets.AwardRound]),
            Province = One(query[InitiativeFacets.Province]),
            Letter = One(query[LetterName]),
            Was = One(query[WasName]),
        };
    }

    /// <summary>The address of this question.</summary>
    public string ToPath()
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in ((string, string)[])[
            (InitiativeFacets.Theme, Theme), (InitiativeFacets.AwardRound, Award), (InitiativeFacets.Province, Province), (LetterName, Letter)])
        {
            if (value.Length > 0)
                query.Add(name, value);
        }

        return Path + query;
    }

    // Of a name that stands in the address twice, the first value counts.
    private static string One(StringValues typed)
    {
        var value = SearchText.From(typed);
        return value.Length <= MaxLength ? value : value[..MaxLength];
    }
}
