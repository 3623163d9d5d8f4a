using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>Versie: what a root became by one publication, parsed. Restoring one is a new proposal.</summary>
public sealed class Revision
{
    /// <summary>The change that it was published by.</summary>
    public long ChangeNumber { get; set; }

    /// <summary>Unique: a transaction that is tried again cannot publish twice.</summary>
    public Guid ProposalId { get; set; }

    /// <summary>What kind of root.</summary>
    public Noun Noun { get; set; }

    /// <summary>Which root.</summary>
    public string Key { get; set; } = "";

    /// <summary>The root's version after publication.</summary>
    public int RootVersion { get; set; }

    /// <summary>JSON of the root with its rows; see <see cref="RevisionFormat"/>.</summary>
    public string Content { get; set; } = "";

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }
}

/// <summary>What happened to a root.</summary>
public enum ChangeKind
{
    /// <summary>It was published, for the first time or again.</summary>
    [Dutch("gepubliceerd")]
    Published,

    /// <summary>It was withdrawn.</summary>
    [Dutch("ingetrokken")]
    Withdrawn,
}

/// <summary>
/// Wijziging: one entry of the public, append-only log that followers, feeds and later the API read. Numbers follow the
/// order of commit without gaps.
/// </summary>
public sealed class Change
{
    /// <summary>From 1.</summary>
    public long Number { get; set; }

    /// <summary>What kind of root.</summary>
    public Noun Noun { get; set; }

    /// <summary>Which root.</summary>
    public string Key { get; set; } = "";

    /// <summary>What happened.</summary>
    public ChangeKind Kind { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }
}

/// <summary>
/// The one row that hands out change numbers. Updated inside the publishing transaction, whose lock on it makes the
/// order of commit the order of numbers, on both databases at READ COMMITTED.
/// </summary>
public sealed class ChangeCounter
{
    /// <summary>Always 1.</summary>
    public int Id { get; set; }

    /// <summary>The last number handed out.</summary>
    public long Value { get; set; }

    /// <summary>Tells one catalogue from another, so that an index file of another one is not mistaken for ours.</summary>
    public Guid CatalogueId { get; set; }
}

/// <summary>What an editor did.</summary>
public enum DeskAction
{
    /// <summary>Published a proposal.</summary>
    [Dutch("gepubliceerd")]
    Published,

    /// <summary>Withdrew a root.</summary>
    [Dutch("ingetrokken")]
    Withdrew,

    /// <summary>Threw a draft away.</summary>
    [Dutch("concept weggegooid")]
    Discarded,

    /// <summary>Imported a folder.</summary>
    [Dutch("geïmporteerd")]
    Imported,

    /// <summary>Took the name of somebody who is shown by role only out of drafts and versions.</summary>
    [Dutch("naam weggehaald")]
    ForgotName,
}

/// <summary>Bureauregel: one entry of the private log of what editors did, kept for <see cref="RetentionDays"/>.</summary>
public sealed class DeskEvent
{
    /// <summary>Days after which an entry is deleted.</summary>
    public const int RetentionDays = 730;

    /// <summary>Characters in <see cref="Why"/> at most.</summary>
    public const int MaxWhyLength = 400;

    /// <summary>Row number.</summary>
    public long Id { get; set; }

    /// <summary>The account; null for a command on the terminal.</summary>
    public string? AccountId { get; set; }

    /// <summary>What was done.</summary>
    public DeskAction Action { get; set; }

    /// <summary>To what kind of root; null where it was no single one.</summary>
    public Noun? Noun { get; set; }

    /// <summary>To which root.</summary>
    public string? Key { get; set; }

    /// <summary>By which proposal.</summary>
    public Guid? ProposalId { get; set; }

    /// <summary>Why, in the editor's words.</summary>
    public string? Why { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }
}

/// <summary>What an address leads to.</summary>
public enum AddressStatus
{
    /// <summary>The page.</summary>
    Live,

    /// <summary>The page's present address: 301.</summary>
    Moved,

    /// <summary>A page that says that it was withdrawn: 410.</summary>
    Withdrawn,
}

/// <summary>Adres: every slug that was ever in use, so that no link is lost and no slug is used twice.</summary>
public sealed class Address
{
    /// <summary>What kind of root.</summary>
    public Noun Noun { get; set; }

    /// <summary>The slug; with the noun the primary key.</summary>
    public string Slug { get; set; } = "";

    /// <summary>Whose it is or was.</summary>
    public string Key { get; set; } = "";

    /// <summary>What it leads to.</summary>
    public AddressStatus Status { get; set; }
}
