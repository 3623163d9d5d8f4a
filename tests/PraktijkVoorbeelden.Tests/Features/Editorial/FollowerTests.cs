using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Awards.Beheer;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Editorial;

public sealed class FollowerTests
{
    [Fact]
    public async Task What_was_published_while_the_site_was_down_is_found_after_a_start_without_a_rebuild()
    {
        using var folder = NewDataFolder();
        await using (var before = SiteIn(folder))
        {
            await before.PublishAsync(Forms.Source(), Forms.Initiative("wijkteam", "Wijkteam met huisarts"));
        }

        var file = IndexDump.FileIn(folder.Path);
        await Publishing.PublishToFileAsync(DatabaseIn(folder), Forms.Initiative("taalhuis", "Taalhuis in de bibliotheek"));
        await using var after = SiteIn(folder);
        await after.CaughtUpAsync();

        Assert.Equal(["Taalhuis in de bibliotheek"], await FoundAsync(after, "taalhuis"));
        Assert.Equal(["Wijkteam met huisarts"], await FoundAsync(after, "huisarts"));
        Assert.Equal(file, IndexDump.FileIn(folder.Path));
    }

    [Fact]
    public async Task Each_node_shows_what_another_node_published()
    {
        using var folder = NewDataFolder();
        await using var one = SiteIn(folder);
        await using var other = new Site().With("ConnectionStrings:Catalogue", $"Data Source={DatabaseIn(folder)}");
        await one.PublishAsync(Forms.Source(), Forms.Initiative("wijkteam", "Wijkteam met huisarts"));

        await other.CaughtUpAsync();

        Assert.Equal(["Wijkteam met huisarts"], await FoundAsync(other, "huisarts"));
    }

