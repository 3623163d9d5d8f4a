namespace PraktijkVoorbeelden.Features.Initiatives;

/// <summary>What stands above lessons of a kind, wherever they are listed.</summary>
public static class LessonHeading
{
    /// <summary>The heading.</summary>
    public static string Of(LessonKind kind) => kind switch
    {
        LessonKind.Works => "Wat werkte",
        LessonKind.DoesNotWork => "Wat niet werkte",
        LessonKind.Unplanned => "Wat niet de bedoeling was, maar wel gebeurde",
        _ => "Waar u op moet letten",
    };
}
