using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace PraktijkVoorbeelden.Features.Shared.Forms;

/// <summary>Something on a form that the visitor must mend.</summary>
/// <param name="FieldId">The id of the field, to link to; null when it is about the form as a whole.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record Fault(string? FieldId, string Message)
{
    /// <summary>All faults of the form, in the order of its fields.</summary>
    public static IReadOnlyList<Fault> AllOf(ViewContext context)
    {
        var order = OrderOfFields(context);
        return
        [
            .. context.ModelState
                .Where(entry => entry.Value is { ValidationState: ModelValidationState.Invalid })
                .OrderBy(entry => order.GetValueOrDefault(entry.Key, int.MaxValue))
                .SelectMany(entry => MessagesOf(entry.Value!).Select(message => new Fault(IdOf(entry.Key), message))),
        ];
    }

    /// <summary>What is wrong with one field.</summary>
    public static IEnumerable<string> MessagesOf(ModelStateEntry entry) => entry.Errors
        .Select(error => error.ErrorMessage.Length > 0 ? error.ErrorMessage : "Wat er staat, kunnen we niet verwerken.")
        .Distinct();

    private static string? IdOf(string fieldName) => fieldName.Length == 0 ? null : Forms.FieldId.Of(fieldName);

    // ModelState sorts by name; a browser posts fields in the order in which they stand on the page.
    private static Dictionary<string, int> OrderOfFields(ViewContext context)
    {
        var request = context.HttpContext.Request;
        return request.HasFormContentType
            ? request.Form.Keys.Select((name, position) => (name, position)).ToDictionary(StringComparer.OrdinalIgnoreCase)
            : [];
    }
}
