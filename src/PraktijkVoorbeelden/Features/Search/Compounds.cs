namespace PraktijkVoorbeelden.Features.Search;

/// <summary>Where in a compound a word stands.</summary>
internal enum CompoundPlace
{
    /// <summary>At the end: what it is. A slachtofferfiche is a fiche.</summary>
    Head,

    /// <summary>At the front: what it is about. Schuldhulp is about schulden.</summary>
    Modifier,

    /// <summary>Between others.</summary>
    Middle,
}

/// <summary>
/// Takes Dutch compounds apart, over the words that the index holds: each part has to be one of them. Between parts may
/// stand s, e, en or n.
/// </summary>
internal sealed class Compounds(IndexImage image)
{
    /// <summary>Letters in a part at least. Shorter ones stand in words by accident.</summary>
    public const int MinPart = 4;

    // A part beside something that is no word of the catalogue.
    private const int MinKnownPart = 5;

    // Names that are this short (Wmo, pgb) are parts where they are names in the catalogue.
    private const int MinName = 3;

    private static readonly string[] Links = ["", "s", "e", "en", "n"];

    /// <summary>The stems of compounds with this word in them.</summary>
    /// <param name="term">The word.</param>
    /// <param name="forms">Its forms: at the front of a compound stand plurals, too.</param>
    public IEnumerable<(string Stem, CompoundPlace Place)> With(string term, IEnumerable<string> forms)
    {
        var tail = DutchForms.TailOf(term);
        if (!IsLongEnough(term, term.Length) || FunctionWords.IsIn(term) || FunctionWords.IsNoPart(term))
            yield break;
        var known = forms.ToList();
        // Of a verb that stands nowhere itself the short stem will do: eetproject for eten.
        var least = known.Count == 0 && term.Length >= MinPart ? MinName : MinPart;
        var fronts = known.Append(term).Append(tail).Append(Analyser.StemOf(term)).Distinct().Where(form => form.Length >= least || IsLongEnough(term, form.Length)).OrderByDescending(form => form.Length).ToList();
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in fronts.Where(front => front == tail || tail.Length < MinName || !front.Contains(tail, StringComparison.Ordinal)))
        {
            stems.UnionWith(image.Words.StemsWith(part));
        }

