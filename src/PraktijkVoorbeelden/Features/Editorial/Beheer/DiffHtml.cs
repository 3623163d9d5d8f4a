using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Editorial.Beheer;

/// <summary>Shows a text of which pieces differ from another text.</summary>
public static class DiffHtml
{
    /// <summary>The text with those pieces marked; built here because white space counts in it.</summary>
    public static IHtmlContent Pieces(this IHtmlHelper html, IReadOnlyList<DiffPiece> pieces)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(pieces);
        var text = new HtmlContentBuilder();
        if (pieces.Count == 0)
            return text.AppendHtml("<em>(leeg)</em>");
        foreach (var piece in pieces)
        {
            if (piece.IsDifferent)
                text.AppendHtml("<mark class=\"nl-mark\">").Append(piece.Text).AppendHtml("</mark>");
            else
                text.Append(piece.Text);
        }

        return text;
    }
}
