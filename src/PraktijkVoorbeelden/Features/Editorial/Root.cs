using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>
/// A noun that is published and withdrawn by itself. Its Key is its primary key: what refers to it refers by Key, in the
/// database as in files and drafts (ADR 0002).
/// </summary>
public abstract class Root
{
    /// <summary>Characters in a Key at most.</summary>
    public const int MaxKeyLength = 60;

    /// <summary>Characters in a slug at most.</summary>
    public const int MaxSlugLength = 120;

    /// <summary>Characters in <see cref="LookupKey"/> and <see cref="SortKey"/> at most.</summary>
    public const int MaxFoldedLength = 200;

    /// <summary>Lower-case letters, digits and hyphens; never changes.</summary>
    public string Key { get; set; } = "";

    /// <summary>The last part of the page's address; null for a noun without a page of its own.</summary>
    public string? Slug { get; set; }

    /// <summary>Counts publications, from 1. The concurrency token.</summary>
    public int Version { get; set; }

    /// <summary>UTC.</summary>
    public DateTime FirstPublishedAt { get; set; }

    /// <summary>UTC; the last publication.</summary>
    public DateTime PublishedAt { get; set; }

    /// <summary>When somebody last asked the source whether this still holds; null when nobody did.</summary>
    public PartialDate? LastConfirmed { get; set; }

    /// <summary>The label folded, for looking up what was typed.</summary>
    public string LookupKey { get; set; } = "";

    /// <summary>The label folded for sorting ('s-Hertogenbosch under h).</summary>
    public string SortKey { get; set; } = "";

    /// <summary>What kind of thing this is.</summary>
    public abstract Noun Noun { get; }

    /// <summary>What a person calls it.</summary>
    public abstract string Label { get; }
}

/// <summary>A row that belongs to exactly one root and lives and dies with it.</summary>
public abstract class Row
{
    /// <summary>The root's Key; with <see cref="Position"/> the primary key.</summary>
    public string OwnerKey { get; set; } = "";

    /// <summary>From 0, in the order in which the editor left the rows.</summary>
    public int Position { get; set; }
}

/// <summary>
/// A row within a row: a turn of a conversation, a lesson of a session. It lives and dies with the row at
/// <see cref="ParentPosition"/> of the same root; its own <see cref="Row.Position"/> counts within that row.
/// </summary>
public abstract class InnerRow : Row
{
    /// <summary>The position of the row that it belongs to.</summary>
    public int ParentPosition { get; set; }
}
