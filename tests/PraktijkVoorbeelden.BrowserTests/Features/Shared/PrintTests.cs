using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PraktijkVoorbeelden.BrowserTests.Support;

namespace PraktijkVoorbeelden.BrowserTests.Features.Shared;

/// <summary>What a reader gets on paper.</summary>
public sealed partial class PrintTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData("/voorbeelden/startpunt-wageningen")]
    [InlineData("/verzameling?kaart=startpunt-wageningen&kaart=thuis-in-dalfsen")]
    [InlineData("/onderscheidingen/gouden-gemeenten/2017")]
    public async Task On_paper_stands_the_page_with_its_address_unfolded_and_without_menus(string path)
    {
        var page = await OnPaperAsync(path);

        Assert.True(await page.GetByText("Afgedrukt op").IsVisibleAsync());
        Assert.Contains(path, await page.Locator("header .app-print-only").TextContentAsync(), StringComparison.Ordinal);
        foreach (var gone in (string[])["nav.utrecht-nav-bar", "footer", ".app-header .app-search", "main form", "main button"])
        {
            foreach (var one in await page.Locator(gone).AllAsync())
                Assert.False(await one.IsVisibleAsync(), gone);
        }

        Assert.Empty(await page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll("main details")].filter(one => ![...one.children].at(-1).checkVisibility({ contentVisibilityAuto: true })).map(one => one.textContent.slice(0, 80))
            """));
    }

    [Theory]
    [InlineData("startpunt-wageningen", 2)]
    [InlineData("budgetinloop-nissewaard", 2)]
    [InlineData("thuis-in-dalfsen", 2)]
    [InlineData("wijkteams-almelo", 3)]
    public async Task A_card_takes_two_sheets_or_three_when_it_has_much_to_tell(string slug, int most)
    {
        var page = await browser.OpenAsync($"/voorbeelden/{slug}");

        var paper = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));

        Assert.InRange(SheetPattern().Count(paper), 1, most);
    }

    [Fact]
    public async Task A_sheet_begins_with_where_it_is_from_and_when_it_was_printed()
    {
        var page = await OnPaperAsync("/voorbeelden/startpunt-wageningen");

        var origin = await page.GetByText("Afgedrukt op").BoundingBoxAsync();
        var title = await page.Locator("h1").BoundingBoxAsync();

        Assert.True(origin!.Y + origin.Height <= title!.Y);
    }

    [Fact]
    public async Task A_page_can_break_anywhere_between_the_blocks_of_an_article()
    {
        var page = await OnPaperAsync("/verzameling?kaart=startpunt-wageningen&kaart=thuis-in-dalfsen");

        // A browser cuts through the lines of what is in a contained, flexible or grid box.
        Assert.Empty(await page.EvaluateAsync<string[]>("""
            (() => {
              const wrong = [];
              for (let box = document.querySelector("article.app-collected"); box; box = box.parentElement) {
                const { display, contain, overflow } = getComputedStyle(box);
                if (display !== "block" || contain !== "none" || overflow !== "visible") wrong.push(`${box.localName}.${box.className}: ${display}, ${contain}, ${overflow}`);
              }
              return wrong;
            })()
            """));
        Assert.Equal("page", await page.Locator("article.app-collected").First.EvaluateAsync<string>("one => getComputedStyle(one).breakBefore"));
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex SheetPattern();

    private async Task<IPage> OnPaperAsync(string path)
    {
        var page = await browser.OpenAsync(path);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        return page;
    }
}
