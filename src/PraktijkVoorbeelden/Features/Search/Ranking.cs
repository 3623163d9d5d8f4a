using System.Buffers;
using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>The documents that answer to a question, and how well. Holds memory that it gives back.</summary>
internal sealed class Matches(int[] rows, int count, float[] scores, byte[] found, int asked, bool isSentence) : IDisposable
{
    /// <summary>The row numbers, rising.</summary>
    public ReadOnlySpan<int> Rows => rows.AsSpan(0, count);

    /// <summary>Parts of the question that each document has to answer to.</summary>
    public int Asked => asked;

    /// <summary>How well a document answers.</summary>
    public float Score(int row) => asked == 0 ? scores[row] : scores[row] * found[row] / asked;

    /// <summary>
    /// Whether what answers to all parts comes before what answers to most: in a sentence a part more or less is often chance.
    /// </summary>
    public bool AllFirst => !isSentence;

    /// <summary>To how many parts of the question a document answers.</summary>
    public int Found(int row) => found[row];

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(rows);
        ArrayPool<float>.Shared.Return(scores);
        ArrayPool<byte>.Shared.Return(found);
    }
}

/// <summary>
/// Finds the documents that answer to a question and scores them: BM25 over weighted parts (BM25F), where all words that
/// answer to one word of the question count as that word.
/// </summary>
internal sealed class Ranking(IndexImage image)
{
    // What a page is called says more than what it mentions. In the order of DocumentField.
    private static readonly float[] Weights = [6f, 2.5f, 3f, 2.5f, 1.2f, 1f, 0.8f];

    // How much a long part counts for less.
    private static readonly float[] Normalise = [0.5f, 0.6f, 0.5f, 0.3f, 0.6f, 0.7f, 0.7f];

    private const float Saturation = 1.4f;

    // A word in more of the documents than this only filters, where there are others to rank by.
    private const float CommonShare = 0.35f;

    // In a small catalogue half of the documents are few.
    private const int CommonFrom = 200;

    // A question of so many words is a sentence, small words included.
    private const int SentenceFrom = 4;

    // Of a sentence what answers to most is shown too where little answers to all.
    private const int FewForSentence = 10;

    // From so many words on, small ones included, it may be chance that something answers to all.
    private const int QuestionFrom = 3;
    private const int FewForQuestion = 3;

    // Small words say little, and in a title something.
    private const float Optional = 0.2f;

    // What another name of several words counts for at most.
    private const float MaxOther = 2;

    private const byte Excluded = byte.MaxValue;

    private readonly float[] lengthFactors = [.. Enumerable.Range(0, TermPostings.Fields).Select(field => Normalise[field] / image.AverageLength(field))];

    /// <summary>All documents, where there is no question.</summary>
    public Matches All()
    {
        var (rows, count) = Collect(null, 0);
        return new(rows, count, Cleared<float>(), Cleared<byte>(), 0, false);
    }

    /// <summary>The documents that answer to all parts of a question, or else to most.</summary>
    /// <param name="concepts">The parts.</param>
    /// <param name="within">The nouns that are asked for; none for all of them.</param>
    public Matches Find(IReadOnlyList<Concept> concepts, IReadOnlyCollection<Noun> within)
    {
        var (scores, found) = (Cleared<float>(), Cleared<byte>());
        var asked = concepts.Where(concept => !concept.Clause.IsExcluded).ToList();
        using (var sum = new Accumulator(image.Rows))
        {
            var hasRare = asked.Exists(concept => !concept.Clause.IsOptional && !IsCommon(concept));
            foreach (var concept in asked)
            {
                var documents = Add(concept, sum);
                if (concept.Clause.IsOptional)
                {
                    foreach (var row in sum.Rows)
                    {
                        scores[row] += Optional * sum[row] / (sum[row] + Saturation);
                    }

                    sum.Clear();
                    continue;
                }

                var weight = hasRare && IsCommon(concept) ? 0 : (float)Math.Log(1 + ((image.Live - documents + 0.5) / (documents + 0.5)));
                foreach (var row in sum.Rows)
                {
                    found[row]++;
                    scores[row] += weight * sum.Best(row) * sum[row] / (sum[row] + Saturation);
                }

                sum.Clear();
            }

            foreach (var concept in concepts.Where(concept => concept.Clause.IsExcluded))
            {
                Add(concept, sum);
                foreach (var row in sum.Rows)
                {
                    found[row] = Excluded;
                }

                sum.Clear();
            }
        }

        var needed = asked.Count(concept => !concept.Clause.IsOptional);
        var isSentence = needed >= SentenceFrom || (asked.Count >= SentenceFrom && needed < asked.Count);
        var few = isSentence ? FewForSentence : asked.Count >= QuestionFrom ? FewForQuestion : 1;
        var least = Least(needed, asked.Count(concept => concept is { Clause.IsOptional: false, IsUnknown: false }), isSentence, few, found, within);
        var (rows, count) = Collect(found, least);
        return new(rows, count, scores, found, needed, isSentence);
    }

