using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Primitives;

namespace PraktijkVoorbeelden.Features.Errors;

/// <summary>
/// A form that an editor posted after the session had ended. The page holds all of it, to be posted once more as it is:
/// its token still counts for the same editor, and for nobody else. Passwords are left out.
/// </summary>
/// <param name="Address">Where the form was posted.</param>
/// <param name="Fields">What was in it.</param>
public sealed record SessionEnded(string Address, IEnumerable<KeyValuePair<string, StringValues>> Fields)
{
    /// <summary>The form of this request.</summary>
    public static SessionEnded During(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var asked = context.Features.Get<IStatusCodeReExecuteFeature>();
        return new($"{asked?.OriginalPath}{asked?.OriginalQueryString}", FieldsOf(context.Request));
    }

    /// <summary>What was posted, without passwords.</summary>
    public static IEnumerable<KeyValuePair<string, StringValues>> FieldsOf(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.HasFormContentType ? request.Form.Where(field => !IsPassword(field.Key)) : [];
    }

    // By its name, because a form that is posted does not say of what type its fields are.
    private static bool IsPassword(string name) => name.Contains("Password", StringComparison.OrdinalIgnoreCase);
}
