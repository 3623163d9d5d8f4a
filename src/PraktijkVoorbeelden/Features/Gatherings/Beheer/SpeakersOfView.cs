using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace PraktijkVoorbeelden.Features.Gatherings.Beheer;

/// <summary>Typed access to the two speakers of the conversation in which a turn stands.</summary>
public static class SpeakersOfView
{
    private const string Key = nameof(SpeakersOfView);

    /// <summary>Tells the turns of a conversation who talk in it.</summary>
    public static void SetSpeakers(this ViewDataDictionary viewData, IEnumerable<SelectListItem> speakers) => viewData[Key] = speakers.ToList();

    /// <summary>Who talk in the conversation of this turn.</summary>
    public static IEnumerable<SelectListItem> Speakers(this ViewDataDictionary viewData) => (IEnumerable<SelectListItem>)viewData[Key]!;
}
