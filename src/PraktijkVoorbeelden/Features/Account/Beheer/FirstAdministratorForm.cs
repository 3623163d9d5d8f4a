using System.ComponentModel.DataAnnotations;

namespace PraktijkVoorbeelden.Features.Account.Beheer;

/// <summary>What the first administrator types.</summary>
public sealed class FirstAdministratorForm
{
    /// <summary>The code from the one-time address.</summary>
    public string? Code { get; set; }

    /// <summary>The e-mail address to sign in with.</summary>
    [Display(Name = "E-mailadres", Description = "Hiermee logt u straks in.")]
    [Required(ErrorMessage = "Vul uw e-mailadres in.")]
    [EmailAddress]
    public string Email { get; set; } = "";

    /// <summary>What colleagues see.</summary>
    [Display(Name = "Naam", Description = "Zo zien collega's u. U kunt dit leeg laten.")]
    [StringLength(EditorAccount.MaxDisplayNameLength)]
    public string? DisplayName { get; set; }

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
