using System.Globalization;
using System.Text;

namespace PraktijkVoorbeelden.Features.Municipalities;

/// <summary>
/// The tile map in small: a dot for each municipality, to look at rather than to choose from. All dots of a shade are one
/// path, so that the whole country weighs a few kilobytes.
/// </summary>
/// <param name="ViewBox">The frame of the drawing, as SVG has it.</param>
/// <param name="Without">The dots of most municipalities, as the data of an SVG path.</param>
/// <param name="With">The dots of those that are meant: with examples, or of which a page tells.</param>
public sealed record MapSketch(string ViewBox, string Without, string With)
{
    // Half a hexagon on each side, so that no dot is cut.
    private const int Margin = TileMap.HalfWidth + 4;

    /// <summary>The country, in which these municipalities stand out; null where none of them has a tile.</summary>
    /// <param name="today">All municipalities in force.</param>
    /// <param name="keys">Those that stand out.</param>
    public static MapSketch? Where(IEnumerable<Municipality> today, IReadOnlyCollection<string> keys)
    {
        ArgumentNullException.ThrowIfNull(today);
        var dots = today.Where(one => one.TileColumn is not null && one.TileRow is not null)
            .Select(one => (IsMeant: keys.Contains(one.Key), Centre: TileMap.CentreOf(new(one.TileColumn!.Value, one.TileRow!.Value)))).ToList();
        if (!dots.Exists(dot => dot.IsMeant))
            return null;

        var (left, top) = (dots.Min(dot => dot.Centre.X) - Margin, dots.Min(dot => dot.Centre.Y) - Margin);
        var (width, height) = (dots.Max(dot => dot.Centre.X) + Margin - left, dots.Max(dot => dot.Centre.Y) + Margin - top);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{left} {top} {width} {height}"),
            Dots(dots.Where(dot => !dot.IsMeant).Select(dot => dot.Centre)),
            Dots(dots.Where(dot => dot.IsMeant).Select(dot => dot.Centre)));
    }

    /// <summary>The sketch of this map.</summary>
    public static MapSketch Of(TileMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var tiles = map.Provinces.SelectMany(province => province.Tiles).ToLookup(tile => tile.Line.Examples > 0);
        return new(map.ViewBox, Dots(tiles[false].Select(tile => (tile.X, tile.Y))), Dots(tiles[true].Select(tile => (tile.X, tile.Y))));
    }

    // A line without length and with round ends is a dot.
    private static string Dots(IEnumerable<(int X, int Y)> centres) => centres
        .Aggregate(new StringBuilder(), (path, centre) => path.Append(CultureInfo.InvariantCulture, $"M{centre.X} {centre.Y}h0"))
        .ToString();
}
