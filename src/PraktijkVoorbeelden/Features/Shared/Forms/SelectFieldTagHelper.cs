using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PraktijkVoorbeelden.Features.Shared.Forms;

/// <summary>
/// A choice of one from a list: <c>&lt;pv-select for="Phase" items="Model.Phases" empty="Kies een fase" /&gt;</c>.
/// </summary>
[HtmlTargetElement("pv-select", Attributes = "for,items", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SelectFieldTagHelper : FieldTagHelper
{
    /// <summary>What there is to choose from.</summary>
    public required IEnumerable<SelectListItem> Items { get; set; }

    /// <summary>The text of the first, empty option; without it there is none.</summary>
    public string? Empty { get; set; }

    /// <inheritdoc />
    protected override TagHelperOutput CreateControl()
    {
        var select = Element("select", IsInvalid
            ? "utrecht-select utrecht-select--html-select utrecht-select--invalid"
            : "utrecht-select utrecht-select--html-select");
        select.Attributes.SetAttribute("id", Id);
        select.Attributes.SetAttribute("name", Name);
        if (Empty is not null)
            select.Content.AppendHtml(Option(new SelectListItem(Empty, "")));
        foreach (var group in Items.GroupBy(item => item.Group?.Name))
        {
            var options = select;
            if (group.Key is not null)
            {
                options = Element("optgroup");
                options.Attributes.SetAttribute("label", group.Key);
                select.Content.AppendHtml(options);
            }

            foreach (var item in group)
                options.Content.AppendHtml(Option(item));
        }

        // What was typed or imported is kept even when it is not, or no longer, on the list.
        if (Value.Length > 0 && !Items.Any(item => item.Value == Value))
            select.Content.AppendHtml(Option(new SelectListItem($"{Value} (staat niet in de lijst)", Value)));
        return select;
    }

    private TagHelperOutput Option(SelectListItem item)
    {
        var option = Element("option");
        option.Attributes.SetAttribute("value", item.Value);
        Set(option, "selected", item.Value == Value);
        option.Content.Append(item.Text);
        return option;
    }
}
