using Microsoft.AspNetCore.Mvc;

namespace PraktijkVoorbeelden.Features.Editorial.Beheer;

/// <summary>A draft beside the version that somebody else published meanwhile.</summary>
[Route(Room + "/{proposalId:guid}/verschillen")]
public sealed class ConflictController(ConflictReview review, ResolveConflict resolve) : AnyRoomController
{
    /// <summary>Shows both versions, field by field.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid proposalId, CancellationToken cancellationToken) =>
        await review.FindAsync(Noun, proposalId, cancellationToken) is { } conflict ? View("Conflict", conflict) : Redirect(PathTo(proposalId));

    /// <summary>Goes on with the texts that the editor chose.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Resolve(Guid proposalId, ConflictPost post, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(post);
        var outcome = await resolve.RunAsync(post.ChoiceFor(Noun, proposalId), AccountId, cancellationToken);
        Tell(outcome switch
        {
            ResolveOutcome.Resolved => "Uw keuzes staan in het concept. Kijk het na en publiceer het dan.",
            ResolveOutcome.NotChosen => "Kies bij elk onderdeel dat allebei veranderd is, welke versie blijft.",
            _ => "Er is intussen weer iets veranderd. Kies opnieuw uit de verschillen van nu.",
        });
        return Redirect(outcome == ResolveOutcome.Resolved ? PathTo(proposalId) : PathTo(proposalId) + "/verschillen");
    }
}

/// <summary>What an editor chose who saw both versions.</summary>
public sealed class ConflictPost
{
    /// <summary>The value of a choice that keeps the site's text.</summary>
    public const string Site = "site";

    /// <summary>The value of a choice that takes the draft's text.</summary>
    public const string Mine = "mijn";

    /// <summary>The version of the draft that was shown.</summary>
    [FromForm(Name = "concept.versie")]
    public int Version { get; set; }

    /// <summary>The version of the site that was shown.</summary>
    [FromForm(Name = "site.versie")]
    public int LiveVersion { get; set; }

    /// <summary>The choice for each field.</summary>
    [FromForm(Name = "keuze")]
    public Dictionary<string, string> Choices { get; set; } = [];

    /// <summary>The choice, for the draft that it was posted to.</summary>
    public ConflictChoice ChoiceFor(Noun noun, Guid proposalId) =>
        new(noun, proposalId, Version, LiveVersion, Choices.Where(choice => choice.Value is Site or Mine).ToDictionary(choice => choice.Key, choice => choice.Value == Site));
}
