using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Features.Organisations.Beheer;

/// <summary>The editor's room of organisaties.</summary>
[Route("beheer/organisaties")]
public sealed class OrganisationsController() : RoomController(Noun.Organisation);
