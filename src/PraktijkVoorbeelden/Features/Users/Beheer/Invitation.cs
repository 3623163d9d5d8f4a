namespace PraktijkVoorbeelden.Features.Users.Beheer;

/// <summary>The one-time address that an administrator passes on.</summary>
/// <param name="UserId">Whose it is.</param>
/// <param name="Email">To whom it goes.</param>
/// <param name="Address">The whole address.</param>
public sealed record Invitation(string UserId, string Email, string Address);
