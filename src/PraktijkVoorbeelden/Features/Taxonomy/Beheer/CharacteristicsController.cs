using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Features.Taxonomy.Beheer;

/// <summary>The editor's room of kenmerken.</summary>
[Route("beheer/kenmerken")]
public sealed class CharacteristicsController() : RoomController(Noun.Characteristic);
