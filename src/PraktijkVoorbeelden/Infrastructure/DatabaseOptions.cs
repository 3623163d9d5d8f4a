namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>Which database holds the catalogue.</summary>
public sealed class DatabaseOptions
{
    /// <summary>A file in <see cref="FolderOptions.DataFolder"/>; one node.</summary>
    public const string Sqlite = "Sqlite";

    /// <summary>A server; any number of nodes.</summary>
    public const string SqlServer = "SqlServer";

    /// <summary><see cref="Sqlite"/> or <see cref="SqlServer"/>.</summary>
    public string Provider { get; set; } = Sqlite;

    /// <summary>
    /// How to reach it, from <c>ConnectionStrings:Catalogue</c>. SQLite needs none: its file then lies in the data folder.
    /// </summary>
    public string ConnectionString { get; set; } = "";
}
