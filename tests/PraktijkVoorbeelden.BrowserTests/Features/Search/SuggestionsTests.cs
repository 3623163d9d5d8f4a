using Microsoft.Playwright;
using PraktijkVoorbeelden.BrowserTests.Support;

namespace PraktijkVoorbeelden.BrowserTests.Features.Search;

public sealed class SuggestionsTests(Browser browser)
{
    [Theory]
    [InlineData("/", "Zoek in de voorbeelden", "zoek-voorbeelden")]
    [InlineData("/over", "Zoek in de hele site", "zoek")]
    public async Task A_name_is_chosen_with_the_keyboard_alone(string path, string label, string id)
    {
        var page = await browser.OpenAsync(path, javaScript: true);
        var box = page.GetByRole(AriaRole.Combobox, new() { Name = label });
        await box.PressSequentiallyAsync("Leerd");
        var options = page.GetByRole(AriaRole.Option);
        await options.First.WaitForAsync();
        Assert.Equal("true", await box.GetAttributeAsync("aria-expanded"));

        await box.PressAsync("ArrowDown");
        var chosen = await box.GetAttributeAsync("aria-activedescendant");
        Assert.Equal("true", await page.Locator($"#{chosen}").GetAttributeAsync("aria-selected"));
        Assert.Equal(id, await page.Locator(":focus").GetAttributeAsync("id"));
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
    public async Task How_many_there_are_is_told_each_time_that_the_list_opens_and_not_after_it_closed()
    {
        var page = await browser.OpenAsync("/zoeken", javaScript: true);
        var box = page.Locator("#zoek-alles");
        var status = page.Locator("main [role=status]");
        await box.PressSequentiallyAsync("Leerd");
        await page.GetByRole(AriaRole.Option).First.WaitForAsync();
        var told = await status.TextContentAsync();
        Assert.Matches("^\\d+ suggesties?$", told);

        await box.PressAsync("Escape");
        Assert.Equal("", await status.TextContentAsync());
        await box.PressAsync("ArrowDown");
        await page.GetByRole(AriaRole.Option).First.WaitForAsync();
        Assert.Equal(told, await status.TextContentAsync());
        await box.PressAsync("Escape");
        await box.FillAsync("");
        await box.PressAsync("ArrowDown");
        Assert.Equal(0, await page.GetByRole(AriaRole.Option).CountAsync());
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
