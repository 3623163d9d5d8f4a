using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Features.Taxonomy.Beheer;

/// <summary>The editor's room of doelgroepen.</summary>
[Route("beheer/doelgroepen")]
public sealed class TargetGroupsController() : RoomController(Noun.TargetGroup);
