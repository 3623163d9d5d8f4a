using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Data.Exchange;
using PraktijkVoorbeelden.Features.Account;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Editorial.Beheer;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Data;

/// <summary>
/// Every query that the site makes on SQLite can be made on SQL Server too. The site is walked as readers, editors and
/// commands do; each query that EF Core translates on the way is translated again for SQL Server.
/// </summary>
public sealed class SqlServerQueriesTests
{
    [Fact]
    public async Task Each_query_of_the_site_becomes_SQL_for_SQL_Server_without_APPLY()
    {
        var capture = new QueryCapture();
        await using var site = new CapturedSite(capture);
        // The pages that search make their queries once there is an index.
        await site.CaughtUpAsync();
        await WalkDeskAsync(site);
        await WalkAsync(site);
        Assert.True(capture.Queries.Count > 40, $"Only {capture.Queries.Count} queries were seen.");
        Assert.Contains(capture.Queries, query => query.Key.Contains("new InitiativeReading", StringComparison.Ordinal));

        using var translator = new SqlServerTranslator();
        var problems = new List<string>();
        foreach (var (text, query) in capture.Queries)
        {
            try
            {
                var sql = translator.Translate(query);
                if (sql.Count == 0)
                    problems.Add($"No SQL: {text}");
                problems.AddRange(sql.Where(command => command.Contains(" APPLY", StringComparison.Ordinal)).Select(command => $"{text}\nneeds APPLY:\n{command}"));
            }
            catch (InvalidOperationException fault)
            {
                problems.Add($"{text}\n{fault.Message}");
            }
        }

        Assert.True(problems.Count == 0, string.Join("\n\n", problems));
    }

    // What links do not lead to: saving, previewing, publishing, and two editors on one root.
    private static async Task WalkDeskAsync(CapturedSite site)
    {
        using var editor = await site.SignInAsync();
        using var colleague = await site.SignInAsync();
        foreach (var room in Nouns.All.Select(noun => RoomController.PathOf(noun.Noun)))
        {
            await editor.OpenAsync(room + "?zoek=e");
            var edit = (await editor.OpenAsync(room)).QuerySelector("tbody th a")!.GetAttribute("href")!;
            var preview = await editor.SubmitAndReadAsync(await editor.OpenAsync(edit), button: DraftVisits.Preview);
            await colleague.PublishAsync(await colleague.OpenAsync(edit), new Dictionary<string, string> { ["LastConfirmed"] = "2026" });
            await editor.SubmitAndReadAsync(preview);
        }
    }

    private static async Task WalkAsync(CapturedSite site)
    {
        var token = TestContext.Current.CancellationToken;
        using var reader = site.CreateVisitor();
        await WalkAsync(reader, "/", "/zoeken?zoek=schulden", "/voorbeelden?zoek=schulden&sorteer=titel", "/voorbeelden/bestaat-niet", "/gemeenten/bestaat-niet",
            "/van-elkaar-geleerd?thema=schulden&status=in-gebruik&gemeente=leerdam", "/lessen?thema=schulden&soort=werkt-niet", "/lessen?thema=toegang-en-wijkteams&pagina=2",
            "/voorbeelden/thuis-in-dalfsen?gemeente=leerdam", "/voorbeelden/thuis-in-dalfsen?gemeente=bergen",
            "/gemeenten?was=bestaat-niet", "/gemeenten?thema=schulden&onderscheiding=gouden-gemeenten-2017", "/voorbeelden?lijktop=almelo");
        using var editor = await site.SignInAsync(Roles.Administrator);
        await WalkAsync(editor.Client, "/beheer", "/beheer/gebruikers", "/beheer/zoeken");
        await ForgetNameAsync(site, editor);

        using var scope = site.Services.CreateScope();
        using var folder = new TemporaryFolder();
        await ActivatorUtilities.CreateInstance<FolderExport>(scope.ServiceProvider).RunAsync(folder.Path, token);
        await ActivatorUtilities.CreateInstance<FolderImport>(scope.ServiceProvider).RunAsync(SeededSite.SeedsFolder, null, token);
        var publisher = scope.ServiceProvider.GetRequiredService<Publisher>();
        foreach (var noun in Nouns.All)
        {
            var key = await scope.ServiceProvider.GetRequiredService<CatalogueContext>().RootNamesOf(noun.Noun).Select(root => root.Key).FirstAsync(token);
            await publisher.WithdrawAsync(noun.Noun, key, 1, null, null, token);
        }
    }

    // A name that stands in a text of its own as well, so that there is something to take out.
    private static async Task ForgetNameAsync(CapturedSite site, Visit editor)
    {
        var card = Forms.Initiative("een-naam", "Een naam");
        card.Goal = "Wat Xerxes Wielewaal wilde.";
        card.Sources = [new() { Title = "Een verslag" }];
        await site.PublishAsync(Forms.Person("iemand-2017", "Xerxes Wielewaal"), card);
        card.Goal = null;
        await site.PublishAsync(card);
        await editor.SubmitAndReadAsync(await editor.OpenAsync("/beheer/personen/alleen-rol/iemand-2017"));
        await editor.SubmitAndReadAsync(await editor.OpenAsync("/beheer/personen/namen"), button: "form[action$='/namen/versie'] button");
    }

    private static async Task WalkAsync(HttpClient visitor, params string[] start)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var todo = new Queue<string>(start);
        // One page of each kind is enough: two pages of a kind make the same queries.
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        while (todo.TryDequeue(out var path))
        {
            if (!seen.Add(path))
                continue;
            var page = await Site.ReadPageAsync(await visitor.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken));
            foreach (var link in page.QuerySelectorAll("main a[href^='/'], nav a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]))
            {
                var room = string.Join('/', link.Split('?')[0].Split('/').Take(link.StartsWith("/beheer", StringComparison.Ordinal) ? 3 : 2));
                var kind = room + link.Count(c => c == '/') + link.Contains('?', StringComparison.Ordinal);
                if (kinds.GetValueOrDefault(kind) < 4)
                {
                    kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
                    todo.Enqueue(link);
                }
            }
        }
    }

    private sealed class CapturedSite(QueryCapture capture) : Site
    {
        protected override string DatabaseToCopy => CatalogueFiles.Seeded;

        protected override void ConfigureWebHost(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            // A cache of its own, so that no query was translated for another site already.
            var cache = new MemoryCache(new MemoryCacheOptions());
            builder.ConfigureServices(services => services.ConfigureDbContext<SqliteCatalogueContext>(options => options.AddInterceptors(capture).UseMemoryCache(cache)));
        }
    }
}
