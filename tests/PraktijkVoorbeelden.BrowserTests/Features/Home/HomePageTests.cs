using PraktijkVoorbeelden.BrowserTests.Support;

namespace PraktijkVoorbeelden.BrowserTests.Features.Home;

public sealed class HomePageTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task The_front_page_opens_without_javascript()
    {
        var page = await browser.OpenAsync("/");

        Assert.Equal("Praktijkvoorbeelden sociaal domein", await page.TitleAsync());
    }
}
