using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>A draft as its publication would read it.</summary>
/// <param name="Book">The names of all that it refers to.</param>
/// <param name="Root">What it would become; of use only where there are no faults.</param>
/// <param name="NewRoots">What would be published along.</param>
/// <param name="Faults">What must be mended or filled in first.</param>
public sealed record DraftReading(ReferenceBook Book, Root Root, IReadOnlyList<Root> NewRoots, IReadOnlyList<Fault> Faults);

/// <summary>Reads a draft without publishing it.</summary>
public sealed class DraftReader(CatalogueContext db, References references)
{
    /// <summary>Reads the form; what <paramref name="beside"/> it refers to is named as well.</summary>
    public async Task<DraftReading> ReadAsync(RootForm form, CancellationToken cancellationToken, params RootForm[] beside)
    {
        ArgumentNullException.ThrowIfNull(form);
        var book = await references.ForAsync([.. beside, form], cancellationToken);
        var reading = new FormReading(form, book);
        var root = form.Read(reading);
        List<Fault> faults = [.. reading.Faults];
        if (await FaultOfAddressAsync(root, cancellationToken) is { } fault)
            faults.Add(fault);
        if (faults.Count == 0)
            faults.AddRange((await RootRules.FindFaultsAsync(db, [root, .. reading.NewRoots], cancellationToken)).Select(rule => rule.Fault));
        foreach (var added in reading.NewRoots)
        {
            book.Add(added.Noun, added.Key, added.Label);
        }

        await references.AddNamesakesAsync(book, cancellationToken);
        return new(book, root, reading.NewRoots, faults);
    }

    private async Task<Fault?> FaultOfAddressAsync(Root root, CancellationToken cancellationToken) =>
        root.Slug is { } slug && await db.Addresses.AnyAsync(address => address.Noun == root.Noun && address.Slug == slug && address.Key != root.Key, cancellationToken)
            ? new(nameof(RootForm.Slug), CatalogueWriter.TakenAddress(slug))
            : null;
}
