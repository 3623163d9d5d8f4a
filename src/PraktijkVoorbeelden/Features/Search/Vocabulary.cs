using System.Collections.Concurrent;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>
/// All words that an index file ever held, each with a number. Only grows, by one writer; readers see it grow. Whether a
/// word still stands anywhere is for <see cref="IndexImage"/> to say.
/// </summary>
internal sealed class Vocabulary
{
    private static readonly int[] None = [];

    // One writer: more locks than one only cost.
    private readonly ConcurrentDictionary<string, int> ids;
    private readonly ConcurrentDictionary<string, int[]> byStem;
    private volatile string[] terms = new string[1024];
    private volatile string[] stems = new string[1024];
    private volatile int count;

    /// <summary>A vocabulary that will hold about so many words.</summary>
    public Vocabulary(int expected = 1024)
    {
        ids = new(1, expected, StringComparer.Ordinal);
        byStem = new(1, expected, StringComparer.Ordinal);
    }

    /// <summary>How many words there are.</summary>
    public int Count => count;

    /// <summary>The number of a word; -1 where there is none.</summary>
    public int Find(string term) => ids.GetValueOrDefault(term, -1);

    /// <summary>The number of a word; -1 where there is none.</summary>
    public int Find(ReadOnlySpan<char> term) => ids.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(term, out var id) ? id : -1;

    /// <summary>The word with this number.</summary>
    public string Term(int id) => terms[id];

    /// <summary>The stem of the word with this number.</summary>
    public string Stem(int id) => stems[id];

    /// <summary>The words with this stem.</summary>
    public int[] OfStem(string stem) => byStem.GetValueOrDefault(stem, None);

    /// <summary>The words with this stem.</summary>
    public int[] OfStem(ReadOnlySpan<char> stem) => byStem.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(stem, out var found) ? found : None;

    /// <summary>The number of a word, new or not.</summary>
    public int Add(string term)
    {
        if (ids.TryGetValue(term, out var known))
            return known;
        var id = count;
        if (id == terms.Length)
        {
            var (longerTerms, longerStems) = (new string[id * 2], new string[id * 2]);
            Array.Copy(terms, longerTerms, id);
            Array.Copy(stems, longerStems, id);
            (terms, stems) = (longerTerms, longerStems);
        }

        var stem = Analyser.StemOf(term);
        terms[id] = term;
        stems[id] = stem;
        count = id + 1;
        byStem[stem] = byStem.TryGetValue(stem, out var same) ? [.. same, id] : [id];
        ids[term] = id;
        return id;
    }
}

/// <summary>The words of a vocabulary in the order of the alphabet, and a text of all their stems: to look in the middle of words.</summary>
internal sealed class WordList
{
    // Words that are looked through apart before they are put with the others.
    private const int MaxAdded = 5_000;

    private readonly Vocabulary vocabulary;
    private readonly int count;
    private readonly string text;
    private readonly string added;
    private readonly int inText;

    private WordList(Vocabulary vocabulary, int[] sorted, string text, int inText)
    {
        this.vocabulary = vocabulary;
        count = sorted.Length;
        Sorted = sorted;
        this.text = text;
        this.inText = inText;
        added = TextOf(vocabulary, inText, count);
    }

    /// <summary>The numbers of all words, by the alphabet.</summary>
    public int[] Sorted { get; }

    /// <summary>The list of a vocabulary as it is now.</summary>
    public static WordList Of(Vocabulary vocabulary)
    {
        var sorted = new int[vocabulary.Count];
        var terms = new string[sorted.Length];
        for (var id = 0; id < sorted.Length; id++)
        {
            sorted[id] = id;
            terms[id] = vocabulary.Term(id);
        }

        Array.Sort(terms, sorted, StringComparer.Ordinal);
        return new(vocabulary, sorted, TextOf(vocabulary, 0, sorted.Length), sorted.Length);
    }

    /// <summary>The list with the words that the vocabulary got since.</summary>
    public WordList Grown()
    {
        if (vocabulary.Count == count)
            return this;
        var more = Enumerable.Range(count, vocabulary.Count - count).OrderBy(vocabulary.Term, StringComparer.Ordinal).ToArray();
        var sorted = new int[count + more.Length];
        for (int at = 0, old = 0, next = 0; at < sorted.Length; at++)
        {
            var takesOld = next == more.Length || (old < count && string.CompareOrdinal(vocabulary.Term(Sorted[old]), vocabulary.Term(more[next])) < 0);
            sorted[at] = takesOld ? Sorted[old++] : more[next++];
        }

        return sorted.Length - inText > MaxAdded
            ? new(vocabulary, sorted, TextOf(vocabulary, 0, sorted.Length), sorted.Length)
            : new(vocabulary, sorted, text, inText);
    }

    /// <summary>The words that begin with this, by the alphabet.</summary>
    public ReadOnlySpan<int> StartingWith(string prefix)
    {
        var from = FirstFrom(prefix);
        var to = from;
        // A range doubles until it is too long, and is halved back.
        for (var step = 1; step > 0;)
        {
            if (to + step <= Sorted.Length && vocabulary.Term(Sorted[to + step - 1]).StartsWith(prefix, StringComparison.Ordinal))
            {
                to += step;
                step *= 2;
            }
            else
            {
                step /= 2;
            }
        }

        return Sorted.AsSpan(from, to - from);
    }

    /// <summary>The different stems that hold this somewhere.</summary>
    public HashSet<string> StemsWith(string part)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        Collect(text, part, found);
        Collect(added, part, found);
        return found;
    }

    private static void Collect(string stems, string part, HashSet<string> found)
    {
        for (var at = stems.IndexOf(part, StringComparison.Ordinal); at >= 0;)
        {
            var end = stems.IndexOf('\n', at);
            var start = stems.LastIndexOf('\n', at) + 1;
            found.Add(stems[start..end]);
            var next = stems.AsSpan(end).IndexOf(part, StringComparison.Ordinal);
            at = next < 0 ? -1 : end + next;
        }
    }

    private static string TextOf(Vocabulary vocabulary, int from, int to)
    {
        var text = new System.Text.StringBuilder((to - from) * 12);
        for (var id = from; id < to; id++)
        {
            var stem = vocabulary.Stem(id);
            // Once for all words of a stem.
            if (vocabulary.OfStem(stem)[0] == id)
                text.Append(stem).Append('\n');
        }

        return text.ToString();
    }

    private int FirstFrom(string prefix)
    {
        var (low, high) = (0, Sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(vocabulary.Term(Sorted[middle]), prefix) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
