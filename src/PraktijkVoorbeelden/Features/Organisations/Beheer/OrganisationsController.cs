using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Features.Organisations.Beheer;

/// <summary>The editor's room of organisaties.</summary>
[Route("beheer/organisaties")]
public sealed class OrganisationsController(OrganisationDetails details) : RoomController(Noun.Organisation)
{
    /// <inheritdoc/>
    protected override string? PageView => "/Features/Organisations/Details.cshtml";

    /// <inheritdoc/>
    protected override async Task<object?> FindPageAsync(Root root, CancellationToken cancellationToken) => await details.FindAsync(root.Slug!, cancellationToken);
}
