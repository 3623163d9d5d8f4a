using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Account;
using PraktijkVoorbeelden.Features.Account.Beheer;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Features.Users.Beheer;

/// <summary>The accounts of all editors. For administrators only.</summary>
[Authorize(Roles = Roles.Administrator)]
[Route("/beheer/gebruikers")]
public sealed class UsersController(
    CatalogueContext db,
    UserManager<EditorAccount> accounts,
    AddAccount addAccount,
    ChangeAccess changeAccess,
    InviteToChoosePassword invite) : BeheerController
{
    /// <summary>The list.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await UserDetails.ListAsync(db, cancellationToken));

    /// <summary>The form for a new user.</summary>
    [HttpGet("nieuw")]
    public IActionResult Add() => View(new UserForm());

    /// <summary>Makes the account and shows the one-time address by which its user chooses a password.</summary>
    [HttpPost("nieuw")]
    public async Task<IActionResult> Add(UserForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
            return View(form);
        var made = await db.InAccountTransactionAsync(
            () => addAccount.RunAsync(form.Email, form.DisplayName, form.Role, password: null),
            result => result.Succeeded,
            cancellationToken);
        return ModelState.AddFaultsOf(made, "") ? await Invitation((await accounts.FindByNameAsync(form.Email.Trim()))!) : View(form);
    }

    /// <summary>One user, and what can be done with the account.</summary>
    [HttpGet("{id}")]
    public async Task<IActionResult> Details(string id, CancellationToken cancellationToken) =>
        await UserDetails.FindAsync(db, id, cancellationToken) is { } user ? View(user) : NotFound();

    /// <summary>Shows a new one-time address.</summary>
    [HttpPost("{id}/eenmalig-adres")]
    public async Task<IActionResult> Invite(string id) =>
        await accounts.FindByIdAsync(id) is { IsBlocked: false } account ? await Invitation(account) : NotFound();

    /// <summary>Gives another role.</summary>
    [HttpPost("{id}/rol")]
    public async Task<IActionResult> ChangeRole(string id, [RoleName] string role, CancellationToken cancellationToken) =>
        ModelState.IsValid
            ? await Change(id, user => changeAccess.ToRoleAsync(user.Id, role, cancellationToken), user => $"{user.Email} is nu {role}.", cancellationToken)
            : RedirectToAction(nameof(Details), new { id });

    /// <summary>Takes an account out of use.</summary>
    [HttpPost("{id}/blokkeren")]
    public Task<IActionResult> Block(string id, CancellationToken cancellationToken) => Change(
        id,
        user => changeAccess.BlockAsync(user.Id, cancellationToken),
        user => $"{user.Email} is geblokkeerd. Wie nog ingelogd is, is er binnen een minuut uit.",
        cancellationToken);

    /// <summary>Puts an account back into use.</summary>
    [HttpPost("{id}/deblokkeren")]
    public Task<IActionResult> Unblock(string id, CancellationToken cancellationToken) => Change(
        id,
        user => changeAccess.UnblockAsync(user.Id, cancellationToken),
        user => $"{user.Email} kan weer inloggen.",
        cancellationToken);

    private async Task<IActionResult> Change(string id, Func<UserDetails, Task<bool>> change, Func<UserDetails, string> done, CancellationToken cancellationToken)
    {
        if (await UserDetails.FindAsync(db, id, cancellationToken) is not { } user)
            return NotFound();
        if (await change(user))
        {
            Tell(done(user));
            return RedirectToAction(nameof(Details), new { id });
        }

        ModelState.AddModelError("", "Dit is de laatste beheerder die kan inloggen. Maak eerst iemand anders beheerder.");
        return View(nameof(Details), user);
    }

    private async Task<ViewResult> Invitation(EditorAccount account) =>
        View(nameof(Invitation), new Invitation(account.Id, account.Email!, await invite.RunAsync(account)));
}
