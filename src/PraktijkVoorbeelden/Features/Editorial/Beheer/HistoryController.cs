using Microsoft.AspNetCore.Mvc;

namespace PraktijkVoorbeelden.Features.Editorial.Beheer;

/// <summary>What a root was, version by version.</summary>
[Route(Room + "/geschiedenis/{key}")]
public sealed class HistoryController(History history, RestoreRevision restore) : AnyRoomController
{
    /// <summary>The address of a root's history.</summary>
    public static string PathTo(Noun noun, string key) => $"{RoomController.PathOf(noun)}/geschiedenis/{key}";

    /// <summary>Lists the versions and what changed between two of them.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(string key, int? van, int? tot, CancellationToken cancellationToken) =>
        await history.FindAsync(Noun, key, van, tot, cancellationToken) is { } page ? View("History", page) : NotFound();

    /// <summary>Makes a former version into a draft.</summary>
    [HttpPost("{version}/terugzetten")]
    public async Task<IActionResult> Restore(string key, int version, Guid proposalId, CancellationToken cancellationToken)
    {
        var outcome = await restore.RunAsync(Noun, key, version, proposalId, AccountId, cancellationToken);
        if (outcome is not SaveOutcome.Saved)
            return NotFound();
        Tell(outcome.HadName ? NameNotKept : $"Dit is versie {version}, als concept. Kijk het na en publiceer het dan.");
        return Redirect(PathTo(proposalId));
    }
}
