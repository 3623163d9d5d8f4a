using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Features.Regions.Beheer;

/// <summary>The editor's room of regio's.</summary>
[Route("beheer/regios")]
public sealed class RegionsController() : RoomController(Noun.Region);
