namespace PraktijkVoorbeelden.Features.Editorial.Beheer;

/// <summary>What works the same in the room of every noun, form or no form; the noun is in the address.</summary>
public abstract class AnyRoomController : BeheerController
{
    /// <summary>The part of a route that is the noun's folder.</summary>
    public const string Room = "beheer/{room:noun}";

    /// <summary>The noun of the room.</summary>
    protected Noun Noun => Nouns.WithFolder((string)RouteData.Values["room"]!)!.Noun;

    /// <summary>The address of a draft in this room.</summary>
    protected string PathTo(Guid proposalId) => $"{RoomController.PathOf(Noun)}/{proposalId}";
}

/// <summary>Lets a part of an address be the folder of a noun and nothing else.</summary>
public sealed class NounRouteConstraint : IRouteConstraint
{
    /// <inheritdoc/>
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values.GetValueOrDefault(routeKey) is string folder && Nouns.WithFolder(folder) is not null;
}
