using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Municipalities;

public sealed partial class TileMapTests(SeededSite site) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task Every_municipality_in_force_is_drawn_once_and_nothing_else_is()
    {
        var map = await MapAsync();
        var inForce = await site.InDatabaseAsync(db => db.Municipalities.Where(one => one.EndedOn == null).Select(one => one.Name).ToListAsync());

        Assert.Equal(inForce.Order(StringComparer.Ordinal), Tiles(map).Select(tile => tile.Line.Link.Label).Order(StringComparer.Ordinal));
        Assert.Equal(342, inForce.Count);
    }

    [Fact]
    public async Task No_two_tiles_overlap()
    {
        var tiles = Tiles(await MapAsync()).ToList();

        foreach (var (one, other) in tiles.SelectMany((one, place) => tiles.Skip(place + 1).Select(other => (one, other))))
        {
            // Hexagons side by side are a width apart; those of two rows three quarters of a height, and half a width.
            var (x, y) = (Math.Abs(one.X - other.X), Math.Abs(one.Y - other.Y));
            Assert.True(y >= 3 * TileMap.HalfHeight / 2 || (y == 0 && x >= 2 * TileMap.HalfWidth), $"{one.Line.Link.Label} and {other.Line.Link.Label}");
            Assert.True(y != 3 * TileMap.HalfHeight / 2 || x >= TileMap.HalfWidth, $"{one.Line.Link.Label} and {other.Line.Link.Label}");
        }
    }

    [Fact]
    public async Task All_of_it_lies_in_the_frame()
    {
        var map = await MapAsync();

        Assert.All(Tiles(map), tile =>
        {
            Assert.InRange(tile.X, map.Left + TileMap.HalfWidth, map.Left + map.Width - TileMap.HalfWidth);
            Assert.InRange(tile.Y, map.Top + TileMap.HalfHeight, map.Top + map.Height - TileMap.HalfHeight);
        });
    }

    [Fact]
    public async Task Provinces_go_from_north_to_south_and_their_tiles_row_by_row_from_west_to_east()
    {
        var map = await MapAsync();

        Assert.Equal("Fryslân", map.Provinces[0].Province.Name);
        Assert.Equal("Limburg", map.Provinces[^1].Province.Name);
        Assert.Equal(12, map.Provinces.Count);
        Assert.All(map.Provinces, province => Assert.Equal(province.Tiles.OrderBy(tile => tile.Y).ThenBy(tile => tile.X), province.Tiles));
    }

    [Fact]
    public void A_border_runs_around_a_province_and_not_through_it()
    {
        var map = TileMap.Of([Line("Links", "Noord", 0, 0), Line("Rechts", "Noord", 1, 0), Line("Los", "Noord", 4, 0), Line("Onder", "Zuid", 0, 1)]);

        // Two neighbours have ten sides together, a tile by itself has six.
        Assert.Equal([10, 6], PiecesOf(map.Provinces[0].Outline));
        Assert.Equal([6], PiecesOf(map.Provinces[1].Outline));
    }

    [Fact]
    public void An_odd_row_lies_half_a_tile_to_the_east()
    {
        var map = TileMap.Of([Line("Boven", "Noord", 3, 0), Line("Onder", "Noord", 3, 1)]);

        Assert.Equal((TileMap.HalfWidth, 45), (map.Provinces[0].Tiles[1].X - map.Provinces[0].Tiles[0].X, map.Provinces[0].Tiles[1].Y - map.Provinces[0].Tiles[0].Y));
    }

    [Theory]
    [InlineData("Almelo", "Alme")]
    [InlineData("'s-Gravenhage", "Grav")]
    [InlineData("De Bilt", "Bilt")]
    [InlineData("Best", "Best")]
    [InlineData("Oss", "Oss")]
    public void A_tile_shows_the_first_letters_of_a_name(string name, string label) =>
        Assert.Equal(label, TileMap.Of([Line(name, "Noord", 0, 0)]).Provinces[0].Tiles[0].Label);

    [Fact]
    public void A_catalogue_without_tiles_has_no_map() =>
        Assert.True(TileMap.Of([Line("Los", "Noord", 0, 0) with { Tile = null }, Line("Oud", "Noord", 0, 0) with { EndedIn = 2019 }]).IsEmpty);

    private static IEnumerable<Tile> Tiles(TileMap map) => map.Provinces.SelectMany(province => province.Tiles);

    private static MunicipalityLine Line(string name, string province, int column, int row) =>
        new(new PageLink(name, "/gemeenten/x"), new(province, province), name[0], null, [], new(column, row), 0, 0, true);

    private static IEnumerable<int> PiecesOf(string path) =>
        path.Split('M', StringSplitOptions.RemoveEmptyEntries).Select(piece => Point().Count(piece)).OrderDescending();

    private Task<TileMap> MapAsync() => site.InDatabaseAsync(async db =>
        (await new MunicipalityList(db).ReadAsync(new(), null, TestContext.Current.CancellationToken)).Map);

    [GeneratedRegex(@"-?\d+,-?\d+")]
    private static partial Regex Point();
}
