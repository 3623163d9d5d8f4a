namespace PraktijkVoorbeelden.Features.Search;

/// <summary>A word of the index that answers to a word of the question.</summary>
/// <param name="Term">Its number.</param>
/// <param name="Weight">How well: 1 for the word itself.</param>
internal readonly record struct WeightedTerm(int Term, float Weight);

/// <summary>The words of the index that answer to one word: its forms, the compounds that it is in, the parts that it is made of.</summary>
/// <param name="Terms">The words, in an order that does not depend on when they came into the index.</param>
/// <param name="IsKnown">Whether the word itself, or a form of it, stands anywhere.</param>
/// <param name="Forms">The word and its forms.</param>
internal sealed record WordMeaning(IReadOnlyList<WeightedTerm> Terms, bool IsKnown, int[] Forms)
{
    /// <summary>The parts of it that are known, as a phrase, where all that answers to it may answer to those alone.</summary>
    public string? Parts { get; init; }

    /// <summary>A form of the word weighs as much or more; a compound or a part less.</summary>
    public const float IsForm = 0.7f;
}

/// <summary>Finds what a word answers to, over the words that the index holds at this moment.</summary>
internal sealed class WordMeanings(IndexImage image)
{
    private const float SameStem = 0.9f;
    private const float Verb = 0.75f;
    private const float Derived = 0.5f;
    private const float AsHead = 0.55f;
    private const float AsModifier = 0.4f;
    private const float InMiddle = 0.3f;
    private const float AsPart = 0.35f;
    // The other forms of a part: of mantelzorgondersteuning not the verb.
    private const float AsPartForm = 0.1f;
    private const float AsCommonPart = 0.2f;
    private const float Turned = 0.8f;
    private const float Related = 0.2f;
    private const int MaxRelated = 30;

    // A common word is in more compounds than a question can use: the most frequent ones.
    private const int MaxCompounds = 150;

    // Who does it, made of what is done: mantelzorg, mantelzorgers.
    private static readonly string[] Agents = ["er", "ers", "aar", "aars", "ster", "sters"];

    // What is done, by those who do it: begeleiding, begeleiders.
    private const string Deed = "ing";

    private readonly Compounds compounds = new(image);

    /// <summary>What a word answers to.</summary>
    public WordMeaning Of(string term)
    {
        if (image.Recall<WordMeaning>(term) is { } known)
            return known;
        var meaning = Find(term);
        image.Remember(term, meaning, 2 * meaning.Terms.Count);
        return meaning;
    }

    /// <summary>The word and its forms, as far as they stand anywhere.</summary>
    public Dictionary<int, float> FormsOf(string term)
    {
        var forms = new Dictionary<int, float>();
        var stems = new HashSet<string>(StringComparer.Ordinal) { Analyser.StemOf(term) };
        AddTerm(forms, term, 1);
        AddStem(forms, stems.First(), SameStem);
        foreach (var other in Plurals(term))
        {
            if (AddTerm(forms, other, SameStem))
                AddStem(forms, Analyser.StemOf(other), SameStem);
        }

        foreach (var infinitive in InfinitiveStems(term).Where(stem => stems.Add(stem)).ToList())
        {
            AddStem(forms, infinitive, Verb);
        }

        foreach (var stem in stems.Where(IsVerb).ToList())
        {
            foreach (var form in (ReadOnlySpan<string>)[$"{stem}t", $"ge{stem}t", $"ge{stem}d", $"ge{stem}", $"{stem}te", $"{stem}ten", $"{stem}de", $"{stem}den"])
            {
                AddTerm(forms, form, Verb);
            }
        }

        return forms;
    }

    /// <summary>The word, its forms, and who does it or what they do.</summary>
    public Dictionary<int, float> KinOf(string term)
    {
        var found = FormsOf(term);
        AddDerived(found, term);
        return found;
    }

    private WordMeaning Find(string term)
    {
        var forms = FormsOf(term);
        var found = new Dictionary<int, float>(forms);
        AddDerived(found, term);
        foreach (var (stem, place) in compounds.With(term, forms.Keys.Select(image.Vocabulary.Term))
            .OrderByDescending(compound => CountOf(compound.Stem)).ThenBy(compound => compound.Stem, StringComparer.Ordinal).Take(MaxCompounds))
        {
            AddStem(found, stem, place switch { CompoundPlace.Head => AsHead, CompoundPlace.Modifier => AsModifier, _ => InMiddle });
        }

        if (forms.Count == 0 && compounds.TurnedOf(term) is { } turned)
            AddAll(found, forms, FormsOf(turned));
        var parts = compounds.PartsOf(term);
        AddParts(found, parts);
        var known = found.Count == 0 ? compounds.KnownPartOf(term) : null;
        if (known is not null)
            AddStem(found, Analyser.StemOf(known), AsPart);

        // What is about the same: schuldpreventie beside schuldhulpverlening.
        foreach (var (stem, _) in parts.Take(1).Where(front => !FunctionWords.IsGeneral(front)).SelectMany(front => compounds.With(Analyser.StemOf(front), FormsOf(front).Keys.Select(image.Vocabulary.Term)))
            .Where(compound => compound.Place == CompoundPlace.Modifier)
            .OrderByDescending(compound => CountOf(compound.Stem)).ThenBy(compound => compound.Stem, StringComparer.Ordinal).Take(MaxRelated))
        {
            AddStem(found, stem, Related);
        }

        return new(Sorted(found), forms.Count > 0, [.. forms.Keys])
        {
            Parts = known ?? (forms.Count == 0 && parts.Where(part => !FunctionWords.IsGeneral(part)).ToList() is { Count: > 0 } told ? string.Join(" en ", told) : null),
        };
    }

