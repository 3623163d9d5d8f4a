namespace PraktijkVoorbeelden.Features.Search;

/// <summary>Finds the word that somebody meant, by the number of mistakes between it and what was typed.</summary>
internal sealed class Spelling(IndexImage image)
{
    private const int MinLength = 4;

    // From this length on two mistakes are possible without ending up at another word.
    private const int LengthForTwo = 6;

    private const int MaxLength = 40;

    // In a word of so many letters one mistake leads to no other word, and in a longer one two.
    private const int SureForOne = 7;
    private const int SureForTwo = 12;

    // With letters in an order in which Dutch never has them, it is a mistake in a shorter word too.
    private const int OddForOne = 5;
    private const int OddForTwo = 8;

    // Fewer words do not tell in which order Dutch has its letters.
    private const int EnoughWords = 2_000;

    // From this length on a word with two mistakes is worth a question.
    private const int AskForTwo = 10;

    private const int Letters = 27;

    /// <summary>The word that was meant, where it can hardly be another one: a word that only the catalogue lacks is looked for as it is.</summary>
    public string? Sure(string typed) => Correct(typed) is { } meant && IsSure(typed, meant) ? meant : null;

    /// <summary>The word that may have been meant, of those in so many documents at least; null where none is near.</summary>
    public string? Maybe(string typed, int atLeast = 1) =>
        Correct(typed, atLeast) is { } meant && !FunctionWords.IsIn(meant) && ((typed.Length >= AskForTwo && typed[0] == meant[0]) || Distance(typed, meant, 1) == 1) && !IsInflected(typed, meant) ? meant : null;

    private bool IsSure(string typed, string meant)
    {
        if (typed[0] != meant[0] || IsInflected(typed, meant) || FunctionWords.IsIn(meant))
            return false;
        if (typed.Length >= SureForOne && typed.Order().SequenceEqual(meant.Order()))
            return true;
        return Distance(typed, meant, 2) == 1
            ? typed.Length >= SureForOne || (typed.Length >= OddForOne && OddPlaces(typed) > 0)
            : typed.Length >= SureForTwo || (typed.Length >= OddForTwo && OddPlaces(typed) > 1);
    }

    // Passend is no mistake for passen.
    private static bool IsInflected(string typed, string meant) => typed.StartsWith(meant, StringComparison.Ordinal) || Analyser.StemOf(typed) == Analyser.StemOf(meant);

    // Three letters that stand behind each other in no word of the index.
    private int OddPlaces(string typed)
    {
        if (image.Vocabulary.Count < EnoughWords)
            return 0;
        var known = new System.Collections.BitArray(Letters * Letters * Letters);
        for (var id = 0; id < image.Vocabulary.Count; id++)
        {
            if (image.Postings(id) is { Plain: > 0 })
            {
                foreach (var three in Threes(image.Vocabulary.Term(id)))
                {
                    known[three] = true;
                }
            }
        }

        return Threes(typed).Count(three => !known[three]);
    }

    private static IEnumerable<int> Threes(string word)
    {
        for (var at = -1; at + 1 < word.Length; at++)
        {
            yield return (((NumberOf(word, at) * Letters) + NumberOf(word, at + 1)) * Letters) + NumberOf(word, at + 2);
        }
    }

    // Before and behind a word, and all that is no letter, is 0.
    private static int NumberOf(string word, int at) => at >= 0 && at < word.Length && char.IsAsciiLetterLower(word[at]) ? word[at] - 'a' + 1 : 0;

    /// <summary>
    /// The most frequent of the nearest words; null where none is near. Only words that stand outside quotes: a name of a
    /// person is never proposed.
    /// </summary>
    public string? Correct(string typed, int atLeast = 1)
    {
        if (typed.Length is < MinLength or > MaxLength || typed.AsSpan().ContainsAnyInRange('0', '9'))
            return null;
        var key = $"~{atLeast} {typed}";
        if (image.Recall<string>(key) is { } known)
            return known.Length > 0 ? known : null;
        var found = Find(typed, atLeast);
        image.Remember(key, found ?? "", 0);
        return found;
    }

    private string? Find(string typed, int atLeast)
    {
        var atMost = typed.Length < LengthForTwo ? 1 : 2;
        var letters = LettersOf(typed);
        var (best, mistakes, isSameStart, documents) = ((string?)null, atMost + 1, false, 0);
        for (var id = 0; id < image.Vocabulary.Count; id++)
        {
            var word = image.Vocabulary.Term(id);
            if (Math.Abs(word.Length - typed.Length) > atMost || word.Length < MinLength)
                continue;
            // A mistake changes two letters of the set at most.
            if (System.Numerics.BitOperations.PopCount(letters ^ LettersOf(word)) > 2 * Math.Min(atMost, mistakes))
                continue;
            if (image.Postings(id) is not { } postings || postings.Plain < atLeast || word.AsSpan().ContainsAnyInRange('0', '9'))
                continue;
            var distance = Distance(typed, word, Math.Min(atMost, mistakes));
            if (distance > Math.Min(atMost, mistakes) || distance == 0)
                continue;
            var starts = word[0] == typed[0];
            var order = mistakes.CompareTo(distance);
            if (order == 0)
                order = starts.CompareTo(isSameStart);
            if (order == 0)
                order = postings.Plain.CompareTo(documents);
            if (order == 0)
                order = string.CompareOrdinal(best, word);
            if (order > 0)
                (best, mistakes, isSameStart, documents) = (word, distance, starts, postings.Plain);
        }

        return best;
    }

    /// <summary>Letters to add, leave out, change or swap with the next one; more than <paramref name="atMost"/> is not counted.</summary>
    internal static int Distance(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int atMost)
    {
        Span<int> before = stackalloc int[other.Length + 1];
        Span<int> last = stackalloc int[other.Length + 1];
        Span<int> row = stackalloc int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = one[i - 1] == other[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > atMost)
                return atMost + 1;
            var free = before;
            before = last;
            last = row;
            row = free;
        }

        return last[other.Length];
    }

    private static uint LettersOf(string word)
    {
        uint letters = 0;
        foreach (var letter in word)
        {
            if (letter is >= 'a' and <= 'z')
                letters |= 1u << (letter - 'a');
        }

        return letters;
    }
}
