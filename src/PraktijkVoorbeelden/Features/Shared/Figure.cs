using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Sources;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Shared;

/// <summary>What a figure tells: only a result is a result.</summary>
public enum FigureKind
{
    /// <summary>Circumstances: 400 statushouders live here.</summary>
    [Dutch("context")]
    Context,

    /// <summary>What was put in: twenty organisations under one roof.</summary>
    [Dutch("inzet")]
    Input,

    /// <summary>Who was reached: more than 3,000 people took part.</summary>
    [Dutch("bereik")]
    Reach,

    /// <summary>What came of it: from 30 process steps to 20.</summary>
    [Dutch("resultaat")]
    Result,

    /// <summary>What people thought of it: an 8.5 from clients.</summary>
    [Dutch("waardering")]
    Appreciation,
}

/// <summary>How exactly a figure was given.</summary>
public enum FigureQualifier
{
    /// <summary>Ruim.</summary>
    [Dutch("ruim")]
    WellOver,

    /// <summary>Meer dan.</summary>
    [Dutch("meer dan")]
    MoreThan,

    /// <summary>Ongeveer.</summary>
    [Dutch("ongeveer")]
    About,

    /// <summary>Minimaal.</summary>
    [Dutch("minimaal")]
    AtLeast,

    /// <summary>Maximaal.</summary>
    [Dutch("maximaal")]
    AtMost,

    /// <summary>Bijna.</summary>
    [Dutch("bijna")]
    Almost,
}

/// <summary>A figure (cijfer), with what it is and according to whom.</summary>
/// <typeparam name="TOwner">The root that it is a figure of.</typeparam>
public sealed class Figure<TOwner> : Row where TOwner : Root
{
    /// <summary>Values are kept in units of 1/1000.</summary>
    public const int Scale = 1_000;

    /// <summary>Figures of one root at most.</summary>
    public const int MaxRows = 40;

    /// <summary>Characters in <see cref="Description"/> and <see cref="AccordingTo"/> at most.</summary>
    public const int MaxDescriptionLength = 200;

    /// <summary>Characters in <see cref="Unit"/> at most.</summary>
    public const int MaxUnitLength = 40;

    /// <summary>What is counted.</summary>
    public string Description { get; set; } = "";

    /// <summary>The value in thousandths: 8.5 is 8,500. Scaled, so that both databases keep it exactly.</summary>
    public long Value { get; set; }

    /// <summary>The value before, in thousandths.</summary>
    public long? Before { get; set; }

    /// <summary>Procent, organisaties, euro.</summary>
    public string? Unit { get; set; }

    /// <summary>How exactly it was given; null for exactly.</summary>
    public FigureQualifier? Qualifier { get; set; }

    /// <summary>Context, input, reach, result or appreciation.</summary>
    public FigureKind Kind { get; set; }

    /// <summary>Whose figure it is.</summary>
    public string? AccordingTo { get; set; }

    /// <summary>Where it was found.</summary>
    public string? SourceKey { get; set; }

    /// <summary>See <see cref="SourceKey"/>.</summary>
    public Source? Source { get; set; }
}