    // How many parts a document has to answer to. What stands nowhere is left out, unless that is most of the question.
    private int Least(int asked, int known, bool isSentence, int few, byte[] found, IReadOnlyCollection<Noun> within)
    {
        if (asked < 2)
            return asked;
        Span<int> counts = stackalloc int[asked + 1];
        for (var row = 0; row < image.Rows; row++)
        {
            if (found[row] is not 0 and not Excluded && image.Columns.Noun(row) is not FacetColumns.Gone and var noun && (within.Count == 0 || within.Contains((Noun)noun)))
                counts[found[row]]++;
        }

        var atLeast = ((isSentence || known * 2 >= asked ? known : asked) + 1) / 2;
        var (least, documents) = (asked, counts[asked]);
        while (documents < few && least - 1 >= (isSentence && documents == 0 ? 1 : atLeast))
        {
            documents += counts[--least];
        }

        return documents > 0 ? least : asked;
    }

    // Sums what each document has of a part of the question, and tells how many have the word itself or a form of it.
    private int Add(Concept concept, Accumulator sum)
    {
        var terms = concept.Terms.GroupBy(term => term.Term).Select(same => new WeightedTerm(same.Key, same.Max(term => term.Weight)))
            .OrderByDescending(term => term.Weight).ThenBy(term => image.Vocabulary.Term(term.Term), StringComparer.Ordinal).ToList();
        var documents = 0;
        foreach (var term in terms)
        {
            if (term.Weight < WordMeaning.IsForm && documents == 0)
                documents = sum.Count;
            Add(term, sum);
        }

        documents = documents == 0 || terms.Count == 0 || terms[^1].Weight >= WordMeaning.IsForm ? sum.Count : documents;
        foreach (var phrase in concept.Phrases.OrderByDescending(phrase => phrase.Weight))
        {
            foreach (var (row, parts) in RowsOf(phrase))
            {
                // Another name in a title does not say more than the name itself in a text.
                var value = Phrase(row, parts);
                sum.Add(row, phrase.Weight * (phrase.Weight < WordMeaning.IsForm ? Math.Min(value, MaxOther) : value), phrase.Weight);
            }
        }

        return documents == 0 ? sum.Count : documents;
    }

    private void Add(WeightedTerm term, Accumulator sum)
    {
        if (image.Postings(term.Term) is not { } postings)
            return;
        var titles = postings.ReadTitles();
        while (titles.Next())
        {
            sum.Add(titles.Document, term.Weight * Part(titles.Document, 0, 1), term.Weight);
        }

        var texts = postings.ReadTexts();
        while (texts.Next())
        {
            var (value, nth) = (0f, 0);
            for (var parts = (uint)texts.Parts; parts != 0; parts &= parts - 1)
            {
                value += Part(texts.Document, System.Numerics.BitOperations.TrailingZeroCount(parts) + 1, texts.Count(nth++));
            }

            sum.Add(texts.Document, term.Weight * value, term.Weight);
        }
    }

    private float Part(int row, int field, int count) =>
        Weights[field] * count / (1 - Normalise[field] + (lengthFactors[field] * image.Length(row, field)));

