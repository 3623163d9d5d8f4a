using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Data.Exchange;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Data.Exchange;

/// <summary>Folders that are not as they should be, and what happens to a catalogue that is not empty.</summary>
public sealed class FolderImportTests : IAsyncDisposable
{
    private readonly ExchangeFiles folder = ExchangeFiles.Empty();
    private readonly Site site = new();

    [Fact]
    public async Task Every_fault_is_told_with_its_file_and_line_and_nothing_is_imported()
    {
        Write("themas/thema-een.yaml", "sleutel: thema-een\nnaam: Een\n");
        Write("themas/thema-twee.yaml", "sleutel: thema-anders\nnaam: Twee\n");
        Write("bronnen/bron-een.yaml", "sleutel: bron-een\ntitel: Bron\nsoort: liedje\ndatum: gisteren\nkleur: blauw\n");
        Write("bronnen/bron-drie.yaml", "sleutel: [bron\ntitel: x\n");
        Write("bronnen/bron-twee.yaml", "sleutel: bron-twee\ntitel: \"niet gesloten\n");
        Write("voorbeelden/kaart.md", """
            ---
            sleutel: kaart
            titel: Een kaart
            samenvatting: Een zin.
            plaatsOnbekend: ja
            themas:
              - thema-een
              - thema-zoek
            uitspraken:
              - soort: citaat
                rol: wethouder
            bronnen:
              - bron: bron-een
            ---

            ## Verzonnen

            Tekst.

            """);

        var outcome = await ImportAsync();

        Assert.Equal(
            [
                "bronnen/bron-drie.yaml:1",
                "bronnen/bron-een.yaml:3", "bronnen/bron-een.yaml:4", "bronnen/bron-een.yaml:5",
                "bronnen/bron-twee.yaml:2",
                "themas/thema-twee.yaml:1",
                "voorbeelden/kaart.md:6", "voorbeelden/kaart.md:10", "voorbeelden/kaart.md:16",
            ],
            outcome.Faults.Select(fault => $"{fault.File}:{fault.Line}").Distinct());
        await using var db = Open();
        Assert.Equal(0, await db.Changes.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(0, await db.Themes.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_folder_of_another_version_is_refused()
    {
        Write("formaat.yaml", "formatVersion: 2\n");
        Assert.Equal("formaat.yaml", Assert.Single((await ImportAsync()).Faults).File);
    }

    [Fact]
    public async Task What_changed_is_published_and_what_did_not_is_left_alone()
    {
        Write("themas/thema-een.yaml", "sleutel: thema-een\nnaam: Een\n");
        Write("themas/thema-twee.yaml", "sleutel: thema-twee\nnaam: Twee\nverwant:\n  - thema-een\n");
        Assert.Equal(2, (await ImportAsync()).Published);

        Write("themas/thema-twee.yaml", "sleutel: thema-twee\nnaam: Tweede\n");
        Assert.Equal(1, (await ImportAsync()).Published);

        await using var db = Open();
        var second = await db.Themes.AsNoTracking().SingleAsync(theme => theme.Key == "thema-twee", TestContext.Current.CancellationToken);
        Assert.Equal(("Tweede", 2, 0), (second.Name, second.Version, second.Related.Count));
        Assert.Equal([1L, 2L, 3L], await db.Changes.OrderBy(change => change.Number).Select(change => change.Number).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal(1, await db.Themes.Where(theme => theme.Key == "thema-een").Select(theme => theme.Version).SingleAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Two_roots_that_refer_to_each_other_arrive_together()
    {
        Write("themas/thema-een.yaml", "sleutel: thema-een\nnaam: Een\nverwant:\n  - thema-twee\n");
        Write("themas/thema-twee.yaml", "sleutel: thema-twee\nnaam: Twee\nverwant:\n  - thema-een\n");
        var outcome = await ImportAsync();
        Assert.Empty(outcome.Faults);
        Assert.Equal(2, outcome.Published);
    }

    [Fact]
    public async Task The_history_of_addresses_survives_a_move_to_another_catalogue()
    {
        Write("themas/thema-een.yaml", "sleutel: thema-een\nadres: een\nnaam: Een\n");
        await ImportAsync();
        Write("themas/thema-een.yaml", "sleutel: thema-een\nadres: eerste\nnaam: Een\n");
        await ImportAsync();

        using var exported = await ExchangeFiles.ExportedAsync(site);
        Assert.Contains("themas,een,thema-een,verhuisd", exported.Read("adressen.csv"), StringComparison.Ordinal);

        await using var other = new Site();
        await exported.ImportAsync(other);
        using var there = other.Services.CreateScope();
        var db = there.ServiceProvider.GetRequiredService<CatalogueContext>();
        Assert.Equal(AddressStatus.Moved, await db.Addresses.Where(address => address.Slug == "een").Select(address => address.Status).SingleAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("gewoon")]
    [InlineData("\"dubbel\" en 'enkel': # met alles | > & * ! % @ `")]
    [InlineData("- streepje")]
    [InlineData("ja")]
    [InlineData("8,5")]
    [InlineData("twee\nregels\n\nen een witregel")]
    [InlineData("regel\n  ingesprongen\n- lijst")]
    [InlineData("emoji 🎉 en ĳ\ten tab")]
    [InlineData("eindigt op:")]
    public async Task Any_text_comes_back_as_it_went(string text)
    {
        var form = new PraktijkVoorbeelden.Features.Taxonomy.Beheer.ThemeForm { Key = "thema-een", Slug = "een", Name = "Een", Description = text };
        Write("themas/thema-een.yaml", YamlForm.Write(form, _ => true));
        Assert.Empty((await ImportAsync()).Faults);
        await using var db = Open();
        Assert.Equal(text, await db.Themes.Select(theme => theme.Description).SingleAsync(TestContext.Current.CancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        folder.Dispose();
    }

    private void Write(string file, string text) => folder.Write(file, text);

    private Task<ImportOutcome> ImportAsync() => folder.ImportAsync(site);

    private CatalogueContext Open() => site.Services.CreateScope().ServiceProvider.GetRequiredService<CatalogueContext>();
}
