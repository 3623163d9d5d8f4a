using System.ComponentModel.DataAnnotations;

namespace PraktijkVoorbeelden.Features.Account.Beheer;

/// <summary>What somebody types to sign in.</summary>
public sealed class LogInForm
{
    /// <summary>The e-mail address of the account.</summary>
    [Display(Name = "E-mailadres")]
    [Required(ErrorMessage = "Vul uw e-mailadres in.")]
    public string Email { get; set; } = "";

    /// <summary>The password.</summary>
    [Display(Name = "Wachtwoord")]
    [Required(ErrorMessage = "Vul uw wachtwoord in.")]
    public string Password { get; set; } = "";
}
