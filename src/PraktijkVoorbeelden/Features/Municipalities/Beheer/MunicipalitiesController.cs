using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Features.Municipalities.Beheer;

/// <summary>The editor's room of gemeenten.</summary>
[Route("beheer/gemeenten")]
public sealed class MunicipalitiesController() : RoomController(Noun.Municipality);
