using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PraktijkVoorbeelden.Features.Shared.Forms;

/// <summary>A field of one line: <c>&lt;pv-text for="Title" /&gt;</c>.</summary>
[HtmlTargetElement("pv-text", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextFieldTagHelper : FieldTagHelper
{
    /// <summary>The type of the input: text, email, url, search, password.</summary>
    public string Type { get; set; } = "text";

    /// <inheritdoc />
    protected override TagBuilder CreateControl()
    {
        var input = Element("input", IsInvalid
            ? "utrecht-textbox utrecht-textbox--html-input utrecht-textbox--invalid"
            : "utrecht-textbox utrecht-textbox--html-input");
        input.TagRenderMode = TagRenderMode.StartTag;
        input.MergeAttribute("type", Type);
        input.MergeAttribute("id", Id);
        input.MergeAttribute("name", Name);
        // A password is never sent back to the browser.
        if (Type != "password")
            input.MergeAttribute("value", Value);
        return input;
    }
}
