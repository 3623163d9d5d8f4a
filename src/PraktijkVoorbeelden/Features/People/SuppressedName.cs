namespace PraktijkVoorbeelden.Features.People;

/// <summary>
/// The name of somebody who is shown by role only, as a keyed hash: enough to know the name when it comes back, and
/// nothing to read it from.
/// </summary>
public sealed class SuppressedName
{
    /// <summary>Characters in <see cref="Hash"/>.</summary>
    public const int HashLength = 64;

    /// <summary>HMAC-SHA256 of the folded name, as hexadecimal digits.</summary>
    public string Hash { get; set; } = "";

    /// <summary>
    /// How many words the name has, so that it can be looked for in running text; 0 for a word of a longer name, which is no
    /// name by itself but is not kept where readers' questions are.
    /// </summary>
    public int Words { get; set; }

    /// <summary>Whose name it was.</summary>
    public string PersonKey { get; set; } = "";

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }
}

/// <summary>
/// What the hashes of <see cref="SuppressedName"/> are made with. It is protected by the keys that protect cookies, so
/// whoever protects those protects this too.
/// </summary>
public sealed class SuppressionKey
{
    /// <summary>Always 1.</summary>
    public int Id { get; set; }

    /// <summary>The key, protected.</summary>
    public string Protected { get; set; } = "";
}
