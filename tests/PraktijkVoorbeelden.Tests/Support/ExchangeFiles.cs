using Microsoft.Extensions.DependencyInjection;
using PraktijkVoorbeelden.Data.Exchange;

namespace PraktijkVoorbeelden.Tests.Support;

/// <summary>A folder in the exchange format that a test writes, imports and looks into.</summary>
internal sealed class ExchangeFiles : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>Its full path.</summary>
    public string Path => folder.Path;

    /// <summary>A folder that holds nothing but its version.</summary>
    public static ExchangeFiles Empty()
    {
        var empty = new ExchangeFiles();
        empty.Write("formaat.yaml", "formatVersion: 1\n");
        return empty;
    }

    /// <summary>What a site exports.</summary>
    public static async Task<ExchangeFiles> ExportedAsync(Site site)
    {
        var exported = new ExchangeFiles();
        await site.InScopeAsync(services => ActivatorUtilities.CreateInstance<FolderExport>(services).RunAsync(exported.Path, CancellationToken.None));
        return exported;
    }

    /// <summary>Writes a file.</summary>
    public void Write(string file, string text)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>Reads a file.</summary>
    public string Read(string file) => File.ReadAllText(System.IO.Path.Combine(Path, file));

    /// <summary>Imports the folder.</summary>
    public Task<ImportOutcome> ImportAsync(Site site) =>
        site.InScopeAsync(services => ActivatorUtilities.CreateInstance<FolderImport>(services).RunAsync(Path, null, CancellationToken.None));

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();
}
