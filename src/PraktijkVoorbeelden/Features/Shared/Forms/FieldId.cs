using Microsoft.AspNetCore.Mvc.Rendering;

namespace PraktijkVoorbeelden.Features.Shared.Forms;

/// <summary>The HTML id that belongs to a field's name.</summary>
public static class FieldId
{
    /// <summary>
    /// <c>Quotes[ab12].Text</c> becomes <c>Quotes-ab12--Text</c>: brackets and dots are no good in a link to the field.
    /// </summary>
    public static string Of(string fieldName) => TagBuilder.CreateSanitizedId(fieldName, "-");
}
