using System.Net;
using System.Net.Http.Headers;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Infrastructure;

public sealed class FormLimitsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_form_with_more_rows_than_the_framework_likes_is_taken_in()
    {
        using var visitor = site.CreateVisitor();

        using var response = await visitor.PostAsync("/proef/formulier", Rows(2_500));

        Assert.Equal("2500 rows", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Too_many_values_are_refused_in_dutch()
    {
        using var visitor = site.CreateVisitor();

        using var response = await visitor.PostAsync("/proef/formulier", Rows(25_000));

        await AssertRefusedAsync(response);
    }

    [Fact]
    public async Task One_value_that_is_too_long_is_refused_in_dutch()
    {
        using var visitor = site.CreateVisitor();

        using var response = await visitor.PostAsync("/proef/formulier", LongText(5_000_000));

        await AssertRefusedAsync(response);
    }

    [Fact]
    public async Task A_megabyte_in_one_field_is_taken_in()
    {
        using var visitor = site.CreateVisitor();

        using var response = await visitor.PostAsync("/proef/formulier", LongText(1_000_000));

        Assert.Equal("1 rows", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused_in_dutch()
    {
        // Only a real server knows the limit on a body.
        await using var listening = new Site();
        using var visitor = new HttpClient { BaseAddress = listening.Listen() };
        visitor.DefaultRequestHeaders.ExpectContinue = true;

        using var response = await visitor.PostAsync("/proef/formulier", LongText(10_000_000));

        await AssertRefusedAsync(response);
    }

    [Fact]
    public async Task Half_a_form_is_refused_in_dutch()
    {
        using var visitor = site.CreateVisitor();
        using var half = new StringContent("--grens\r\nContent-Disposition: form-data; name=\"Rows[0].Text\"\r\n\r\nafgebro");
        half.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "grens") } };

        using var response = await visitor.PostAsync("/proef/formulier", half);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var page = await Site.ReadPageAsync(response);
        Assert.Equal("We kunnen hier niets mee", page.QuerySelector("h1")!.TextContent);
    }

    private static FormUrlEncodedContent Rows(int count) =>
        new(Enumerable.Range(0, count).Select(i => KeyValuePair.Create($"Rows[{i}].Text", "x")));

    private static StringContent LongText(int length) =>
        new("Rows[0].Text=" + new string('x', length), new MediaTypeHeaderValue("application/x-www-form-urlencoded"));

    private static async Task AssertRefusedAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        var page = await Site.ReadPageAsync(response);
        Assert.Equal("Dit is te veel in één keer", page.QuerySelector("h1")!.TextContent);
    }
}
