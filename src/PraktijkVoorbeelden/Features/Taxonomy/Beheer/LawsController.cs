using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Features.Taxonomy.Beheer;

/// <summary>The editor's room of wetten.</summary>
[Route("beheer/wetten")]
public sealed class LawsController() : RoomController(Noun.Law);
