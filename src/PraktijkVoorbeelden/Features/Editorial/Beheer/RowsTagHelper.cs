using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PraktijkVoorbeelden.Features.Shared.Forms;

namespace PraktijkVoorbeelden.Features.Editorial.Beheer;

/// <summary>
/// A list of rows on an editor's form, with buttons that work without a script: <c>&lt;pv-rows for="Quotes" /&gt;</c>.
/// Each row is shown by the view beside its class, which may hold such a list again.
/// </summary>
[HtmlTargetElement("pv-rows", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class RowsTagHelper(IHtmlHelper html) : TagHelper
{
    /// <summary>The property with the rows.</summary>
    [HtmlAttributeName("for")]
    public required ModelExpression For { get; set; }

    /// <summary>A sentence under the list's heading.</summary>
    public string? Hint { get; set; }

    /// <summary>Whether the list stands under a heading of the form, instead of being a part of the form itself.</summary>
    public bool IsSub { get; set; }

    /// <summary>Where the tag helper runs.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    // Where the name of the row stands in which a list stands: "Gesprek 2".
    private const string OuterRow = nameof(OuterRow);

    private string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    private FormField List => FormShape.Of(For.Metadata.ContainerType!)[For.Metadata.PropertyName!];

    /// <summary>The fragment that leads to a row, or to its list where there is no row.</summary>
    public static string AnchorOf(string? list, string? rowId) =>
        rowId is not null ? $"#{RowElementId(rowId)}" : list is not null ? $"#{FieldId.Of(list)}" : "";

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        ((IViewContextAware)html).Contextualize(ViewContext);
        var rows = ((IEnumerable<FormRow>)For.Model).ToList();
        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "utrecht-form-fieldset utrecht-form-fieldset--html-fieldset app-rows");
        output.Attributes.SetAttribute("id", FieldId.Of(Name));
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Content.AppendHtml(Legend());
        Describe(output);

        // Tells the server that the list was on the page, also when no row is left.
        output.Content.AppendHtml(Hidden($"{Name}.Index", ""));
        var removed = ViewContext.ViewData.Desk().Removed.Where(row => row.List == Name).ToList();
        for (var place = 0; place < rows.Count; place++)
        {
            AppendRemoved(output, removed, row => row.Place == place);
            output.Content.AppendHtml(await RowAsync(rows[place], place, rows.Count));
        }

        AppendRemoved(output, removed, row => row.Place >= rows.Count);

        if (!List.IsFixed)
            output.Content.AppendHtml(Actions(Button(new(RowAction.Add, Name, null), $"{List.One} erbij", "nl-button nl-button--secondary", ViewContext.ViewData[OuterRow] as string)));
    }

    // What is said of the list as a whole is read with its name.
    private void Describe(TagHelperOutput list)
    {
        var faults = ViewContext.ModelState.TryGetValue(Name, out var entry) ? Shared.Forms.Fault.MessagesOf(entry).ToList() : [];
        List<(string Id, string CssClass, string? Text)> parts =
        [
            ($"{FieldId.Of(Name)}-hint", "utrecht-form-field-description", Hint),
            ($"{FieldId.Of(Name)}-fout", "utrecht-form-field-error-message", faults.Count == 0 ? null : string.Join(' ', faults)),
        ];
        parts.RemoveAll(part => part.Text is null);
        foreach (var (id, cssClass, text) in parts)
        {
            var element = Element("div", cssClass, text);
            element.MergeAttribute("id", id);
            list.Content.AppendHtml(element);
        }

        if (parts.Count > 0)
            list.Attributes.SetAttribute("aria-describedby", string.Join(' ', parts.Select(part => part.Id)));
    }

    private static string RowElementId(string rowId) => $"rij-{rowId}";

    private async Task<TagBuilder> RowAsync(FormRow row, int place, int count)
    {
        var name = List.NameOf(place);
        var outer = ViewContext.ViewData[OuterRow] as string;
        var fullName = outer is null ? name : $"{name} van {outer}";
        var box = Element("fieldset", "app-row", null);
        box.MergeAttribute("id", RowElementId(row.RowId));
        box.MergeAttribute("tabindex", "-1");
        box.InnerHtml.AppendHtml(Element("legend", "app-row__name", name));
        ViewContext.ViewData[OuterRow] = fullName;
        box.InnerHtml.AppendHtml(await html.RowAsync(FormViews.Beside(row.GetType()), For.Name, row.RowId, row));
        ViewContext.ViewData[OuterRow] = outer;
        if (List.IsFixed)
            return box;
        var buttons = new List<IHtmlContent>();
        if (place > 0)
            buttons.Add(Button(new(RowAction.Up, Name, row.RowId), "Omhoog", "nl-button nl-button--subtle", fullName));
        if (place < count - 1)
            buttons.Add(Button(new(RowAction.Down, Name, row.RowId), "Omlaag", "nl-button nl-button--subtle", fullName));
        buttons.Add(Button(new(RowAction.Remove, Name, row.RowId), "Weghalen", "nl-button nl-button--subtle", fullName));
        box.InnerHtml.AppendHtml(Actions([.. buttons]));
        return box;
    }

    private void AppendRemoved(TagHelperOutput output, IEnumerable<RemovedRow> removed, Func<RemovedRow, bool> isHere)
    {
        foreach (var row in removed.Where(isHere))
        {
            output.Content.AppendHtml(Removed(row));
        }
    }

    // Where the row stood, says that it is gone and how to have it back.
    private TagBuilder Removed(RemovedRow removed)
    {
        var box = Element("div", "utrecht-alert utrecht-alert--info", null);
        box.MergeAttribute("id", RowElementId(removed.RowId));
        box.MergeAttribute("tabindex", "-1");
        var content = Element("div", "utrecht-alert__content", null);
        var message = Element("div", "utrecht-alert__message app-stack", null);
        message.InnerHtml.AppendHtml(Element("p", "nl-paragraph", $"{removed.Name} is weggehaald{TextOf(removed)}."));
        message.InnerHtml.AppendHtml(Actions(Button(new(RowAction.PutBack, Name, removed.RowId), "Zet terug", "nl-button nl-button--secondary", removed.Name)));
        content.InnerHtml.AppendHtml(message);
        box.InnerHtml.AppendHtml(content);
        return box;
    }

    // Enough to know it by.
    private string TextOf(RemovedRow removed)
    {
        if (removed.ReadFor(List) is not { } row || FormShape.Of(List.RowType!).Fields
            .FirstOrDefault(field => field is { Shape: FieldShape.Text, Field.IsPreset: false } && !string.IsNullOrWhiteSpace(field.Text(row))) is not { } first)
        {
            return "";
        }

        var text = FormText.Written(first, first.Text(row)!.Trim(), ViewContext.ViewData.Desk().Book);
        return $": ‘{(text.Length <= 60 ? text : text[..60] + "…")}’";
    }

    private TagBuilder Legend()
    {
        var legend = Element("legend", "utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend", null);
        var name = For.Metadata.GetDisplayName();
        legend.InnerHtml.AppendHtml(IsSub
            ? Element("h3", "nl-heading nl-heading--level-3", name)
            : Element("h2", "nl-heading nl-heading--level-2", name));
        return legend;
    }

    private TagBuilder Button(RowEdit edit, string text, string cssClass, string? of = null)
    {
        var button = Element("button", cssClass, text);
        button.MergeAttribute("type", "submit");
        button.MergeAttribute("name", "rij");
        button.MergeAttribute("value", edit.ToString());
        button.MergeAttribute("formaction", ViewContext.ViewData.Desk().DraftPath + "/rij");
        if (of is not null)
            button.InnerHtml.AppendHtml(Element("span", "app-visually-hidden", $": {of}"));
        return button;
    }

    private static TagBuilder Actions(params IHtmlContent[] buttons)
    {
        var actions = Element("div", "app-row__actions", null);
        foreach (var button in buttons)
        {
            actions.InnerHtml.AppendHtml(button);
        }

        return actions;
    }

    private static TagBuilder Element(string tag, string cssClass, string? text)
    {
        var element = new TagBuilder(tag);
        element.MergeAttribute("class", cssClass);
        if (text is not null)
            element.InnerHtml.Append(text);
        return element;
    }

    private static TagBuilder Hidden(string name, string value)
    {
        var hidden = new TagBuilder("input") { TagRenderMode = TagRenderMode.StartTag };
        hidden.MergeAttribute("type", "hidden");
        hidden.MergeAttribute("name", name);
        hidden.MergeAttribute("value", value);
        return hidden;
    }
}
