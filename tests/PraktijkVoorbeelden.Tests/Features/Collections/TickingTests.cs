using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Collections;

public sealed class TickingTests(SmallCatalogue site) : IClassFixture<SmallCatalogue>
{
    [Theory]
    [InlineData("/voorbeelden?sorteer=titel", "vind")]
    [InlineData("/zoeken?zoek=schulden", "vinkjes")]
    public async Task Each_card_in_a_list_has_a_box_that_belongs_to_one_plain_form(string path, string form)
    {
        var page = await ListAsync(path);

        var boxes = BoxesOf(page);
        Assert.NotEmpty(boxes);
        Assert.All(boxes, box => Assert.Equal(form, box.Form?.Id));
        Assert.All(boxes, box => Assert.Contains("In verzameling: ", page.QuerySelector($"label[for='{box.Id}']")!.TextContent, StringComparison.Ordinal));
        Assert.Equal("get", ((IHtmlFormElement)page.GetElementById(form)!).Method);
        Assert.Equal("", page.QuerySelector("[data-vinkjes]")!.TextContent);
    }

    [Theory]
    [InlineData("/voorbeelden?thema=schulden&kaart=een-loket&kaart=dorpshuis-van-oerdorp")]
    [InlineData("/zoeken?zoek=schulden&soort=voorbeelden&kaart=een-loket&kaart=dorpshuis-van-oerdorp")]
    public async Task What_is_ticked_is_counted_goes_along_and_is_kept_from_search_engines(string path)
    {
        var page = await ListAsync(path);

        Assert.Equal(["een-loket"], BoxesOf(page).Where(box => box.IsChecked).Select(box => box.Value));
        var form = BoxesOf(page)[0].Form!;
        Assert.Equal(["dorpshuis-van-oerdorp"], form.QuerySelectorAll("input[type=hidden][name=kaart]").Select(field => field.GetAttribute("value")));
        var line = page.QuerySelector("[data-vinkjes]")!;
        Assert.StartsWith("2 voorbeelden aangevinkt.", line.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("/verzameling?kaart=een-loket&kaart=dorpshuis-van-oerdorp", line.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(path[..path.IndexOf("&kaart", StringComparison.Ordinal)], line.QuerySelectorAll("a")[1].GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
    }

    [Fact]
    public async Task Filters_and_the_way_out_of_them_keep_what_is_ticked()
    {
        var page = await ListAsync("/voorbeelden?thema=schulden&kaart=een-loket");

        Assert.All(
            page.QuerySelectorAll(".app-chips a").Select(link => link.GetAttribute("href")!),
            path => Assert.EndsWith("?kaart=een-loket", path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_button_makes_a_collection_with_an_address_that_holds_the_cards_and_nothing_else()
    {
        var page = await ListAsync("/voorbeelden");
        var button = page.QuerySelector("button[formaction]")!;
        Assert.Equal(("vind", "/verzameling/maken"), (button.GetAttribute("form"), button.GetAttribute("formaction")));

        using var visitor = site.CreateVisitor();
        using var response = await visitor.GetAsync("/verzameling/maken?zoek=&sorteer=nieuw&kaart=een-loket&kaart=avondloket&thema=schulden");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/verzameling?kaart=een-loket&kaart=avondloket", response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_list_with_ticks_is_made_for_one_reader_and_not_kept()
    {
        using var visitor = site.CreateVisitor();
        await site.CaughtUpAsync();
        foreach (var path in (string[])["/voorbeelden?kaart=een-loket", "/zoeken?zoek=loket&kaart=een-loket"])
        {
            for (var visit = 0; visit < 2; visit++)
            {
                using var response = await visitor.GetAsync(path);
                Assert.Null(response.Headers.Age);
            }
        }
    }

    [Fact]
    public async Task A_card_can_be_kept_and_a_collection_leads_back_to_the_list_with_its_ticks()
    {
        Assert.Contains("/verzameling?kaart=een-loket", SmallCatalogue.LinksOf(await site.OpenAsync("/voorbeelden/een-loket")));
        Assert.Contains("/voorbeelden?kaart=een-loket", SmallCatalogue.LinksOf(await site.OpenAsync("/verzameling?kaart=een-loket")));
    }

    private async Task<IHtmlDocument> ListAsync(string path)
    {
        await site.CaughtUpAsync();
        return await site.OpenAsync(path);
    }

    private static List<IHtmlInputElement> BoxesOf(IHtmlDocument page) => [.. page.QuerySelectorAll<IHtmlInputElement>("input[type=checkbox][name=kaart]")];
}
