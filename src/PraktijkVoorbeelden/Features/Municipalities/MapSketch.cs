using System.Globalization;
using System.Text;

namespace PraktijkVoorbeelden.Features.Municipalities;

/// <summary>
/// The tile map in small: a dot for each municipality, to look at rather than to choose from. All dots of a shade are one
/// path, so that the whole country weighs a few kilobytes.
/// </summary>
/// <param name="ViewBox">The frame of the drawing, as SVG has it.</param>
/// <param name="Without">The dots of municipalities without examples, as the data of an SVG path.</param>
/// <param name="With">The dots of those with examples.</param>
public sealed record MapSketch(string ViewBox, string Without, string With)
{
    /// <summary>The sketch of this map.</summary>
    public static MapSketch Of(TileMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var tiles = map.Provinces.SelectMany(province => province.Tiles).ToLookup(tile => tile.Line.Examples > 0);
        return new(map.ViewBox, Dots(tiles[false]), Dots(tiles[true]));
    }

    // A line without length and with round ends is a dot.
    private static string Dots(IEnumerable<Tile> tiles) => tiles
        .Aggregate(new StringBuilder(), (path, tile) => path.Append(CultureInfo.InvariantCulture, $"M{tile.X} {tile.Y}h0"))
        .ToString();
}
