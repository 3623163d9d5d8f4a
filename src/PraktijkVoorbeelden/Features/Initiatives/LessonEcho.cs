using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Initiatives;

/// <summary>Finds lessons that only repeat what the chapter on what did not work has said already, word for word.</summary>
public static class LessonEcho
{
    /// <summary>Whether this lesson of a failure stands in the chapter as it is: one word more or less may say the opposite.</summary>
    public static bool IsIn(string? chapter, InitiativeLesson lesson)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        if (chapter is null || lesson.Kind != LessonKind.DoesNotWork)
            return false;

        // Whose lesson it is may not get lost.
        var told = WordsOf(chapter);
        return (lesson.AccordingTo is not { } teller || told.Contains(WordsOf(teller), StringComparison.Ordinal)) && told.Contains(WordsOf(lesson.Text), StringComparison.Ordinal);
    }

    // In one form, with a space before and behind each.
    private static string WordsOf(string text) =>
        $" {string.Join(' ', new string([.. Folding.Fold(text).Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries))} ";
}
