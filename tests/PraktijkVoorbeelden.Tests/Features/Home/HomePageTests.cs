using System.Net;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Home;

public sealed class HomePageTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_front_page_is_a_dutch_page_with_one_heading()
    {
        using var visitor = site.CreateVisitor();

        using var response = await visitor.GetAsync("/");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var page = await Site.ReadPageAsync(response);
        Assert.Equal("nl", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
    }
}
