using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;

namespace PraktijkVoorbeelden.Tests.Support;

/// <summary>
/// What the HTML standard asks of a page, as far as it can be asked without a validator of our own: what the parser has to
/// mend, elements and attributes that do not exist, and what may stand in what.
/// </summary>
internal static class HtmlValidity
{
    private static readonly HashSet<string> Attributes =
    [
        "accept", "accept-charset", "accesskey", "action", "alt", "as", "async", "autocapitalize", "autocomplete", "autofocus", "charset", "checked", "cite", "class",
        "cols", "colspan", "content", "crossorigin", "datetime", "defer", "dir", "disabled", "download", "enctype", "for", "form", "formaction",
        "formmethod", "formnovalidate", "headers", "height", "hidden", "href", "hreflang", "id", "inert", "inputmode", "integrity", "itemprop", "label", "lang",
        "list", "loading", "max", "maxlength", "media", "method", "min", "minlength", "multiple", "name", "novalidate", "open", "pattern", "placeholder",
        "popover", "property", "readonly", "rel", "required", "reversed", "role", "rows", "rowspan", "scope", "selected", "sizes", "spellcheck", "src", "srcset",
        "start", "step", "tabindex", "target", "title", "translate", "type", "value", "width",
    ];

    private static readonly HashSet<string> Blocks =
    [
        "address", "article", "aside", "blockquote", "details", "dialog", "div", "dl", "fieldset", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hr", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "table", "ul",
    ];

    // What holds running text only.
    private const string Phrasing = "p, h1, h2, h3, h4, h5, h6, span, strong, em, b, i, small, mark, label, button, code, cite, q, time, abbr, pre, ins p, del p";
    // What has no role of its own that a name could belong to, so that some screen readers never tell the name.
    private const string Nameless = "p, div, span, ul, ol, li, dl, dt, dd, strong, em, b, i, small";
    private const string Interactive = "a[href], button, details, input:not([type=hidden]), label, select, textarea";

    // Which children these may have, beside scripts and templates.
    private static readonly Dictionary<string, string[]> Children = new()
    {
        ["ul"] = ["li"],
        ["ol"] = ["li"],
        ["menu"] = ["li"],
        ["dl"] = ["dt", "dd", "div"],
        ["table"] = ["caption", "colgroup", "thead", "tbody", "tfoot"],
        ["tr"] = ["th", "td"],
        ["select"] = ["option", "optgroup", "hr"],
        ["optgroup"] = ["option"],
        ["datalist"] = ["option"],
    };

    /// <summary>Reads a page, and says what is wrong with its HTML.</summary>
    public static (IHtmlDocument Page, IReadOnlyList<string> Faults) Read(string html)
    {
        var faults = new List<string>();
        var parser = new HtmlParser();
        parser.Error += (_, raised) =>
        {
            if (raised is HtmlErrorEvent error)
                faults.Add($"{error.Message} at line {error.Position.Line}, column {error.Position.Column}");
        };
        var page = parser.ParseDocument(html);
        faults.AddRange(page.All.Where(element => element.NamespaceUri == "http://www.w3.org/1999/xhtml").SelectMany(FaultsOf));
        faults.AddRange(page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => $"two elements have the id {same.Key}"));
        return (page, faults);
    }

    private static IEnumerable<string> FaultsOf(IElement element)
    {
        if (element is IHtmlUnknownElement && element.LocalName != "search")
            yield return $"no such element: {Short(element)}";
        foreach (var attribute in element.Attributes.Where(attribute => !IsAttribute(attribute.Name)))
            yield return $"no such attribute as {attribute.Name}: {Short(element)}";
        if (element.GetAttribute("id") is { } id && (id.Length == 0 || id.Any(char.IsWhiteSpace)))
            yield return $"no id can be '{id}': {Short(element)}";
        if (Children.TryGetValue(element.LocalName, out var children) && element.Children.FirstOrDefault(child => !children.Contains(child.LocalName) && child.LocalName is not ("script" or "template")) is { } stray)
            yield return $"a {stray.LocalName} in a {element.LocalName}: {Short(element)}";
        if (Blocks.Contains(element.LocalName) && element.ParentElement is { } parent && parent.Matches(Phrasing))
            yield return $"a {element.LocalName} in a {parent.LocalName}: {Short(parent)}";
        if (element.Matches(Interactive) && element.ParentElement?.Closest(element.LocalName == "label" ? "a, button, label" : "a[href], button") is { } around)
            yield return $"a {element.LocalName} in a {around.LocalName}: {Short(around)}";
        if (element.Matches(Nameless) && !element.HasAttribute("role") && (element.HasAttribute("aria-label") || element.HasAttribute("aria-labelledby")))
            yield return $"a name for what has no role: {Short(element)}";
        foreach (var fault in FaultsOfKind(element))
            yield return $"{fault}: {Short(element)}";
    }

    private static IEnumerable<string> FaultsOfKind(IElement element)
    {
        switch (element)
        {
            case IHtmlImageElement when !element.HasAttribute("alt"):
                yield return "a picture without a text";
                break;
            case IHtmlLabelElement label when label.HtmlFor is { } field && element.Owner!.GetElementById(field) is not (IHtmlInputElement or IHtmlSelectElement or IHtmlTextAreaElement or IHtmlButtonElement):
                yield return "a label of nothing";
                break;
            case IHtmlAnchorElement when element.GetAttribute("href") is { } href && (href.Any(char.IsWhiteSpace) || !Uri.TryCreate(href, UriKind.RelativeOrAbsolute, out _)):
                yield return "no address";
                break;
            case IHtmlFormElement when element.GetAttribute("action") is "":
                yield return "an empty action";
                break;
            case IHtmlTitleElement when string.IsNullOrWhiteSpace(element.TextContent):
                yield return "an empty title";
                break;
            case { LocalName: "fieldset" } when element.FirstElementChild?.LocalName != "legend":
                yield return "a group without a name";
                break;
            case { LocalName: "details" } when element.FirstElementChild?.LocalName != "summary":
                yield return "details without a summary";
                break;
            case { LocalName: "dl" } when element.Children.Any(child => child.LocalName == "div" && child.Children.Any(part => part.LocalName is not ("dt" or "dd"))):
                yield return "something else than a term and its description";
                break;
        }
    }

    private static bool IsAttribute(string name) =>
        Attributes.Contains(name) || name.StartsWith("data-", StringComparison.Ordinal) || name.StartsWith("aria-", StringComparison.Ordinal);

    private static string Short(IElement element) => element.OuterHtml.Length > 160 ? element.OuterHtml[..160] : element.OuterHtml;
}
