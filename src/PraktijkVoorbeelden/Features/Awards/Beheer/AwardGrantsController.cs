using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Features.Awards.Beheer;

/// <summary>The editor's room of toekenningen, such as a new Gouden Gemeente. Readers see a grant on the page of its round.</summary>
[Route("beheer/toekenningen")]
public sealed class AwardGrantsController(CatalogueContext db, AwardDetails details) : RoomController(Noun.AwardGrant)
{
    /// <inheritdoc/>
    protected override string NewTitle => "Nieuwe Gouden Gemeente";

    /// <inheritdoc/>
    protected override string? PageView => "/Features/Awards/Round.cshtml";

    /// <inheritdoc/>
    protected override async Task<object?> FindPageAsync(Root root, CancellationToken cancellationToken) =>
        await RoundAddress.FindAsync(db, ((AwardGrant)root).RoundKey, cancellationToken) is { } round
            ? await details.FindRoundAsync(round.AwardSlug, round.Year, cancellationToken)
            : null;

    /// <inheritdoc/>
    protected override async Task<string?> PublicPathAsync(RootName root, CancellationToken cancellationToken)
    {
        var roundKey = await db.AwardGrants.Where(grant => grant.Key == root.Key).Select(grant => grant.RoundKey).SingleOrDefaultAsync(cancellationToken);
        return roundKey is not null && await RoundAddress.FindAsync(db, roundKey, cancellationToken) is { } round ? $"{round.Path}#{root.Key}" : null;
    }
}
