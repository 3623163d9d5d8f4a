namespace PraktijkVoorbeelden.Features.Account;

/// <summary>A one-time address that makes the first administrator. Holds the hash of its code, never the code.</summary>
public sealed class FirstAdministratorInvitation
{
    /// <summary>Hours during which the address works.</summary>
    public const int ValidHours = 24;

    /// <summary>SHA-256 of the code, in upper-case hexadecimal.</summary>
    public string CodeHash { get; set; } = "";

    /// <summary>UTC; from then on it works no more.</summary>
    public DateTime ExpiresAt { get; set; }
}
