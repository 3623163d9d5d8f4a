using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Features.Adoptions.Beheer;

/// <summary>The editor's room of leerrelaties.</summary>
[Route("beheer/leerrelaties")]
public sealed class AdoptionsController(AdoptionDetails details) : RoomController(Noun.Adoption)
{
    /// <inheritdoc/>
    protected override string? PageView => "/Features/Adoptions/Details.cshtml";

    /// <inheritdoc/>
    protected override async Task<object?> FindPageAsync(Root root, CancellationToken cancellationToken) => await details.FindAsync(root.Slug!, cancellationToken);
}
