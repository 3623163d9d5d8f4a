using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>Where a proposal stands.</summary>
public enum ProposalStatus
{
    /// <summary>Concept: being written, seen by editors only.</summary>
    [Dutch("concept")]
    Draft,

    /// <summary>Gepubliceerd: on the site, and closed.</summary>
    [Dutch("gepubliceerd")]
    Published,

    /// <summary>Weggegooid: closed without publication.</summary>
    [Dutch("weggegooid")]
    Discarded,
}

/// <summary>Where a proposal came from.</summary>
public enum ProposalOrigin
{
    /// <summary>An editor's form.</summary>
    [Dutch("redactie")]
    Desk,

    /// <summary>A folder in the exchange format.</summary>
    [Dutch("import")]
    Import,
}

/// <summary>
/// Voorstel: what somebody wants a root to become. The only way into the catalogue. Holds the draft as it was typed;
/// nothing of it shows to readers until the <see cref="Publisher"/> has taken it.
/// </summary>
public sealed class Proposal
{
    /// <summary>Characters in a draft's JSON at most (about 4 MB).</summary>
    public const int MaxDraftLength = 4_000_000;

    /// <summary>Made where the form is first shown, so that a form posted twice is one proposal.</summary>
    public Guid Id { get; set; }

    /// <summary>What kind of root it is about.</summary>
    public Noun Noun { get; set; }

    /// <summary>Which root it is about; a new root has its Key from its first draft.</summary>
    public string Key { get; set; } = "";

    /// <summary>Where it stands.</summary>
    public ProposalStatus Status { get; set; }

    /// <summary>Where it came from.</summary>
    public ProposalOrigin Origin { get; set; }

    /// <summary>The draft: JSON of the noun's form, strings as typed.</summary>
    public string Draft { get; set; } = "";

    /// <summary>The shape of <see cref="Draft"/>; see <see cref="DraftFormat"/>.</summary>
    public int SchemaVersion { get; set; }

    /// <summary>What an editor sees in a list, taken from the draft when it was saved.</summary>
    public string Label { get; set; } = "";

    /// <summary>The version of the root that the draft started from; 0 for a new root.</summary>
    public int BaseVersion { get; set; }

    /// <summary>The account that began it; null for an import.</summary>
    public string? AuthorId { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>UTC.</summary>
    public DateTime UpdatedAt { get; set; }

    /// <summary>Counts saves, from 1. The concurrency token.</summary>
    public int Version { get; set; }
}
