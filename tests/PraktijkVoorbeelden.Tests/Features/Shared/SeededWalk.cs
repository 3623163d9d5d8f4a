using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Shared;

/// <summary>
/// A walk over all links of the site with the catalogue that ships, from the front page, as somebody without JavaScript
/// goes. Questions to lists are without end and are tested there; what parts a list in pages or provinces is walked.
/// </summary>
public sealed partial class SeededWalk : IAsyncLifetime
{
    private readonly Dictionary<string, HashSet<string>> linkedFrom = new(StringComparer.Ordinal) { ["/"] = [] };
    private readonly List<string> problems = [];
    private readonly List<PageHead> heads = [];

    /// <summary>The site.</summary>
    public SeededSite Site { get; } = new();

    /// <summary>Each page that was found, with the other pages that link to it.</summary>
    public IReadOnlyDictionary<string, HashSet<string>> LinkedFrom => linkedFrom;

    /// <summary>What each page says about itself.</summary>
    public IReadOnlyList<PageHead> Heads => heads;

    /// <summary>What is wrong with pages.</summary>
    public IReadOnlyList<string> Problems => problems;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await Site.CaughtUpAsync();
        using var visitor = Site.CreateVisitor();
        var todo = new Queue<string>(linkedFrom.Keys);
        while (todo.TryDequeue(out var path))
        {
            using var response = await visitor.GetAsync(path);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                problems.Add($"{path}: {response.StatusCode}, linked from {linkedFrom[path].First()}");
                continue;
            }

            var (page, faults) = HtmlValidity.Read(await response.Content.ReadAsStringAsync());
            problems.AddRange(faults.Concat(ProblemsOf(page)).Select(problem => $"{path}: {problem}"));
            heads.Add(PageHead.Of(path, page));
            foreach (var link in page.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]).Where(IsWalked))
            {
                if (!linkedFrom.TryGetValue(link, out var from))
                {
                    linkedFrom[link] = from = [];
                    todo.Enqueue(link);
                }

                if (link != path)
                    from.Add(path);
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Site.DisposeAsync();

    private static bool IsWalked(string link) => !link.Contains('?', StringComparison.Ordinal) || PartOfList().IsMatch(link);

    private static IEnumerable<string> ProblemsOf(IHtmlDocument page)
    {
        var headings = page.QuerySelectorAll("main h1, main h2, main h3, main h4, main h5, main h6").Select(heading => heading.LocalName[1] - '0').ToList();
        if (headings.Count(level => level == 1) != 1)
            yield return $"{headings.Count(level => level == 1)} main headings";
        if (headings.Zip(headings.Skip(1)).Any(pair => pair.Second > pair.First + 1))
            yield return $"a heading skips a level: {string.Join(' ', headings)}";
        if (page.QuerySelectorAll("a[href^='#']").FirstOrDefault(link => page.GetElementById(link.GetAttribute("href")![1..]) is null) is { } nowhere)
            yield return $"{nowhere.GetAttribute("href")} leads nowhere";
        if (page.QuerySelector("[style], main script") is not null)
            yield return "a style or script in the page";
        if (page.Body!.TextContent.Contains("{persoon", StringComparison.Ordinal))
            yield return "a person who was not filled in";
        if (page.QuerySelectorAll(".app-quote--paraphrase").FirstOrDefault(paraphrase => paraphrase.QuerySelector(".app-quote__text")!.TextContent[0] is '“' or '"') is not null)
            yield return "a paraphrase in quotation marks";
    }

    [GeneratedRegex(@"^/[a-z-]+\?(provincie|pagina)=[\w-]+$")]
    private static partial Regex PartOfList();
}
