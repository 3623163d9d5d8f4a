using System.Collections.Concurrent;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>A document as questions see it; its texts stay in the file.</summary>
internal sealed record IndexedDocument(RootId Root, string Sort, string Date, int[] Values, byte[] Terms);

/// <summary>The values of all facets, each with a number. Only grows.</summary>
internal sealed class FacetValues
{
    private readonly ConcurrentDictionary<FacetValue, int> ids = new();
    private readonly ConcurrentDictionary<int, FacetValue> values = new();

    /// <summary>How many values there are.</summary>
    public int Count => values.Count;

    /// <summary>The value with this number.</summary>
    public FacetValue this[int id] => values[id];

    /// <summary>The number of a value; -1 where no document ever had it.</summary>
    public int Find(FacetValue value) => ids.GetValueOrDefault(value, -1);

    /// <summary>The number of a value, new or not.</summary>
    public int Add(FacetValue value)
    {
        if (ids.TryGetValue(value, out var known))
            return known;
        var id = values.Count;
        values[id] = value;
        ids[value] = id;
        return id;
    }
}

/// <summary>
/// What an index file holds, in memory, as it was after one batch of changes. Never changes, so that a question sees one
/// moment and waits for nobody: the writer makes the next one beside it.
/// </summary>
internal sealed class IndexImage
{
    // In numbers of four bytes: 20 MB.
    private const int MaxRememberedSize = 5_000_000;
    private const int EntrySize = 50;

    private readonly ConcurrentDictionary<string, object> remembered = new(StringComparer.Ordinal);
    private readonly IndexedDocument?[] documents;
    private readonly ushort[] lengths;
    private readonly long[] totals;
    private readonly TermPostings?[] postings;
    private int rememberedSize;

    private IndexImage(
        IndexedDocument?[] documents, int live, ushort[] lengths, long[] totals, TermPostings?[] postings, Vocabulary vocabulary, WordList words, FacetValues values, LabelBook labels)
    {
        this.documents = documents;
        this.lengths = lengths;
        this.totals = totals;
        this.postings = postings;
        Live = live;
        Vocabulary = vocabulary;
        Words = words;
        Values = values;
        Labels = labels;
    }

    /// <summary>One more than the highest row number.</summary>
    public int Rows => documents.Length;

    /// <summary>How many documents there are.</summary>
    public int Live { get; }

    /// <summary>The words.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The words in the order of the alphabet.</summary>
    public WordList Words { get; }

    /// <summary>The values of facets.</summary>
    public FacetValues Values { get; }

    /// <summary>Which names mean the same.</summary>
    public LabelBook Labels { get; }

    /// <summary>What was found out before about a word or a phrase of this moment; null where nothing was.</summary>
    public T? Recall<T>(string key) where T : class => remembered.GetValueOrDefault(key) as T;

    /// <summary>Keeps what was found out, until there is too much of it.</summary>
    /// <param name="key">About what.</param>
    /// <param name="found">What.</param>
    /// <param name="size">How many numbers it holds.</param>
    public void Remember(string key, object found, int size)
    {
        if (Interlocked.Add(ref rememberedSize, size + EntrySize) > MaxRememberedSize)
        {
            Interlocked.Exchange(ref rememberedSize, 0);
            remembered.Clear();
        }

        remembered[key] = found;
    }

    /// <summary>The document of a row; null where it is gone.</summary>
    public IndexedDocument? Document(int row) => documents[row];

    /// <summary>In which documents a word stands; null where it stands in none.</summary>
    public TermPostings? Postings(int term) => term >= 0 && term < postings.Length ? postings[term] : null;

    /// <summary>In how many documents a word stands.</summary>
    public int CountOf(int term) => Postings(term)?.Documents ?? 0;

    /// <summary>How many words a part of a document has.</summary>
    public int Length(int row, int field) => lengths[(row * TermPostings.Fields) + field];

    /// <summary>How many words this part of a document has on average.</summary>
    public float AverageLength(int field) => Live == 0 ? 1 : Math.Max(1, (float)totals[field] / Live);

