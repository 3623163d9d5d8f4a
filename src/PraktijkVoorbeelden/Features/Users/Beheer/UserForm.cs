using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using PraktijkVoorbeelden.Features.Account;

namespace PraktijkVoorbeelden.Features.Users.Beheer;

/// <summary>A new user.</summary>
public sealed class UserForm
{
    /// <summary>What the user signs in with.</summary>
    [Display(Name = "E-mailadres", Description = "Hiermee logt de gebruiker in.")]
    [Required(ErrorMessage = "Vul het e-mailadres in.")]
    [EmailAddress]
    public string Email { get; set; } = "";

    /// <summary>What colleagues see.</summary>
    [Display(Name = "Naam", Description = "Zo zien collega's deze gebruiker. U kunt dit leeg laten.")]
    [StringLength(EditorAccount.MaxDisplayNameLength)]
    public string? DisplayName { get; set; }

    /// <summary>What the user may do.</summary>
    [Display(Name = "Rol", Description = "Een redacteur schrijft en publiceert. Een beheerder beheert ook de gebruikers.")]
    [RoleName]
    public string Role { get; set; } = Roles.Editor;

    /// <summary>The roles to choose from.</summary>
    public static IEnumerable<SelectListItem> AllRoles => Roles.All.Select(role => new SelectListItem(role, role));
}

/// <summary>One of <see cref="Roles.All"/>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class RoleNameAttribute() : ValidationAttribute("Kies een rol uit de lijst.")
{
    /// <inheritdoc />
    public override bool IsValid(object? value) => value is string role && Roles.All.Contains(role);
}
