using System.Text;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>
/// What all forms of a Dutch word have in common: the stem by <see cref="DutchStemmer"/>, and before and after it what that
/// one leaves apart, each as a step of its own.
/// </summary>
public static class DutchForms
{
    // Shorter words are function words, or names.
    private const int MinLength = 4;

    // Words that a rule would bring together with a word of another meaning.
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        // Old people, not parents.
        ["ouderen"] = "oudere",
        ["oudere"] = "oudere",
        // To know, not laws.
        ["weten"] = "weet",
        // Not what is over.
        ["overheid"] = "overheid",
        ["overheden"] = "overheid",
        // Irregular plurals.
        ["steden"] = "stad",
        ["leden"] = "lid",
        ["schepen"] = "schip",
        ["koeien"] = "koe",
        ["eieren"] = "ei",
    };

    // In these words a last "es" is no plural of a word in "e".
    private static readonly string[] NoPluralInEs = ["ces", "dres", "gres", "pres", "wes"];

    /// <summary>The stem of a term, which is in lower case and without accents.</summary>
    public static string StemOf(string term)
    {
        ArgumentNullException.ThrowIfNull(term);
        if (term.Length < MinLength || !IsAllLetters(term))
            return term;
        if (Exceptions.TryGetValue(term, out var own))
            return own;
        // Eten, uren, ogen: too short for the stemmer.
        if (term is [var vowel, var consonant, 'e', 'n'] && IsVowel(vowel) && !IsVowel(consonant))
            return $"{vowel}{vowel}{consonant}";
        var word = Base(term);
        return LongVowel(LastConsonant(DutchStemmer.Stem(word)), word);
    }

    /// <summary>
    /// The stem without the repair of its vowel: what the stem of a compound that ends in this word ends in (straat, but
    /// dorpsstrat).
    /// </summary>
    public static string TailOf(string term) =>
        term.Length < MinLength || !IsAllLetters(term) || Exceptions.ContainsKey(term) ? term : LastConsonant(DutchStemmer.Stem(Base(term)));

    private static bool IsAllLetters(string term) => !term.AsSpan().ContainsAnyExceptInRange('a', 'z');

    private static string Base(string term) => Undiminished(Singular(term.EndsWith("centra", StringComparison.Ordinal) ? term[..^1] + "um" : term));

    // Plurals in s after a vowel: organisaties, fiches, gemeentes.
    private static string Singular(string word)
    {
        if (!word.EndsWith("es", StringComparison.Ordinal) || word.Length < 5)
            return word;
        var before = word[^3];
        if (before == 'i')
            return word.Length > 5 ? word[..^1] : word;
        if (IsVowel(before) || Array.Exists(NoPluralInEs, ending => word.EndsWith(ending, StringComparison.Ordinal)))
            return word;
        // Taalles and zwemles are lessons; modules are not.
        return before == 'l' && !IsVowel(word[^4]) ? word : word[..^1];
    }

    // Wijkje, kamertje, filmpje.
    private static string Undiminished(string word) => word switch
    {
        _ when word.Length < 6 || !word.EndsWith("je", StringComparison.Ordinal) => word,
        _ when word.EndsWith("mpje", StringComparison.Ordinal) => word[..^3],
        [.., 'e', 'r' or 'l' or 'n', 't', 'j', 'e'] => word[..^3],
        _ => word[..^2],
    };

    // Gezinnen and gezin, brieven and brief, huizen and huis.
    private static string LastConsonant(string stem)
    {
        if (stem.Length > 3 && stem[^1] == stem[^2] && !IsVowel(stem[^1]))
            stem = stem[..^1];
        if (stem.EndsWith("kinder", StringComparison.Ordinal))
            return stem[..^2];
        return stem.Length < 3 ? stem : stem[^1] switch
        {
            'v' => stem[..^1] + 'f',
            'z' => stem[..^1] + 's',
            _ => stem,
        };
    }

    // In a word of one syllable the vowel tells words apart: raad and raden, not rad; lezen and lees, not lessen. Dutch
    // spells the long one double at the end of a word, and single before one consonant and an e.
    private static string LongVowel(string stem, string word)
    {
        if (stem.Length < 3 || IsVowel(stem[^1]) || !(stem[^2] is 'a' or 'e' or 'o' or 'u') || stem.AsSpan(0, stem.Length - 2).ContainsAny('a', 'e', 'o') || stem.AsSpan(0, stem.Length - 2).ContainsAny('i', 'u', 'y'))
            return stem;
        var vowel = stem[^2];
        var at = stem.Length - 2;
        var isLong = word.Length > at + 1 && (word[at + 1] == vowel || (word.Length > at + 2 && word[at + 2] == 'e'));
        return isLong ? new StringBuilder(stem).Insert(at, vowel).ToString() : stem;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
