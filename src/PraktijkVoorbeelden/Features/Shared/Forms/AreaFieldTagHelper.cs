using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PraktijkVoorbeelden.Features.Shared.Forms;

/// <summary>A field of several lines: <c>&lt;pv-area for="Goal" rows="4" /&gt;</c>.</summary>
[HtmlTargetElement("pv-area", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public class AreaFieldTagHelper : FieldTagHelper
{
    /// <summary>Of long texts the editors' forms say how long they can be; short ones seldom come near.</summary>
    protected override int? Limit => base.Limit ?? (Field is { Max: > 0 and var max } ? max : null);

    /// <inheritdoc />
    protected override TagHelperOutput CreateControl()
    {
        var area = Element("textarea", IsInvalid
            ? "utrecht-textarea utrecht-textarea--html-textarea utrecht-textarea--invalid"
            : "utrecht-textarea utrecht-textarea--html-textarea");
        area.Attributes.SetAttribute("id", Id);
        area.Attributes.SetAttribute("name", Name);
        // HTML drops the first line break in a textarea: this one, and not one that was typed.
        area.Content.Append("\n").Append(Value);
        return area;
    }
}
