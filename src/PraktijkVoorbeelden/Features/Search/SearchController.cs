using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Collections;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>The search of the whole site.</summary>
public sealed class SearchController(SiteSearch search) : Controller
{
    /// <summary>The path of suggestions.</summary>
    public const string SuggestionsPath = SiteQuestion.Path + "/suggesties";

    /// <summary>Shows what was found.</summary>
    [HttpGet(SiteQuestion.Path), CachedPage("zoek", "soort", "pagina", CollectionQuestion.Name)]
    public IActionResult Index() => search.Find(SiteQuestion.From(Request.Query)) is { } answer ? this.ShowFound(answer, answer.Notes, answer.Question.Ticked) : this.SearchIsBuilding();

    /// <summary>Pages that somebody may be typing the name of, for the script of the search box. None while the index is being built.</summary>
    [HttpGet(SuggestionsPath), CachedPage("zoek")]
    public IActionResult Suggestions() =>
        Json(search.Suggest(SearchText.From(Request.Query["zoek"])).Select(page => new { tekst = page.Text, soort = page.Kind, adres = page.Path, ook = page.Also }));
}
