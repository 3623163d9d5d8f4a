using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Features.Gatherings.Beheer;

/// <summary>The editor's room of bijeenkomsten.</summary>
[Route("beheer/bijeenkomsten")]
public sealed class GatheringsController(GatheringDetails details) : RoomController(Noun.Gathering)
{
    /// <inheritdoc/>
    protected override string? PageView => "/Features/Gatherings/Details.cshtml";

    /// <inheritdoc/>
    protected override async Task<object?> FindPageAsync(Root root, CancellationToken cancellationToken) => await details.FindAsync(root.Slug!, cancellationToken);
}
