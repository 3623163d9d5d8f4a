namespace PraktijkVoorbeelden.Features.Editorial.Beheer;

/// <summary>Finds the view of a form or a row: it stands beside the class and has the same name.</summary>
public static class FormViews
{
    /// <summary>The path of that view.</summary>
    public static string Beside(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var folder = type.Namespace![(nameof(PraktijkVoorbeelden).Length + 1)..].Replace('.', '/');
        return $"/{folder}/{type.Name}.cshtml";
    }
}
