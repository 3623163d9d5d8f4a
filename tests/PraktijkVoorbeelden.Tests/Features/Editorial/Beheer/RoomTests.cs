using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Editorial.Beheer;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Editorial.Beheer;

public sealed class RoomTests(SeededSite site) : IClassFixture<SeededSite>
{
    public static TheoryData<Noun> AllNouns => [.. Nouns.All.Select(noun => noun.Noun)];

    [Theory]
    [MemberData(nameof(AllNouns))]
    public async Task Every_noun_has_a_list_and_a_form_with_all_its_fields(Noun noun)
    {
        using var visit = await site.SignInAsync();

        var list = await visit.OpenAsync(RoomController.PathOf(noun));
        var page = await visit.OpenAsync(list.QuerySelector<IHtmlAnchorElement>(".app-result-head a")!.Href);

        var names = page.QuerySelectorAll("#concept [name]").Select(field => field.GetAttribute("name")!).ToHashSet();
        Assert.Empty(FieldsOf(noun, page).Except(names));
    }

    [Theory]
    [MemberData(nameof(AllNouns))]
    public async Task Opening_and_saving_what_is_published_changes_nothing(Noun noun)
    {
        using var visit = await site.SignInAsync();
        var list = await visit.OpenAsync(RoomController.PathOf(noun));
        foreach (var link in list.QuerySelectorAll<IHtmlAnchorElement>("tbody th a").Take(3).Select(link => link.Href).ToList())
        {
            var page = await visit.OpenAsync(link);
            var before = await PublishedTextAsync(noun, link.Split('/')[^1]);

            var saved = await visit.SubmitAndReadAsync(page);

            Assert.Null(saved.QuerySelector("#fouten"));
            Assert.Equal(before, await DraftTextAsync(noun, saved.DraftId()));
        }
    }

    [Fact]
    public async Task A_list_is_searched_by_part_of_a_name_however_it_is_written()
    {
        using var visit = await site.SignInAsync();

        var page = await visit.OpenAsync("/beheer/gemeenten?zoek=NOORDO%C3%B4st");

        Assert.Equal(["Noordoostpolder"], page.QuerySelectorAll("tbody th").Select(name => name.TextContent));
    }

    [Fact]
    public async Task A_page_beyond_the_last_is_the_last()
    {
        using var visit = await site.SignInAsync();

        var page = await visit.OpenAsync("/beheer/gemeenten?pagina=999");

        Assert.NotEmpty(page.QuerySelectorAll("tbody th"));
        Assert.NotNull(page.QuerySelector(".utrecht-pagination [aria-current=page]"));
    }

    [Fact]
    public async Task A_list_shows_what_is_being_written()
    {
        using var visit = await site.SignInAsync();
        await visit.SubmitAndReadAsync(await visit.OpenAsync("/beheer/bronnen/nieuw"), new Dictionary<string, string> { ["Title"] = "Krantenstuk" });

        var page = await visit.OpenAsync("/beheer/bronnen?zoek=kranten");
        var other = await visit.OpenAsync("/beheer/bronnen?zoek=tijdschrift");

        Assert.Contains("Krantenstuk", page.QuerySelector(".app-list")!.TextContent);
        Assert.Null(other.QuerySelector(".app-list"));
    }

    [Fact]
    public async Task The_desk_leads_to_every_room_and_to_what_is_made_most()
    {
        using var visit = await site.SignInAsync();

        var desk = await visit.OpenAsync("/beheer");

        var addresses = desk.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Contains("/beheer/voorbeelden/nieuw", addresses);
        Assert.Contains("/beheer/toekenningen/nieuw", addresses);
        Assert.All(Nouns.All, noun => Assert.Contains(RoomController.PathOf(noun.Noun), addresses));
    }

    private static IEnumerable<string> FieldsOf(Noun noun, IHtmlDocument page) =>
        FormShape.Of(Nouns.Of(noun).FormType).Fields.Where(field => IsOnPage(noun, field)).SelectMany(field => FieldsOf(field, "", page));

    private static IEnumerable<string> FieldsOf(FormField field, string prefix, IHtmlDocument page)
    {
        var name = prefix + field.Name;
        return field.Shape == FieldShape.Rows
            ? FormShape.Of(field.RowType!).Fields.SelectMany(inner => FieldsOf(inner, $"{name}[{page.RowIds(name).FirstOrDefault()}].", page))
            : [name];
    }

    private static bool IsOnPage(Noun noun, FormField field) => field.Name switch
    {
        nameof(RootForm.Key) => Nouns.Of(noun).HasTypedKey,
        nameof(RootForm.Slug) => Nouns.Of(noun).HasSlug,
        _ => true,
    };

    private Task<string> PublishedTextAsync(Noun noun, string key) => site.InDatabaseAsync(async db =>
        FormText.Of(noun.FormOf(await Nouns.Of(noun).Load(db, key, CancellationToken.None))));

    private Task<string> DraftTextAsync(Noun noun, Guid proposalId) => site.InScopeAsync(async services =>
    {
        var preview = await services.GetRequiredService<PreviewDraft>().RunAsync(noun, proposalId, null, CancellationToken.None);
        return FormText.Of(preview!.Form);
    });
}
