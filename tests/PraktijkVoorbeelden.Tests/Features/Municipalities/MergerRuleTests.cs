using Microsoft.Extensions.DependencyInjection;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Municipalities.Beheer;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Municipalities;

public sealed class MergerRuleTests : IAsyncDisposable
{
    private readonly Site site = new();

    [Fact]
    public async Task A_merger_that_makes_a_circle_with_earlier_ones_is_refused()
    {
        await site.PublishAsync(
            Forms.Municipality("gm0003", "Nieuw"),
            Forms.FormerMunicipality("gm0002", "Midden", "Utrecht", "gm0003"),
            Forms.FormerMunicipality("gm0001", "Oud", "Utrecht", "gm0002"));

        var outcome = Assert.IsType<PublishOutcome.Invalid>(await site.PublishDraftAsync(Forms.FormerMunicipality("gm0003", "Nieuw", "Utrecht", "gm0001")));

        var fault = Assert.Single(outcome.Faults);
        Assert.Equal(nameof(MunicipalityForm.Successors), fault.Path);
        Assert.Equal("Opgegaan in: zo ontstaat een kring: Nieuw → Oud → Midden → Nieuw. Haal een van deze stappen weg.", fault.Message);
    }

    [Fact]
    public async Task The_desk_says_so_before_anybody_publishes()
    {
        await site.PublishAsync(Forms.Municipality("gm0002", "Nieuw"), Forms.FormerMunicipality("gm0001", "Oud", "Utrecht", "gm0002"));

        var reading = await site.InScopeAsync(services => services.GetRequiredService<DraftReader>()
            .ReadAsync(Forms.FormerMunicipality("gm0002", "Nieuw", "Utrecht", "gm0001"), CancellationToken.None));

        Assert.Contains("kring", Assert.Single(reading.Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_that_makes_one_is_refused_as_a_whole_with_every_line_that_takes_part()
    {
        using var folder = ExchangeFiles.Empty();
        folder.Write("gemeenten.csv", """
            sleutel,naam,provincie,opgeheven,opvolgers
            gm0001,Oud,Utrecht,2018-01-01,gm0002
            gm0002,Nieuw,Utrecht,2019-01-01,gm0003;gm0001
            gm0003,Elders,Utrecht,,
            """);

        var outcome = await folder.ImportAsync(site);

        Assert.Equal([("gemeenten.csv", 2), ("gemeenten.csv", 3)], outcome.Faults.Select(fault => (fault.File, fault.Line)));
        Assert.Equal(0, await site.InScopeAsync(services => services.GetRequiredService<Publisher>().LastNumberAsync(CancellationToken.None)));
    }

    [Fact]
    public async Task Many_may_go_into_one_and_one_into_many()
    {
        await site.PublishAsync(
            Forms.Municipality("gm0004", "Nieuw"),
            Forms.FormerMunicipality("gm0003", "Rechts", "Utrecht", "gm0004"),
            Forms.FormerMunicipality("gm0002", "Links", "Utrecht", "gm0004"),
            Forms.FormerMunicipality("gm0001", "Oud", "Utrecht", "gm0002", "gm0003"));
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();
}
