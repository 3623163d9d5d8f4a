using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Shared;

/// <summary>
/// The pictures that show when somebody shares a page: one for each theme that ships, and one for all other pages. They
/// are made by <c>Styles/share.mjs</c>.
/// </summary>
public static class ThemePictures
{
    /// <summary>Pixels.</summary>
    public const int Width = 1200;

    /// <summary>Pixels.</summary>
    public const int Height = 630;

    /// <summary>The picture of a page without a theme.</summary>
    public const string Default = "/images/delen/praktijkvoorbeelden.png";

    // A theme that editors add later has no picture until one is made.
    private static readonly HashSet<string> Drawn =
    [
        "armoede",
        "bewonersinitiatief-en-zeggenschap",
        "dagbesteding",
        "gezondheid-en-preventie",
        "jeugd-en-gezin",
        "leren-en-organiseren",
        "meervoudige-problemen",
        "ontmoeting-en-eenzaamheid",
        "ouderen-en-dementie",
        "psychische-gezondheid",
        "schulden",
        "statushouders-en-inburgering",
        "sturen-en-bekostigen",
        "toegang-en-wijkteams",
        "vrijwilligers-en-informele-zorg",
        "werk-en-inkomen",
    ];

    /// <summary>The path of the picture of the theme with this slug.</summary>
    public static string Of(string slug) => Drawn.Contains(slug) ? $"/images/delen/{slug}.png" : Default;

    /// <summary>What a picture says in letters: its theme, which names its file.</summary>
    public static string TextOf(string picture) => picture == Default
        ? "Wat gemeenten doen in het sociaal domein, en wat ervan kwam"
        : $"{DutchCulture.AtStart(Path.GetFileNameWithoutExtension(picture).Replace('-', ' '))}: praktijkvoorbeelden van gemeenten, wat werkte en wat niet";

    /// <summary>The path of the picture of what is about these themes, by the first of them.</summary>
    public static string Of(IReadOnlyList<PageLink> themes)
    {
        ArgumentNullException.ThrowIfNull(themes);
        return themes.Count == 0 ? Default : Of(themes[0].Path[(themes[0].Path.LastIndexOf('/') + 1)..]);
    }
}
