using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Initiatives;

/// <summary>
/// Questions that a councillor may ask about a card, from what it tells and from what it leaves open. They judge nothing:
/// each follows from the card alone.
/// </summary>
public static class CouncillorQuestions
{
    /// <summary>More than these nobody asks in one meeting.</summary>
    public const int Max = 5;

    /// <summary>The questions of this card, those that matter most first.</summary>
    public static IReadOnlyList<string> Of(InitiativePage card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return [.. new[] { AboutNow(card), AboutFigures(card), AboutFailure(card), AboutResidents(card), AboutCosts(card), AboutOthers(card) }.OfType<string>().Take(Max)];
    }

    private static string? AboutNow(InitiativePage card) => (card.Phase, card.Currency) switch
    {
        (Phase.Unknown, _) => "Loopt dit nog?",
        (Phase.Stopped, _) => "Waarom is dit gestopt, en wat kwam ervoor in de plaats?",
        (Phase.Finished, _) => "Wat is ervan gebleven nadat het was afgerond?",
        (Phase.Idea or Phase.Preparing, Currency.Historical) => "Is dit er gekomen?",
        (_, Currency.Historical) => "Hoe gaat het er nu mee?",
        _ => null,
    };

    private static string? AboutFigures(InitiativePage card) => (card.Figures.Any(figure => figure.Kind == FigureKind.Result), card.Substantiation) switch
    {
        (false, _) => "Zijn er cijfers over het resultaat?",
        (true, Substantiation.Experience or Substantiation.OwnFigures) => "Heeft iemand anders deze cijfers bekeken?",
        _ => null,
    };

    private static string AboutFailure(InitiativePage card) => Tells(card.Story, InitiativeDetails.DidNotWorkHeading) || card.Lessons.Any(group => group.Key == LessonKind.DoesNotWork)
        ? "Wat is er veranderd na wat niet werkte?"
        : "Wat werkte niet, en wat deed u toen?";

    private static string? AboutResidents(InitiativePage card) => Tells(card.Story, InitiativeDetails.ForResidentsHeading) ? null : "Wat merkten inwoners ervan?";

    private static string? AboutCosts(InitiativePage card) => (Tells(card.Needs, InitiativeDetails.CostsHeading), card.Fundings.Count) switch
    {
        (false, 0) => "Wat kostte het, en waaruit is het betaald?",
        (false, _) => "Wat kostte het?",
        (true, 0) => "Waaruit is het betaald?",
        _ => null,
    };

    private static string? AboutOthers(InitiativePage card) => card.Adoptions.Use.Count > 0 ? null : "Deed een andere gemeente dit ook, en hoe ging het daar?";

    private static bool Tells(IEnumerable<InitiativeSection> sections, string heading) => sections.Any(section => section.Heading == heading);
}
