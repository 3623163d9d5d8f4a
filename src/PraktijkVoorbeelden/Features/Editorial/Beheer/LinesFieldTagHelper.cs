using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PraktijkVoorbeelden.Features.Shared.Forms;

namespace PraktijkVoorbeelden.Features.Editorial.Beheer;

/// <summary>
/// A list of texts or references, one on a line: <c>&lt;pv-lines for="Aliases" /&gt;</c>. Beneath references stands which of
/// them we know, since a field of several lines can't suggest any.
/// </summary>
[HtmlTargetElement("pv-lines", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class LinesFieldTagHelper : AreaFieldTagHelper
{
    /// <inheritdoc/>
    protected override string Value => string.Join('\n', Lines.Select(line => FormText.Written(List, line, Desk.Book)));

    /// <summary>The limit is that of one line.</summary>
    protected override int? Limit => null;

    private FormField List => FormShape.Of(For.Metadata.ContainerType!)[For.Metadata.PropertyName!];

    private IEnumerable<string> Lines => ((IEnumerable<string?>?)For.Model ?? []).OfType<string>();

    private FormDesk Desk => ViewContext.ViewData.Desk();

    /// <inheritdoc/>
    protected override void WriteTo(TagHelperContent content, TagHelperOutput control, IHtmlContent hint, IHtmlContent message)
    {
        var note = new DefaultTagHelperContent();
        if (List.Refers is { } noun)
            note.AddKnownAndNear(control, Id, Desk, noun, [.. Lines.Select(line => line.Trim()).Where(line => line.Length > 0)]);
        base.WriteTo(content, control, hint, message);
        content.AppendHtml(note);
    }
}
