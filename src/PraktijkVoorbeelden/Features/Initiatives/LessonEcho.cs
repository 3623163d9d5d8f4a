using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Initiatives;

/// <summary>Finds lessons that only repeat what the chapter on what did not work has said already.</summary>
public static class LessonEcho
{
    private const int ShortWord = 3;
    private const double Repeated = 0.8;

    /// <summary>Whether the chapter says what this lesson of a failure says, nearly in the same words.</summary>
    public static bool IsIn(string? chapter, InitiativeLesson lesson)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        if (chapter is null || lesson.Kind != LessonKind.DoesNotWork)
            return false;

        // Whose lesson it is may not get lost; the year of telling stands under the title.
        if (lesson.AccordingTo is { } teller && WordsOf(teller).Where(word => !word.All(char.IsDigit)).Except(WordsOf(chapter)).Any())
            return false;

        var words = WordsOf(lesson.Text);
        return words.Count > 0 && words.Intersect(WordsOf(chapter)).Count() >= Repeated * words.Count;
    }

    // Short words tell little: "de", "van" and "het" stand in every sentence.
    private static HashSet<string> WordsOf(string text) =>
        [.. new string([.. Folding.Fold(text).Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ').Where(word => word.Length > ShortWord)];
}
