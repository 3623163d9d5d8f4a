using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Features.People.Beheer;

/// <summary>The editor's room of personen.</summary>
[Route("beheer/personen")]
public sealed class PeopleController() : RoomController(Noun.Person)
{
    /// <summary>Where it stands which texts hold a name that may not come back.</summary>
    public const string NamesPath = "/beheer/personen/namen";

    /// <summary>Where an editor is asked whether this person is to be shown by role only.</summary>
    public static string RoleOnlyPath(string key) => $"/beheer/personen/alleen-rol/{key}";

    /// <summary>Says what will happen when this person is shown by role only.</summary>
    [HttpGet("alleen-rol/{key}")]
    public async Task<IActionResult> RoleOnly([FromServices] RoleOnlyQuestion question, string key, CancellationToken cancellationToken) =>
        await question.FindAsync(key, cancellationToken) is { } page ? View(page) : NotFound();

    /// <summary>Shows this person by role only from now on.</summary>
    [HttpPost("alleen-rol/{key}")]
    public async Task<IActionResult> MakeRoleOnly([FromServices] MakeRoleOnly make, string key, Guid proposalId, CancellationToken cancellationToken)
    {
        switch (await make.RunAsync(key, proposalId, AccountId, cancellationToken))
        {
            case null:
                return NotFound();
            case PublishOutcome.Published or PublishOutcome.Closed:
                Tell("De naam is weg: van de site, en uit alle concepten en versies van deze persoon. Staat hij nog in andere teksten? Dat ziet u hieronder.");
                return RedirectToMessage();
            default:
                Tell("Dat is niet gelukt: er is intussen iets aan deze persoon veranderd. Probeer het nog eens.");
                return Redirect(RoleOnlyPath(key));
        }
    }

    /// <summary>Lists the texts that still hold the name of somebody who is shown by role only.</summary>
    [HttpGet("namen")]
    public async Task<IActionResult> Names([FromServices] HeldNames held, [FromServices] HeldAddresses addresses, CancellationToken cancellationToken) =>
        View(new HeldNamesPage(await held.FindAsync(cancellationToken), await addresses.FindAsync(cancellationToken)));

    /// <summary>Takes the name out of a former version.</summary>
    [HttpPost("namen/versie")]
    public async Task<IActionResult> TakeOutOfVersion([FromServices] TakeNameOut take, Noun noun, string? key, int version, CancellationToken cancellationToken) =>
        BackToNames(await take.FromVersionAsync(noun, key ?? "", version, AccountId, cancellationToken) ? 1 : 0);

    /// <summary>Takes the name out of a closed draft.</summary>
    [HttpPost("namen/concept")]
    public async Task<IActionResult> TakeOutOfDraft([FromServices] TakeNameOut take, Guid proposalId, CancellationToken cancellationToken) =>
        BackToNames(await take.FromDraftAsync(proposalId, AccountId, cancellationToken) ? 1 : 0);

    /// <summary>Takes the names out of all former versions and closed drafts.</summary>
    [HttpPost("namen/alles")]
    public async Task<IActionResult> TakeOutOfAll([FromServices] TakeNameOut take, CancellationToken cancellationToken) =>
        BackToNames(await take.FromAllAsync(AccountId, cancellationToken));

    /// <summary>Forgets an address that a page had before.</summary>
    [HttpPost("namen/adres")]
    public async Task<IActionResult> TakeAddressAway([FromServices] TakeAddressAway take, Noun noun, string? slug, CancellationToken cancellationToken)
    {
        Tell(await take.RunAsync(noun, slug ?? "", AccountId, cancellationToken)
            ? "Het adres is weg. Wie het nog gebruikt, leest dat er geen pagina is."
            : "Er is niets veranderd: dit adres was al weg, of een pagina heeft het weer.");
        return RedirectToMessage();
    }

    private RedirectResult RedirectToMessage() => Redirect($"{NamesPath}#{MessageId}");

    private RedirectResult BackToNames(int count)
    {
        Tell(count switch
        {
            0 => "Er is niets veranderd: de naam stond er niet meer in, of deze tekst is intussen weer in gebruik.",
            1 => "De naam is uit die tekst gehaald. Er staat nu [naam weggehaald].",
            _ => $"De naam is uit {count} teksten gehaald. Er staat nu [naam weggehaald].",
        });
        return RedirectToMessage();
    }
}
