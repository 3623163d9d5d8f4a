using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Features.Municipalities.Beheer;

/// <summary>The editor's room of gemeenten.</summary>
[Route("beheer/gemeenten")]
public sealed class MunicipalitiesController(MunicipalityDetails details) : RoomController(Noun.Municipality)
{
    /// <inheritdoc/>
    protected override string? PageView => "/Features/Municipalities/Details.cshtml";

    /// <inheritdoc/>
    protected override async Task<object?> FindPageAsync(Root root, CancellationToken cancellationToken) => await details.FindAsync(root.Slug!, cancellationToken);
}
