using Microsoft.AspNetCore.Mvc;

namespace PraktijkVoorbeelden.Features.Editorial.Beheer;

/// <summary>What a form posts about its draft, beside what was typed.</summary>
public sealed class DraftPost
{
    /// <summary>The draft's version when the form was shown.</summary>
    [FromForm(Name = "concept.versie")]
    public int Version { get; set; }

    /// <summary>The root; empty for a new one.</summary>
    [FromForm(Name = "concept.sleutel")]
    public string? Key { get; set; }

    /// <summary>The version of the root that the form was filled from.</summary>
    [FromForm(Name = "concept.basis")]
    public int BaseVersion { get; set; }

    /// <summary>Which warnings the page showed; see <see cref="SeenWarnings"/>.</summary>
    [FromForm(Name = "concept.waarschuwingen")]
    public string? SeenWarnings { get; set; }

    /// <summary>The button of a row, if that was pressed.</summary>
    [FromForm(Name = "rij")]
    public string? Row { get; set; }

    /// <summary>All of this for the draft that the form was posted to.</summary>
    public DraftStamp StampOf(Noun noun, Guid proposalId) => new(noun, proposalId, Version, string.IsNullOrWhiteSpace(Key) ? null : Key, BaseVersion);
}
