using System.Runtime.CompilerServices;

namespace PraktijkVoorbeelden.Tests.Support;

/// <summary>The site with the catalogue that ships.</summary>
public sealed class SeededSite : Site
{
    /// <summary>Where the seeds stand in this checkout.</summary>
    public static string SeedsFolder { get; } = Path.GetFullPath(Path.Combine(Here(), "../../../seeds"));

    /// <inheritdoc/>
    protected override string DatabaseToCopy => CatalogueFiles.Seeded;

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