    private static void AddAll(Dictionary<int, float> found, Dictionary<int, float> forms, Dictionary<int, float> turned)
    {
        foreach (var (id, weight) in turned)
        {
            found[id] = forms[id] = weight * Turned;
        }
    }

    // What stands in front says what the whole is about, and so does the rest where that is rarer: mantelzorgondersteuning
    // is answered by mantelzorgers before ondersteuning, and by ondersteunen last.
    private void AddParts(Dictionary<int, float> found, IReadOnlyList<string> parts)
    {
        foreach (var (part, at) in parts.Select((part, at) => (part, at)).Where(place => !FunctionWords.IsGeneral(place.part)))
        {
            var stem = Analyser.StemOf(part);
            var isTelling = at == 0 || CountOf(stem) <= CountOf(Analyser.StemOf(parts[0]));
            foreach (var (id, weight) in KinOf(part))
            {
                AddTerm(found, image.Vocabulary.Term(id), weight <= Verb || !isTelling ? AsPartForm : AsPart);
            }

            AddTerm(found, part, isTelling ? AsPart : AsCommonPart);
            AddStem(found, stem, isTelling && !IsVerb(stem) ? AsPart : AsPartForm);
            if (at == 0)
                AddAgents(found, part);
        }
    }

    private void AddAgents(Dictionary<int, float> found, string part)
    {
        foreach (var suffix in Agents)
        {
            AddTerm(found, part + suffix, AsPart);
        }
    }

    private void AddDerived(Dictionary<int, float> found, string term)
    {
        foreach (var suffix in Agents)
        {
            AddTerm(found, term + suffix, Derived);
            if (term.Length - suffix.Length > Compounds.MinPart && term.EndsWith(suffix, StringComparison.Ordinal))
            {
                AddTerm(found, term[..^suffix.Length], Derived);
                // Begeleiders, begeleiding.
                AddTerm(found, term[..^suffix.Length] + Deed, Derived);
            }
        }

        if (term.Length - Deed.Length > Compounds.MinPart && term.EndsWith(Deed, StringComparison.Ordinal))
        {
            AddTerm(found, term[..^Deed.Length] + "er", Derived);
            AddTerm(found, term[..^Deed.Length] + "ers", Derived);
        }
    }

    // Words without an apostrophe in their plural (regios, programmas): they are the plural of a word that is there.
    private static IEnumerable<string> Plurals(string term)
    {
        if (term.Length < 4)
            yield break;
        if (term[^1] == 's' && IsVowel(term[^2]))
            yield return term[..^1];
        if (IsVowel(term[^1]))
            yield return term + "s";
    }

    // Werkt, gewerkt and werkte are forms of a verb where the infinitive is a word of the index.
    private IEnumerable<string> InfinitiveStems(string term)
    {
        if (term.Length < 5)
            yield break;
        var inner = term.StartsWith("ge", StringComparison.Ordinal) && term.Length > 6 ? term[2..] : null;
        foreach (var word in (string?[])[term, inner])
        {
            if (word is null)
                continue;
            foreach (var suffix in (string[])["te", "ten", "de", "den", "t", "d"])
            {
                if (word.Length - suffix.Length >= (suffix.Length == 1 ? 3 : 4) && word.EndsWith(suffix, StringComparison.Ordinal) && Analyser.StemOf(word[..^suffix.Length] + "en") is var stem && IsVerb(stem))
                    yield return stem;
            }
        }

        if (inner is not null && inner.EndsWith("en", StringComparison.Ordinal) && Analyser.StemOf(inner) is var strong && IsVerb(strong))
            yield return strong;
    }

    private bool IsVerb(string stem) => Array.Exists(
        image.Vocabulary.OfStem(stem),
        id => image.CountOf(id) > 0 && image.Vocabulary.Term(id) is var word && word.EndsWith("en", StringComparison.Ordinal) && word.Length > 4);

    private bool AddTerm(Dictionary<int, float> found, string term, float weight)
    {
        var id = image.Vocabulary.Find(term);
        if (id < 0 || image.CountOf(id) == 0)
            return false;
        if (!found.TryGetValue(id, out var known) || known < weight)
            found[id] = weight;
        return true;
    }

    private void AddStem(Dictionary<int, float> found, string stem, float weight)
    {
        foreach (var id in image.Vocabulary.OfStem(stem))
        {
            AddTerm(found, image.Vocabulary.Term(id), weight);
        }
    }

    private int CountOf(string stem) => image.Vocabulary.OfStem(stem).Sum(image.CountOf);

    private List<WeightedTerm> Sorted(Dictionary<int, float> found) =>
    [
        .. found.OrderByDescending(pair => pair.Value).ThenBy(pair => image.Vocabulary.Term(pair.Key), StringComparer.Ordinal)
            .Select(pair => new WeightedTerm(pair.Key, pair.Value)),
    ];

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
