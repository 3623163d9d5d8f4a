namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>The folders that the site keeps and finds its files in. Absolute once read from the settings.</summary>
public sealed class FolderOptions
{
    /// <summary>What the site keeps while it runs: database, search index, pictures, logs.</summary>
    public string DataFolder { get; set; } = "App_Data";

    /// <summary>The catalogue that an empty database is filled with. By default the one that ships with the program.</summary>
    public string SeedsFolder { get; set; } = Path.Combine(AppContext.BaseDirectory, "seeds");
}
