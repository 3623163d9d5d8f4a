using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Features.Sources.Beheer;

/// <summary>The editor's room of bronnen.</summary>
[Route("beheer/bronnen")]
public sealed class SourcesController(SourceDetails details) : RoomController(Noun.Source)
{
    /// <inheritdoc/>
    protected override string? PageView => "/Features/Sources/Details.cshtml";

    /// <inheritdoc/>
    protected override async Task<object?> FindPageAsync(Root root, CancellationToken cancellationToken) => await details.FindAsync(root.Slug!, cancellationToken);
}
