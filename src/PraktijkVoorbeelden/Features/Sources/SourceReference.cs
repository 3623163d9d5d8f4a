using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Features.Sources;

/// <summary>That a root rests on a source, and on which part of it.</summary>
/// <typeparam name="TOwner">The root that rests on it.</typeparam>
public sealed class SourceReference<TOwner> : Row where TOwner : Root
{
    /// <summary>Sources of one root at most.</summary>
    public const int MaxRows = 20;

    /// <summary>Characters in <see cref="Locator"/> at most.</summary>
    public const int MaxLocatorLength = 200;

    /// <summary>The source; null once it was withdrawn.</summary>
    public string? SourceKey { get; set; }

    /// <summary>See <see cref="SourceKey"/>.</summary>
    public Source? Source { get; set; }

    /// <summary>What the source was called, kept when it was withdrawn.</summary>
    public string? Title { get; set; }

    /// <summary>Which part of the source: a chapter, a portrait, a page.</summary>
    public string? Locator { get; set; }
}
