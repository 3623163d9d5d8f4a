using System.Globalization;

namespace PraktijkVoorbeelden.Features.Municipalities;

/// <summary>A hexagon of the tile map.</summary>
/// <param name="Line">The municipality that it stands for.</param>
/// <param name="X">The middle, from the west.</param>
/// <param name="Y">The middle, from the north.</param>
/// <param name="Label">The first letters of its name.</param>
public sealed record Tile(MunicipalityLine Line, int X, int Y, string Label);

/// <summary>The hexagons of one province.</summary>
/// <param name="Province">Which province.</param>
/// <param name="Tiles">From north to south, and in a row from west to east.</param>
/// <param name="Outline">The border around them, as the data of an SVG path.</param>
/// <param name="LabelX">Where its name stands, from the west.</param>
/// <param name="LabelY">Where its name stands, from the north.</param>
public sealed record TileProvince(ProvinceLine Province, IReadOnlyList<Tile> Tiles, string Outline, int LabelX, int LabelY);

/// <summary>
/// The tile map: one hexagon for each municipality in force, point upward, odd rows half a tile to the east. All measures
/// are whole numbers: a hexagon is 52 wide and 60 high, which is off by less than a thousandth.
/// </summary>
public sealed class TileMap
{
    /// <summary>From the middle of a hexagon to its side.</summary>
    public const int HalfWidth = 26;

    /// <summary>From the middle of a hexagon to its point.</summary>
    public const int HalfHeight = 2 * QuarterHeight;

    /// <summary>A hexagon around the origin, as the points of an SVG polygon.</summary>
    public const string Hexagon = "0,-30 26,-15 26,15 0,30 -26,15 -26,-15";

    private const int QuarterHeight = 15;
    private const int RowHeight = 3 * QuarterHeight;
    private const int Margin = 4;
    private const int LabelLetters = 4;

    // The corners of a hexagon with the sun, from the top, in steps of half a width and a quarter of a height.
    private static readonly Step[] Corners = [new(0, -2), new(1, -1), new(1, 1), new(0, 2), new(-1, 1), new(-1, -1)];

    // The hexagon beyond the side that begins at the corner with the same number.
    private static readonly Step[] Neighbours = [new(1, -3), new(2, 0), new(1, 3), new(-1, 3), new(-2, 0), new(-1, -3)];

    private static readonly string[] Articles = ["'s-", "'t ", "De ", "Den ", "Het "];

    private TileMap(IReadOnlyList<TileProvince> provinces)
    {
        Provinces = provinces;
        var tiles = provinces.SelectMany(province => province.Tiles).ToList();
        if (tiles.Count == 0)
            return;
        Left = tiles.Min(tile => tile.X) - HalfWidth - Margin;
        Top = tiles.Min(tile => tile.Y) - HalfHeight - Margin;
        Width = tiles.Max(tile => tile.X) + HalfWidth + Margin - Left;
        Height = tiles.Max(tile => tile.Y) + HalfHeight + Margin - Top;
    }

    /// <summary>The provinces from north to south.</summary>
    public IReadOnlyList<TileProvince> Provinces { get; }

    /// <summary>The western edge.</summary>
    public int Left { get; }

    /// <summary>The northern edge.</summary>
    public int Top { get; }

    /// <summary>From the western to the eastern edge.</summary>
    public int Width { get; }

    /// <summary>From the northern to the southern edge.</summary>
    public int Height { get; }

    /// <summary>Whether there is nothing to draw.</summary>
    public bool IsEmpty => Provinces.Count == 0;

    /// <summary>The frame of the drawing, as SVG has it.</summary>
    public string ViewBox => string.Create(CultureInfo.InvariantCulture, $"{Left} {Top} {Width} {Height}");

    /// <summary>The map of these municipalities. Those without a tile, and those that are no more, are not on it.</summary>
    public static TileMap Of(IEnumerable<MunicipalityLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return new(
        [
            .. lines.Where(line => line is { EndedIn: null, Tile: not null })
                .DistinctBy(line => line.Tile)
                .GroupBy(line => line.Province, (province, members) => ProvinceOf(province, [.. members]))
                .OrderBy(province => province.LabelY).ThenBy(province => province.Province.Slug, StringComparer.Ordinal),
        ]);
    }

    private static TileProvince ProvinceOf(ProvinceLine province, List<MunicipalityLine> lines)
    {
        List<Tile> tiles =
        [
            .. lines.Select(line => (Line: line, Middle: MiddleOf(line.Tile!)))
                .OrderBy(tile => tile.Middle.Y).ThenBy(tile => tile.Middle.X)
                .Select(tile => new Tile(tile.Line, tile.Middle.X * HalfWidth, tile.Middle.Y * QuarterHeight, LabelOf(tile.Line.Link.Label))),
        ];
        return new(
            province,
            tiles,
            OutlineOf([.. lines.Select(line => MiddleOf(line.Tile!))]),
            (int)tiles.Average(tile => tile.X),
            (int)tiles.Average(tile => tile.Y));
    }

    /// <summary>The middle of the hexagon at a place.</summary>
    internal static (int X, int Y) CentreOf(TilePlace place)
    {
        var middle = MiddleOf(place);
        return (middle.X * HalfWidth, middle.Y * QuarterHeight);
    }

    private static Step MiddleOf(TilePlace place) => new((2 * place.Column) + (place.Row % 2), place.Row * RowHeight / QuarterHeight);

    // Where three hexagons meet, one or two of them belong to the province, so one side of the border begins there: the
    // sides chain by themselves.
    private static string OutlineOf(HashSet<Step> middles)
    {
        var sides = new Dictionary<Step, Step>();
        foreach (var middle in middles)
        {
            for (var corner = 0; corner < Corners.Length; corner++)
            {
                if (!middles.Contains(middle + Neighbours[corner]))
                    sides[middle + Corners[corner]] = middle + Corners[(corner + 1) % Corners.Length];
            }
        }

        var path = new List<string>();
        while (sides.Count > 0)
        {
            // Steps instead of places: there are only six of them, so a border compresses to next to nothing.
            var start = sides.Keys.First();
            var steps = new List<string>();
            for (var at = start; sides.Remove(at, out var next) && next != start; at = next)
            {
                steps.Add(InPixels(next - at));
            }

            path.Add($"M{InPixels(start)}l{string.Join(' ', steps)}z");
        }

        return string.Concat(path);
    }

    private static string InPixels(Step step) => string.Create(CultureInfo.InvariantCulture, $"{step.X * HalfWidth},{step.Y * QuarterHeight}");

    // Enough to tell neighbours apart; the whole name is the name of the link.
    private static string LabelOf(string name)
    {
        var rest = Articles.FirstOrDefault(article => name.StartsWith(article, StringComparison.Ordinal)) is { } found ? name[found.Length..] : name;
        return rest.Length <= LabelLetters ? rest : rest[..LabelLetters].Trim();
    }

    private readonly record struct Step(int X, int Y)
    {
        public static Step operator +(Step one, Step other) => new(one.X + other.X, one.Y + other.Y);

        public static Step operator -(Step one, Step other) => new(one.X - other.X, one.Y - other.Y);
    }
}
