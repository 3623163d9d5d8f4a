using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>A document as questions see it; its texts stay in the file.</summary>
internal sealed record IndexedDocument(RootId Root, string Sort, string Date, int[] Values, byte[] Terms);

/// <summary>The values of all facets, each with a number, and so each facet. Only grows, by one writer.</summary>
internal sealed class FacetValues
{
    private readonly ConcurrentDictionary<FacetValue, int> ids = new();
    private readonly ConcurrentDictionary<string, int> facets = new(StringComparer.Ordinal);
    private volatile FacetValue[] values = new FacetValue[64];
    private volatile int[] facetOf = new int[64];
    private volatile int count;

    /// <summary>How many values there are.</summary>
    public int Count => count;

    /// <summary>The value with this number.</summary>
    public FacetValue this[int id] => values[id];

    /// <summary>The number of a value; -1 where no document ever had it.</summary>
    public int Find(FacetValue value) => ids.GetValueOrDefault(value, -1);

    /// <summary>The number of a facet; -1 where no document ever had a value of it.</summary>
    public int Facet(string facet) => facets.GetValueOrDefault(facet, -1);

    /// <summary>The number of the facet of each value.</summary>
    public int[] Facets => facetOf;

    /// <summary>The number of a value, new or not.</summary>
    public int Add(FacetValue value)
    {
        if (ids.TryGetValue(value, out var known))
            return known;
        var id = count;
        if (id == values.Length)
        {
            var (more, moreFacets) = (new FacetValue[id * 2], new int[id * 2]);
            Array.Copy(values, more, id);
            Array.Copy(facetOf, moreFacets, id);
            (values, facetOf) = (more, moreFacets);
        }

        values[id] = value;
        facetOf[id] = facets.GetOrAdd(value.Facet, facets.Count);
        count = id + 1;
        ids[value] = id;
        return id;
    }
}

/// <summary>
/// The nouns of documents and the values by which they are filtered, one behind the other: counting passes over all of
/// them, and memory is quick in order only.
/// </summary>
internal sealed class FacetColumns
{
    /// <summary>The noun of a row that is gone.</summary>
    public const byte Gone = byte.MaxValue;

    private readonly byte[] nouns;
    private readonly int[] starts;
    private readonly int[] values;
    private readonly int[][] rows;

    private FacetColumns(byte[] nouns, int[] starts, int[] values, int[][] rows)
    {
        this.nouns = nouns;
        this.starts = starts;
        this.values = values;
        this.rows = rows;
    }

    /// <summary>One more than the highest number of a row.</summary>
    public int Count => nouns.Length;

    /// <summary>The number of a row's noun.</summary>
    public byte Noun(int row) => nouns[row];

    /// <summary>The values of a row.</summary>
    public ReadOnlySpan<int> Values(int row) => values.AsSpan(starts[row], starts[row + 1] - starts[row]);

    /// <summary>The rows that have a value, in order.</summary>
    public ReadOnlySpan<int> Rows(int value) => value >= 0 && value < rows.Length ? rows[value] : [];

    /// <summary>The columns of these documents, by row number.</summary>
    public static FacetColumns Of(IndexedDocument?[] documents) => new FacetColumns([], [0], [], []).With([], documents);

    /// <summary>The columns without some rows, and with those that these documents have more.</summary>
    public FacetColumns With(HashSet<int> removed, IndexedDocument?[] documents)
    {
        var known = nouns.Length;
        var more = documents.Skip(known).Sum(document => document?.Values.Length ?? 0);
        var (nextNouns, nextStarts, nextValues) = (new byte[documents.Length], new int[documents.Length + 1], new int[values.Length + more]);
        Array.Copy(nouns, nextNouns, known);
        Array.Copy(starts, nextStarts, known + 1);
        Array.Copy(values, nextValues, values.Length);
        foreach (var row in removed.Where(row => row < known))
        {
            nextNouns[row] = Gone;
        }

        for (var row = known; row < documents.Length; row++)
        {
            var its = documents[row]?.Values ?? [];
            nextNouns[row] = documents[row] is { } document ? (byte)document.Root.Noun : Gone;
            its.CopyTo(nextValues.AsSpan(nextStarts[row]));
            nextStarts[row + 1] = nextStarts[row] + its.Length;
        }

        return new(nextNouns, nextStarts, nextValues, WithRows(removed, nextStarts, nextValues));
    }

