using PraktijkVoorbeelden.Features.Adoptions;
using PraktijkVoorbeelden.Features.Adoptions.Beheer;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Infrastructure;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Adoptions;

public sealed class AdoptionFormTests : IAsyncLifetime
{
    private readonly Site site = new();

    public async ValueTask InitializeAsync() => await site.PublishAsync(
        Forms.Source(),
        Forms.Municipality("gm0001", "Hier"),
        Forms.Municipality("gm0002", "Daar"),
        Forms.Organisation("welzijn", "Welzijn"),
        Forms.Initiative("daar", "Inloop daar", "gm0002"),
        Forms.Initiative("hier", "Inloop hier", "gm0001"));

    [Fact]
    public async Task Nobody_learns_from_themselves()
    {
        Assert.Equal(
            "Van wie: Hier kan niet van zichzelf leren. Kies een andere gemeente.",
            Assert.Single(await FaultsAsync(form => (form.LearnerMunicipality, form.FromMunicipality, form.IsOriginUnknown) = ("gm0001", "Hier", null))).Message);
        Assert.Equal(
            nameof(AdoptionForm.FromOrganisation),
            Assert.Single(await FaultsAsync(form => (form.LearnerOrganisation, form.FromOrganisation, form.IsOriginUnknown) = ("welzijn", "welzijn", null))).Path);
        Assert.Equal(
            nameof(AdoptionForm.OwnInitiative),
            Assert.Single(await FaultsAsync(form => (form.Status, form.Initiative, form.OwnInitiative) = ("gestart", "hier", "hier"))).Path);
    }

    [Fact]
    public async Task An_import_refuses_a_municipality_that_learns_from_itself_and_says_where()
    {
        using var folder = ExchangeFiles.Empty();
        folder.Write("leerrelaties/zelf.yaml", """
            sleutel: zelf
            titel: Hier leerde van Hier
            wieGemeente: gm0001
            wat: een inloop
            vanGemeente: gm0001
            status: genoemd
            bronnen:
              - bron: verslag
            """);

        var fault = Assert.Single((await folder.ImportAsync(site)).Faults);

        Assert.Equal(("leerrelaties/zelf.yaml", 5), (fault.File, fault.Line));
    }

    [Theory]
    [InlineData("genoemd")]
    [InlineData("voornemen")]
    [InlineData("verkend")]
    public async Task Interest_has_no_outcome_and_no_example_of_its_own(string status)
    {
        Assert.True(DutchName.TryParse<AdoptionStatus>(status, out var parsed));
        Assert.Contains(parsed, Adoption.Interest);
        Assert.Empty(await FaultsAsync(form => form.Status = status));
        Assert.Equal(
            [nameof(AdoptionForm.Outcome), nameof(AdoptionForm.OwnInitiative)],
            (await FaultsAsync(form => (form.Status, form.Outcome, form.OwnInitiative) = (status, "Het werkte.", "hier"))).Select(fault => fault.Path));
    }

    [Theory]
    [InlineData("werkt")]
    [InlineData("deels")]
    [InlineData("werkt niet")]
    [InlineData("gestopt")]
    public async Task Whoever_says_how_it_went_says_it_in_words_too(string status)
    {
        Assert.Equal(nameof(AdoptionForm.Outcome), Assert.Single(await FaultsAsync(form => form.Status = status)).Path);
        Assert.Empty(await FaultsAsync(form => (form.Status, form.Outcome, form.OwnInitiative) = (status, "Er was weinig belangstelling.", "hier")));
    }

    [Fact]
    public async Task Who_what_and_from_whom_are_each_told_or_said_not_to_be_known()
    {
        Assert.Equal(
            [nameof(AdoptionForm.LearnerMunicipality), nameof(AdoptionForm.Initiative), nameof(AdoptionForm.FromMunicipality)],
            (await FaultsAsync(form => (form.Learner, form.What, form.IsOriginUnknown) = (null, null, null))).Select(fault => fault.Path));
        Assert.Equal(nameof(AdoptionForm.IsOriginUnknown), Assert.Single(await FaultsAsync(form => form.From = "een andere gemeente")).Path);
    }

    [Fact]
    public async Task What_it_was_learned_from_keeps_its_name_when_it_is_withdrawn()
    {
        var form = Forms.Adoption("leerde", "gestart");
        (form.Initiative, form.What, form.FromMunicipality, form.IsOriginUnknown) = ("daar", null, "gm0002", null);
        await site.PublishAsync(form);

        await site.WithdrawAsync(Noun.Initiative, "daar");

        var adoption = (Adoption)(await site.InDatabaseAsync(db => Nouns.Of(Noun.Adoption).Load(db, "leerde", CancellationToken.None)))!;
        Assert.Equal((null, "Inloop daar", "gm0002"), (adoption.InitiativeKey, adoption.What, adoption.FromMunicipalityKey));
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private async Task<IReadOnlyList<Fault>> FaultsAsync(Action<AdoptionForm> type)
    {
        var form = Forms.Adoption($"leerde-{FormRow.NewRowId()}");
        type(form);
        return await site.PublishDraftAsync(form) is PublishOutcome.Invalid invalid ? invalid.Faults : [];
    }
}
