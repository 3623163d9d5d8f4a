using Microsoft.AspNetCore.Identity;

namespace PraktijkVoorbeelden.Features.Account;

/// <summary>An editor's account. The user name is the e-mail address.</summary>
public sealed class EditorAccount : IdentityUser
{
    /// <summary>Characters in <see cref="DisplayName"/> at most.</summary>
    public const int MaxDisplayNameLength = 120;

    /// <summary>The end of the lock on a blocked account. One that wrong passwords put on ends within minutes.</summary>
    public static readonly DateTimeOffset BlockedForGood = DateTimeOffset.MaxValue;

    /// <summary>Whether an administrator took the account out of use.</summary>
    public bool IsBlocked => LockoutEnd == BlockedForGood;

    /// <summary>What colleagues see; the e-mail address where it is empty.</summary>
    public string? DisplayName { get; set; }
}