    public static TheoryData<string> Damages { get; } = ["gone", "empty", "cut", "garbage first", "garbage inside", "other version", "other catalogue", "ahead", "half filled"];

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task An_index_that_is_of_no_use_is_built_anew_at_the_start(string damage)
    {
        using var folder = NewDataFolder();
        await using (var before = SiteIn(folder))
        {
            await before.PublishAsync(Forms.Source(), Forms.Initiative("wijkteam", "Wijkteam met huisarts"));
        }

        Damage(IndexDump.FileIn(folder.Path), damage);
        await using var after = SiteIn(folder);
        await after.CaughtUpAsync();

        Assert.Equal(["Wijkteam met huisarts"], await FoundAsync(after, "huisarts"));
        Assert.Contains("Wijkteam met huisarts", string.Concat(IndexDump.Read(IndexDump.FileIn(folder.Path))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_index_that_is_damaged_in_use_is_built_anew_while_pages_work()
    {
        await using var site = new Site();
        await site.PublishAsync(Forms.Source(), Forms.Initiative("wijkteam", "Wijkteam met huisarts"));
        var path = IndexDump.FileIn(site.DataFolder);
        using var visitor = site.CreateVisitor();
        foreach (var part in (string[])["", "-wal"])
        {
            await using var file = new FileStream(path + part, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            file.Write(new byte[file.Length]);
        }

        using (var asked = await visitor.GetAsync("/voorbeelden?zoek=huisarts"))
        {
            // Found from what SQLite still remembers, or said to be on its way: never a fault.
            Assert.Contains(asked.StatusCode, (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable]);
        }

        using (var front = await visitor.GetAsync("/"))
        {
            Assert.Equal(HttpStatusCode.OK, front.StatusCode);
        }

        await site.PublishAsync(Forms.Initiative("taalhuis", "Taalhuis met huisarts"));
        Assert.Equal(["Taalhuis met huisarts", "Wijkteam met huisarts"], (await FoundAsync(site, "huisarts")).Order());
    }

    [Fact]
    public async Task What_is_withdrawn_is_gone_also_where_the_index_can_not_be_written_any_more()
    {
        await using var site = new Site();
        await site.PublishAsync(Forms.Source(), Forms.Initiative("wijkteam", "Wijkteam met huisarts"), Forms.Initiative("taalhuis", "Taalhuis met huisarts"));
        using var visitor = site.CreateVisitor();
        using (var kept = await visitor.GetAsync("/voorbeelden/wijkteam-met-huisarts"))
        {
            Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        }

        Assert.Equal(2, (await FoundAsync(site, "huisarts")).Count);
        File.Delete(IndexDump.FileIn(site.DataFolder));

        await site.WithdrawAsync(Noun.Initiative, "wijkteam");

        using (var gone = await visitor.GetAsync("/voorbeelden/wijkteam-met-huisarts"))
        {
            Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        }

        Assert.Equal(["Taalhuis met huisarts"], await FoundAsync(site, "huisarts"));
    }

    [Fact]
    public async Task While_there_is_no_index_search_says_so_and_pages_work()
    {
        await using var site = new Site();
        // Where a file stands no folder can be made.
        await File.WriteAllTextAsync(Path.Combine(site.DataFolder, "index"), "");
        using var visitor = site.CreateVisitor();

        foreach (var path in (string[])["/voorbeelden?zoek=zorg", "/zoeken?zoek=zorg"])
        {
            using var response = await visitor.GetAsync(path);
            var page = await Site.ReadPageAsync(response);

            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            Assert.NotNull(response.Headers.RetryAfter);
            Assert.Equal("De zoekfunctie wordt opgebouwd", page.QuerySelector("h1")!.TextContent);
        }

        using var front = await visitor.GetAsync("/");
        Assert.Equal(HttpStatusCode.OK, front.StatusCode);
        using var ready = await visitor.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        Assert.Equal("Degraded", await ready.Content.ReadAsStringAsync());
        Assert.False(await site.Services.GetRequiredService<Follower>().WaitForAsync(0, TimeSpan.FromMilliseconds(1), CancellationToken.None));
    }

    [Fact]
    public async Task An_index_kept_up_to_date_holds_exactly_what_a_new_one_holds()
    {
        using var folder = NewDataFolder();
        await using var site = SiteIn(folder);
        await site.PublishAsync(SmallCatalogue());
        var random = new Random(20_17);
        for (var round = 0; round < 5; round++)
        {
            for (var step = 0; step < 12; step++)
            {
                await ChangeSomethingAsync(site, random, step);
            }

            await using var fresh = new Site().With("ConnectionStrings:Catalogue", $"Data Source={DatabaseIn(folder)}");
            await fresh.CaughtUpAsync();
            Assert.Equal(IndexDump.Read(IndexDump.FileIn(fresh.DataFolder)), IndexDump.Read(IndexDump.FileIn(folder.Path)));
        }
    }

    [Fact]
    public async Task Nothing_that_readers_find_was_replaced_or_withdrawn_more_than_two_seconds_before()
    {
        await using var site = new Site();
        const int Cards = 12;
        await site.PublishAsync([
            Forms.Source(), Forms.Municipality("gm0001", "Nieuwestad"), Forms.Municipality("gm0002", "Oudedorp"),
            .. Enumerable.Range(0, Cards).Select(card => Forms.Initiative($"kaart-{card}", $"Speelplein {card} uitgave 0", "gm0002")),
        ]);
        // What runs for the first time is compiled first, which is not what this measures.
        await site.PublishAsync(Forms.Initiative("kaart-0", "Speelplein 0 uitgave 0", "gm0002"), Forms.Theme("thema", "Thema"));
        await FoundAsync(site, "speelplein");
        // For each title that was ever published: when it was gone for good.
        var goneAt = new ConcurrentDictionary<string, DateTime>();
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() => ReadAsync(site, goneAt, done.Token))).ToList();

        var random = new Random(5);
        var last = Enumerable.Range(0, Cards).ToDictionary(card => card, _ => (int?)0);
        for (var step = 1; step <= 60; step++)
        {
            var card = random.Next(Cards);
            var before = last[card] is { } edition ? $"Speelplein {card} uitgave {edition}" : null;
            if (step == 30)
                Assert.IsType<PublishOutcome.Published>(await site.PublishDraftAsync(Forms.FormerMunicipality("gm0002", "Oudedorp", "Utrecht", "gm0001")));
            if (before is not null && random.Next(4) == 0)
            {
                await site.InScopeAsync(async services =>
                {
                    var live = await Nouns.Of(Noun.Initiative).Load(services.GetRequiredService<CatalogueContext>(), $"kaart-{card}", CancellationToken.None);
                    return await services.GetRequiredService<Publisher>().WithdrawAsync(Noun.Initiative, $"kaart-{card}", live!.Version, null, null, CancellationToken.None);
                });
                last[card] = null;
            }
            else
            {
                Assert.IsType<PublishOutcome.Published>(await site.PublishDraftAsync(Forms.Initiative($"kaart-{card}", $"Speelplein {card} uitgave {step}", "gm0002")));
                last[card] = step;
            }

            if (before is not null)
                goneAt[before] = DateTime.UtcNow;
        }

        await done.CancelAsync();
        var stale = (await Task.WhenAll(readers)).SelectMany(found => found);

        Assert.Empty(stale);
        await site.CaughtUpAsync();
        var expected = last.Where(card => card.Value is not null).Select(card => $"Speelplein {card.Key} uitgave {card.Value}").Order().ToList();
        Assert.Equal(expected, (await FoundAsync(site, "speelplein")).Order());
        using var visitor = site.CreateVisitor();
        using var merged = await visitor.GetAsync("/voorbeelden?gemeente=nieuwestad");
        Assert.Equal(expected, (await Site.ReadPageAsync(merged)).QuerySelectorAll(".app-cards h3").Select(heading => heading.TextContent.Trim()).Order());
    }

    [Fact]
    public async Task A_name_that_has_to_go_is_in_no_file_any_more()
    {
        await using var site = new Site();
        var initiative = Forms.Initiative("wijkteam", "Wijkteam met huisarts");
        initiative.Quotes = [Forms.Quote("De samenwerking ging goed.", "directeur")];
        initiative.Approach = "Het plan van {persoon:wethouder} werd uitgevoerd.";
        await site.PublishAsync(Forms.Source(), Forms.Person("directeur", "Quirina Zwaluwstaart"), Forms.Person("wethouder", "Xerxes Wielewaal"), initiative);
        Assert.Single(await FoundAsync(site, "zwaluwstaart"));
        Assert.Single(await FoundAsync(site, "wielewaal"));

        var first = IndexDump.FileIn(site.DataFolder);
        await site.PublishAsync(Forms.Person("directeur", null), Forms.Person("wethouder", null));
        Assert.Empty(await FoundAsync(site, "zwaluwstaart"));
        Assert.Empty(await FoundAsync(site, "wielewaal"));

        // The new file is made in the background. Each change that is shown lets the follower look whether it is there.
        for (var change = 0; Directory.GetFiles(Path.GetDirectoryName(first)!, Path.GetFileName(first) + "*").Length > 0 && change < 200; change++)
        {
            await site.PublishAsync(Forms.Theme("thema", $"Thema {change}"));
        }

        foreach (var file in Directory.GetFiles(Path.Combine(site.DataFolder, "index")))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
            var content = await reader.ReadToEndAsync();
            Assert.DoesNotContain("zwaluw", content, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("wielewaal", content, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_name_that_stood_in_a_text_of_its_own_is_in_no_file_once_that_text_is_gone(bool isEdited)
    {
        await using var site = new Site();
        var initiative = Forms.Initiative("wijkteam", "Wijkteam met huisarts");
        initiative.Approach = "Het plan van Xerxes Wielewaal werd uitgevoerd.";
        await site.PublishAsync(Forms.Source(), Forms.Person("wethouder", "Xerxes Wielewaal"), initiative);
        await site.PublishAsync(Forms.Person("wethouder", null));
        await ChangesUntilGoneAsync(site, IndexDump.FileIn(site.DataFolder));
        var holding = IndexDump.FileIn(site.DataFolder);
        Assert.Single(await FoundAsync(site, "wielewaal"));

        initiative.Approach = null;
        if (isEdited)
            await site.PublishAsync(initiative);
        else
            await site.WithdrawAsync(Noun.Initiative, "wijkteam");
        await ChangesUntilGoneAsync(site, holding);

        foreach (var file in Directory.GetFiles(Path.Combine(site.DataFolder, "index")))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
            Assert.DoesNotContain("wielewaal", await reader.ReadToEndAsync(), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_name_that_no_text_has_any_more_is_in_no_file_either_once_it_has_to_go()
    {
        await using var site = new Site();
        var initiative = Forms.Initiative("wijkteam", "Wijkteam met huisarts");
        initiative.Quotes = [Forms.Quote("De samenwerking ging goed.", "wethouder")];
        await site.PublishAsync(Forms.Source(), Forms.Person("wethouder", "Xerxes Wielewaal"), initiative);
        initiative.Quotes = [];
        await site.PublishAsync(initiative);
        var holding = IndexDump.FileIn(site.DataFolder);

        await site.PublishAsync(Forms.Person("wethouder", null));
        await ChangesUntilGoneAsync(site, holding);

        Assert.False(File.Exists(holding));
    }

    // A new file is made in the background. Each change that is shown lets the follower look whether it is there.
    private static async Task ChangesUntilGoneAsync(Site site, string file)
    {
        for (var change = 0; Directory.GetFiles(Path.GetDirectoryName(file)!, Path.GetFileName(file) + "*").Length > 0 && change < 200; change++)
        {
            await site.PublishAsync(Forms.Theme("thema", $"Thema {change}"));
        }
    }

    // What was found that had been gone for longer than readers may see it.
    private static async Task<List<string>> ReadAsync(Site site, ConcurrentDictionary<string, DateTime> goneAt, CancellationToken done)
    {
        using var visitor = site.CreateVisitor();
        var stale = new List<string>();
        while (!done.IsCancellationRequested)
        {
            var asked = DateTime.UtcNow;
            using var response = await visitor.GetAsync("/zoeken?zoek=speelplein", CancellationToken.None);
            response.EnsureSuccessStatusCode();
            var titles = (await Site.ReadPageAsync(response)).QuerySelectorAll(".app-hit h2").Select(heading => heading.TextContent.Trim());
            var suggested = await visitor.GetStringAsync("/zoeken/suggesties?zoek=speelpl", CancellationToken.None);
            stale.AddRange(goneAt.Where(gone => asked - gone.Value > TimeSpan.FromSeconds(2) && (titles.Contains(gone.Key) || suggested.Contains($"\"{gone.Key}\"", StringComparison.Ordinal)))
                .Select(gone => $"{gone.Key}, {asked - gone.Value}"));
        }

        return stale;
    }

    private static RootForm[] SmallCatalogue()
    {
        var wijkteam = Forms.Initiative("wijkteam", "Wijkteam met huisarts", "gm0002");
        wijkteam.Themes = ["thema-zorg"];
        wijkteam.Organisations = [new() { Organisation = "welzijn" }, new() { Organisation = "zorg" }];
        wijkteam.Quotes = [Forms.Quote("Iedereen doet mee, zei {persoon:wethouder}.", "directeur")];
        var regionaal = Forms.Initiative("regionaal", "Samen in de regio");
        regionaal.IsPlaceUnknown = null;
        regionaal.Region = "regio";
        return
        [
            Forms.Source(), Forms.Theme("thema-zorg", "Zorg"), Forms.Theme("thema-werk", "Werk"),
            Forms.Municipality("gm0001", "Nieuwestad"), Forms.FormerMunicipality("gm0002", "Oudedorp", "Gelderland", "gm0001"), Forms.Municipality("gm0003", "Verderop", "Zeeland"),
            Forms.Region("regio", "Midden", "gm0001", "gm0003"), Forms.Organisation("welzijn", "Welzijn Nieuwestad"), Forms.Organisation("zorg", "Zorg Verderop"),
            Forms.Person("directeur", "Anna de Wit"), Forms.Person("wethouder", "Bram Jansen"),
            Forms.Award("goud", "Gouden Gemeente"), Forms.Round("goud-2017", "goud", 2017), wijkteam, regionaal,
        ];
    }

    private static async Task ChangeSomethingAsync(Site site, Random random, int step)
    {
        var number = random.Next(1_000).ToString(CultureInfo.InvariantCulture);
        string[] municipalities = ["gm0001", "gm0002", "gm0003"];
        switch (random.Next(14))
        {
            case 0:
                await site.PublishAsync(Forms.Theme("thema-zorg", $"Zorg {number}"));
                break;
            case 1:
                await site.PublishAsync(Forms.Organisation("welzijn", $"Welzijn {number}"));
                break;
            case 2:
                await site.PublishAsync(Forms.FormerMunicipality("gm0002", "Oudedorp", "Gelderland", random.Next(2) == 0 ? "gm0001" : "gm0003"));
                break;
            case 3:
                await site.PublishAsync(Forms.Municipality("gm0001", $"Nieuwestad {number}"));
                break;
            case 4:
                await site.PublishAsync(Forms.Region("regio", "Midden", municipalities[random.Next(3)]));
                break;
            case 5:
                await site.PublishAsync(Forms.Person("directeur", $"Anna {number}"));
                break;
            case 6:
                await site.PublishAsync(Forms.Person("wethouder", $"Bram {number}"));
                break;
            case 7:
                await site.PublishAsync(Forms.Award("goud", $"Gouden Gemeente {number}"));
                break;
            case 8:
                var grant = Forms.Grant($"goud-{step % 3}", "goud-2017", municipalities[random.Next(3)]);
                grant.Quotes = [new() { Kind = "samengevat", Text = $"Over het voorbeeld {number}.", Initiative = random.Next(2) == 0 ? "regionaal" : null }];
                await site.PublishAsync(grant);
                break;
            case 9:
                if (await site.InDatabaseAsync(db => Nouns.Of(Noun.AwardGrant).Load(db, $"goud-{step % 3}", CancellationToken.None)) is not null)
                    await site.WithdrawAsync(Noun.AwardGrant, $"goud-{step % 3}");
                break;
            case 10:
                var extra = Forms.Initiative($"extra-{step % 4}", $"Extra {number}", municipalities[random.Next(3)]);
                extra.Themes = [random.Next(2) == 0 ? "thema-zorg" : "thema-werk"];
                extra.Organisations = [new() { Organisation = "welzijn" }];
                extra.Lessons = [new() { Kind = "werkt", Text = $"Les {number}" }];
                await site.PublishAsync(extra);
                break;
            case 11:
                if (await site.InDatabaseAsync(db => Nouns.Of(Noun.Initiative).Load(db, $"extra-{step % 4}", CancellationToken.None)) is not null)
                    await site.WithdrawAsync(Noun.Initiative, $"extra-{step % 4}");
                break;
            case 12:
                if (await site.InDatabaseAsync(db => Nouns.Of(Noun.Organisation).Load(db, "zorg", CancellationToken.None)) is null)
                    await site.PublishAsync(Forms.Organisation("zorg", $"Zorg {number}"));
                else
                    await site.WithdrawAsync(Noun.Organisation, "zorg");
                break;
            default:
                await site.PublishAsync(new AwardRoundForm { Key = "goud-2017", Award = "goud", Year = "2017", Description = $"Ronde {number}" });
                break;
        }
    }

    private static void Damage(string path, string damage)
    {
        switch (damage)
        {
            case "gone":
                File.Delete(path);
                break;
            case "empty":
                File.WriteAllBytes(path, []);
                break;
            case "cut":
                using (var file = File.OpenWrite(path))
                {
                    file.SetLength(file.Length / 2);
                }

                break;
            case "garbage first":
                Overwrite(path, 0, 100);
                break;
            case "garbage inside":
                Overwrite(path, 4096, (int)new FileInfo(path).Length - 4096);
                break;
            default:
                Execute(path, damage switch
                {
                    "other version" => "UPDATE state SET version = version + 1",
                    "other catalogue" => $"UPDATE state SET catalogue = '{Guid.NewGuid()}'",
                    "ahead" => "UPDATE state SET applied = 1000000",
                    _ => "UPDATE state SET catalogue = ''; DELETE FROM texts",
                });
                break;
        }
    }

    private static void Overwrite(string path, int from, int length)
    {
        using var file = File.OpenWrite(path);
        file.Position = from;
        file.Write([.. Enumerable.Repeat((byte)0x5A, length)]);
    }

    private static void Execute(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static async Task<IReadOnlyList<string>> FoundAsync(Site site, string words)
    {
        using var visitor = site.CreateVisitor();
        using var response = await visitor.GetAsync($"/voorbeelden?zoek={Uri.EscapeDataString(words)}");
        response.EnsureSuccessStatusCode();
        return [.. (await Site.ReadPageAsync(response)).QuerySelectorAll(".app-cards h3").Select(heading => heading.TextContent.Trim())];
    }

    private static TemporaryFolder NewDataFolder()
    {
        var folder = new TemporaryFolder();
        File.Copy(CatalogueFiles.Empty, DatabaseIn(folder));
        return folder;
    }

    private static string DatabaseIn(TemporaryFolder folder) => Path.Combine(folder.Path, "catalogus.db");

    private static Site SiteIn(TemporaryFolder folder) => new Site().With("DataFolder", folder.Path);
}
