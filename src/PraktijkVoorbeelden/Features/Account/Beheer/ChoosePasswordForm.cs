using System.ComponentModel.DataAnnotations;

namespace PraktijkVoorbeelden.Features.Account.Beheer;

/// <summary>What somebody types who came by a one-time address.</summary>
public sealed class ChoosePasswordForm
{
    /// <summary>The account, from the address.</summary>
    public string? Account { get; set; }

    /// <summary>The code, from the address.</summary>
    public string? Code { get; set; }

    /// <summary>The e-mail address to sign in with; shown only.</summary>
    public string? Email { get; set; }

    /// <summary>The password.</summary>
    [Display(Name = "Wachtwoord", Description = Accounts.PasswordHint)]
    [Required(ErrorMessage = "Kies een wachtwoord.")]
    [MaxLength(Accounts.MaxPasswordLength)]
    public string Password { get; set; } = "";

    /// <summary>The password again, because nobody sees what they type.</summary>
    [Display(Name = "Wachtwoord nog een keer")]
    [Compare(nameof(Password), ErrorMessage = "De twee wachtwoorden zijn niet gelijk.")]
    public string? PasswordAgain { get; set; }
}
