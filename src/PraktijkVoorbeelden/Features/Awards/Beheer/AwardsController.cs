using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Features.Awards.Beheer;

/// <summary>The editor's room of onderscheidingen.</summary>
[Route("beheer/onderscheidingen")]
public sealed class AwardsController() : RoomController(Noun.Award);
