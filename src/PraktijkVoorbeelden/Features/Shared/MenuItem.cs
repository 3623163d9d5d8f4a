namespace PraktijkVoorbeelden.Features.Shared;

/// <summary>An entry in a menu.</summary>
/// <param name="Label">Its text.</param>
/// <param name="Path">Where it leads.</param>
public sealed record MenuItem(string Label, string Path)
{
    /// <summary>The menu of the readers' site.</summary>
    public static readonly IReadOnlyList<MenuItem> Readers =
    [
        new("Voorbeelden", "/voorbeelden"),
        new("Thema's", "/themas"),
        new("Gemeenten", "/gemeenten"),
        new("Organisaties", "/organisaties"),
        new("Bijeenkomsten", "/bijeenkomsten"),
        new("Onderscheidingen", "/onderscheidingen"),
        new("Van elkaar geleerd", "/van-elkaar-geleerd"),
        new("Lessen", "/lessen"),
    ];

    /// <summary>The menu of the editors' side.</summary>
    public static readonly IReadOnlyList<MenuItem> Editors =
    [
        new("Bureau", "/beheer"),
        new("Voorbeelden", "/beheer/voorbeelden"),
        new("Bijeenkomsten", "/beheer/bijeenkomsten"),
        new("Toekenningen", "/beheer/toekenningen"),
        new("Gemeenten", "/beheer/gemeenten"),
        new("Organisaties", "/beheer/organisaties"),
        new("Personen", "/beheer/personen"),
        new("Leerrelaties", "/beheer/leerrelaties"),
        new("Bronnen", "/beheer/bronnen"),
        new("Thema's", "/beheer/themas"),
    ];

    /// <summary>
    /// What <c>aria-current</c> says of this entry on a page: <c>page</c> for the page that it leads to, <c>true</c> for
    /// pages below that, null elsewhere.
    /// </summary>
    public string? CurrentOn(PathString path) =>
        path == Path ? "page"
        : path.StartsWithSegments(Path, StringComparison.Ordinal) && Path != "/beheer" ? "true"
        : null;
}
