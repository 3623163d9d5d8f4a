using Microsoft.Playwright;
using PraktijkVoorbeelden.BrowserTests.Support;

namespace PraktijkVoorbeelden.BrowserTests.Features.Municipalities;

public sealed class TileMapTests(Browser browser)
{
    // The least that a finger or a shaky hand needs (WCAG 2.5.8).
    private const double LeastTarget = 24;

    [Theory]
    [InlineData("/gemeenten", 1280, ".app-tile[href]")]
    [InlineData("/gemeenten", 320, ".app-tilemap__province")]
    [InlineData("/gemeenten?provincie=noord-brabant", 320, ".app-tile[href]")]
    [InlineData("/gemeenten?provincie=gelderland", 320, ".app-tile[href]")]
    public async Task What_can_be_pressed_on_the_map_is_large_enough(string path, int width, string target)
    {
        var page = await browser.OpenAsync(path, width, javaScript: true);

        var least = await page.EvaluateAsync<double>(
            $"Math.min(...[...document.querySelectorAll('svg {target}')].map(link => link.querySelector('use').getBoundingClientRect()).flatMap(box => [box.width, box.height]))");

        Assert.True(least >= LeastTarget, $"{least} pixels");
    }

    [Fact]
    public async Task On_a_narrow_screen_the_provinces_are_the_links_and_the_tiles_take_no_focus()
    {
        var page = await browser.OpenAsync("/gemeenten", width: 320);

        Assert.Equal(0, await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Almelo:") }).CountAsync());
        await page.Locator(".app-tilemap").GetByRole(AriaRole.Link, new() { Name = "Drenthe" }).ClickAsync();

        Assert.EndsWith("/gemeenten?provincie=drenthe", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tile_is_a_link_with_a_whole_name()
    {
        var page = await browser.OpenAsync("/gemeenten");

        await page.Locator(".app-tilemap").GetByRole(AriaRole.Link, new() { NameRegex = new("^Almelo: \\d+ voorbeelden$") }).ClickAsync();

        Assert.EndsWith("/gemeenten/almelo", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_keyboard_passes_the_map_by()
    {
        var page = await browser.OpenAsync("/gemeenten");
        var skip = page.GetByRole(AriaRole.Link, new() { Name = "Sla de kaart over, naar de lijst" });

        await skip.FocusAsync();
        Assert.True(await skip.IsVisibleAsync());
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        Assert.Equal(0, await page.Locator(".app-tilemap :focus").CountAsync());
        Assert.Equal(1, await page.Locator("#lijst :focus").CountAsync());
    }
}