    private bool IsCommon(Concept concept) =>
        image.Live >= CommonFrom && concept.Terms.Exists(term => term.Weight >= WordMeaning.IsForm && image.CountOf(term.Term) > CommonShare * image.Live);

    // Words behind each other say more than one of them, and in a title more than in a text.
    private float Phrase(int row, int parts)
    {
        var value = 1f;
        for (var left = (uint)parts; left != 0; left &= left - 1)
        {
            value += Part(row, System.Numerics.BitOperations.TrailingZeroCount(left), 1);
        }

        return value;
    }

    /// <summary>The documents with a phrase in them, rising, and in which of their parts it stands: a bit for each.</summary>
    public (int Row, int Parts)[] RowsOf(WeightedPhrase phrase)
    {
        var key = "=" + string.Join('|', phrase.Places.Select(place => string.Join(',', place)));
        if (image.Recall<(int, int)[]>(key) is { } known)
            return known;
        // The rarest place tells where to look; the others leave out most of that.
        var places = phrase.Places.OrderBy(place => place.Sum(image.CountOf)).ToList();
        var rows = Rows(places[0]);
        foreach (var place in places.Skip(1))
        {
            rows.IntersectWith(Rows(place));
        }

        (int Row, int Parts)[] found = [.. rows.Order().Select(row => (row, DocumentTerms.PartsWith(image.Document(row)!.Terms, phrase.Places))).Where(row => row.Item2 != 0)];
        image.Remember(key, found, 2 * found.Length);
        return found;
    }

    private HashSet<int> Rows(int[] terms)
    {
        var rows = new HashSet<int>();
        foreach (var postings in terms.Select(image.Postings).OfType<TermPostings>())
        {
            var titles = postings.ReadTitles();
            while (titles.Next())
            {
                rows.Add(titles.Document);
            }

            var texts = postings.ReadTexts();
            while (texts.Next())
            {
                rows.Add(texts.Document);
            }
        }

        return rows;
    }

    private (int[] Rows, int Count) Collect(byte[]? found, int least)
    {
        var rows = ArrayPool<int>.Shared.Rent(image.Rows);
        var count = 0;
        for (var row = 0; row < image.Rows; row++)
        {
            if ((found is null || (found[row] >= least && found[row] != Excluded)) && image.Columns.Noun(row) != FacetColumns.Gone)
                rows[count++] = row;
        }

        return (rows, count);
    }

    private T[] Cleared<T>()
    {
        var array = ArrayPool<T>.Shared.Rent(image.Rows);
        array.AsSpan(0, image.Rows).Clear();
        return array;
    }

    // What each document has of one part of the question, and which documents have anything.
    private sealed class Accumulator(int size) : IDisposable
    {
        private readonly float[] values = RentCleared(size);
        private readonly float[] best = ArrayPool<float>.Shared.Rent(size);
        private readonly int[] rows = ArrayPool<int>.Shared.Rent(size);

        public int Count { get; private set; }

        public ReadOnlySpan<int> Rows => rows.AsSpan(0, Count);

        public float this[int row] => values[row];

        // The weight of the best of the words that answer: often the synonym is not as good as once the word itself.
        public float Best(int row) => best[row];

        public void Add(int row, float value, float weight)
        {
            ref var sum = ref values[row];
            if (sum == 0)
            {
                rows[Count++] = row;
                best[row] = weight;
            }
            else if (best[row] < weight)
            {
                best[row] = weight;
            }

            sum += value;
        }

        public void Clear()
        {
            foreach (var row in Rows)
            {
                values[row] = 0;
            }

            Count = 0;
        }

        public void Dispose()
        {
            ArrayPool<float>.Shared.Return(values);
            ArrayPool<float>.Shared.Return(best);
            ArrayPool<int>.Shared.Return(rows);
        }

        private static float[] RentCleared(int size)
        {
            var array = ArrayPool<float>.Shared.Rent(size);
            array.AsSpan(0, size).Clear();
            return array;
        }
    }
}
