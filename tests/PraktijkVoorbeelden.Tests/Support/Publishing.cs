using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.People;

namespace PraktijkVoorbeelden.Tests.Support;

/// <summary>Puts things into a site's catalogue and takes them out, by the one way in.</summary>
internal static class Publishing
{
    // Far more than it takes; a test that has to wait this long has failed.
    private static readonly TimeSpan AtMost = TimeSpan.FromSeconds(60);

    /// <summary>Publishes forms, and waits until readers see them.</summary>
    public static async Task PublishAsync(this Site site, params RootForm[] forms)
    {
        await site.InScopeAsync(services => PublishAsync(services, forms));
        await site.CaughtUpAsync();
    }

    /// <summary>Publishes a form as the draft of an editor, and answers what came of it.</summary>
    public static Task<PublishOutcome> PublishDraftAsync(this Site site, RootForm form) => site.InScopeAsync(async services =>
    {
        var live = await services.GetRequiredService<RootVersions>().LiveAsync(form.Noun, form.Key!, CancellationToken.None);
        var saved = await services.GetRequiredService<SaveDraft>().RunAsync(
            new(form.Noun, Guid.CreateVersion7(), 0, form.Key, live?.Version ?? 0), draft => Type(form, draft), null, CancellationToken.None);
        return await services.GetRequiredService<Publisher>().PublishAsync(Assert.IsType<SaveOutcome.Saved>(saved).Proposal.Id, null, CancellationToken.None);
    });

    /// <summary>Withdraws a root, and waits until readers see that.</summary>
    public static async Task WithdrawAsync(this Site site, Noun noun, string key)
    {
        var outcome = await site.InScopeAsync(async services =>
        {
            var live = await Nouns.Of(noun).Load(services.GetRequiredService<CatalogueContext>(), key, CancellationToken.None);
            return await services.GetRequiredService<Publisher>().WithdrawAsync(noun, key, live!.Version, null, null, CancellationToken.None);
        });
        Assert.IsType<PublishOutcome.Published>(outcome);
        await site.CaughtUpAsync();
    }

    /// <summary>Waits until readers see all that is published, search included.</summary>
    public static async Task CaughtUpAsync(this Site site)
    {
        var last = await site.InDatabaseAsync(db => db.ChangeCounters.Select(counter => counter.Value).SingleAsync());
        Assert.True(await site.Services.GetRequiredService<Follower>().WaitForAsync(last, AtMost, CancellationToken.None), $"Change {last} is not shown.");
    }

    /// <summary>Publishes forms to a catalogue that no site serves at the moment.</summary>
    public static async Task PublishToFileAsync(string database, params RootForm[] forms)
    {
        var options = new DbContextOptionsBuilder<SqliteCatalogueContext>();
        // No pool: a file that stays open can't be damaged, moved or deleted by a test.
        CatalogueDatabase.UseSqlite(options, CatalogueDatabase.SqliteFile(database) + ";Pooling=False");
        await using var db = new SqliteCatalogueContext(options.Options);
        using var signal = new ChangeSignal();
        var suppressed = new SuppressedNames(db, new EphemeralDataProtectionProvider());
        var references = new References(db, suppressed);
        await PublishAsync(references, new Publisher(db, references, suppressed, TimeProvider.System, signal), forms);
    }

    /// <summary>Types all that stands in one form into another.</summary>
    public static void Type(RootForm typed, RootForm draft)
    {
        foreach (var field in FormShape.Of(typed.GetType()).Fields)
        {
            field.Property.SetValue(draft, field.Property.GetValue(typed));
        }
    }

    private static Task<int> PublishAsync(IServiceProvider services, RootForm[] forms) =>
        PublishAsync(services.GetRequiredService<References>(), services.GetRequiredService<Publisher>(), forms);

    private static async Task<int> PublishAsync(References references, Publisher publisher, RootForm[] forms)
    {
        var book = await references.ForAsync(forms, CancellationToken.None);
        var imports = new List<Import>();
        foreach (var form in forms)
        {
            var reading = new FormReading(form, book);
            imports.Add(new(form.Read(reading), form));
            Assert.True(reading.Faults.Count == 0, string.Join('\n', reading.Faults));
        }

        var imported = await publisher.ImportAsync(imports, [], null, CancellationToken.None);
        Assert.Empty(imported.Faults);
        return imported.Published;
    }
}
