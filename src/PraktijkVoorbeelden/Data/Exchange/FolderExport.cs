using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Data.Exchange;

/// <summary>Writes all that is published as a folder in the exchange format. The same catalogue gives the same bytes.</summary>
public sealed class FolderExport(CatalogueContext db)
{
    // Bounds how many roots are in memory at once, and stays under SQL Server's 2,100 parameters.
    private const int BatchSize = 500;

    /// <summary>Writes the folder, which must be empty or not exist yet. Returns how many roots were written.</summary>
    /// <exception cref="IOException">The folder holds something, or can not be written.</exception>
    public async Task<int> RunAsync(string folder, CancellationToken cancellationToken)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new IOException($"De map '{folder}' is niet leeg.");
        Directory.CreateDirectory(folder);
        await WriteAsync(folder, ExchangeFolder.VersionFile, $"formatVersion: {ExchangeFolder.FormatVersion}\n", cancellationToken);
        var count = 0;
        foreach (var noun in Nouns.All)
        {
            count += noun.Noun == Noun.Municipality
                ? await WriteTableAsync(folder, noun, cancellationToken)
                : await WriteNounAsync(folder, noun, cancellationToken);
        }

        await WriteAddressesAsync(folder, cancellationToken);
        return count;
    }

    private async Task<int> WriteNounAsync(string folder, NounDescription noun, CancellationToken cancellationToken)
    {
        var count = 0;
        await foreach (var form in FormsAsync(noun, cancellationToken))
        {
            var (ending, text) = noun.Noun == Noun.Initiative
                ? (".md", MarkdownForm.Write(form))
                : (".yaml", YamlForm.Write(form, static _ => true));
            await WriteAsync(folder, Path.Combine(noun.Folder, form.Key + ending), text, cancellationToken);
            count++;
        }

        return count;
    }

    private async Task<int> WriteTableAsync(string folder, NounDescription noun, CancellationToken cancellationToken)
    {
        var forms = new List<RootForm>();
        await foreach (var form in FormsAsync(noun, cancellationToken))
        {
            forms.Add(form);
            var more = YamlForm.Write(form, static field => !field.Field.InTable);
            if (more.Length > 0)
                await WriteAsync(folder, Path.Combine(noun.Folder, form.Key + ".yaml"), $"sleutel: {form.Key}\n{more}", cancellationToken);
        }

        await WriteAsync(folder, ExchangeFolder.MunicipalityTable, TableForm.Write(forms, noun.FormType), cancellationToken);
        return forms.Count;
    }

    private async Task WriteAddressesAsync(string folder, CancellationToken cancellationToken)
    {
        var addresses = await db.Addresses.AsNoTracking().Where(address => address.Status != AddressStatus.Live).ToListAsync(cancellationToken);
        if (addresses.Count == 0)
            return;
        var records = addresses
            .OrderBy(address => Nouns.Of(address.Noun).Folder, StringComparer.Ordinal).ThenBy(address => address.Slug, StringComparer.Ordinal)
            .Select(address => new[] { Nouns.Of(address.Noun).Folder, address.Slug, address.Key, AddressWords.Of(address.Status) })
            .Prepend(["soort", "adres", "sleutel", "status"]);
        await WriteAsync(folder, ExchangeFolder.AddressTable, CsvText.Write(records), cancellationToken);
    }

    private async IAsyncEnumerable<RootForm> FormsAsync(NounDescription noun, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var keys = await db.RootNamesOf(noun.Noun).Select(root => root.Key).ToListAsync(cancellationToken);
        keys.Sort(StringComparer.Ordinal);
        foreach (var batch in keys.Chunk(BatchSize))
        {
            foreach (var root in (await noun.LoadAll(db, batch, cancellationToken)).OrderBy(root => root.Key, StringComparer.Ordinal))
            {
                var form = noun.NewForm();
                form.Fill(root);
                yield return form;
            }
        }
    }

    private static async Task WriteAsync(string folder, string file, string text, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, text.Normalize(), new UTF8Encoding(false), cancellationToken);
    }
}
