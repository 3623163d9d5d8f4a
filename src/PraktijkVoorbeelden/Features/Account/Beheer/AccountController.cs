using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Features.Account.Beheer;

/// <summary>An editor's own account: signing in and out, the password, and the very first account.</summary>
public sealed class AccountController(
    UserManager<EditorAccount> accounts,
    SignInManager<EditorAccount> session,
    SignInEditor signIn,
    InviteToChoosePassword invitations,
    FirstAdministrator firstAdministrator) : BeheerController
{
    /// <summary>Where editors sign in.</summary>
    public const string LogInPath = "/beheer/inloggen";

    /// <summary>Where the form that signs out is posted.</summary>
    public const string LogOutPath = "/beheer/uitloggen";

    /// <summary>Where the first administrator makes an account.</summary>
    public const string FirstAdministratorPath = "/beheer/eerste-beheerder";

    /// <summary>The name in an address of the page to go to after signing in.</summary>
    public const string ReturnParameter = "terug";

    private static readonly Uri AnySite = new("https://localhost");

    /// <summary>The form to sign in with.</summary>
    [AllowAnonymous]
    [HttpGet(LogInPath)]
    public IActionResult LogIn([FromQuery(Name = ReturnParameter)] string? target) =>
        User.Identity is { IsAuthenticated: true } ? Redirect(InBeheer(target)) : View(new LogInForm());

    /// <summary>Signs in and goes to where the editor wanted to be.</summary>
    [AllowAnonymous]
    [EnableRateLimiting(Accounts.AttemptLimit)]
    [HttpPost(LogInPath)]
    public async Task<IActionResult> LogIn(LogInForm form, [FromQuery(Name = ReturnParameter)] string? target)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (ModelState.IsValid && await signIn.RunAsync(form.Email, form.Password))
            return Redirect(InBeheer(target));
        if (ModelState.IsValid)
        {
            ModelState.AddModelError(
                nameof(form.Email),
                "Dit e-mailadres en wachtwoord horen niet bij elkaar, of het account is op slot. "
                + $"Na {Accounts.AttemptsBeforeLockout} verkeerde pogingen gaat een account {Accounts.LockoutMinutes} minuten op slot.");
        }

        return View(form);
    }

    /// <summary>Signs out.</summary>
    [AllowAnonymous]
    [HttpPost(LogOutPath)]
    public async Task<IActionResult> LogOut()
    {
        await session.SignOutAsync();
        // Whoever comes to this computer next can't go back to what was on the screen.
        Response.Headers["Clear-Site-Data"] = "\"cache\"";
        return Redirect(LogInPath);
    }

    /// <summary>The form to change the password with.</summary>
    [HttpGet("/beheer/wachtwoord")]
    public IActionResult Password() => View(new PasswordForm());

    /// <summary>Changes the password, which ends the editor's sessions in other browsers.</summary>
    [EnableRateLimiting(Accounts.AttemptLimit)]
    [HttpPost("/beheer/wachtwoord")]
    public async Task<IActionResult> Password(PasswordForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
            return View(form);
        var account = (await accounts.FindByIdAsync(AccountId))!;
        var changed = await accounts.ChangePasswordAsync(account, form.CurrentPassword, form.Password);
        if (!ModelState.AddFaultsOf(changed, nameof(form.Password)))
            return View(form);
        await session.RefreshSignInAsync(account);
        Tell("Uw wachtwoord is veranderd.");
        return RedirectToAction(nameof(Password));
    }

    /// <summary>The form of somebody who came by a one-time address.</summary>
    [AllowAnonymous]
    [HttpGet(InviteToChoosePassword.Path)]
    public async Task<IActionResult> ChoosePassword(string? account, string? code) =>
        await invitations.FindAsync(account, code) is { } invited
            ? View(new ChoosePasswordForm { Account = account, Code = code, Email = invited.Email })
            : AddressUsedUp();

    /// <summary>Sets the password and signs in.</summary>
    [AllowAnonymous]
    [EnableRateLimiting(Accounts.AttemptLimit)]
    [HttpPost(InviteToChoosePassword.Path)]
    public async Task<IActionResult> ChoosePassword(ChoosePasswordForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await invitations.FindAsync(form.Account, form.Code) is not { } invited)
            return AddressUsedUp();
        form.Email = invited.Email;
        if (!ModelState.IsValid || !ModelState.AddFaultsOf(await invitations.ChooseAsync(invited, form.Code!, form.Password), nameof(form.Password)))
            return View(form);
        await signIn.RunAsync(invited.Email!, form.Password);
        return Redirect(BeheerCookie.BeheerPath);
    }

    /// <summary>The form for the first administrator. The code is in the query, because request logs leave that out.</summary>
    [AllowAnonymous]
    [HttpGet(FirstAdministratorPath)]
    public async Task<IActionResult> FirstAdministrator(string? code, CancellationToken cancellationToken) =>
        await firstAdministrator.IsInvitedAsync(code, cancellationToken)
            ? View(new FirstAdministratorForm { Code = code })
            : AddressUsedUp();

    /// <summary>Makes the first administrator and signs in.</summary>
    [AllowAnonymous]
    [EnableRateLimiting(Accounts.AttemptLimit)]
    [HttpPost(FirstAdministratorPath)]
    public async Task<IActionResult> FirstAdministrator(FirstAdministratorForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!await firstAdministrator.IsInvitedAsync(form.Code, cancellationToken))
            return AddressUsedUp();
        if (!ModelState.IsValid)
            return View(form);
        var made = await firstAdministrator.MakeAsync(form.Code, form.Email, form.DisplayName, form.Password, cancellationToken);
        if (made is null)
            return AddressUsedUp();
        if (!ModelState.AddFaultsOf(made, nameof(form.Password)))
            return View(form);
        await signIn.RunAsync(form.Email, form.Password);
        return Redirect(BeheerCookie.BeheerPath);
    }

    private ViewResult AddressUsedUp()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("AddressUsedUp");
    }

    // Anybody can make a link to the sign-in page, so of what it says only the path counts, and only when that is one of
    // our editors' pages. To the letter: browsers do not send the session's cookie to /Beheer.
    private static string InBeheer(string? target) =>
        Uri.TryCreate(AnySite, target, out var address)
        && $"{address.AbsolutePath}/".StartsWith($"{BeheerCookie.BeheerPath}/", StringComparison.Ordinal)
            ? address.PathAndQuery
            : BeheerCookie.BeheerPath;
}
