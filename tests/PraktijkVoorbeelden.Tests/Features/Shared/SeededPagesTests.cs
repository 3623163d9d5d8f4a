using System.Net;
using AngleSharp.Html.Dom;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Shared;

public sealed class SeededPagesTests(SeededSite site) : IClassFixture<SeededSite>
{
    // Pages of a municipality without anything are alike, and there are hundreds.
    private const int MaxMunicipalities = 60;

    [Fact]
    public async Task Each_link_leads_to_a_page_and_each_page_is_in_order()
    {
        await site.CaughtUpAsync();
        using var visitor = site.CreateVisitor();
        var todo = new Queue<string>(["/"]);
        var seen = new HashSet<string>(todo, StringComparer.Ordinal);
        var problems = new List<string>();
        var municipalities = 0;
        while (todo.TryDequeue(out var path))
        {
            using var response = await visitor.GetAsync(path);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                problems.Add($"{path}: {response.StatusCode}");
                continue;
            }

            var page = await Site.ReadPageAsync(response);
            problems.AddRange(ProblemsOf(page).Select(problem => $"{path}: {problem}"));
            // Questions to the search are without end, and are tested with the search.
            foreach (var link in page.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]).Where(link => !link.Contains('?', StringComparison.Ordinal)))
            {
                if ((!link.StartsWith("/gemeenten/", StringComparison.Ordinal) || municipalities < MaxMunicipalities) && seen.Add(link))
                {
                    todo.Enqueue(link);
                    municipalities += link.StartsWith("/gemeenten/", StringComparison.Ordinal) ? 1 : 0;
                }
            }
        }

        Assert.True(seen.Count > 200, $"Only {seen.Count} pages were found.");
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    private static IEnumerable<string> ProblemsOf(IHtmlDocument page)
    {
        var headings = page.QuerySelectorAll("main h1, main h2, main h3, main h4, main h5, main h6").Select(heading => heading.LocalName[1] - '0').ToList();
        if (headings.Count(level => level == 1) != 1)
            yield return $"{headings.Count(level => level == 1)} main headings";
        if (headings.Zip(headings.Skip(1)).Any(pair => pair.Second > pair.First + 1))
            yield return $"a heading skips a level: {string.Join(' ', headings)}";
        if (page.QuerySelectorAll("[id]").Select(element => element.Id).GroupBy(id => id).FirstOrDefault(group => group.Count() > 1) is { } twice)
            yield return $"two elements have the id {twice.Key}";
        if (page.QuerySelectorAll("a[href^='#']").FirstOrDefault(link => page.GetElementById(link.GetAttribute("href")![1..]) is null) is { } nowhere)
            yield return $"{nowhere.GetAttribute("href")} leads nowhere";
        if (page.QuerySelector("[style], main script") is not null)
            yield return "a style or script in the page";
        if (page.Body!.TextContent.Contains("{persoon", StringComparison.Ordinal))
            yield return "a person who was not filled in";
        if (page.QuerySelector("meta[name=description]")?.GetAttribute("content") is not { Length: > 20 } && page.QuerySelector("meta[name=robots]") is null)
            yield return "no description";
        if (page.QuerySelectorAll(".app-quote--paraphrase").FirstOrDefault(paraphrase => paraphrase.QuerySelector(".app-quote__text")!.TextContent[0] is '“' or '"') is not null)
            yield return "a paraphrase in quotation marks";
    }
}
