using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Features.Shared;

/// <summary>Another name under which people know a root (Den Haag, MOgroep).</summary>
/// <typeparam name="TOwner">The root that goes by this name.</typeparam>
public sealed class Alias<TOwner> : Row where TOwner : Root
{
    /// <summary>Characters in <see cref="Name"/> at most.</summary>
    public const int MaxNameLength = 160;

    /// <summary>Aliases of one root at most.</summary>
    public const int MaxRows = 40;

    /// <summary>The other name.</summary>
    public string Name { get; set; } = "";
}
