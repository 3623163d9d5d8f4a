using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PraktijkVoorbeelden.Features.Shared.Forms;

/// <summary>A field of one line: <c>&lt;pv-text for="Title" /&gt;</c>.</summary>
[HtmlTargetElement("pv-text", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public class TextFieldTagHelper : FieldTagHelper
{
    /// <summary>The type of the input: text, email, url, search, password.</summary>
    public string Type { get; set; } = "text";

    /// <inheritdoc />
    protected override TagHelperOutput CreateControl()
    {
        var input = Element("input", IsInvalid
            ? "utrecht-textbox utrecht-textbox--html-input utrecht-textbox--invalid"
            : "utrecht-textbox utrecht-textbox--html-input");
        input.TagMode = TagMode.StartTagOnly;
        input.Attributes.SetAttribute("type", Type);
        input.Attributes.SetAttribute("id", Id);
        input.Attributes.SetAttribute("name", Name);
        // A password is never sent back to the browser.
        if (Type != "password")
            input.Attributes.SetAttribute("value", Value);
        return input;
    }
}
