using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Features.Taxonomy.Beheer;

/// <summary>The editor's room of thema's.</summary>
[Route("beheer/themas")]
public sealed class ThemesController(ThemeDetails details) : RoomController(Noun.Theme)
{
    /// <inheritdoc/>
    protected override string? PageView => "/Features/Taxonomy/Details.cshtml";

    /// <inheritdoc/>
    protected override async Task<object?> FindPageAsync(Root root, CancellationToken cancellationToken) => await details.FindAsync(root.Slug!, cancellationToken);
}
