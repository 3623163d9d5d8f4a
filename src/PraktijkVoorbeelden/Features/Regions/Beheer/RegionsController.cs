using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Features.Regions.Beheer;

/// <summary>The editor's room of regio's.</summary>
[Route("beheer/regios")]
public sealed class RegionsController(RegionDetails details) : RoomController(Noun.Region)
{
    /// <inheritdoc/>
    protected override string? PageView => "/Features/Regions/Details.cshtml";

    /// <inheritdoc/>
    protected override async Task<object?> FindPageAsync(Root root, CancellationToken cancellationToken) => await details.FindAsync(root.Slug!, cancellationToken);
}
