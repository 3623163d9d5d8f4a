using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PraktijkVoorbeelden.Features.Shared.Forms;

/// <summary>One box to tick: <c>&lt;pv-check for="ForProfessionals" /&gt;</c>.</summary>
[HtmlTargetElement("pv-check", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public class CheckFieldTagHelper : FieldTagHelper
{
    /// <summary>What is posted when the box is ticked.</summary>
    [HtmlAttributeName("value")]
    public string TickedValue { get; set; } = "true";

    /// <inheritdoc />
    protected override string WrapperClass => "utrecht-form-field utrecht-form-field--checkbox";

    /// <inheritdoc />
    protected override TagHelperOutput CreateControl() =>
        Box(Id, Name, TickedValue, isTicked: string.Equals(Value, TickedValue, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc />
    protected override void WriteTo(TagHelperContent content, TagHelperOutput control, IHtmlContent hint, IHtmlContent message) => content
        .AppendHtml(control)
        .AppendHtml(CreateLabel("utrecht-form-field__label utrecht-form-label utrecht-form-label--checkbox"))
        .AppendHtml(hint)
        .AppendHtml(message);

    /// <summary>A box to tick, without its label.</summary>
    internal static TagHelperOutput Box(string id, string name, string value, bool isTicked)
    {
        var box = Element("input", "utrecht-form-field__input utrecht-custom-checkbox utrecht-custom-checkbox--html-input");
        box.TagMode = TagMode.StartTagOnly;
        box.Attributes.SetAttribute("type", "checkbox");
        box.Attributes.SetAttribute("id", id);
        box.Attributes.SetAttribute("name", name);
        box.Attributes.SetAttribute("value", value);
        Set(box, "checked", isTicked);
        return box;
    }
}
