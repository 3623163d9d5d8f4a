namespace PraktijkVoorbeelden.Features.Shared;

/// <summary>
/// A thing in the words of schema.org, for search engines. Values are texts, moments (UTC), <see cref="SitePath"/>s, other
/// things, or lists of these; a null is left out.
/// </summary>
/// <param name="Type">The type's name: <c>Article</c>.</param>
/// <param name="Properties">Its properties by their names.</param>
public sealed record Thing(string Type, params (string Name, object? Value)[] Properties);

/// <summary>An address on this site, which goes out whole.</summary>
/// <param name="Path">The path.</param>
public sealed record SitePath(string Path);
