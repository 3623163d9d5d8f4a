namespace PraktijkVoorbeelden.Features.Search;

/// <summary>Words that make a sentence of other words. In a question they need not be found; within a compound they are no part.</summary>
internal static class FunctionWords
{
    private static readonly HashSet<string> InQuestions =
    [
        .. ("de het een den der des ter ten t s n 't en of maar want dus als dan dat die dit deze wie wat waar wanneer waarom hoe welk welke hoeveel waarmee waarvoor waaraan waarin "
        + "van voor in op aan met bij naar uit over om te tot door tegen tussen zonder onder sinds per via binnen buiten rond tijdens "
        + "ik je jij u jullie hij zij ze we wij men er hier daar mijn jouw uw zijn haar ons onze hun hen hem mij me zich elkaar "
        + "is was waren wordt worden werd werden ben bent heb hebt heeft hebben had hadden kan kun kunt kunnen kon konden mag mogen moet moeten wil wilt willen wilde zal zou zullen zouden "
        + "doe doet doen deed deden gaat gaan ging gingen komt komen kwam krijgt krijg geef geeft maak maakt "
        + "ook nog al niet geen wel zo zoals toch om alle alles iets iemand iedereen veel meer meest meeste mee graag eens even heel erg nu "
        + "vinden vind zoek zoeken zoekt weten informatie").Split(' '),
    ];

    private static readonly HashSet<string> NoPartOfCompounds =
    [
        .. ("over onder voor door tegen aan naar uit binnen buiten boven achter tussen rond terug weer mede samen zelf heen toen toch dank later alle alles "
        + "meer heid heden lijk lijke loos loze baar bare zaam zame achtig schap ings ende erij isch ische atie eren ster ting ling ning ding sing ring king ping zing "
        + "elijk baarheid loosheid ingen elen eerd eert erde eren aten iten oten uten enen onen anen land").Split(' '),
    ];

    // These say how something is, and nothing of what it is: by one of them alone no compound is answered.
    private static readonly HashSet<string> General =
    [
        .. ("laag hoog hoge lage klein kleine groot grote nieuw nieuwe goed goede lang lange kort korte snel snelle vroeg vroege laat late half halve vrij vrije open eigen ander "
        + "andere elke ieder beter best hele vele enkel dubbel eerst eerste laatst laatste vast vaste extra recht rechte niets zeker zekere soort deel stuk dagen jaren keer").Split(' '),
    ];

    /// <summary>Whether a question means the same without this word.</summary>
    public static bool IsIn(string term) => InQuestions.Contains(term);

    /// <summary>Whether a question means the same without this word.</summary>
    public static bool IsIn(ReadOnlySpan<char> term) => InQuestions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(term);

    /// <summary>Whether this is too general to stand for a compound that it is a part of.</summary>
    public static bool IsGeneral(string part) => General.Contains(part) || IsIn(part) || IsNoPart(part);

    /// <summary>Whether this stands at the front or the end of words that are no compounds.</summary>
    public static bool IsNoPart(ReadOnlySpan<char> part) => NoPartOfCompounds.GetAlternateLookup<ReadOnlySpan<char>>().Contains(part);
}
