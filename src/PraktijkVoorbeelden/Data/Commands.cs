using System.CommandLine;
using System.Data.Common;
using PraktijkVoorbeelden.Data.Exchange;
using PraktijkVoorbeelden.Features.Account;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Data;

/// <summary>
/// What an operator types after the program's name. Without a command the site starts. Each command answers 0 where it
/// did what was asked and 1 where it did not.
/// </summary>
public static class Commands
{
    /// <summary>Whether the arguments name a command; otherwise they are settings for the site.</summary>
    public static bool IsCommand(string[] args) => args is [var first, ..] && !first.StartsWith('-');

    /// <summary>Runs the command that the arguments name.</summary>
    public static Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        var root = new RootCommand("Praktijkvoorbeelden sociaal domein. Zonder opdracht start de site.");
        foreach (var command in All(services))
        {
            root.Subcommands.Add(command);
        }

        // What goes wrong is told by Program, in one line.
        return root.Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false });
    }

    private static IEnumerable<Command> All(IServiceProvider services)
    {
        var migrate = new Command("migrate", "Brengt de database naar de nieuwste versie.");
        migrate.SetAction((_, cancellationToken) => InScopeAsync(services, async scope =>
        {
            await CatalogueDatabase.MigrateAsync(scope.GetRequiredService<CatalogueContext>(), cancellationToken);
            return 0;
        }));
        yield return migrate;

        var source = new Argument<string>("MAP") { Description = "Een map in het uitwisselformaat." };
        var import = new Command("import", "Leest een map in het uitwisselformaat: alles, of bij een fout niets.") { source };
        import.SetAction((parsed, cancellationToken) => InScopeAsync(services, scope => ImportAsync(scope, parsed.GetRequiredValue(source), cancellationToken)));
        yield return import;

        var target = new Argument<string>("MAP") { Description = "Een lege of nieuwe map." };
        var export = new Command("export", "Schrijft alles wat gepubliceerd is in het uitwisselformaat.") { target };
        export.SetAction((parsed, cancellationToken) => InScopeAsync(services, scope => ExportAsync(scope, parsed.GetRequiredValue(target), cancellationToken)));
        yield return export;

        var email = new Argument<string>("E-MAIL") { Description = "Het e-mailadres waarmee de gebruiker inlogt." };
        var role = new Argument<string>("ROL") { Description = $"Een van: {string.Join(", ", Roles.All)}." };
        var user = new Command("gebruiker", "Maakt een gebruiker; het wachtwoord komt van de standaardinvoer.") { email, role };
        user.SetAction((parsed, cancellationToken) => InScopeAsync(services, async scope =>
        {
            await CatalogueDatabase.MigrateFileAsync(scope.GetRequiredService<CatalogueContext>(), cancellationToken);
            return await scope.GetRequiredService<UserCommand>().RunAsync(
                parsed.GetRequiredValue(email), parsed.GetRequiredValue(role), Console.In, Console.Out, Console.Error, cancellationToken);
        }));
        yield return user;
    }

    /// <summary>Imports a folder and tells the terminal what came of it.</summary>
    public static async Task<int> ImportAsync(IServiceProvider scope, string folder, CancellationToken cancellationToken)
    {
        await CatalogueDatabase.MigrateFileAsync(scope.GetRequiredService<CatalogueContext>(), cancellationToken);
        var outcome = await ActivatorUtilities.CreateInstance<FolderImport>(scope).RunAsync(folder, null, cancellationToken);
        foreach (var fault in outcome.Faults)
        {
            await Console.Error.WriteLineAsync(fault.ToString());
        }

        if (outcome.Faults.Count > 0)
        {
            await Console.Error.WriteLineAsync($"Er is niets geïmporteerd: {outcome.Faults.Count} fouten in {folder}.");
            return 1;
        }

        await Console.Out.WriteLineAsync($"{outcome.Published} van {outcome.Read} onderdelen uit {folder} zijn nieuw of anders, en gepubliceerd.");
        if (outcome.Addresses > 0)
            await Console.Out.WriteLineAsync($"{outcome.Addresses} oude adressen kenden wij nog niet, en werken nu.");
        return 0;
    }

    private static async Task<int> ExportAsync(IServiceProvider scope, string folder, CancellationToken cancellationToken)
    {
        try
        {
            var count = await ActivatorUtilities.CreateInstance<FolderExport>(scope).RunAsync(folder, cancellationToken);
            await Console.Out.WriteLineAsync($"{count} onderdelen staan in {folder}.");
            return 0;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 1;
        }
    }

    private static async Task<int> InScopeAsync(IServiceProvider services, Func<IServiceProvider, Task<int>> work)
    {
        await using var scope = services.CreateAsyncScope();
        try
        {
            return await work(scope.ServiceProvider);
        }
        catch (DbException fault)
        {
            throw new CannotStartException($"The database can't be opened: {fault.Message}", fault);
        }
    }
}
