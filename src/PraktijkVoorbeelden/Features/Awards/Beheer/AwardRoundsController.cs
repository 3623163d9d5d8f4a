using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Features.Awards.Beheer;

/// <summary>The editor's room of rondes.</summary>
[Route("beheer/rondes")]
public sealed class AwardRoundsController() : RoomController(Noun.AwardRound);
