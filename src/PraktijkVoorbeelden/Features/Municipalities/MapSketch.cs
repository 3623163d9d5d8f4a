using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;

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
    public static async Task<MapSketch?> WhereAsync(CatalogueContext db, IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var tiles = await db.Municipalities.AsNoTracking().Where(one => one.EndedOn == null && one.TileColumn != null && one.TileRow != null)
            .Select(one => new { one.Key, Column = one.TileColumn!.Value, Row = one.TileRow!.Value })
            .ToListAsync(cancellationToken);
        if (!tiles.Exists(tile => keys.Contains(tile.Key)))
            return null;

        var dots = tiles.Select(tile => (IsMeant: keys.Contains(tile.Key), Centre: TileMap.CentreOf(new(tile.Column, tile.Row)))).ToList();
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
