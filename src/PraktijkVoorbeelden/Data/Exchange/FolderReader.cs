using System.Globalization;
using System.Text;
using PraktijkVoorbeelden.Features.Editorial;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PraktijkVoorbeelden.Data.Exchange;

/// <summary>What a folder in the exchange format holds, and what is wrong with it.</summary>
/// <param name="Forms">A form for each root.</param>
/// <param name="Addresses">The addresses that moved or were withdrawn, each with its line.</param>
/// <param name="Faults">What is wrong, by file and line.</param>
public sealed record FolderContent(IReadOnlyList<ReadForm> Forms, IReadOnlyList<(Address Address, int Line)> Addresses, IReadOnlyList<ExchangeFault> Faults);

/// <summary>Reads a folder in the exchange format into forms. Notes every fault; stops at none.</summary>
public sealed class FolderReader
{
    private readonly string folder;
    private readonly List<ExchangeFault> faults = [];
    private readonly List<ReadForm> forms = [];
    private readonly List<(Address Address, int Line)> addresses = [];
    private readonly Dictionary<(Noun Noun, string Key), ReadForm> byKey = [];

    private FolderReader(string folder) => this.folder = folder;

    /// <summary>Reads a folder.</summary>
    public static async Task<FolderContent> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        var reader = new FolderReader(folder);
        await reader.ReadVersionAsync(cancellationToken);
        await reader.ReadTableAsync(cancellationToken);
        await reader.ReadAddressesAsync(cancellationToken);
        foreach (var noun in Nouns.All)
        {
            await reader.ReadNounAsync(noun, cancellationToken);
        }

        return new(reader.forms, reader.addresses, reader.faults);
    }

    private async Task ReadVersionAsync(CancellationToken cancellationToken)
    {
        if (await TextOfAsync(ExchangeFolder.VersionFile, cancellationToken) is not { } text)
        {
            faults.Add(new(ExchangeFolder.VersionFile, 1, "dit bestand ontbreekt. Het zegt in welke versie van het formaat de map is: formatVersion: 1."));
            return;
        }

        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException or ArgumentException)
        {
            stream = new YamlStream();
        }

        var version = stream.Documents is [{ RootNode: YamlMappingNode mapping }]
            && mapping.Children.TryGetValue(new YamlScalarNode("formatVersion"), out var node) ? (node as YamlScalarNode)?.Value : null;
        if (version != ExchangeFolder.FormatVersion.ToString(CultureInfo.InvariantCulture))
            faults.Add(new(ExchangeFolder.VersionFile, 1, $"wij lezen formatVersion: {ExchangeFolder.FormatVersion}; hier staat '{version}'."));
    }

    private async Task ReadTableAsync(CancellationToken cancellationToken)
    {
        if (await TextOfAsync(ExchangeFolder.MunicipalityTable, cancellationToken) is not { } text)
            return;
        foreach (var read in TableForm.Read(text, ExchangeFolder.MunicipalityTable, Nouns.Of(Noun.Municipality).NewForm, faults))
        {
            Keep(read);
        }
    }

    private async Task ReadAddressesAsync(CancellationToken cancellationToken)
    {
        const string File = ExchangeFolder.AddressTable;
        if (await TextOfAsync(File, cancellationToken) is not { } text)
            return;
        foreach (var (line, record) in CsvText.Read(text).Skip(1))
        {
            if (record is [var folderName, var slug, var key, var status]
                && Nouns.WithFolder(folderName) is { } noun
                && FormReading.IsKey(key)
                && slug is { Length: > 0 and <= Root.MaxSlugLength }
                && AddressWords.TryParse(status, out var parsed))
            {
                addresses.Add((new() { Noun = noun.Noun, Slug = slug, Key = key, Status = parsed }, line));
            }
            else
            {
                faults.Add(new(File, line, "hier horen te staan: soort, adres, sleutel en verhuisd of ingetrokken."));
            }
        }
    }

    private async Task ReadNounAsync(NounDescription noun, CancellationToken cancellationToken)
    {
        var directory = Path.Combine(folder, noun.Folder);
        if (!Directory.Exists(directory))
            return;
        var ending = noun.Noun == Noun.Initiative ? ".md" : ".yaml";
        foreach (var path in Directory.EnumerateFiles(directory).Order(StringComparer.Ordinal))
        {
            var file = $"{noun.Folder}/{Path.GetFileName(path)}";
            if (!file.EndsWith(ending, StringComparison.Ordinal))
            {
                faults.Add(new(file, 1, $"in de map '{noun.Folder}' staan alleen bestanden op {ending}."));
                continue;
            }

            if (await TextOfAsync(file, cancellationToken) is { } text)
                ReadRoot(noun, file, text);
        }
    }

    private void ReadRoot(NounDescription noun, string file, string text)
    {
        var key = Path.GetFileNameWithoutExtension(file);
        var isAddition = byKey.TryGetValue((noun.Noun, key), out var read);
        read ??= new ReadForm(noun.NewForm(), file, 1);
        var faultsBefore = faults.Count;
        if (noun.Noun == Noun.Initiative)
            MarkdownForm.Read(text, read, file, faults);
        else
            YamlForm.Read(text, 1, read, file, faults);
        if (read.Form.Key is null && faults.Count > faultsBefore)
            return;
        if (read.Form.Key != key)
            faults.Add(new(file, 1, $"het bestand heet naar de sleutel: '{key}', maar de sleutel is '{read.Form.Key}'."));
        else if (!isAddition)
            Keep(read);
    }

    private void Keep(ReadForm read)
    {
        if (byKey.TryAdd((read.Form.Noun, read.Form.Key ?? ""), read))
            forms.Add(read);
        else
            faults.Add(new(read.File, read.Line, $"de sleutel '{read.Form.Key}' komt twee keer voor."));
    }

    private async Task<string?> TextOfAsync(string file, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
            return null;
        if (new FileInfo(path).Length > ExchangeFolder.MaxFileBytes)
        {
            faults.Add(new(file, 1, $"dit bestand is groter dan {ExchangeFolder.MaxFileBytes / (1024 * 1024)} MB."));
            return null;
        }

        try
        {
            return (await File.ReadAllTextAsync(path, new UTF8Encoding(false, throwOnInvalidBytes: true), cancellationToken)).Normalize();
        }
        catch (Exception fault) when (fault is DecoderFallbackException or ArgumentException)
        {
            faults.Add(new(file, 1, "dit bestand is geen UTF-8."));
            return null;
        }
    }
}

/// <summary>The words for an address's status in exchange files.</summary>
internal static class AddressWords
{
    public static string Of(AddressStatus status) => status switch
    {
        AddressStatus.Moved => "verhuisd",
        AddressStatus.Withdrawn => "ingetrokken",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static bool TryParse(string word, out AddressStatus status)
    {
        status = word == "verhuisd" ? AddressStatus.Moved : AddressStatus.Withdrawn;
        return word is "verhuisd" or "ingetrokken";
    }
}
