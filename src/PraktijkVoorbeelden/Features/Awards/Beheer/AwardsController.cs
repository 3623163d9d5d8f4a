using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Features.Awards.Beheer;

/// <summary>The editor's room of onderscheidingen.</summary>
[Route("beheer/onderscheidingen")]
public sealed class AwardsController(AwardDetails details) : RoomController(Noun.Award)
{
    /// <inheritdoc/>
    protected override string? PageView => "/Features/Awards/Details.cshtml";

    /// <inheritdoc/>
    protected override async Task<object?> FindPageAsync(Root root, CancellationToken cancellationToken) => await details.FindAsync(root.Slug!, cancellationToken);
}
