using System.ComponentModel.DataAnnotations;

namespace PraktijkVoorbeelden.Features.Account.Beheer;

/// <summary>What an editor types to change the password.</summary>
public sealed class PasswordForm
{
    /// <summary>The password so far.</summary>
    [Display(Name = "Huidig wachtwoord")]
    [Required(ErrorMessage = "Vul uw huidige wachtwoord in.")]
    public string CurrentPassword { get; set; } = "";

    /// <summary>The new password.</summary>
    [Display(Name = "Nieuw wachtwoord", Description = Accounts.PasswordHint)]
    [Required(ErrorMessage = "Kies een nieuw wachtwoord.")]
    [MaxLength(Accounts.MaxPasswordLength)]
    public string Password { get; set; } = "";

    /// <summary>The new password again, because nobody sees what they type.</summary>
    [Display(Name = "Nieuw wachtwoord nog een keer")]
    [Compare(nameof(Password), ErrorMessage = "De twee nieuwe wachtwoorden zijn niet gelijk.")]
    public string? PasswordAgain { get; set; }
}
