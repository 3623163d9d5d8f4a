using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Features.Initiatives.Beheer;

/// <summary>The editor's room of voorbeelden.</summary>
[Route("beheer/voorbeelden")]
public sealed class InitiativesController() : RoomController(Noun.Initiative);
