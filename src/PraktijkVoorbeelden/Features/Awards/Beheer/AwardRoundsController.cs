using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Features.Awards.Beheer;

/// <summary>The editor's room of rondes.</summary>
[Route("beheer/rondes")]
public sealed class AwardRoundsController(CatalogueContext db, AwardDetails details) : RoomController(Noun.AwardRound)
{
    /// <inheritdoc/>
    protected override string? PageView => "/Features/Awards/Round.cshtml";

    /// <inheritdoc/>
    protected override async Task<object?> FindPageAsync(Root root, CancellationToken cancellationToken) =>
        await RoundAddress.FindAsync(db, root.Key, cancellationToken) is { } round
            ? await details.FindRoundAsync(round.AwardSlug, round.Year, cancellationToken)
            : null;

    /// <inheritdoc/>
    protected override async Task<string?> PublicPathAsync(RootName root, CancellationToken cancellationToken) =>
        (await RoundAddress.FindAsync(db, root.Key, cancellationToken))?.Path;
}
