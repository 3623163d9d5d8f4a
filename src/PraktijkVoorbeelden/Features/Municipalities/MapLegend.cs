namespace PraktijkVoorbeelden.Features.Municipalities;

/// <summary>A shade of the tile map.</summary>
/// <param name="Class">Its CSS classes.</param>
/// <param name="Label">What it means.</param>
/// <param name="Least">The number of examples from which it counts; null for what falls outside of the choice.</param>
public sealed record MapShade(string Class, string Label, int? Least);

/// <summary>The shades of the tile map: few, so that eyes and printers tell them apart. The number itself stands in the tile.</summary>
public static class MapLegend
{
    private static readonly MapShade[] Shades =
    [
        new("app-tile", "geen voorbeelden", 0),
        new("app-tile app-tile--one", "1 voorbeeld", 1),
        new("app-tile app-tile--few", "2 of 3", 2),
        new("app-tile app-tile--more", "4 tot 6", 4),
        new("app-tile app-tile--many", "7 of meer", 7),
    ];

    private static readonly MapShade Outside = new("app-tile app-tile--outside", "buiten deze keuze", null);

    /// <summary>The CSS classes of a municipality's tile.</summary>
    public static string ClassOf(MunicipalityLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.IsMeant ? Array.FindLast(Shades, shade => line.Examples >= shade.Least)!.Class : Outside.Class;
    }

    /// <summary>The shades from light to dark.</summary>
    public static IReadOnlyList<MapShade> Of(bool isFiltered) => isFiltered ? [.. Shades, Outside] : Shades;
}
