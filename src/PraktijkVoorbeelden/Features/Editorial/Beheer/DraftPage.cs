using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Editorial.Beheer;

/// <summary>A draft on screen.</summary>
public sealed class DraftPage
{
    /// <summary>What kind of root.</summary>
    public required NounDescription Noun { get; init; }

    /// <summary>What the page knows of the draft; posted along with the form.</summary>
    public required DraftStamp Stamp { get; init; }

    /// <summary>The form.</summary>
    public required RootForm Form { get; init; }

    /// <summary>What the form's fields need.</summary>
    public required FormDesk Desk { get; init; }

    /// <summary>What must be mended or filled in before publication; none for a draft that was not saved yet.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>What an editor had better look at, but that keeps nothing from being published.</summary>
    public IReadOnlyList<Fault> Warnings { get; init; } = [];

    /// <summary>Whether what is missing is shown as a fault too, because the editor wanted to publish.</summary>
    public bool ShowsEverything { get; set; }

    /// <summary>What is shown as a fault, at the field.</summary>
    public IEnumerable<Fault> FaultsToMend => Faults.Where(fault => ShowsEverything || !fault.IsMissing);

    /// <summary>What is only said to be missing still.</summary>
    public IEnumerable<Fault> StillMissing => ShowsEverything ? [] : Faults.Where(fault => fault.IsMissing);

    /// <summary>What people call it; empty while nothing is typed.</summary>
    public required string Label { get; init; }

    /// <summary>The draft as it is kept; null for one that was not saved yet.</summary>
    public SavedDraft? Saved { get; init; }

    /// <summary>The version on the site; 0 where it is not published.</summary>
    public int LiveVersion { get; init; }

    /// <summary>Other open drafts of the same root.</summary>
    public IReadOnlyList<SavedDraft> Others { get; init; } = [];

    /// <summary>Where the draft stands.</summary>
    public ProposalStatus Status => Saved?.Status ?? ProposalStatus.Draft;

    /// <summary>Where to go on once the draft is closed: to what is on the site, or was.</summary>
    public string PathAfterPublication => LiveVersion > 0 ? EditPath : HistoryPath;

    /// <summary>Where to change what is on the site.</summary>
    public string EditPath => $"{RoomController.PathOf(Noun.Noun)}/bewerk/{Stamp.Key}";

    /// <summary>Where the former versions are.</summary>
    public string HistoryPath => $"{RoomController.PathOf(Noun.Noun)}/geschiedenis/{Stamp.Key}";

    /// <summary>Where readers see it; null where they cannot.</summary>
    public string? LivePath { get; init; }

    /// <summary>Whether somebody has published since this draft was begun.</summary>
    public bool IsOvertaken => LiveVersion != Stamp.BaseVersion;

    /// <summary>What a new one is called while it has no name.</summary>
    public string NewTitle { get; set; } = "";

    /// <summary>The page's heading.</summary>
    public string Title => Label.Length > 0 ? Label : Stamp.BaseVersion > 0 ? Stamp.Key! : NewTitle;

    /// <summary>How far it is, in a few sentences.</summary>
    public string State => string.Join(
        ' ',
        Saved is null ? "Nog niet bewaard." : $"Concept van {Saved.Owner}, bewaard op {DutchTime.Moment(Saved.UpdatedAt)}.",
        LiveVersion == 0 ? "Nog niet op de site." : "Op de site verandert er pas iets als u publiceert.");
}

/// <summary>A draft as it is kept.</summary>
/// <param name="Id">The proposal.</param>
/// <param name="Noun">What kind of root.</param>
/// <param name="Key">Which root.</param>
/// <param name="Label">What people call it; empty where nothing was typed.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Author">Who began it; null for an import or an account that is gone.</param>
/// <param name="IsMine">Whether that is who is looking.</param>
/// <param name="UpdatedAt">When it was saved.</param>
public sealed record SavedDraft(Guid Id, Noun Noun, string Key, string Label, ProposalStatus Status, string? Author, bool IsMine, DateTime UpdatedAt)
{
    /// <summary>Its address.</summary>
    public string Path => $"{RoomController.PathOf(Noun)}/{Id}";

    /// <summary>What an editor sees in a list.</summary>
    public string ShownLabel => Label.Length > 0 ? Label : "(nog zonder titel)";

    /// <summary>Whose it is, in a sentence.</summary>
    public string Owner => IsMine ? "u" : Author ?? "een collega";
}
