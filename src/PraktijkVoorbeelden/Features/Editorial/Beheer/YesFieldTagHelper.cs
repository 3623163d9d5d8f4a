using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PraktijkVoorbeelden.Features.Shared.Forms;

namespace PraktijkVoorbeelden.Features.Editorial.Beheer;

/// <summary>A box to tick in an editor's form: <c>&lt;pv-yes for="IsPlaceUnknown" /&gt;</c>.</summary>
[HtmlTargetElement("pv-yes", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class YesFieldTagHelper : CheckFieldTagHelper
{
    /// <summary>A tick box that says "ja", as in exchange files.</summary>
    public YesFieldTagHelper() => TickedValue = "ja";

    /// <inheritdoc/>
    protected override void WriteTo(TagHelperContent content, TagHelperOutput control, IHtmlContent hint, IHtmlContent message)
    {
        content.AppendHtml(CreateHiddenTwin());
        base.WriteTo(content, control, hint, message);
    }
}
