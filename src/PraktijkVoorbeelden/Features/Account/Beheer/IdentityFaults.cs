using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace PraktijkVoorbeelden.Features.Account.Beheer;

/// <summary>Puts what is wrong with an account at the field that it is about.</summary>
internal static class IdentityFaults
{
    /// <summary>Adds the faults, if there are any. True when there are none.</summary>
    /// <param name="form">The form's state.</param>
    /// <param name="result">What came of saving the account.</param>
    /// <param name="passwordField">The field with the new password.</param>
    public static bool AddFaultsOf(this ModelStateDictionary form, IdentityResult result, string passwordField)
    {
        foreach (var fault in result.Errors.DistinctBy(fault => fault.Description))
            form.AddModelError(FieldOf(fault.Code, passwordField), fault.Description);
        return result.Succeeded;
    }

    private static string FieldOf(string code, string passwordField) => code switch
    {
        nameof(IdentityErrorDescriber.PasswordMismatch) => nameof(PasswordForm.CurrentPassword),
        nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.InvalidEmail) => nameof(FirstAdministratorForm.Email),
        _ when code.StartsWith("Password", StringComparison.Ordinal) => passwordField,
        _ => "",
    };
}
