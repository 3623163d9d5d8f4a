using Microsoft.Playwright;
using PraktijkVoorbeelden.BrowserTests.Support;

namespace PraktijkVoorbeelden.BrowserTests.Features.Search;

public sealed class SuggestionsTests(Browser browser)
{
    [Fact]
    public async Task A_name_is_chosen_with_the_keyboard_alone()
    {
        var page = await browser.OpenAsync("/", javaScript: true);
        var box = page.GetByRole(AriaRole.Combobox, new() { Name = "Zoek in de hele site" });
        await box.PressSequentiallyAsync("Leerd");
        var options = page.GetByRole(AriaRole.Option);
        await options.First.WaitForAsync();
        Assert.Equal("true", await box.GetAttributeAsync("aria-expanded"));

        await box.PressAsync("ArrowDown");
        var chosen = await box.GetAttributeAsync("aria-activedescendant");
        Assert.Equal("true", await page.Locator($"#{chosen}").GetAttributeAsync("aria-selected"));
        Assert.Equal("zoek", await page.Locator(":focus").GetAttributeAsync("id"));
        await box.PressAsync("Enter");
        await page.WaitForURLAsync("**/gemeenten/leerdam");
    }

    [Fact]
    public async Task Escape_closes_the_list_and_enter_asks_what_was_typed()
    {
        var page = await browser.OpenAsync("/zoeken", javaScript: true);
        var box = page.Locator("#zoek-alles");
        await box.PressSequentiallyAsync("Leerd");
        await page.GetByRole(AriaRole.Option).First.WaitForAsync();

        await box.PressAsync("Escape");
        Assert.Equal("false", await box.GetAttributeAsync("aria-expanded"));
        Assert.Equal(0, await page.GetByRole(AriaRole.Option).CountAsync());
        Assert.Equal("Leerd", await box.InputValueAsync());
        await box.PressAsync("Enter");
        await page.WaitForURLAsync("**/zoeken?zoek=Leerd");
    }

    [Fact]
    public async Task Without_a_script_the_box_is_a_plain_form()
    {
        var page = await browser.OpenAsync("/zoeken");
        var box = page.Locator("#zoek-alles");

        Assert.Null(await box.GetAttributeAsync("role"));
        await box.FillAsync("Leerdam");
        await box.PressAsync("Enter");
        await page.WaitForURLAsync("**/zoeken?zoek=Leerdam");
        Assert.Equal(0, await page.GetByRole(AriaRole.Option).CountAsync());
    }
}
