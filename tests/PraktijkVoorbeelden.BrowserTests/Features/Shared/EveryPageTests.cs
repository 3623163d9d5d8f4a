using PraktijkVoorbeelden.BrowserTests.Support;

namespace PraktijkVoorbeelden.BrowserTests.Features.Shared;

/// <summary>What holds on every page for readers. A new kind of page joins the list.</summary>
public sealed class EveryPageTests(Browser browser)
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
        "/zoeken", "/zoeken?zoek=zorg", "/zoeken?zoek=schulden+xyzzy", "/zoeken?zoek=xyzzy", "/voorbeelden?zoek=shulden",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Everybody_can_use_the_page_and_it_tells_nobody(string path)
    {
        await using var visit = await browser.NewVisitAsync(javaScript: true);

        var faults = await PageCheck.RunAsync(visit, page => page.GotoAsync(path));

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task The_first_tab_offers_to_skip_to_the_content()
    {
        var page = await browser.OpenAsync("/voorbeelden");

        await page.Keyboard.PressAsync("Tab");
        var link = page.Locator(":focus");

        Assert.Equal("Naar de inhoud", await link.TextContentAsync());
        Assert.True(await link.IsVisibleAsync());
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("inhoud", await page.Locator(":focus").GetAttributeAsync("id"));
    }
}
