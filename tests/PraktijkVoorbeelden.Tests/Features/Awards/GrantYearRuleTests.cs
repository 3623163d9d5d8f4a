using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Awards.Beheer;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Awards;

public sealed class GrantYearRuleTests : IAsyncLifetime
{
    private readonly Site site = new();

    public async ValueTask InitializeAsync() => await site.PublishAsync(
        Forms.Municipality("gm0001", "Hier"), Forms.Award("prijs", "Prijs"), Forms.Round("prijs-2017", "prijs", 2017));

    [Theory]
    [InlineData("december 2016")]
    [InlineData("2015")]
    public async Task A_grant_in_a_year_before_its_round_is_refused(string date)
    {
        var outcome = Assert.IsType<PublishOutcome.Invalid>(await site.PublishDraftAsync(Grant(date)));

        var fault = Assert.Single(outcome.Faults);
        Assert.Equal(nameof(AwardGrantForm.Date), fault.Path);
        Assert.Contains("ligt voor het jaar van de ronde (2017)", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_says_so_at_the_field_and_nothing_is_published()
    {
        using var visit = await site.SignInAsync();

        var after = await visit.SubmitAndReadAsync(
            await visit.OpenAsync("/beheer/toekenningen/nieuw"),
            new Dictionary<string, string> { ["Round"] = "prijs-2017", ["Municipality"] = "Hier", ["Date"] = "december 2016" },
            DraftVisits.Publish);

        Assert.Contains("Verleend op: december 2016 ligt voor het jaar van de ronde (2017).", after.Messages(), StringComparison.Ordinal);
        Assert.Equal("true", after.GetElementById("Date")!.GetAttribute("aria-invalid"));
        Assert.Equal(0, await site.InDatabaseAsync(db => db.AwardGrants.CountAsync()));
    }

    [Theory]
    [InlineData("12 maart 2017")]
    [InlineData("2018")]
    [InlineData("ca. 2016")]
    [InlineData("maart")]
    [InlineData(null)]
    public async Task Any_other_date_is_taken_as_far_as_it_is_known(string? date) =>
        Assert.IsType<PublishOutcome.Published>(await site.PublishDraftAsync(Grant(date)));

    [Fact]
    public async Task A_round_does_not_move_to_a_year_after_one_of_its_grants()
    {
        await site.PublishAsync(Grant("12 maart 2017"));

        var outcome = Assert.IsType<PublishOutcome.Invalid>(await site.PublishDraftAsync(Forms.Round("prijs-2017", "prijs", 2018)));

        Assert.Equal(nameof(AwardRoundForm.Year), Assert.Single(outcome.Faults).Path);
    }

    [Fact]
    public async Task An_import_refuses_it_with_the_line_and_sees_a_round_that_comes_along()
    {
        using var folder = ExchangeFiles.Empty();
        folder.Write("rondes/prijs-2019.yaml", "sleutel: prijs-2019\nonderscheiding: prijs\njaar: 2019\n");
        folder.Write("toekenningen/prijs-2019-hier.yaml", "sleutel: prijs-2019-hier\nronde: prijs-2019\ngemeente: gm0001\ndatum: 2018\n");

        var fault = Assert.Single((await folder.ImportAsync(site)).Faults);

        Assert.Equal(("toekenningen/prijs-2019-hier.yaml", 4), (fault.File, fault.Line));
        Assert.Equal("Verleend op: 2018 ligt voor het jaar van de ronde (2019).", fault.Message);
        Assert.Equal(1, await site.InDatabaseAsync(db => db.AwardRounds.CountAsync()));
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private static AwardGrantForm Grant(string? date)
    {
        var form = Forms.Grant("prijs-2017-hier", "prijs-2017", "gm0001");
        form.Date = date;
        return form;
    }
}
