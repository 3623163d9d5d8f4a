using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Data.Exchange;

/// <summary>What came of an import.</summary>
/// <param name="Published">Roots that were new or different.</param>
/// <param name="Read">Roots that the folder holds.</param>
/// <param name="Faults">What is wrong; where there is anything, nothing was imported.</param>
public sealed record ImportOutcome(int Published, int Read, IReadOnlyList<ExchangeFault> Faults);

/// <summary>Imports a folder: checks everything, reports every fault, then publishes all of it or nothing.</summary>
public sealed class FolderImport(References references, Publisher publisher)
{
    /// <summary>Imports a folder on behalf of an account, or of the terminal.</summary>
    public async Task<ImportOutcome> RunAsync(string folder, string? accountId, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
            return new(0, 0, [new(folder, 1, "deze map bestaat niet.")]);

        var content = await FolderReader.ReadAsync(folder, cancellationToken);
        var faults = content.Faults.ToList();
        var book = await references.ForAsync([.. content.Forms.Select(read => read.Form)], cancellationToken);
        var imports = new List<Import>(content.Forms.Count);
        foreach (var read in content.Forms)
        {
            var reading = new FormReading(read.Form, book);
            imports.Add(new(read.Form.Read(reading), read.Form));
            faults.AddRange(reading.Faults.Select(fault =>
            {
                var (file, line) = read.PlaceOf(fault.Path);
                return new ExchangeFault(file, line, fault.Message);
            }));
        }

        AddSharedSlugs(content.Forms, faults);
        if (faults.Count > 0)
            return new(0, imports.Count, [.. faults.OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)]);
        return new(await publisher.ImportAsync(imports, content.Addresses, accountId, cancellationToken), imports.Count, []);
    }

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
