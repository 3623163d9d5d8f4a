namespace PraktijkVoorbeelden.Features.Errors;

/// <summary>What the page for a fault says.</summary>
/// <param name="Title">What happened.</param>
/// <param name="Explanation">Why, and what the visitor can do.</param>
public sealed record ErrorPage(string Title, string Explanation)
{
    /// <summary>Whether a search is likely to bring the visitor where they wanted to be.</summary>
    public bool OffersSearch { get; private init; }

    /// <summary>The number under which the log holds the fault.</summary>
    public string? Reference { get; private init; }

    /// <summary>The text for a status.</summary>
    public static ErrorPage For(int status, string reference) => status switch
    {
        StatusCodes.Status403Forbidden => new(
            "U mag deze pagina niet bekijken",
            "Uw account heeft hier geen rechten voor. Denkt u dat dit niet klopt? Vraag het de beheerder."),
        StatusCodes.Status404NotFound => new(
            "Deze pagina is er niet",
            "Misschien is het adres niet goed overgenomen, of heeft de pagina een ander adres gekregen. Zoek op een woord uit de titel of kies een lijst.")
        {
            OffersSearch = true,
        },
        StatusCodes.Status410Gone => new(
            "Deze pagina is weggehaald",
            "De redactie heeft deze pagina van de site gehaald. Misschien vindt u iets wat erop lijkt.")
        {
            OffersSearch = true,
        },
        StatusCodes.Status413PayloadTooLarge => new(
            "Dit is te veel in één keer",
            "U stuurde meer dan de site in één keer aankan. Er is niets opgeslagen. Ga met uw browser terug naar het formulier: "
            + "wat u invulde, staat er dan nog. Maak de teksten korter of verdeel ze."),
        StatusCodes.Status429TooManyRequests => new(
            "Even rustig aan",
            "Er kwamen te veel verzoeken na elkaar. Wacht een minuut en probeer het dan opnieuw."),
        StatusCodes.Status503ServiceUnavailable => new(
            "De site is even niet bereikbaar",
            "We zijn zo terug. Probeer het over een paar minuten opnieuw."),
        >= StatusCodes.Status500InternalServerError => new(
            "Er ging iets mis bij ons",
            "Dit ligt niet aan u. Probeer het over een paar minuten opnieuw. Blijft het misgaan? Meld het ons dan met het nummer hieronder.")
        {
            Reference = reference,
        },
        _ => new(
            "We kunnen hier niets mee",
            "De site begreep niet wat uw browser stuurde. Er is niets opgeslagen. Ga terug, laad de pagina opnieuw en probeer het nog een keer."),
    };
}
