using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using PraktijkVoorbeelden.Features.Search;

namespace PraktijkVoorbeelden.Features.Adoptions;

/// <summary>Which leerrelaties a reader wants to see, as it stands in the address.</summary>
/// <param name="Theme">The slug of a theme; empty for all.</param>
/// <param name="Status">A status or one of the two groups of statuses, as in addresses; empty for all.</param>
/// <param name="Municipality">The slug of a municipality that learned or was learned from; empty for all.</param>
/// <param name="Page">The page, from 1.</param>
public sealed record AdoptionQuestion(string Theme, string Status, string Municipality, int Page)
{
    /// <summary>The path of the page.</summary>
    public const string Path = "/van-elkaar-geleerd";

    /// <summary>Whether not all of them are asked for.</summary>
    public bool IsRefined => Theme.Length > 0 || Status.Length > 0 || Municipality.Length > 0;

    /// <summary>Reads the question from an address.</summary>
    public static AdoptionQuestion From(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new(SearchText.From(query["thema"]), SearchText.From(query["status"]), SearchText.From(query["gemeente"]), SearchText.PageFrom(query["pagina"]));
    }

    /// <summary>The address of this question.</summary>
    public string ToPath()
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in ((string, string)[])[("thema", Theme), ("status", Status), ("gemeente", Municipality), ("pagina", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : "")])
        {
            if (value.Length > 0)
                query.Add(name, value);
        }

        return Path + query.ToQueryString();
    }
}
