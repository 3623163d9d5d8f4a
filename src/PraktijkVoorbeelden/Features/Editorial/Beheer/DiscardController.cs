using Microsoft.AspNetCore.Mvc;

namespace PraktijkVoorbeelden.Features.Editorial.Beheer;

/// <summary>Throwing a draft away, and having it back.</summary>
[Route(Room + "/{proposalId:guid}")]
public sealed class DiscardController(DraftPages pages, DiscardDraft discard) : AnyRoomController
{
    /// <summary>Asks whether the draft may go.</summary>
    [HttpGet("weggooien")]
    public async Task<IActionResult> Ask(Guid proposalId, CancellationToken cancellationToken) =>
        await pages.FindAsync(Noun, proposalId, AccountId, cancellationToken) switch
        {
            null => NotFound(),
            { Status: ProposalStatus.Draft } page => View("Discard", page),
            _ => Redirect(PathTo(proposalId)),
        };

    /// <summary>Closes the draft without publishing it.</summary>
    [HttpPost("weggooien")]
    public async Task<IActionResult> Discard(Guid proposalId, DraftPost post, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(post);
        var isGone = await discard.RunAsync(Noun, proposalId, post.Version, AccountId, cancellationToken);
        Tell(isGone ? "Het concept is weggegooid. Hieronder kunt u het nog terughalen." : "Het concept is niet weggegooid: het is intussen veranderd of al gesloten.");
        return Redirect(isGone ? "/beheer#weggegooid" : PathTo(proposalId));
    }

    /// <summary>Opens a draft again that was thrown away.</summary>
    [HttpPost("terughalen")]
    public async Task<IActionResult> TakeBack(Guid proposalId, CancellationToken cancellationToken)
    {
        if (await discard.UndoAsync(Noun, proposalId, cancellationToken))
            Tell("Het concept is terug.");
        return Redirect(PathTo(proposalId));
    }
}
