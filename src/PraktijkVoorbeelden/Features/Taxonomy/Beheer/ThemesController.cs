using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Features.Taxonomy.Beheer;

/// <summary>The editor's room of thema's.</summary>
[Route("beheer/themas")]
public sealed class ThemesController() : RoomController(Noun.Theme);
