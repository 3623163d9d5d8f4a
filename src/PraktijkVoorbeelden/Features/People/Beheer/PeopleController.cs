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
                return Redirect(NamesPath);
            default:
                Tell("Dat is niet gelukt: er is intussen iets aan deze persoon veranderd. Probeer het nog eens.");
                return Redirect(RoleOnlyPath(key));
        }
    }

    /// <summary>Lists the texts that still hold the name of somebody who is shown by role only.</summary>
    [HttpGet("namen")]
    public async Task<IActionResult> Names([FromServices] HeldNames held, CancellationToken cancellationToken) => View(await held.FindAsync(cancellationToken));

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

    private RedirectResult BackToNames(int count)
    {
        Tell(count switch
        {
            0 => "Er is niets veranderd: de naam stond er niet meer in, of deze tekst is intussen weer in gebruik.",
            1 => "De naam is uit die tekst gehaald. Er staat nu [naam weggehaald].",
            _ => $"De naam is uit {count} teksten gehaald. Er staat nu [naam weggehaald].",
        });
        return Redirect(NamesPath);
    }
}
