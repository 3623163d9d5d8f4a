using Microsoft.Playwright;
using PraktijkVoorbeelden.BrowserTests.Support;

namespace PraktijkVoorbeelden.BrowserTests.Features.Collections;

/// <summary>A reader ticks cards into a collection, with the script of the site and without it.</summary>
public sealed class TickingTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task With_the_script_each_tick_stands_in_the_address_at_once_and_goes_along_to_the_next_page()
    {
        var page = await browser.OpenAsync("/voorbeelden?thema=toegang-en-wijkteams", javaScript: true);
        var boxes = page.Locator("input[name=kaart][type=checkbox]");
        var line = page.Locator("[data-vinkjes]");
        var first = await boxes.Nth(0).GetAttributeAsync("value");

        await boxes.Nth(0).CheckAsync();
        Assert.EndsWith($"/voorbeelden?thema=toegang-en-wijkteams&kaart={first}", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(line).ToHaveTextAsync("1 voorbeeld aangevinkt. Bekijk uw verzameling of wis de vinkjes.");
        Assert.False(await page.GetByRole(AriaRole.Button, new() { Name = "Onthoud de vinkjes" }).IsVisibleAsync());

        await page.GetByRole(AriaRole.Link, new() { Name = "Volgende" }).ClickAsync();
        await page.WaitForURLAsync("**pagina=2**");
        await boxes.Nth(0).CheckAsync();
        await Assertions.Expect(line).ToContainTextAsync("2 voorbeelden aangevinkt");
        await line.GetByRole(AriaRole.Link, new() { Name = "Bekijk uw verzameling" }).ClickAsync();
        await page.WaitForURLAsync("**/verzameling?**");
        Assert.Equal(2, await page.Locator("article.app-collected").CountAsync());
        Assert.Equal(first, await page.Locator("article.app-collected").First.GetAttributeAsync("id"));
    }

    [Fact]
    public async Task A_tick_that_is_taken_back_leaves_nothing()
    {
        var page = await browser.OpenAsync("/zoeken?zoek=schulden&soort=voorbeelden", javaScript: true);
        var (address, box) = (page.Url, page.Locator("input[name=kaart][type=checkbox]").First);

        await box.CheckAsync();
        Assert.NotEqual(address, page.Url);
        await box.UncheckAsync();

        Assert.Equal(address, page.Url);
        Assert.Equal("", await page.Locator("[data-vinkjes]").TextContentAsync());
    }

    [Fact]
    public async Task Without_the_script_a_button_keeps_the_ticks_and_another_makes_a_collection()
    {
        var page = await browser.OpenAsync("/voorbeelden?pagina=2");
        var boxes = page.Locator("input[name=kaart][type=checkbox]");
        var first = await boxes.Nth(0).GetAttributeAsync("value");

        await boxes.Nth(0).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Onthoud de vinkjes" }).ClickAsync();
        await page.WaitForURLAsync("**kaart=**");
        Assert.Contains("pagina=2", page.Url, StringComparison.Ordinal);
        Assert.True(await boxes.Nth(0).IsCheckedAsync());

        await boxes.Nth(1).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Maak een verzameling" }).ClickAsync();
        await page.WaitForURLAsync("**/verzameling?kaart=*&kaart=*");
        Assert.Equal(first, await page.Locator("article.app-collected").First.GetAttributeAsync("id"));
    }

    [Fact]
    public async Task The_menu_folds_on_a_narrow_screen_and_is_always_open_on_a_wide_one()
    {
        var narrow = await browser.OpenAsync("/over", width: 320);
        var link = narrow.GetByRole(AriaRole.Navigation, new() { Name = "Hoofdmenu" }).GetByRole(AriaRole.Link, new() { Name = "Lessen" });
        Assert.False(await link.IsVisibleAsync());
        await narrow.GetByText("Menu", new() { Exact = true }).ClickAsync();
        Assert.True(await link.IsVisibleAsync());

        var wide = await browser.OpenAsync("/over");
        Assert.True(await wide.GetByRole(AriaRole.Navigation, new() { Name = "Hoofdmenu" }).GetByRole(AriaRole.Link, new() { Name = "Lessen" }).IsVisibleAsync());
        Assert.False(await wide.GetByText("Menu", new() { Exact = true }).IsVisibleAsync());
    }
}