    // Lists of values that no document lost or got are those of before.
    private int[][] WithRows(HashSet<int> removed, int[] nextStarts, int[] nextValues)
    {
        var known = nouns.Length;
        var lost = removed.Where(row => row < known).SelectMany(row => Values(row).ToArray()).ToHashSet();
        var got = new Dictionary<int, List<int>>();
        for (var row = known; row < nextStarts.Length - 1; row++)
        {
            foreach (var value in nextValues.AsSpan(nextStarts[row], nextStarts[row + 1] - nextStarts[row]))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(got, value, out _) ??= []).Add(row);
            }
        }

        var nextRows = new int[Math.Max(rows.Length, got.Count == 0 ? 0 : got.Keys.Max() + 1)][];
        for (var value = 0; value < nextRows.Length; value++)
        {
            var had = value < rows.Length ? rows[value] : [];
            if (lost.Contains(value))
                had = [.. had.Where(row => !removed.Contains(row))];
            nextRows[value] = got.TryGetValue(value, out var its) ? [.. had, .. its] : had;
        }

        return nextRows;
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
    private readonly RowOrder byTitle;
    private readonly RowOrder byDate;
    private int rememberedSize;

    private IndexImage(
        IndexedDocument?[] documents, int live, ushort[] lengths, long[] totals, TermPostings?[] postings, Vocabulary vocabulary, WordList words, FacetValues values, LabelBook labels,
        RowOrder byTitle, RowOrder byDate, FacetColumns columns)
    {
        Columns = columns;
        this.byTitle = byTitle;
        this.byDate = byDate;
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

    /// <summary>By what documents are filtered.</summary>
    public FacetColumns Columns { get; }

    /// <summary>Where a document stands in the list by the alphabet.</summary>
    public int PlaceByTitle(int row) => byTitle.Place(row);

    /// <summary>Where a document stands in the list with the newest first.</summary>
    public int PlaceByDate(int row) => byDate.Place(row);

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

        IndexedDocument?[] rows = [.. documents];
        return new(rows, live, [.. lengths], totals, postings, vocabulary, WordList.Of(vocabulary), values, labels, RowOrder.Of(rows, ByTitle), RowOrder.Of(rows, Newest), FacetColumns.Of(rows));
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

        return new(documents, live, lengths, totals, postings, vocabulary, words, values, labels, RowOrder.Of(documents, ByTitle), RowOrder.Of(documents, Newest), FacetColumns.Of(documents));
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

        return new(nextDocuments, Live - removed.Count + added.Count, nextLengths, nextTotals, nextPostings, Vocabulary, Words.Grown(), Values, newLabels ?? Labels,
            byTitle.With(removed, added.Select(document => document.Row), nextDocuments, ByTitle), byDate.With(removed, added.Select(document => document.Row), nextDocuments, Newest),
            Columns.With(removed, nextDocuments));
    }

    // Ties end with noun and Key, never with the row number: that is another one after a rebuild.
    private static int ByTitle(IndexedDocument one, IndexedDocument other)
    {
        var order = string.CompareOrdinal(one.Sort, other.Sort);
        if (order == 0)
            order = string.CompareOrdinal(one.Root.Noun.ToString(), other.Root.Noun.ToString());
        return order == 0 ? string.CompareOrdinal(one.Root.Key, other.Root.Key) : order;
    }

    private static int Newest(IndexedDocument one, IndexedDocument other)
    {
        var order = string.CompareOrdinal(other.Date, one.Date);
        return order == 0 ? ByTitle(one, other) : order;
    }

    private static void Sum(long[] totals, ReadOnlySpan<ushort> lengths, int sign)
    {
        for (var field = 0; field < lengths.Length; field++)
        {
            totals[field] += sign * lengths[field];
        }
    }
}
