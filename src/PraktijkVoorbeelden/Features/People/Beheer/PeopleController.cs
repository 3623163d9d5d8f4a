using Microsoft.AspNetCore.Mvc;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Editorial.Beheer;

namespace PraktijkVoorbeelden.Features.People.Beheer;

/// <summary>The editor's room of personen.</summary>
[Route("beheer/personen")]
public sealed class PeopleController() : RoomController(Noun.Person);
