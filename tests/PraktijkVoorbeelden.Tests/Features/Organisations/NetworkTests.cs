using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Organisations;
using PraktijkVoorbeelden.Features.Organisations.Beheer;
using PraktijkVoorbeelden.Features.Regions;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Organisations;

public sealed class NetworkTests : IAsyncLifetime
{
    private readonly Site site = new();

    public async ValueTask InitializeAsync() => await site.PublishAsync(
        Forms.Municipality("gm0001", "Hier"), Forms.Region("streek", "Streek"), Forms.Organisation("welzijn", "Welzijn"));

    [Fact]
    public async Task A_network_has_a_region_and_members_as_far_as_they_are_known()
    {
        var form = Network();
        form.Members =
        [
            new() { Municipality = "gm0001", Since = "ca. 2018", Note = "Sinds kort lid." },
            new() { Organisation = "welzijn" },
            new() { Name = "Een vereniging" },
        ];
        await site.PublishAsync(form);

        await site.WithdrawAsync(Noun.Organisation, "welzijn");

        var network = (Organisation)(await site.InDatabaseAsync(db => Nouns.Of(Noun.Organisation).Load(db, "netwerk", CancellationToken.None)))!;
        Assert.Equal(("streek", MembersKnown.Some), (network.RegionKey, network.MembersKnown));
        Assert.Equal(
            [("gm0001", null, null, "ongeveer 2018"), (null, null, "Welzijn", null), (null, null, "Een vereniging", null)],
            network.Members.OrderBy(member => member.Position).Select(member => (member.MunicipalityKey, member.MemberKey, member.Name, member.Since?.ToString())));
    }

    [Theory]
    [InlineData("gedeeltelijk", "Er zijn 2 leden bekend. Wij kennen ze niet allemaal.")]
    [InlineData("volledig", "Dit zijn alle leden.")]
    public async Task Its_page_shows_its_region_its_members_and_how_far_they_are_known(string known, string said)
    {
        var form = Network();
        form.MembersKnown = known;
        form.Members = [new() { Municipality = "gm0001", Since = "ca. 2018", Note = "Sinds kort lid." }, new() { Organisation = "welzijn" }];
        var debate = Forms.Gathering("debat", "Debat");
        debate.Organiser = "netwerk";
        await site.PublishAsync(form, debate);
        using var visit = site.Visit();

        var page = await visit.OpenAsync("/organisaties/netwerk");

        Assert.Contains("Regio Streek", SmallCatalogue.TextOf(page), StringComparison.Ordinal);
        Assert.Contains($"{said} gemeente Hier (lid sinds: ongeveer 2018) Sinds kort lid. Welzijn (lid sinds: niet bekend)", SmallCatalogue.TextOf(page), StringComparison.Ordinal);
        Assert.Contains("Debat (datum niet bekend), als: organisator", SmallCatalogue.TextOf(page), StringComparison.Ordinal);
        foreach (var path in (string[])["/regios/streek", "/gemeenten/hier", "/organisaties/welzijn", "/bijeenkomsten/debat"])
        {
            Assert.Contains(path, SmallCatalogue.LinksOf(page));
        }

        Assert.Contains("/organisaties/netwerk", SmallCatalogue.LinksOf(await visit.OpenAsync("/regios/streek")));
        Assert.Contains("Lid van Netwerk", SmallCatalogue.TextOf(await visit.OpenAsync("/organisaties/welzijn")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "Er is één lid bekend. Wij kennen niet alle leden.")]
    [InlineData(false, "Wie lid zijn, is niet bekend.")]
    public async Task Members_that_are_not_known_are_said_to_be(bool one, string said)
    {
        var form = Network();
        form.MembersKnown = one ? "gedeeltelijk" : "onbekend";
        form.Members = one ? [new() { Municipality = "gm0001" }] : [];
        await site.PublishAsync(form);
        using var visit = site.Visit();

        Assert.Contains(said, SmallCatalogue.TextOf(await visit.OpenAsync("/organisaties/netwerk")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_network_has_them()
    {
        var form = Network();
        form.Kind = "sociaalwerkorganisatie";
        form.Members = [new() { Municipality = "gm0001" }];

        Assert.Equal(
            [nameof(form.Members), nameof(form.Region), nameof(form.MembersKnown)],
            Assert.IsType<PublishOutcome.Invalid>(await site.PublishDraftAsync(form)).Faults.Select(fault => fault.Path));
    }

    [Fact]
    public async Task A_member_is_one_municipality_or_organisation_and_not_the_network_itself()
    {
        var form = Network();
        form.Members = [new() { Municipality = "gm0001", Organisation = "welzijn" }, new() { Note = "onbekend" }, new() { Organisation = "netwerk" }];

        Assert.Equal(
            [$"Members[{form.Members[0].RowId}].Organisation", $"Members[{form.Members[1].RowId}].Municipality", nameof(form.Members)],
            Assert.IsType<PublishOutcome.Invalid>(await site.PublishDraftAsync(form)).Faults.Select(fault => fault.Path));
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private static OrganisationForm Network() => new() { Key = "netwerk", Name = "Netwerk", Kind = "netwerk", Region = "streek", MembersKnown = "gedeeltelijk" };
}
