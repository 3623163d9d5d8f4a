using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;

namespace PraktijkVoorbeelden.Features.Editorial.Beheer;

/// <summary>Taking something off the site.</summary>
[Route(Room + "/intrekken/{key}")]
public sealed class WithdrawalController(CatalogueContext db, WithdrawRoot withdraw) : AnyRoomController
{
    /// <summary>Asks why, and whether it may go.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Ask(string key, CancellationToken cancellationToken) =>
        await FindAsync(key, cancellationToken) is { } live ? View("Withdraw", new WithdrawalPage(Nouns.Of(Noun), live, new() { Version = live.Version })) : NotFound();

    /// <summary>Takes it off the site.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Withdraw(string key, [Bind(Prefix = nameof(WithdrawalPage.Form))] WithdrawalForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await FindAsync(key, cancellationToken) is not { } live)
            return NotFound();
        if (!ModelState.IsValid)
            return View("Withdraw", new WithdrawalPage(Nouns.Of(Noun), live, form));
        switch (await withdraw.RunAsync(Noun, key, form.Version, AccountId, form.Why!, cancellationToken))
        {
            case PublishOutcome.Published:
                Tell($"'{live.Label}' staat niet meer op de site. Via de geschiedenis kunt u een versie terugzetten.");
                return Redirect(HistoryController.PathTo(Noun, key));
            case PublishOutcome.Invalid refused:
                ModelState.AddModelError("", refused.Faults[0].Message);
                break;
            default:
                ModelState.AddModelError("", "Er is intussen een nieuwere versie gepubliceerd. Kijk die eerst na.");
                form.Version = live.Version;
                break;
        }

        ModelState.Remove($"{nameof(WithdrawalPage.Form)}.{nameof(form.Version)}");
        return View("Withdraw", new WithdrawalPage(Nouns.Of(Noun), live, form));
    }

    private Task<RootName?> FindAsync(string key, CancellationToken cancellationToken) =>
        db.RootNamesOf(Noun).SingleOrDefaultAsync(root => root.Key == key, cancellationToken);
}

/// <summary>What is about to be taken off the site.</summary>
/// <param name="Noun">What kind of root.</param>
/// <param name="Live">The root.</param>
/// <param name="Form">The editor's reason.</param>
public sealed record WithdrawalPage(NounDescription Noun, RootName Live, WithdrawalForm Form);

/// <summary>Why something is taken off the site.</summary>
public sealed class WithdrawalForm
{
    /// <summary>The reason, for colleagues.</summary>
    [Required, StringLength(DeskEvent.MaxWhyLength)]
    [Display(Name = "Waarom trekt u dit in?", Description = "Alleen redacteuren lezen dit.")]
    public string? Why { get; set; }

    /// <summary>The version that the editor saw.</summary>
    public int Version { get; set; }
}
