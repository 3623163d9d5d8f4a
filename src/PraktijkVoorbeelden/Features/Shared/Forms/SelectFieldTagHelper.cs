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
    protected override TagBuilder CreateControl()
    {
        var select = Element("select", IsInvalid
            ? "utrecht-select utrecht-select--html-select utrecht-select--invalid"
            : "utrecht-select utrecht-select--html-select");
        select.MergeAttribute("id", Id);
        select.MergeAttribute("name", Name);
        if (Empty is not null)
            select.InnerHtml.AppendHtml(Option(new SelectListItem(Empty, "")));
        foreach (var group in Items.GroupBy(item => item.Group?.Name))
        {
            var options = select;
            if (group.Key is not null)
            {
                options = new TagBuilder("optgroup");
                options.MergeAttribute("label", group.Key);
                select.InnerHtml.AppendHtml(options);
            }

            foreach (var item in group)
                options.InnerHtml.AppendHtml(Option(item));
        }

        // What was typed or imported is kept even when it is not, or no longer, on the list.
        if (Value.Length > 0 && !Items.Any(item => item.Value == Value))
            select.InnerHtml.AppendHtml(Option(new SelectListItem($"{Value} (staat niet in de lijst)", Value)));
        return select;
    }

    private TagBuilder Option(SelectListItem item)
    {
        var option = new TagBuilder("option");
        option.MergeAttribute("value", item.Value);
        if (item.Value == Value)
            option.MergeAttribute("selected", "selected");
        option.InnerHtml.Append(item.Text);
        return option;
    }
}
