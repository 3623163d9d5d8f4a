using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PraktijkVoorbeelden.Features.Shared.Forms;

/// <summary>
/// Attributes that say something by being there, as HTML has them: <c>selected="@yes"</c> becomes <c>selected</c> or nothing,
/// and not <c>selected="selected"</c>.
/// </summary>
[HtmlTargetElement("option", Attributes = "selected")]
[HtmlTargetElement("details", Attributes = "open")]
[HtmlTargetElement("input", Attributes = "checked", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("input", Attributes = "required", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SwitchTagHelper : TagHelper
{
    /// <summary>Whether this option is the chosen one.</summary>
    public bool Selected { get; set; }

    /// <summary>Whether the contents are shown.</summary>
    public bool Open { get; set; }

    /// <summary>Whether the box is ticked.</summary>
    public bool Checked { get; set; }

    /// <summary>Whether the field must be filled in.</summary>
    public bool Required { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach (var (name, isOn) in (ReadOnlySpan<(string, bool)>)[("selected", Selected), ("open", Open), ("checked", Checked), ("required", Required)])
        {
            if (isOn)
                output.Attributes.Add(new TagHelperAttribute(name));
        }
    }
}
