using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;

namespace PraktijkVoorbeelden.Tests.Features.Home;

public sealed class HomePageTests(WebApplicationFactory<Program> site) : IClassFixture<WebApplicationFactory<Program>>
{
    [Fact]
    public async Task The_front_page_is_a_dutch_page_with_one_heading()
    {
        using var client = site.CreateClient();

        using var response = await client.GetAsync("/");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        Assert.Equal("nl", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
    }
}
