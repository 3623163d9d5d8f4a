using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Features.Shared;

/// <summary>A link to another page of this site.</summary>
/// <param name="Label">Its text.</param>
/// <param name="Path">Where it leads.</param>
public sealed record PageLink(string Label, string Path)
{
    /// <summary>The link to a root's page; null where there is no such root.</summary>
    public static PageLink? To(Noun noun, string? label, string? slug) =>
        label is null || slug is null ? null : new(label, PathTo(noun, slug));

    /// <summary>The path of a root's page.</summary>
    public static string PathTo(Noun noun, string slug) => Nouns.Of(noun).Path + slug;
}
