using System.Net;
using PraktijkVoorbeelden.Features.Account;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Shared;

/// <summary>The HTML of pages that <see cref="SeededPagesTests"/> does not come across: the desk, faults, nothing found.</summary>
public sealed class ValidHtmlTests(SmallCatalogue site) : IClassFixture<SmallCatalogue>
{
    [Fact]
    public async Task Every_page_of_the_desk_is_valid()
    {
        using var visit = await site.SignInAsync(Roles.Administrator);
        await AssertValidAsync(visit.Client, DeskPages());
    }

    [Fact]
    public async Task Every_form_is_valid_with_all_that_a_card_can_hold_and_with_its_faults()
    {
        using var visit = await site.SignInAsync();
        var draft = await visit.SubmitAndReadAsync(await visit.OpenAsync("/beheer/voorbeelden/nieuw"), button: "button[formaction$='/publiceer']");

        var (page, faults) = HtmlValidity.Read(await visit.Client.GetStringAsync(new Uri(draft.Url).PathAndQuery));

        Assert.NotEmpty(page.QuerySelectorAll("[aria-invalid=true]"));
        Assert.Empty(faults);
        await AssertValidAsync(visit.Client, ["/beheer/voorbeelden/bewerk/loket", "/beheer/voorbeelden/geschiedenis/loket", "/beheer/voorbeelden/intrekken/loket"]);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(410)]
    [InlineData(413)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task Every_page_for_a_fault_is_valid(int status)
    {
        using var visitor = site.CreateVisitor();
        using var response = await visitor.GetAsync($"/proef/status/{status}");

        var (page, faults) = HtmlValidity.Read(await response.Content.ReadAsStringAsync());

        Assert.NotNull(page.QuerySelector("h1"));
        Assert.Empty(faults);
    }

    [Fact]
    public async Task A_list_in_which_nothing_is_found_is_valid()
    {
        using var visitor = site.CreateVisitor();
        await AssertValidAsync(visitor,
        [
            "/voorbeelden?zoek=xyzzy", "/voorbeelden?zoek=loket&thema=schulden&wet=onzin", "/voorbeelden?pagina=99", "/zoeken", "/zoeken?zoek=xyzzy", "/zoeken?zoek=loket",
            "/gemeenten?was=xyzzy", "/gemeenten?provincie=onzin", "/lessen?thema=onzin", "/van-elkaar-geleerd?thema=onzin", "/verzameling", "/gemeenten?thema=schulden",
        ]);
    }

    private static async Task AssertValidAsync(HttpClient visitor, IEnumerable<string> paths)
    {
        var faults = new List<string>();
        foreach (var path in paths)
        {
            using var response = await visitor.GetAsync(path);
            if (response.StatusCode != HttpStatusCode.Redirect)
                faults.AddRange(HtmlValidity.Read(await response.Content.ReadAsStringAsync()).Faults.Select(fault => $"{path}: {fault}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private IEnumerable<string> DeskPages() => site.Actions()
        .Where(endpoint => endpoint.IsUnderBeheer() && endpoint.RoutePattern.Parameters.Count == 0 && endpoint.MethodsOf().Contains("GET"))
        .Select(site.PathTo)
        .Distinct();
}
