using System.Net;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.People.Beheer;

/// <summary>What an editor does for somebody who wants to be shown by role only, and where the name is gone after that.</summary>
public sealed class RoleOnlyPagesTests : IAsyncLifetime
{
    private const string Key = "wethouder-hier";
    private const string Name = "Anna van der Zwaluw";
    private const string Question = $"/beheer/personen/alleen-rol/{Key}";
    private const string Names = "/beheer/personen/namen";

    private static readonly string[] ReadersPages =
    [
        "/", "/voorbeelden", "/voorbeelden/inloop", "/gemeenten/hier", "/bronnen/verslag-van-een-werkbezoek", "/themas", "/lessen", "/van-elkaar-geleerd", "/bijeenkomsten/gesprek",
        "/zoeken?zoek=inloop", "/voorbeelden?zoek=inloop", "/zoeken/suggesties?zoek=anna", "/feeds/voorbeelden", "/feeds/gemeenten/hier", "/sitemap.xml",
    ];

    private readonly Site site = new();

    public async ValueTask InitializeAsync()
    {
        var card = Forms.Initiative("inloop", "Inloop", "gm0001");
        card.Quotes = [Forms.Quote("De inloop ging goed.", Key)];
        card.Quotes[0].Role = "wethouder";
        card.Approach = "Het begon met {persoon:wethouder-hier}.";
        var gathering = Forms.Gathering("gesprek", "Gesprek");
        gathering.Conversations = [Forms.Conversation("Over de inloop", (1, "Kom eens kijken.", "inloop"))];
        gathering.Conversations[0].Participants[0].Person = Key;
        await site.PublishAsync(Forms.Source(), Forms.Municipality("gm0001", "Hier"), Forms.Person(Key, Name), card, gathering);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task After_one_click_the_name_is_nowhere_any_more()
    {
        using var visit = await site.SignInAsync();
        using var reader = site.CreateVisitor();
        await visit.PublishAsync(await visit.OpenAsync($"/beheer/personen/bewerk/{Key}"), new Dictionary<string, string> { ["Name"] = "Anna v.d. Zwaluw" });
        await visit.SubmitAndReadAsync(await visit.OpenAsync($"/beheer/personen/bewerk/{Key}"), new Dictionary<string, string> { ["Name"] = Name });
        await site.InDatabaseAsync(db =>
        {
            db.DeskEvents.Add(new() { Action = DeskAction.Withdrew, Why = $"{Name} vroeg dit.", At = DateTime.UtcNow });
            return db.SaveChangesAsync();
        });
        foreach (var search in (string[])["/zoeken?zoek=zwaluw", "/zoeken?zoek=%22v.d.+zwaluw%22"])
        {
            Assert.NotEmpty((await visit.OpenAsync(search)).QuerySelectorAll(".app-hit"));
        }

        var index = IndexDump.FileIn(site.DataFolder);

        var question = await visit.OpenAsync(Question);
        var after = await visit.SubmitAndReadAsync(question);

        Assert.Contains("Anna v.d. Zwaluw", question.QuerySelector("h1")!.TextContent);
        Assert.Contains("Dit kunt u niet ongedaan maken.", question.Body!.TextContent);
        Assert.EndsWith(Names + "#bericht", after.Url, StringComparison.Ordinal);
        Assert.Contains("De naam is weg", after.Messages());
        await IndexedAnewAsync(index);
        foreach (var path in ReadersPages)
        {
            using var response = await reader.GetAsync(path);
            Assert.True(response.IsSuccessStatusCode, path);
            Assert.DoesNotContain("zwaluw", await response.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
        }

        Assert.Contains("wethouder", await reader.GetStringAsync("/voorbeelden/inloop"), StringComparison.OrdinalIgnoreCase);
        foreach (var search in (string[])["/zoeken?zoek=zwaluw", "/zoeken?zoek=%22anna+van+der+zwaluw%22", "/voorbeelden?zoek=%22v.d.+zwaluw%22"])
        {
            Assert.Empty((await visit.OpenAsync(search)).QuerySelectorAll(".app-hit, .app-cards > li"));
        }

        // One letter less: what would be meant by it is a word that stands somewhere.
        Assert.DoesNotContain("zwaluw", await reader.GetStringAsync("/zoeken?zoek=zwalu"), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("[]", (await reader.GetStringAsync("/zoeken/suggesties?zoek=zwal")).Trim());
        foreach (var path in (string[])["/beheer", "/beheer/personen", $"/beheer/personen/bewerk/{Key}", $"/beheer/personen/geschiedenis/{Key}", "/beheer/voorbeelden/bewerk/inloop", "/beheer/zoeken", Question, Names])
        {
            Assert.DoesNotContain("zwaluw", (await visit.OpenAsync(path)).DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
        }

        using var exported = await ExchangeFiles.ExportedAsync(site);
        Assert.All(Directory.GetFiles(exported.Path, "*", SearchOption.AllDirectories), file => Assert.DoesNotContain("zwaluw", File.ReadAllText(file), StringComparison.OrdinalIgnoreCase));
        Assert.Empty(await StoredWithAsync("zwaluw"));
        Assert.DoesNotContain("zwaluw", await site.StopAndReadLogAsync(), StringComparison.OrdinalIgnoreCase);
        string[] files = [.. Directory.GetFiles(Path.Combine(site.DataFolder, "index")), .. Directory.GetFiles(site.DataFolder, "catalogus.db*")];
        Assert.All(files, file => Assert.DoesNotContain("zwaluw", File.ReadAllText(file, System.Text.Encoding.Latin1), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_page_is_a_click_away_from_the_list_the_form_and_the_history()
    {
        using var visit = await site.SignInAsync();

        foreach (var path in (string[])["/beheer/personen", $"/beheer/personen/bewerk/{Key}", $"/beheer/personen/geschiedenis/{Key}"])
        {
            Assert.NotNull((await visit.OpenAsync(path)).QuerySelector($"main a[href='{Question}']"));
        }

        Assert.NotNull((await visit.OpenAsync("/beheer/personen")).QuerySelector($"main a[href='{Names}']"));
        Assert.Null((await visit.OpenAsync("/beheer/voorbeelden")).QuerySelector("main a[href*='alleen-rol'], main a[href$='/namen']"));
    }

    [Fact]
    public async Task Somebody_who_was_withdrawn_is_forgotten_from_the_history()
    {
        using var visit = await site.SignInAsync();
        await site.WithdrawAsync(Noun.Person, Key);
        Assert.NotNull((await visit.OpenAsync($"/beheer/personen/geschiedenis/{Key}")).QuerySelector($"main a[href='{Question}']"));

        var question = await visit.OpenAsync(Question);
        await visit.SubmitAndReadAsync(question);

        Assert.Contains("komt terug in de catalogus, zonder naam", question.Body!.TextContent);
        Assert.Empty(await StoredWithAsync("zwaluw"));
    }

    [Fact]
    public async Task Twice_the_same_click_and_a_later_visit_do_nothing_more()
    {
        using var visit = await site.SignInAsync();
        var question = await visit.OpenAsync(Question);

        await visit.SubmitAndReadAsync(question);
        var again = await visit.SubmitAndReadAsync(question);
        var later = await visit.OpenAsync(Question);
        using var unknown = await visit.GetAsync("/beheer/personen/alleen-rol/niemand");

        Assert.EndsWith(Names + "#bericht", again.Url, StringComparison.Ordinal);
        Assert.Equal(2, await site.InDatabaseAsync(db => db.Revisions.CountAsync(revision => revision.Noun == Noun.Person)));
        Assert.Contains("staat er al geen naam meer", later.Body!.TextContent);
        Assert.Null(later.QuerySelector("main form"));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task A_name_in_a_text_on_the_site_is_mended_there_and_then_taken_out_of_the_former_version()
    {
        await TypeNameAsync();
        using var visit = await site.SignInAsync();
        var held = await visit.SubmitAndReadAsync(await visit.OpenAsync(Question));
        var row = held.QuerySelectorAll("tbody tr").Single();
        Assert.Contains("versie 1, staat op de site", row.TextContent);
        Assert.Contains("Doel", row.TextContent);
        Assert.Contains(Key, row.TextContent);
        Assert.Null(held.QuerySelector("main form"));

        var form = await visit.OpenAsync(row.QuerySelector("a")!.GetAttribute("href")!);
        var kept = await visit.SubmitAndReadAsync(form);
        Assert.Equal("Zoals [naam weggehaald] het wilde.", kept.ValueOf("Goal"));
        await visit.PublishAsync(kept, new Dictionary<string, string> { ["Goal"] = "Zoals de wethouder het wilde." });
        var former = await visit.OpenAsync(Names);
        var done = await visit.SubmitAndReadAsync(former, button: "form[action$='/namen/versie'] button");

        Assert.Equal($"Zoals {Name} het wilde.", form.ValueOf("Goal"));
        Assert.Contains("In uw tekst stond een naam die wij niet meer mogen bewaren", kept.Messages());
        Assert.Contains("versie 1, gepubliceerd op", former.QuerySelector("tbody tr")!.TextContent);
        Assert.Contains("Er is geen tekst meer met zo'n naam.", done.Body!.TextContent);
        Assert.Empty(await StoredWithAsync("zwaluw"));
        var note = await site.InDatabaseAsync(db => db.DeskEvents.OrderBy(line => line.Id).LastAsync());
        Assert.Equal((DeskAction.ForgotName, Noun.Initiative, "plan", "uit versie 1"), (note.Action, note.Noun, note.Key, note.Why));
    }

    [Fact]
    public async Task What_is_on_the_site_keeps_its_version_and_an_open_draft_is_left_to_who_works_on_it()
    {
        await TypeNameAsync();
        using var colleague = await site.SignInAsync();
        await colleague.SubmitAndReadAsync(await colleague.OpenAsync("/beheer/voorbeelden/bewerk/plan"), new Dictionary<string, string> { ["Title"] = "Plan twee" });
        using var visit = await site.SignInAsync();
        var held = await visit.SubmitAndReadAsync(await visit.OpenAsync(Question));
        Assert.Equal(["versie 1", "open concept"], held.QuerySelectorAll("tbody td[data-label=Stand]").Select(cell => cell.TextContent.Trim().Split(',')[0]));
        Assert.Null(held.QuerySelector("main form"));

        // What no button offers, is refused too.
        await site.WithdrawAsync(Noun.Initiative, "plan");
        var page = await visit.OpenAsync(Names);
        await RestoreAsync();
        var refused = await visit.SubmitAndReadAsync(page, button: "form[action$='/namen/versie'] button");

        Assert.Contains("Er is niets veranderd", refused.Messages());
        Assert.NotEmpty(await StoredWithAsync("zwaluw"));
    }

    [Fact]
    public async Task Closed_drafts_lose_the_name_with_one_button_and_the_label_is_part_of_them()
    {
        using var visit = await site.SignInAsync();
        foreach (var title in (string[])[$"Het plan van {Name}", "Een ander plan"])
        {
            var draft = await visit.SubmitAndReadAsync(await visit.OpenAsync("/beheer/voorbeelden/nieuw"), new Dictionary<string, string> { ["Title"] = title, ["Goal"] = $"Wat {Name} wilde." });
            await visit.SubmitAndReadAsync(await visit.OpenAsync($"/beheer/voorbeelden/{draft.DraftId()}/weggooien"));
        }

        var held = await visit.SubmitAndReadAsync(await visit.OpenAsync(Question));
        Assert.Equal(2, held.QuerySelectorAll("form[action$='/namen/concept']").Length);
        Assert.Contains("Het plan van [naam weggehaald]", held.Body!.TextContent);
        var one = await visit.SubmitAndReadAsync(held, button: "form[action$='/namen/concept'] button");
        Assert.Single(one.QuerySelectorAll("tbody tr"));
        var all = await visit.SubmitAndReadAsync(held, button: "form[action$='/namen/alles'] button");

        Assert.Empty(all.QuerySelectorAll("tbody tr"));
        Assert.Empty(await StoredWithAsync("zwaluw"));
        Assert.Equal(["Een ander plan", "Het plan van [naam weggehaald]"], (await site.ProposalsAsync()).Where(proposal => proposal.Status == ProposalStatus.Discarded).Select(proposal => proposal.Label).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_name_that_is_typed_again_is_not_kept_and_the_editor_is_told()
    {
        using var visit = await site.SignInAsync();
        await visit.SubmitAndReadAsync(await visit.OpenAsync(Question));

        var draft = await visit.SubmitAndReadAsync(
            await visit.OpenAsync("/beheer/voorbeelden/nieuw"), new Dictionary<string, string> { ["Title"] = $"Het plan van {Name}", ["Summary"] = "ANNA VAN DER ZWALUW begon." });
        var refused = await visit.SubmitAndReadAsync(draft, button: DraftVisits.Publish);
        await visit.SubmitAndReadAsync(await visit.OpenAsync($"/beheer/voorbeelden/{draft.DraftId()}/weggooien"));

        Assert.Contains("In uw tekst stond een naam die wij niet meer mogen bewaren", draft.Messages());
        Assert.Equal(("Het plan van [naam weggehaald]", "[naam weggehaald] begon."), (draft.ValueOf("Title"), draft.ValueOf("Summary")));
        Assert.Contains("Samenvatting: hier stond een naam die wij niet mogen bewaren. Schrijf een rol", refused.QuerySelector("#fouten")!.TextContent);
        Assert.Empty(await StoredWithAsync("zwaluw"));
    }

    [Fact]
    public async Task No_reason_for_a_withdrawal_keeps_the_name()
    {
        using var visit = await site.SignInAsync();
        await visit.SubmitAndReadAsync(await visit.OpenAsync(Question));

        await visit.SubmitAndReadAsync(await visit.OpenAsync("/beheer/voorbeelden/intrekken/inloop"), new Dictionary<string, string> { ["Form.Why"] = $"{Name} vroeg erom." });

        Assert.Equal("[naam weggehaald] vroeg erom.", await site.InDatabaseAsync(db => db.DeskEvents.Where(note => note.Action == DeskAction.Withdrew).Select(note => note.Why).SingleAsync()));
    }

    [Fact]
    public async Task A_speaker_who_was_added_in_a_form_is_found_in_the_draft_that_did_so()
    {
        using var visit = await site.SignInAsync();
        var page = await visit.OpenAsync("/beheer/voorbeelden/bewerk/inloop");
        await visit.PublishAsync(page, new Dictionary<string, string> { [$"Quotes[{page.RowIds("Quotes")[0]}].Person"] = "Xerxes Wielewaal", [$"Quotes[{page.RowIds("Quotes")[0]}].IsNewPerson"] = "ja" });
        var key = await site.InDatabaseAsync(db => db.People.Where(person => person.Name == "Xerxes Wielewaal").Select(person => person.Key).SingleAsync());

        var held = await visit.SubmitAndReadAsync(await visit.OpenAsync($"/beheer/personen/alleen-rol/{key}"));
        Assert.Contains("Uitspraak 1, Spreker", held.QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);
        await visit.SubmitAndReadAsync(held, button: "form[action$='/namen/concept'] button");

        Assert.Empty(await StoredWithAsync("wielewaal"));
    }

    [Theory]
    [InlineData(Key, "A. v.d. Zwaluw")]
    [InlineData(null, Name)]
    public async Task A_person_gets_no_name_again(string? key, string name)
    {
        using var visit = await site.SignInAsync();
        await visit.SubmitAndReadAsync(await visit.OpenAsync(Question));

        var draft = await visit.SubmitAndReadAsync(
            await visit.OpenAsync(key is null ? "/beheer/personen/nieuw" : $"/beheer/personen/bewerk/{key}"), new Dictionary<string, string> { ["Name"] = name });

        Assert.Equal("", draft.ValueOf("Name"));
        Assert.Contains("In uw tekst stond een naam die wij niet meer mogen bewaren", draft.Messages());
        Assert.Empty(await StoredWithAsync("zwaluw"));
    }

    [Fact]
    public async Task A_former_version_that_is_had_back_comes_without_the_name()
    {
        await TypeNameAsync();
        using var visit = await site.SignInAsync();
        await visit.SubmitAndReadAsync(await visit.OpenAsync(Question));
        await visit.PublishAsync(await visit.OpenAsync("/beheer/voorbeelden/bewerk/plan"), new Dictionary<string, string> { ["Goal"] = "" });

        var draft = await visit.SubmitAndReadAsync(await visit.OpenAsync("/beheer/voorbeelden/geschiedenis/plan"), button: "form[action$='/1/terugzetten'] button");

        Assert.Equal("Zoals [naam weggehaald] het wilde.", draft.ValueOf("Goal"));
        Assert.Contains("In uw tekst stond een naam", draft.Messages());
    }

    [Fact]
    public async Task An_address_with_the_name_is_mended_by_publishing_and_the_old_one_goes_with_a_button()
    {
        var plan = Forms.Initiative("plan", $"Het plan van {Name}");
        await site.PublishAsync(plan);
        const string Old = "/voorbeelden/het-plan-van-anna-van-der-zwaluw";
        using var visit = await site.SignInAsync();
        await visit.SubmitAndReadAsync(await visit.OpenAsync(Question));
        await visit.PublishAsync(await visit.OpenAsync("/beheer/voorbeelden/bewerk/plan"), new Dictionary<string, string> { ["Title"] = "Het plan van de wethouder" });
        Assert.Equal("het-plan-van-de-wethouder", await site.InDatabaseAsync(db => db.Initiatives.Where(card => card.Key == "plan").Select(card => card.Slug).SingleAsync()));
        using (var moved = await visit.Client.GetAsync(Old))
        {
            Assert.Equal(HttpStatusCode.MovedPermanently, moved.StatusCode);
        }

        var held = await visit.OpenAsync(Names);
        Assert.Contains("het-plan-van-[naam weggehaald]", held.Body!.TextContent);
        Assert.Contains("leidt naar het nieuwe adres", held.Body!.TextContent);
        var done = await visit.SubmitAndReadAsync(held, button: "form[action$='/namen/adres'] button");
        var again = await visit.SubmitAndReadAsync(held, button: "form[action$='/namen/adres'] button");

        Assert.Contains("Het adres is weg.", done.Messages());
        Assert.StartsWith("Het adres is weg. ", done.Title, StringComparison.Ordinal);
        Assert.Null(done.QuerySelector("form[action$='/namen/adres']"));
        Assert.Contains("Er is niets veranderd", again.Messages());
        using (var gone = await visit.Client.GetAsync(Old))
        {
            Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        }

        await visit.SubmitAndReadAsync(done, button: "form[action$='/namen/versie'] button");
        Assert.Empty(await StoredWithAsync("zwaluw"));
        var notes = await site.InDatabaseAsync(db => db.DeskEvents.Where(line => line.Why == "een oud adres").ToListAsync());
        Assert.Equal((DeskAction.ForgotName, Noun.Initiative, "plan"), (notes.Single().Action, notes[0].Noun, notes[0].Key));
    }

    [Fact]
    public async Task To_open_and_publish_is_enough_where_only_the_address_holds_the_name()
    {
        var plan = Forms.Initiative("plan", "Het plan");
        plan.Slug = "plan-van-anna-van-der-zwaluw";
        await site.PublishAsync(plan);
        using var visit = await site.SignInAsync();
        var held = await visit.SubmitAndReadAsync(await visit.OpenAsync(Question));
        Assert.Contains("Adres van de pagina", held.QuerySelector("tbody tr")!.TextContent);
        Assert.Contains("openen en publiceren genoeg", held.QuerySelector("tbody tr")!.TextContent);

        await visit.PublishAsync(await visit.OpenAsync(held.QuerySelector("tbody tr a")!.GetAttribute("href")!));

        Assert.Equal("het-plan", await site.InDatabaseAsync(db => db.Initiatives.Where(card => card.Key == "plan").Select(card => card.Slug).SingleAsync()));
    }

    [Fact]
    public async Task An_import_that_leaves_the_address_out_mends_it_too_and_one_that_holds_an_old_address_with_the_name_is_refused()
    {
        var plan = Forms.Initiative("plan", "Het plan");
        plan.Slug = "plan-van-anna-van-der-zwaluw";
        await site.PublishAsync(plan);
        using var visit = await site.SignInAsync();
        await visit.SubmitAndReadAsync(await visit.OpenAsync(Question));
        plan.Slug = null;
        await site.PublishAsync(plan);
        Assert.Equal("het-plan", await site.InDatabaseAsync(db => db.Initiatives.Where(card => card.Key == "plan").Select(card => card.Slug).SingleAsync()));
        using var folder = ExchangeFiles.Empty();
        folder.Write("adressen.csv", "soort,adres,sleutel,status\nvoorbeelden,een-oud-plan,plan,verhuisd\nvoorbeelden,anna-van-der-zwaluw-vertelt,plan,verhuisd\n");

        var refused = await folder.ImportAsync(site);
        folder.Write("adressen.csv", "soort,adres,sleutel,status\nvoorbeelden,een-oud-plan,plan,verhuisd\n");
        var taken = await folder.ImportAsync(site);

        Assert.Equal(("adressen.csv", 3), (Assert.Single(refused.Faults).File, refused.Faults[0].Line));
        Assert.DoesNotContain("zwaluw", refused.Faults[0].Message, StringComparison.OrdinalIgnoreCase);
        // Addresses come in also where nothing else does.
        Assert.Equal((0, 1), (taken.Published, taken.Addresses));
        using var moved = await visit.Client.GetAsync("/voorbeelden/een-oud-plan");
        Assert.Equal(HttpStatusCode.MovedPermanently, moved.StatusCode);
    }

    [Theory]
    [InlineData("tick")]
    [InlineData("import")]
    public async Task The_tick_and_an_import_take_the_name_out_of_the_files_too(string way)
    {
        using var visit = await site.SignInAsync();
        if (way == "tick")
        {
            await visit.PublishAsync(await visit.OpenAsync($"/beheer/personen/bewerk/{Key}"), new Dictionary<string, string> { ["IsRoleOnly"] = "ja" });
        }
        else
        {
            using var folder = ExchangeFiles.Empty();
            folder.Write($"personen/{Key}.yaml", $"sleutel: {Key}\nalleenRol: ja\n");
            Assert.Empty((await folder.ImportAsync(site)).Faults);
        }

        string[] files = [.. Directory.GetFiles(site.DataFolder, "catalogus.db*")];
        Assert.True(files.Length > 1);
        Assert.All(files, file => Assert.DoesNotContain("zwaluw", Latin1Of(file), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task After_the_tick_the_editor_is_told_what_became_of_the_name_and_where_to_look_further()
    {
        using var visit = await site.SignInAsync();
        var form = await visit.OpenAsync($"/beheer/personen/bewerk/{Key}");

        var after = await visit.SubmitAndReadAsync(form, new Dictionary<string, string> { ["IsRoleOnly"] = "ja" }, DraftVisits.Publish);

        Assert.Contains("Dat kunt u niet ongedaan maken.", form.Body!.TextContent);
        Assert.EndsWith("#gepubliceerd", after.Url, StringComparison.Ordinal);
        Assert.Contains("is weg uit alle concepten en versies van deze persoon", after.Messages());
        Assert.NotNull(after.QuerySelector($"#gepubliceerd[tabindex='-1'] a[href='{Names}']"));
        Assert.StartsWith($"'{Key}' staat op de site.", after.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reference_stays_though_the_label_that_was_typed_holds_the_name()
    {
        await site.PublishAsync(Forms.Source("gesprek-2017", $"Interview met {Name} over welzijn"));
        using var visit = await site.SignInAsync();
        var stale = await visit.OpenAsync("/beheer/voorbeelden/bewerk/inloop");
        var speaker = $"Quotes[{stale.RowIds("Quotes")[0]}].Person";
        Assert.Equal(Name, stale.ValueOf(speaker));
        var source = $"Sources[{stale.RowIds("Sources")[0]}].Source";
        await visit.SubmitAndReadAsync(await visit.OpenAsync(Question));

        var draft = await visit.SubmitAndReadAsync(stale, new Dictionary<string, string> { [source] = $"Interview met {Name} over welzijn" });

        Assert.DoesNotContain("stond een naam", draft.Messages());
        var kept = (await site.ProposalsAsync()).Single(proposal => proposal.Noun == Noun.Initiative).Form<PraktijkVoorbeelden.Features.Initiatives.Beheer.InitiativeForm>();
        Assert.Equal((Key, "gesprek-2017"), (kept.Quotes[0].Person, kept.Sources[0].Source));
    }

    [Theory]
    [InlineData("Zoals **Anna van der** Zwa&shy;luw het wilde.")]
    [InlineData("Zoals Zwaluw, Anna van der het wilde.")]
    [InlineData("Anna van der Zwaluws plan.")]
    public async Task A_name_is_found_and_refused_as_readers_would_see_it(string text)
    {
        await site.PublishAsync(Forms.Initiative("plan", "Plan"));
        var plan = Forms.Initiative("plan", "Plan");
        plan.Goal = text;
        await site.PublishAsync(plan);
        using var visit = await site.SignInAsync();

        var held = await visit.SubmitAndReadAsync(await visit.OpenAsync(Question));
        var kept = await visit.SubmitAndReadAsync(await visit.OpenAsync("/beheer/voorbeelden/bewerk/plan"));

        Assert.Contains("versie 2, staat op de site", held.QuerySelector("tbody tr")!.TextContent);
        Assert.Contains("[naam weggehaald]", kept.ValueOf("Goal"));
        Assert.DoesNotContain("zwa", kept.ValueOf("Goal"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_question_says_that_somebody_else_has_the_same_name()
    {
        using var visit = await site.SignInAsync();
        Assert.DoesNotContain("nog iemand met deze naam", (await visit.OpenAsync(Question)).Body!.TextContent);
        await site.PublishAsync(Forms.Person("naamgenoot", "anna van der Zwalúw"));

        var question = await visit.OpenAsync(Question);

        Assert.Contains("nog iemand met deze naam", question.Body!.TextContent);
        Assert.NotNull(question.QuerySelector("main a[href='/beheer/personen/bewerk/naamgenoot']"));
        var held = await visit.SubmitAndReadAsync(question);
        Assert.NotNull(held.QuerySelector("tbody a[href='/beheer/personen/alleen-rol/naamgenoot']"));
        var ticked = await visit.SubmitAndReadAsync(await visit.OpenAsync("/beheer/personen/bewerk/naamgenoot"), new Dictionary<string, string> { ["IsRoleOnly"] = "ja" }, DraftVisits.Publish);
        Assert.DoesNotContain("stond een naam", ticked.Messages());
        Assert.Empty(await StoredWithAsync("zwaluw"));
    }

    [Fact]
    public async Task A_row_that_was_taken_away_and_can_be_put_back_is_called_what_it_is()
    {
        using var visit = await site.SignInAsync();
        var page = await visit.OpenAsync("/beheer/voorbeelden/bewerk/inloop");
        var row = page.RowIds("Quotes")[0];
        await visit.SubmitAndReadAsync(page, new Dictionary<string, string> { [$"Quotes[{row}].Text"] = $"Dit zei {Name}." }, DraftVisits.Row(RowAction.Remove, "Quotes", row));

        var held = await visit.SubmitAndReadAsync(await visit.OpenAsync(Question));

        Assert.Contains("Uitspraak 1: weggehaald, en bewaard om terug te zetten", held.QuerySelector("tbody tr")!.TextContent);
    }

    private static string Latin1Of(string file)
    {
        // The site has it open.
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private async Task TypeNameAsync()
    {
        var plan = Forms.Initiative("plan", "Plan");
        plan.Goal = $"Zoals {Name} het wilde.";
        await site.PublishAsync(plan);
    }

    // The root is on the site again, as it was: the version that a page calls former is the last one then.
    private Task<int> RestoreAsync() => site.InDatabaseAsync(async db =>
    {
        var revision = await db.Revisions.AsNoTracking().SingleAsync(revision => revision.Noun == Noun.Initiative && revision.Key == "plan");
        var root = RevisionFormat.Read(Noun.Initiative, revision.Content);
        db.Add(root);
        return await db.SaveChangesAsync();
    });

    private async Task IndexedAnewAsync(string former)
    {
        // The new file is made in the background. Each change that is shown lets the follower look whether it is there.
        for (var change = 0; Directory.GetFiles(Path.GetDirectoryName(former)!, Path.GetFileName(former) + "*").Length > 0 && change < 200; change++)
        {
            await site.PublishAsync(Forms.Theme("thema", $"Thema {change}"));
        }
    }

    // All text that the database holds, but for what readers never see of an account.
    private Task<List<string>> StoredWithAsync(string word) => site.InDatabaseAsync(async db => new[]
    {
        await db.People.Select(person => person.Name + person.LookupKey + person.SortKey).ToListAsync(),
        await db.Revisions.Select(revision => revision.Content).ToListAsync(),
        await db.Proposals.Select(proposal => proposal.Draft + proposal.Label).ToListAsync(),
        await db.DeskEvents.Select(note => note.Why ?? "").ToListAsync(),
        await db.Addresses.Select(address => address.Slug).ToListAsync(),
    }.SelectMany(texts => texts).Where(text => text.Contains(word, StringComparison.OrdinalIgnoreCase)).ToList());
}
