namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>A key that protects cookies and forms; in the database, so that all nodes share it.</summary>
public sealed class ProtectionKey
{
    /// <summary>Row number.</summary>
    public int Id { get; set; }

    /// <summary>The name that the data-protection system gave it.</summary>
    public string? FriendlyName { get; set; }

    /// <summary>The key as XML.</summary>
    public string Xml { get; set; } = "";
}
