using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Awards;
using PraktijkVoorbeelden.Features.Municipalities;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>What is wrong with a root that is about to be published, given the other roots.</summary>
/// <param name="Noun">What kind of root.</param>
/// <param name="Key">Which root.</param>
/// <param name="Fault">What must be mended, and in which field of its form.</param>
public sealed record RootFault(Noun Noun, string Key, Fault Fault);

/// <summary>
/// What a rule between roots looks at: the roots that are about to be published, and the catalogue in which they take the
/// place of what they were.
/// </summary>
public sealed class RootCheck(CatalogueContext db, IReadOnlyCollection<Root> coming)
{
    private readonly List<RootFault> faults = [];

    /// <summary>The catalogue as it is.</summary>
    public CatalogueContext Db { get; } = db;

    /// <summary>What must be mended.</summary>
    public IReadOnlyList<RootFault> Faults => faults;

    /// <summary>The roots of one kind that are about to be published, by Key.</summary>
    public Dictionary<string, TRoot> Coming<TRoot>() where TRoot : Root => coming.OfType<TRoot>().ToDictionary(root => root.Key);

    /// <summary>Notes a fault of a field of a root that is about to be published.</summary>
    public void Fault(Root root, string property, string message)
    {
        ArgumentNullException.ThrowIfNull(root);
        faults.Add(new(root.Noun, root.Key, new(property, message)));
    }
}

/// <summary>
/// The rules that one form can not see by itself, because they hold between roots. Checked once forms are read: by the desk
/// to show what must be mended, and within the transaction of every publication and import.
/// </summary>
public static class RootRules
{
    private static readonly Func<RootCheck, CancellationToken, Task>[] All = [MergerRule.CheckAsync, GrantYearRule.CheckAsync];

    /// <summary>What is wrong with these roots; they must have been read without faults.</summary>
    public static async Task<IReadOnlyList<RootFault>> FindFaultsAsync(CatalogueContext db, IReadOnlyCollection<Root> coming, CancellationToken cancellationToken)
    {
        var check = new RootCheck(db, coming);
        foreach (var rule in All)
        {
            await rule(check, cancellationToken);
        }

        return check.Faults;
    }
}
