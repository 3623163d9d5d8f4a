using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Shared;

/// <summary>Who said something, in what role, when, and where it was recorded.</summary>
/// <param name="Kind">Whether the words themselves follow, or their meaning.</param>
/// <param name="Name">The name; null for somebody who is shown by role only.</param>
/// <param name="Role">The role on that day.</param>
/// <param name="Organisation">The organisation spoken for.</param>
/// <param name="Municipality">The municipality spoken for.</param>
/// <param name="Affiliation">Spoken for, in words.</param>
/// <param name="Date">When it was said.</param>
/// <param name="Source">Where it was recorded.</param>
public sealed record Speaker(
    QuoteKind Kind,
    string? Name,
    string? Role,
    PageLink? Organisation,
    PageLink? Municipality,
    string? Affiliation,
    PartialDate? Date,
    PageLink? Source)
{
    /// <summary>Who speaks, for whom: role and affiliation always, the name only where it may be shown.</summary>
    public IReadOnlyList<TextPart> Parts
    {
        get
        {
            TextPart?[] parts =
            [
                TextPart.Of(Name),
                TextPart.Of(Role),
                Organisation is null ? null : new(Organisation.Label, Organisation.Path),
                Municipality is null ? null : new($"gemeente {Municipality.Label}", Municipality.Path),
                TextPart.Of(Affiliation),
            ];
            return parts.OfType<TextPart>().ToList() is { Count: > 0 } known ? known : [new("wie dit zei, is niet bekend", null)];
        }
    }
}

/// <summary>A passage, without who said it.</summary>
/// <param name="Text">What was said, in paragraphs.</param>
/// <param name="About">What it is about; null where that is the page itself.</param>
public sealed record Passage(string Text, PageLink? About);

/// <summary>Passages of one speaker that follow each other: readers are told once who speaks.</summary>
/// <param name="Speaker">Who speaks.</param>
/// <param name="Passages">What is said, in order.</param>
public sealed record Speech(Speaker Speaker, IReadOnlyList<Passage> Passages);
