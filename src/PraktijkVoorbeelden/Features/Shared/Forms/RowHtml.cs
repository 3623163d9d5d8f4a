using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace PraktijkVoorbeelden.Features.Shared.Forms;

/// <summary>Rows of a list on a form, each with an id of its own that stays when other rows go.</summary>
public static class RowHtml
{
    /// <summary>
    /// Renders a row through a partial whose fields (<c>&lt;pv-text for="Text" /&gt;</c>) are then posted as
    /// <c>Quotes[ab12].Text</c>, and the hidden <c>Quotes.Index</c> by which model binding finds the row.
    /// </summary>
    /// <param name="html">The view's helper.</param>
    /// <param name="partial">The partial for one row.</param>
    /// <param name="list">The name of the list, such as <c>nameof(Model.Quotes)</c>.</param>
    /// <param name="rowId">The row's stable id.</param>
    /// <param name="row">What the partial shows.</param>
    public static async Task<IHtmlContent> RowAsync(this IHtmlHelper html, string partial, string list, string rowId, object row)
    {
        var name = html.ViewData.TemplateInfo.GetFullHtmlFieldName(list);
        var index = new TagBuilder("input") { TagRenderMode = TagRenderMode.StartTag };
        index.MergeAttribute("type", "hidden");
        index.MergeAttribute("name", $"{name}.Index");
        index.MergeAttribute("value", rowId);

        var viewData = new ViewDataDictionary<object>(html.ViewData, row);
        viewData.TemplateInfo.HtmlFieldPrefix = $"{name}[{rowId}]";
        return new HtmlContentBuilder()
            .AppendHtml(index)
            .AppendHtml(await html.PartialAsync(partial, row, viewData));
    }
}
