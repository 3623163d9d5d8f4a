namespace PraktijkVoorbeelden.Tests.Support;

/// <summary>The site with the catalogue that ships.</summary>
public sealed class SeededSite : Site
{
    /// <summary>Where the seeds stand in this checkout.</summary>
    public static string SeedsFolder { get; } = Path.Combine(Checkout(), "seeds");

    /// <inheritdoc/>
    protected override string DatabaseToCopy => CatalogueFiles.Seeded;

    // Found from where the tests run, since a build for CI does not tell where its sources were.
    private static string Checkout()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PraktijkVoorbeelden.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside a checkout.");
        }

        return folder;
    }
}