        foreach (var stem in stems)
        {
            if (PlaceIn(stem, tail, fronts) is { } place)
                yield return (stem, place);
        }
    }

    /// <summary>The parts of a compound, as words; none where it is none.</summary>
    public IReadOnlyList<string> PartsOf(string term)
    {
        if (term.Length < 2 * MinPart || term.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            return [];
        var (best, parts) = (0.0, (string[])[]);
        for (var at = MinPart; at <= term.Length - MinPart; at++)
        {
            var tail = Analyser.StemOf(term[at..]);
            var tailCount = CountOf(tail, term.AsSpan(at));
            if (tailCount == 0)
                continue;
            foreach (var front in Fronts(term[..at]))
            {
                var stem = Analyser.StemOf(front);
                // Of several ways to take it apart, the one whose parts are both well known (Koehn and Knight).
                var score = Math.Sqrt((double)tailCount * CountOf(stem, front));
                if (score > best)
                    (best, parts) = (score, [front, term[at..]]);
            }
        }

        return parts;
    }

    /// <summary>The word of the index that has the same parts, with what stands before the last one the other way round: werkleerplek, leerwerkplek.</summary>
    public string? TurnedOf(string term)
    {
        if (term.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            return null;
        for (var first = MinPart; first <= term.Length - (2 * MinPart); first++)
        {
            for (var second = first + MinPart; second <= term.Length - MinPart; second++)
            {
                var turned = string.Concat(term.AsSpan(first, second - first), term.AsSpan(0, first), term.AsSpan(second));
                if (turned != term && (image.CountOf(image.Vocabulary.Find(turned)) > 0 || Array.Exists(image.Vocabulary.OfStem(Analyser.StemOf(turned)), id => image.CountOf(id) > 0)))
                    return turned;
            }
        }

        return null;
    }

    /// <summary>The longest word that this ends or begins with, where nothing tells what the rest of it is.</summary>
    public string? KnownPartOf(string term)
    {
        if (term.Length < MinKnownPart + MinPart || term.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            return null;
        for (var length = term.Length - MinPart; length >= MinKnownPart; length--)
        {
            var tail = term[^length..];
            if (IsPart(tail) && !FunctionWords.IsGeneral(tail) && CountOf(Analyser.StemOf(tail), tail) > 0)
                return tail;
            var front = term[..length];
            foreach (var link in Links)
            {
                // As it is written: what is left of a word when its end is taken off may be the stem of another.
                if (front.EndsWith(link, StringComparison.Ordinal) && front[..^link.Length] is { Length: >= MinKnownPart } word && IsPart(word) && !FunctionWords.IsGeneral(word) && (image.CountOf(image.Vocabulary.Find(word)) > 0 || (Analyser.StemOf(word) == word && CountOf(word, word) > 0)))
                    return word;
            }
        }

        return null;
    }

    private CompoundPlace? PlaceIn(string stem, string tail, List<string> fronts)
    {
        if (tail.Length >= MinName && stem.Length > tail.Length && stem.EndsWith(tail, StringComparison.Ordinal) && IsFront(stem.AsSpan(0, stem.Length - tail.Length)))
            return CompoundPlace.Head;
        foreach (var front in fronts)
        {
            if (stem.Length > front.Length && stem.StartsWith(front, StringComparison.Ordinal) && IsBack(stem.AsSpan(front.Length)))
                return CompoundPlace.Modifier;
        }

        foreach (var front in fronts)
        {
            var at = stem.IndexOf(front, 1, StringComparison.Ordinal);
            if (at >= MinPart && at + front.Length < stem.Length && IsFront(stem.AsSpan(0, at)) && IsBack(stem.AsSpan(at + front.Length)))
                return CompoundPlace.Middle;
        }

        return null;
    }

    // One word, or two.
    private bool IsFront(ReadOnlySpan<char> front)
    {
        if (IsOneFront(front))
            return true;
        for (var at = MinPart; at <= front.Length - MinPart; at++)
        {
            if (IsOneFront(front[..at]) && IsOneFront(front[at..]))
                return true;
        }

        return false;
    }

    // A word, with or without the letters that link it to what follows.
    private bool IsOneFront(ReadOnlySpan<char> front)
    {
        foreach (var link in Links)
        {
            if (front.EndsWith(link, StringComparison.Ordinal) && IsKnown(front[..^link.Length]))
                return true;
        }

        return false;
    }

    private bool IsBack(ReadOnlySpan<char> back)
    {
        foreach (var link in Links)
        {
            if (back.StartsWith(link, StringComparison.Ordinal) && IsKnown(back[link.Length..]))
                return true;
        }

        return false;
    }

    // The words that a front may be.
    private IEnumerable<string> Fronts(string front)
    {
        foreach (var link in Links)
        {
            if (!front.EndsWith(link, StringComparison.Ordinal))
                continue;
            var word = front[..^link.Length];
            if (IsPart(word) && CountOf(Analyser.StemOf(word), word) > 0)
                yield return word;
        }
    }

    // A word or a stem of the index. Thousands are looked up for one word of a question, so nothing is made for it.
    private bool IsKnown(ReadOnlySpan<char> word)
    {
        if (word.Length < MinPart && !(word.Length == MinName && image.Labels.IsName([word.ToString()])))
            return false;
        if (FunctionWords.IsNoPart(word) || FunctionWords.IsIn(word))
            return false;
        if (image.CountOf(image.Vocabulary.Find(word)) > 0)
            return true;
        foreach (var id in image.Vocabulary.OfStem(word))
        {
            if (image.CountOf(id) > 0)
                return true;
        }

        return false;
    }

    private bool IsPart(string word) => IsLongEnough(word, word.Length) && !FunctionWords.IsNoPart(word) && !FunctionWords.IsIn(word);

    private bool IsLongEnough(string word, int length) => length >= MinPart || (length == MinName && word.Length == MinName && image.Labels.IsName([word]));

    private int CountOf(string stem, ReadOnlySpan<char> word)
    {
        if (word.Length < MinPart && !IsLongEnough(word.ToString(), word.Length))
            return 0;
        if (FunctionWords.IsNoPart(word))
            return 0;
        var count = 0;
        foreach (var id in image.Vocabulary.OfStem(stem))
        {
            // Of the word "over" nothing is a part, whatever is stemmed to it.
            if (!FunctionWords.IsIn(image.Vocabulary.Term(id)))
                count += image.CountOf(id);
        }

        return count > 0 ? count : image.CountOf(image.Vocabulary.Find(word));
    }
}
