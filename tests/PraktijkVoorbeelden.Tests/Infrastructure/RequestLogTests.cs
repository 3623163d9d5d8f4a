using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Infrastructure;

public sealed class RequestLogTests
{
    [Fact]
    public async Task A_request_is_one_line_with_its_path_and_without_its_query()
    {
        await using var site = new Site();
        using var visitor = site.CreateVisitor();

        using var response = await visitor.GetAsync("/over?zoek=persoonlijk");

        var log = await site.StopAndReadLogAsync();
        Assert.Single(LinesWith(log, "/over"));
        Assert.Matches(@"INF GET /over 200 \d+ ms [0-9a-f]{8}\n", log);
        Assert.DoesNotContain("persoonlijk", log);
    }

    [Fact]
    public async Task A_missing_page_is_logged_under_the_address_that_was_asked_for()
    {
        await using var site = new Site();
        using var visitor = site.CreateVisitor();

        using var response = await visitor.GetAsync("/bestaat-niet");

        Assert.Single(LinesWith(await site.StopAndReadLogAsync(), "GET /bestaat-niet 404"));
    }

    [Fact]
    public async Task A_line_break_in_an_address_does_not_make_a_line_of_log()
    {
        await using var site = new Site();
        using var visitor = site.CreateVisitor();

        using var response = await visitor.GetAsync("/x%0A2026-01-01%20INF%20vals");

        Assert.Single(LinesWith(await site.StopAndReadLogAsync(), "vals"), line => line.Contains("/x%0A2026-01-01%20INF%20vals", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_number_on_the_page_for_a_failure_leads_to_the_failure_in_the_log()
    {
        await using var site = new Site();
        using var visitor = site.CreateVisitor();

        using var response = await visitor.GetAsync("/proef/stuk");

        var page = await Site.ReadPageAsync(response);
        var reference = page.QuerySelector("main strong")!.TextContent;
        var log = await site.StopAndReadLogAsync();
        Assert.Single(LinesWith(log, reference), line => line.Contains(" ERR ", StringComparison.Ordinal));
        Assert.Single(LinesWith(log, reference), line => line.Contains("GET /proef/stuk 500", StringComparison.Ordinal));
        Assert.Contains("Broken on purpose.", log);
    }

    private static List<string> LinesWith(string log, string text) =>
        [.. log.Split('\n').Where(line => line.Contains(text, StringComparison.Ordinal))];
}
