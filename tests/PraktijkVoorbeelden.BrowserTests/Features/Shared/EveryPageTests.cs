using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using PraktijkVoorbeelden.BrowserTests.Support;

namespace PraktijkVoorbeelden.BrowserTests.Features.Shared;

/// <summary>What holds on every page for readers. A new kind of page joins the list.</summary>
public sealed class EveryPageTests(Browser browser) : IClassFixture<Browser>
{
    public static TheoryData<string> Pages =>
    [
        "/", "/over", "/contact", "/toegankelijkheid", "/privacy", "/bestaat-niet",
        "/voorbeelden", "/voorbeelden?zoek=zorg&thema=schulden&gemeente=aalten&jaar=2017&wet=onzin", "/voorbeelden?pagina=99",
        "/voorbeelden/startpunt-wageningen",
        "/gemeenten", "/gemeenten?provincie=noord-brabant", "/gemeenten?thema=schulden&onderscheiding=gouden-gemeenten-2017", "/gemeenten?was=bergen",
        "/gemeenten/almelo", "/gemeenten/leerdam", "/voorbeelden?thema=schulden&lijktop=almelo", "/regios/midden-limburg",
        "/organisaties", "/organisaties/solidez", "/organisaties/werkplaats-sociaal-domein-zuid-holland-zuid",
        "/bijeenkomsten", "/bijeenkomsten/werkbezoek-almelo-2017", "/bijeenkomsten/derde-praktijkvoorbeeldenparade",
        "/themas", "/themas/schulden", "/bronnen", "/bronnen/samen-slim-in-het-sociaal-domein-2019", "/bronnen/nieuwsbericht-gouden-gemeenten-2017",
        "/onderscheidingen", "/onderscheidingen/gouden-gemeenten", "/onderscheidingen/gouden-gemeenten/2017",
        "/van-elkaar-geleerd", "/van-elkaar-geleerd?status=werkt-niet&thema=onzin", "/van-elkaar-geleerd/nissewaard-budgetinloop",
        "/lessen", "/lessen?thema=schulden", "/voorbeelden/thuis-in-dalfsen?gemeente=leerdam", "/voorbeelden/thuis-in-dalfsen?gemeente=onzin",
        "/zoeken", "/zoeken?zoek=zorg", "/zoeken?zoek=schulden+xyzzy", "/zoeken?zoek=xyzzy", "/voorbeelden?zoek=shulden", "/beheer/inloggen",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_against_wcag(string path)
    {
        // Axe itself is a script.
        var page = await browser.OpenAsync(path, javaScript: true);

        var result = await page.RunAxe(new AxeRunOptions
        {
            RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
        });

        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_scrolls_sideways_on_the_narrowest_screen(string path)
    {
        var page = await browser.OpenAsync(path, width: 320);

        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");

        Assert.True(width <= 320, $"{path} is {width} pixels wide");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Colours_contrast_in_the_dark_too(string path)
    {
        var page = await browser.OpenAsync(path, javaScript: true, dark: true);

        var result = await page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Rules("color-contrast") });

        Assert.Empty(result.Violations.SelectMany(violation => violation.Nodes).Select(node => node.Html));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Wider_spacing_loses_no_text_on_the_narrowest_screen(string path)
    {
        var page = await browser.OpenAsync(path, width: 320);
        // WCAG 1.4.12. A style sheet of the page would be stopped by its content security policy.
        await page.EvaluateAsync("""
            for (const element of document.querySelectorAll("body, body *")) {
              element.style.setProperty("line-height", "1.5", "important");
              element.style.setProperty("letter-spacing", "0.12em", "important");
              element.style.setProperty("word-spacing", "0.16em", "important");
              if (element.localName === "p") element.style.setProperty("margin-block-end", "2em", "important");
            }
            """);

        await AssertNothingIsLostAsync(page, 320);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Text_twice_as_large_loses_nothing(string path)
    {
        var page = await browser.OpenAsync(path, width: 640);
        await page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");

        await AssertNothingIsLostAsync(page, 640);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_visit_is_quiet_no_error_no_cookie_nothing_from_elsewhere_and_nothing_moves(string path)
    {
        var page = await browser.NewPageAsync(javaScript: true);
        var (errors, hosts) = (new List<string>(), new HashSet<string>());
        // That a page is not there, the browser reports as an error of the page itself.
        page.Console += (_, message) => { if (message.Type == "error" && !message.Location.StartsWith(page.Url, StringComparison.Ordinal)) errors.Add(message.Text); };
        page.PageError += (_, error) => errors.Add(error);
        page.Request += (_, request) => hosts.Add(new Uri(request.Url).Authority);

        await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Empty(errors);
        Assert.Equal([new Uri(page.Url).Authority], hosts);
        if (!path.StartsWith("/beheer", StringComparison.Ordinal))
            Assert.Empty(await page.Context.CookiesAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("document.getAnimations().length"));
    }

    private static async Task AssertNothingIsLostAsync(IPage page, int width)
    {
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, "it scrolls sideways");
        Assert.Empty(await page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll("main *, header *, footer *")]
              .filter(element => ["hidden", "clip"].includes(getComputedStyle(element).overflowY) && !element.closest("svg") && !element.closest(".app-visually-hidden"))
              .filter(element => element.clientHeight > 1 && (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1))
              .map(element => element.outerHTML.slice(0, 120))
            """));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_first_tab_offers_to_skip_to_the_content(string path)
    {
        var page = await browser.OpenAsync(path);

        await page.Keyboard.PressAsync("Tab");
        var link = page.Locator(":focus");

        Assert.Equal("Naar de inhoud", await link.TextContentAsync());
        Assert.True(await link.IsVisibleAsync());
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("inhoud", await page.Locator(":focus").GetAttributeAsync("id"));
    }
}
