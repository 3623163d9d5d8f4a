using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Data.Exchange;

/// <summary>What came of an import.</summary>
/// <param name="Published">Roots that were new or different.</param>
/// <param name="Read">Roots that the folder holds.</param>
/// <param name="Addresses">Addresses that moved or were withdrawn and were not known yet.</param>
/// <param name="Faults">What is wrong; where there is anything, nothing was imported.</param>
public sealed record ImportOutcome(int Published, int Read, int Addresses, IReadOnlyList<ExchangeFault> Faults);

/// <summary>Imports a folder: checks everything, reports every fault, then publishes all of it or nothing.</summary>
public sealed class FolderImport(References references, Publisher publisher)
{
    /// <summary>Imports a folder on behalf of an account, or of the terminal.</summary>
    public async Task<ImportOutcome> RunAsync(string folder, string? accountId, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
            return new(0, 0, 0, [new(folder, 1, "deze map bestaat niet.")]);

        var content = await FolderReader.ReadAsync(folder, cancellationToken);
        var faults = content.Faults.ToList();
        var book = await references.ForAsync([.. content.Forms.Select(read => read.Form)], cancellationToken);
        var imports = new List<Import>(content.Forms.Count);
        foreach (var read in content.Forms)
        {
            var reading = new FormReading(read.Form, book);
            imports.Add(new(read.Form.Read(reading), read.Form));
            faults.AddRange(reading.Faults.Select(fault => Located(fault, read)));
        }

        AddSharedSlugs(content.Forms, faults);
        faults.AddRange(content.Addresses.Where(read => book.Suppressed.IsIn(read.Address.Slug)).Select(read => new ExchangeFault(
            ExchangeFolder.AddressTable, read.Line, "in dit adres staat de naam van iemand die alleen met een rol te zien wil zijn. Haal deze regel weg.")));
        if (faults.Count > 0)
            return new(0, imports.Count, 0, Sorted(faults));
        var imported = await publisher.ImportAsync(imports, [.. content.Addresses.Select(read => read.Address)], accountId, cancellationToken);
        return new(imported.Published, imports.Count, imported.Addresses, Located(imported.Faults, imports, content.Forms));
    }

    private static ExchangeFault Located(Fault fault, ReadForm read)
    {
        var (file, line) = read.PlaceOf(fault.Path);
        return new(file, line, fault.Message);
    }

    private static List<ExchangeFault> Located(IReadOnlyList<RootFault> faults, IReadOnlyList<Import> imports, IReadOnlyList<ReadForm> forms)
    {
        var byKey = imports.Zip(forms).ToDictionary(pair => (pair.First.Root.Noun, pair.First.Root.Key), pair => pair.Second);
        return Sorted(faults.Select(broken => Located(broken.Fault, byKey[(broken.Noun, broken.Key)])));
    }

    private static List<ExchangeFault> Sorted(IEnumerable<ExchangeFault> faults) =>
        [.. faults.OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)];

    private static void AddSharedSlugs(IReadOnlyList<ReadForm> forms, List<ExchangeFault> faults)
    {
        foreach (var same in forms.Where(read => !string.IsNullOrWhiteSpace(read.Form.Slug)).GroupBy(read => (read.Form.Noun, read.Form.Slug)).Where(same => same.Count() > 1))
        {
            foreach (var read in same.Skip(1))
            {
                var (file, line) = read.PlaceOf(nameof(RootForm.Slug));
                faults.Add(new(file, line, $"het adres '{read.Form.Slug}' is al van '{same.First().Form.Key}'."));
            }
        }
    }
}
