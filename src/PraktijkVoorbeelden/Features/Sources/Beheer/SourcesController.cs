using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Features.Sources.Beheer;

/// <summary>The editor's room of bronnen.</summary>
[Route("beheer/bronnen")]
public sealed class SourcesController() : RoomController(Noun.Source);
