using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Shared;

/// <summary>Figures of the catalogue that ships stand where they belong, say what kind they are, and are found.</summary>
public sealed class FiguresTests(SeededSite site) : IClassFixture<SeededSite>
{
    [Theory]
    [InlineData("/voorbeelden/lean-team-wijkteams-almelo", "Resultaat van 30 naar 20 stappen Processtappen rond de wijkteams Volgens het verslag")]
    [InlineData("/organisaties/solidez", "Waardering 8,5 rapportcijfer Waardering van cliënten")]
    [InlineData("/gemeenten/stichtse-vecht", "Context 400 statushouders Statushouders in de gemeente Volgens een deelnemer")]
    [InlineData("/voorbeelden/startpunt-wageningen", "Inzet 20 organisaties Organisaties die in het Startpunt samenwerkten Volgens nieuwsbericht")]
    [InlineData("/voorbeelden/wijkcooperatie-meppel", "Inzet 30 procent Deel van de huur dat de gemeente betaalde Volgens nieuwsbericht")]
    [InlineData("/voorbeelden/samen-wageningen", "Bereik meer dan 3.000 mensen")]
    public async Task A_figure_says_its_kind_its_qualifier_and_according_to_whom(string path, string figure) =>
        Assert.Contains((await site.Visit().OpenAsync(path)).QuerySelectorAll(".app-figure").Select(SmallCatalogue.TextOf), tile => tile.StartsWith(figure, StringComparison.Ordinal));

    [Theory]
    [InlineData("processtappen", "/voorbeelden/lean-team-wijkteams-almelo")]
    [InlineData("rapportcijfer", "/organisaties/solidez")]
    [InlineData("statushouders stichtse vecht", "/gemeenten/stichtse-vecht")]
    [InlineData("budgetinloop", "/van-elkaar-geleerd/nissewaard-budgetinloop")]
    public async Task What_is_counted_is_found(string question, string path)
    {
        await site.CaughtUpAsync();

        Assert.Contains(path, SmallCatalogue.LinksOf(await site.Visit().OpenAsync($"/zoeken?zoek={Uri.EscapeDataString(question)}")));
    }
}
