using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PraktijkVoorbeelden.BrowserTests.Support;

/// <summary>
/// What holds on every page, for readers and for editors, asked of one page in one visit: a page is opened once, and then
/// looked at as different people see it. Answers each fault in words.
/// </summary>
internal sealed class PageCheck
{
    // As far as the Tab key is pressed. What comes after it is checked without a key for each.
    private const int MostSteps = 30;

    private static readonly string Checks = ReadChecks();
    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
        ResultTypes = [ResultType.Violations],
    };

    // What another width or another colour scheme can change.
    private static readonly AxeRunOptions Looks = new()
    {
        RunOnly = RunOnlyOptions.Rules("color-contrast", "target-size", "scrollable-region-focusable", "link-in-text-block"),
        ResultTypes = [ResultType.Violations],
    };

    private readonly List<string> faults = [];
    private readonly IPage page;

    private PageCheck(IPage page) => this.page = page;

    /// <summary>Goes to a page in this visit, which runs scripts, and answers what is wrong with it.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(IBrowserContext visit, Func<IPage, Task> go, bool mayHaveCookies = false)
    {
        var check = new PageCheck(await visit.NewPageAsync());
        var hosts = check.Listen();
        await go(check.page);
        await check.LookAsync();
        check.faults.AddRange(hosts.Where(host => host != new Uri(check.page.Url).Authority).Select(host => $"asks something of {host}"));
        if (!mayHaveCookies)
            check.faults.AddRange((await visit.CookiesAsync()).Select(cookie => $"sets the cookie {cookie.Name}"));
        return check.faults;
    }

    /// <summary>Answers what axe has against a page as it stands, such as halfway through a form. Leaves it scrolled to its end.</summary>
    public static Task<IReadOnlyList<string>> AskAxeAsync(IPage page) => AskAxeAsync(page, Wcag);

    private HashSet<string> Listen()
    {
        var hosts = new HashSet<string>();
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("data:", StringComparison.Ordinal))
                hosts.Add(new Uri(request.Url).Authority);
        };
        page.PageError += (_, error) => faults.Add($"a script fails: {error}");
        // That a page is not there, the browser reports as an error of the page itself.
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("the server responded with a status", StringComparison.Ordinal))
                faults.Add($"console: {message.Text}");
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && !response.Request.IsNavigationRequest)
                faults.Add($"{response.Status} on {response.Url}");
        };
        return hosts;
    }

    private async Task LookAsync()
    {
        await page.EvaluateAsync(Checks);
        await WalkAsync();
        foreach (var check in (string[])["focus", "structure", "forms", "motion", "drawings"])
            await AskAsync(check, "");
        await RunAxeAsync(Wcag, "");

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.SetViewportSizeAsync(320, 800);
        foreach (var check in (string[])["sideways", "drawings"])
            await AskAsync(check, "at 320 in the dark, ");
        await RunAxeAsync(Looks, "at 320 in the dark, ");

        await page.EvaluateAsync("pageChecks.widen()");
        await AskAsync("sideways", "at 320 with wide text, ");
        await AskAsync("lost", "at 320 with wide text, ");
        await page.EvaluateAsync("pageChecks.narrow()");

        // A wide screen has columns that a narrow one has not.
        await page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
        foreach (var width in (int[])[360, 640, 1280])
        {
            await page.SetViewportSizeAsync(width, 800);
            await AskAsync("sideways", $"at {width} with text twice as large, ");
            await AskAsync("lost", $"at {width} with text twice as large, ");
        }
    }

    // With the Tab key the focus goes through the page in the page's own order, beginning with the way to the content.
    private async Task WalkAsync()
    {
        var stops = await page.EvaluateAsync<int>("pageChecks.beginWalk()");
        // An address with a fragment begins where that leads.
        if (new Uri(page.Url).Fragment.Length > 0)
            await page.EvaluateAsync("pageChecks.goToStart()");
        for (var step = 0; step < Math.Min(stops, MostSteps); step++)
        {
            await page.Keyboard.PressAsync("Tab");
            var place = await page.EvaluateAsync<int>("pageChecks.place()");
            // A part that scrolls by itself is a stop of the browser's own.
            if (place < 0)
            {
                await page.Keyboard.PressAsync("Tab");
                place = await page.EvaluateAsync<int>("pageChecks.place()");
            }

            if (place == step)
                continue;
            faults.Add($"the Tab key goes to stop {place} instead of {step}: {await page.EvaluateAsync<string>("document.activeElement.outerHTML.slice(0, 160)")}");
            break;
        }
    }

    private async Task AskAsync(string check, string when) =>
        faults.AddRange((await page.EvaluateAsync<string[]>($"pageChecks.{check}()")).Select(fault => when + fault));

    private async Task RunAxeAsync(AxeRunOptions options, string when) =>
        faults.AddRange((await AskAxeAsync(page, options)).Select(fault => when + fault));

    // At the end of the page a bar that goes along with the scrolling lies in its own place. Anywhere else it may cover half
    // a link, which a reader scrolls free and axe counts as too small.
    private static async Task<IReadOnlyList<string>> AskAxeAsync(IPage page, AxeRunOptions options)
    {
        await page.EvaluateAsync("window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })");
        var result = await page.RunAxe(options);
        return [.. result.Violations.Select(violation => $"axe {violation.Id}: {violation.Nodes[0].Html}")];
    }

    private static string ReadChecks()
    {
        using var reader = new StreamReader(typeof(PageCheck).Assembly.GetManifestResourceStream("pageChecks.js")!);
        return reader.ReadToEnd();
    }
}
