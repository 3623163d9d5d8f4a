using PraktijkVoorbeelden.BrowserTests.Support;

namespace PraktijkVoorbeelden.BrowserTests.Features.Shared;

/// <summary>The menu of a narrow screen, unfolded: without a script, as <c>details</c> are.</summary>
public sealed class MenuTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    public async Task On_a_phone_the_links_of_the_menu_stand_under_its_button_over_the_whole_width(int width)
    {
        var page = await browser.OpenAsync("/over");
        await page.SetViewportSizeAsync(width, 740);
        var button = page.Locator(".app-menu__summary");

        await button.ClickAsync();

        var summary = (await button.BoundingBoxAsync())!;
        var list = (await page.Locator(".app-menu .utrecht-nav-list").BoundingBoxAsync())!;
        Assert.True(list.Y >= summary.Y + summary.Height - 1, "The links stand beside the button.");
        Assert.InRange(list.Width, width - 40, width);
        Assert.True(await page.GetByText("Lessen", new() { Exact = true }).First.IsVisibleAsync());
    }
}
