namespace PraktijkVoorbeelden.Features.Account;

/// <summary>What an account may do. The names are those in the database, on screen and on the command line.</summary>
public static class Roles
{
    /// <summary>Writes and publishes.</summary>
    public const string Editor = "redacteur";

    /// <summary>Also reviews what others write.</summary>
    public const string ChiefEditor = "eindredacteur";

    /// <summary>Also manages the accounts.</summary>
    public const string Administrator = "beheerder";

    /// <summary>Every role, the one that may do least first.</summary>
    public static readonly IReadOnlyList<string> All = [Editor, ChiefEditor, Administrator];
}
