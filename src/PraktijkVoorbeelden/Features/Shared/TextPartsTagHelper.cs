using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PraktijkVoorbeelden.Features.Shared;

/// <summary>
/// Parts of a line of text with commas between them: <c>&lt;text-parts of="Model.Parts" end="." /&gt;</c>. A tag helper
/// and not a view, because there the line breaks of the template would come between a word and its comma.
/// </summary>
public sealed class TextPartsTagHelper : TagHelper
{
    /// <summary>The parts.</summary>
    public IReadOnlyList<TextPart> Of { get; set; } = [];

    /// <summary>What follows the last part.</summary>
    public string End { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        for (var i = 0; i < Of.Count; i++)
        {
            Write(output.Content, Of[i]);
            output.Content.Append(i < Of.Count - 1 ? ", " : End);
        }
    }

    private static void Write(TagHelperContent content, TextPart part)
    {
        if (part.Path is null)
        {
            content.Append(part.Text);
            return;
        }

        content.AppendHtml("<a class=\"nl-link\" href=\"").Append(part.Path).AppendHtml("\">").Append(part.Text).AppendHtml("</a>");
    }
}
