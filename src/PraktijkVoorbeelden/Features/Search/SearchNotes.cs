namespace PraktijkVoorbeelden.Features.Search;

/// <summary>A question that differs in one word from what was asked.</summary>
/// <param name="Text">The question.</param>
/// <param name="Path">Its address.</param>
public sealed record OtherQuestion(string Text, string Path);

/// <summary>What a page says about how a question was understood.</summary>
public sealed record SearchNotes
{
    /// <summary>Words that stand nowhere, and what was looked for in their place.</summary>
    public IReadOnlyList<Correction> Corrections { get; private init; } = [];

    /// <summary>The question that may have been meant; null where there is none.</summary>
    public OtherQuestion? Meant { get; private init; }

    /// <summary>Words and phrases that stand nowhere, and nothing like them.</summary>
    public IReadOnlyList<string> Unknown { get; private init; } = [];

    /// <summary>How many of the hits answer to all words; null where all do.</summary>
    public int? All { get; private init; }

    /// <summary>Whether there is anything to say.</summary>
    public bool HasAny => Corrections.Count > 0 || Meant is not null || All is not null;

    /// <summary>The notes with an answer.</summary>
    public static SearchNotes Of(string text, SearchAnswer answer, Func<string, string> pathOf)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(pathOf);
        var meant = answer.Better.Aggregate(text, (other, word) => other.Replace(word.Typed, word.Meant, StringComparison.Ordinal));
        return new()
        {
            Corrections = answer.Corrections,
            Meant = answer.Better.Count > 0 && meant != text ? new(meant, pathOf(meant)) : null,
            Unknown = answer.Unknown,
            All = answer.Total > 0 && answer.All < answer.Total ? answer.All : null,
        };
    }
}
