using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Features.Initiatives.Beheer;

/// <summary>The editor's room of voorbeelden.</summary>
[Route("beheer/voorbeelden")]
public sealed class InitiativesController(InitiativeDetails details) : RoomController(Noun.Initiative)
{
    /// <inheritdoc/>
    protected override string? PageView => "/Features/Initiatives/Details.cshtml";

    /// <inheritdoc/>
    protected override async Task<object?> FindPageAsync(Root root, CancellationToken cancellationToken) => await details.FindByKeyAsync(root.Key, cancellationToken);
}
