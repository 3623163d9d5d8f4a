using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Features.Awards.Beheer;

/// <summary>The editor's room of toekenningen, such as a new Gouden Gemeente.</summary>
[Route("beheer/toekenningen")]
public sealed class AwardGrantsController() : RoomController(Noun.AwardGrant);
