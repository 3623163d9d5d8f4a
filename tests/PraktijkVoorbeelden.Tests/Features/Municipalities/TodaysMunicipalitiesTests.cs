using PraktijkVoorbeelden.Features.Initiatives.Beheer;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Municipalities;

public sealed class TodaysMunicipalitiesTests
{
    [Fact]
    public async Task A_new_name_is_chosen_from_on_a_card_once_it_is_published_and_not_while_it_is_looked_at()
    {
        await using var site = new Site();
        var (card, other) = (Forms.Initiative("een-kaart", "Een kaart"), Forms.Initiative("een-andere-kaart", "Een andere kaart"));
        foreach (var form in (InitiativeForm[])[card, other])
        {
            form.Sources = [new() { Title = "Een verslag" }];
        }

        await site.PublishAsync(Forms.Municipality("gm0011", "Hierstad"), card, other);
        using var editor = await site.SignInAsync();
        var names = new Dictionary<string, string> { ["Name"] = "Nieuwerstad" };

        var preview = await editor.SubmitAndReadAsync(await editor.OpenAsync("/beheer/gemeenten/bewerk/gm0011"), names, DraftVisits.Preview);
        Assert.Contains("Nieuwerstad", preview.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Hierstad"], await NamesOnAsync(site, "een-kaart"));

        await editor.PublishAsync(await editor.OpenAsync("/beheer/gemeenten/bewerk/gm0011"), names);
        await site.CaughtUpAsync();
        Assert.Equal(["Nieuwerstad"], await NamesOnAsync(site, "een-andere-kaart"));
    }

    private static async Task<IEnumerable<string>> NamesOnAsync(Site site, string slug)
    {
        using var reader = site.CreateVisitor();
        var page = await Site.ReadPageAsync(await reader.GetAsync($"/voorbeelden/{slug}"));
        return page.QuerySelectorAll("datalist option").Select(option => option.GetAttribute("value") ?? option.TextContent);
    }
}
