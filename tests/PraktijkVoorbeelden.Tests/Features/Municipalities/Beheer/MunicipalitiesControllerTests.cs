using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Municipalities.Beheer;

public sealed class MunicipalitiesControllerTests : IAsyncDisposable
{
    private readonly Site site = new();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task The_key_of_a_new_municipality_is_its_CBS_code_as_typed()
    {
        using var visit = await site.SignInAsync();
        var page = await visit.OpenAsync("/beheer/gemeenten/nieuw");

        var wrong = await visit.SubmitAndReadAsync(page, new Dictionary<string, string> { ["Key"] = "GM 1992", ["Name"] = "Voorne aan Zee", ["Province"] = "Zuid-Holland" }, DraftVisits.Publish);
        var stands = wrong.ValueOf("Key");
        await visit.PublishAsync(wrong, new Dictionary<string, string> { ["Key"] = "gm1992" });

        Assert.Equal("GM 1992", stands);
        Assert.Contains("De sleutel 'GM 1992' kan niet", wrong.Messages());
        Assert.Equal("gm1992", await site.InDatabaseAsync(db => db.Municipalities.Select(municipality => municipality.Key).SingleAsync()));
    }

    [Fact]
    public async Task The_code_of_a_municipality_that_is_there_already_shows_both()
    {
        await site.PublishAsync(Forms.Municipality("gm0197", "Aalten", "Gelderland"));
        using var visit = await site.SignInAsync();
        var page = await visit.OpenAsync("/beheer/gemeenten/nieuw");

        var both = await visit.SubmitAndReadAsync(page, new Dictionary<string, string> { ["Key"] = "gm0197", ["Name"] = "Alten", ["Province"] = "Gelderland" }, DraftVisits.Publish);

        Assert.Equal(["Alten", "Aalten"], both.QuerySelectorAll("mark").Select(mark => mark.TextContent).Take(2));
    }
}
