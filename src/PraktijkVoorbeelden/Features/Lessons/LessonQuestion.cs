using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.Search;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Lessons;

/// <summary>Which lessons a reader wants to see, as it stands in the address.</summary>
/// <param name="Theme">The slug of a theme; empty for all.</param>
/// <param name="Kind">A kind of lesson as in addresses; empty for all.</param>
/// <param name="Page">The page, from 1.</param>
public sealed record LessonQuestion(string Theme, string Kind, int Page)
{
    /// <summary>The path of the page.</summary>
    public const string Path = "/lessen";

    /// <summary>Whether not all of them are asked for.</summary>
    public bool IsRefined => Theme.Length > 0 || Kind.Length > 0;

    /// <summary>A kind of lesson as in addresses.</summary>
    public static string SlugOf(LessonKind kind) => Folding.ForAddress(DutchName.Of(kind), Root.MaxSlugLength);

    /// <summary>Reads the question from an address.</summary>
    public static LessonQuestion From(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new(SearchText.From(query["thema"]), SearchText.From(query["soort"]), SearchText.PageFrom(query["pagina"]));
    }

    /// <summary>The address of this question.</summary>
    public string ToPath()
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in ((string, string)[])[("thema", Theme), ("soort", Kind), ("pagina", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : "")])
        {
            if (value.Length > 0)
                query.Add(name, value);
        }

        return Path + query.ToQueryString();
    }
}
