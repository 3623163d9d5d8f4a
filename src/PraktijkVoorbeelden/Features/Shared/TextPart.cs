namespace PraktijkVoorbeelden.Features.Shared;

/// <summary>A part of a line of text that may be a link; <see cref="TextPartsTagHelper"/> puts commas between them.</summary>
/// <param name="Text">The text.</param>
/// <param name="Path">Where it leads; null for plain text.</param>
public sealed record TextPart(string Text, string? Path)
{
    /// <summary>Plain text; null for no text.</summary>
    public static TextPart? Of(string? text) => text is null ? null : new(text, null);

    /// <summary>Links as parts.</summary>
    public static IReadOnlyList<TextPart> Of(IEnumerable<PageLink> links) => [.. links.Select(link => new TextPart(link.Label, link.Path))];
}
