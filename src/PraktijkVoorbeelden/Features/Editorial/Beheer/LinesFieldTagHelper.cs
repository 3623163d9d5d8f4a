using Microsoft.AspNetCore.Razor.TagHelpers;
using PraktijkVoorbeelden.Features.Shared.Forms;

namespace PraktijkVoorbeelden.Features.Editorial.Beheer;

/// <summary>A list of texts or references, one on a line: <c>&lt;pv-lines for="Aliases" /&gt;</c>.</summary>
[HtmlTargetElement("pv-lines", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class LinesFieldTagHelper : AreaFieldTagHelper
{
    /// <inheritdoc/>
    protected override string Value
    {
        get
        {
            var list = FormShape.Of(For.Metadata.ContainerType!)[For.Metadata.PropertyName!];
            var lines = (IEnumerable<string?>?)For.Model ?? [];
            return string.Join('\n', lines.OfType<string>().Select(line => FormText.Written(list, line, ViewContext.ViewData.Desk().Book)));
        }
    }

    /// <summary>The limit is that of one line.</summary>
    protected override int? Limit => null;
}