    /// <summary>Makes the first image, of all documents in the order of their row numbers.</summary>
    public static IndexImage Of(IEnumerable<(int Row, IndexedDocument Document)> all, Vocabulary vocabulary, FacetValues values, LabelBook labels)
    {
        var documents = new List<IndexedDocument?>();
        var lengths = new List<ushort>();
        var totals = new long[TermPostings.Fields];
        var writers = new PostingWriter[vocabulary.Count];
        var counter = new DocumentTerms.Counter();
        Span<ushort> its = stackalloc ushort[TermPostings.Fields];
        var live = 0;
        foreach (var (row, document) in all)
        {
            for (; documents.Count < row; lengths.AddRange(new ushort[TermPostings.Fields]))
            {
                documents.Add(null);
            }

            documents.Add(document);
            live++;
            DocumentTerms.Lengths(document.Terms, its);
            lengths.AddRange(its);
            Sum(totals, its, 1);
            counter.Read(document.Terms);
            for (var nth = 0; nth < counter.Count; nth++)
            {
                writers[counter.Term(nth)].Add(row, counter.Counts(nth));
            }
        }

        var postings = new TermPostings?[writers.Length];
        for (var term = 0; term < writers.Length; term++)
        {
            postings[term] = writers[term].Done();
        }

        return new([.. documents], live, [.. lengths], totals, postings, vocabulary, WordList.Of(vocabulary), values, labels);
    }

    /// <summary>Puts an image together that was stored.</summary>
    /// <param name="rows">One more than the highest row number.</param>
    /// <param name="all">Its documents, those that are gone since included.</param>
    /// <param name="postings">In which documents each word stands.</param>
    /// <param name="words">The words in the order of the alphabet.</param>
    /// <param name="vocabulary">The words.</param>
    /// <param name="values">The values of facets.</param>
    /// <param name="labels">Which names mean the same.</param>
    public static IndexImage Of(
        int rows, IEnumerable<(int Row, IndexedDocument Document)> all, TermPostings?[] postings, WordList words, Vocabulary vocabulary, FacetValues values, LabelBook labels)
    {
        var documents = new IndexedDocument?[rows];
        var lengths = new ushort[rows * TermPostings.Fields];
        var totals = new long[TermPostings.Fields];
        var live = 0;
        foreach (var (row, document) in all)
        {
            var its = lengths.AsSpan(row * TermPostings.Fields, TermPostings.Fields);
            documents[row] = document;
            DocumentTerms.Lengths(document.Terms, its);
            Sum(totals, its, 1);
            live++;
        }

        return new(documents, live, lengths, totals, postings, vocabulary, words, values, labels);
    }

    /// <summary>The next image: without some rows, and with others after all that there are.</summary>
    public IndexImage With(HashSet<int> removed, IReadOnlyList<(int Row, IndexedDocument Document)> added, LabelBook? newLabels)
    {
        var rows = added.Count == 0 ? documents.Length : added[^1].Row + 1;
        var nextDocuments = new IndexedDocument?[rows];
        Array.Copy(documents, nextDocuments, documents.Length);
        var nextLengths = new ushort[rows * TermPostings.Fields];
        Array.Copy(lengths, nextLengths, lengths.Length);
        var nextTotals = (long[])totals.Clone();
        var nextPostings = new TermPostings?[Vocabulary.Count];
        Array.Copy(postings, nextPostings, postings.Length);

        var counter = new DocumentTerms.Counter();
        var changes = new Dictionary<int, List<(int Document, ulong Counts)>>();
        Span<ushort> its = stackalloc ushort[TermPostings.Fields];
        foreach (var row in removed)
        {
            DocumentTerms.Lengths(documents[row]!.Terms, its);
            Sum(nextTotals, its, -1);
            nextDocuments[row] = null;
            counter.Read(documents[row]!.Terms);
            for (var nth = 0; nth < counter.Count; nth++)
            {
                changes.TryAdd(counter.Term(nth), []);
            }
        }

        foreach (var (row, document) in added)
        {
            nextDocuments[row] = document;
            DocumentTerms.Lengths(document.Terms, its);
            its.CopyTo(nextLengths.AsSpan(row * TermPostings.Fields));
            Sum(nextTotals, its, 1);
            counter.Read(document.Terms);
            for (var nth = 0; nth < counter.Count; nth++)
            {
                if (!changes.TryGetValue(counter.Term(nth), out var change))
                    changes[counter.Term(nth)] = change = [];
                change.Add((row, counter.Counts(nth)));
            }
        }

        foreach (var (term, change) in changes)
        {
            nextPostings[term] = TermPostings.With(Postings(term), removed, change);
        }

        return new(nextDocuments, Live - removed.Count + added.Count, nextLengths, nextTotals, nextPostings, Vocabulary, Words.Grown(), Values, newLabels ?? Labels);
    }

    private static void Sum(long[] totals, ReadOnlySpan<ushort> lengths, int sign)
    {
        for (var field = 0; field < lengths.Length; field++)
        {
            totals[field] += sign * lengths[field];
        }
    }
}
