namespace PraktijkVoorbeelden.Features.Search;

/// <summary>
/// The words of a document as their numbers in the vocabulary, part by part and in order, so that phrases can be found;
/// after them, for each part, the words that hyphens join.
/// </summary>
internal static class DocumentTerms
{
    /// <summary>Analyses the parts of a document.</summary>
    public static byte[] Of(IReadOnlyList<string> parts, Vocabulary vocabulary)
    {
        var bytes = new byte[256];
        var length = 0;
        foreach (var part in parts)
        {
            var words = Analyser.WordsOf(part);
            var joined = Joined(words);
            Write(ref bytes, ref length, words.Count - joined);
            for (var pass = 0; pass < 2; pass++)
            {
                if (pass == 1)
                    Write(ref bytes, ref length, joined);
                for (var at = 0; at < words.Count && (pass == 0 || joined > 0); at++)
                {
                    if (words[at].IsJoined == (pass == 1))
                        Write(ref bytes, ref length, vocabulary.Add(words[at].Term));
                }
            }
        }

        return bytes[..length];
    }

    /// <summary>Whether these words stand behind each other in one part. Each place takes one of several words.</summary>
    public static bool HasPhrase(byte[] terms, IReadOnlyList<int[]> phrase) => PartsWith(terms, phrase) != 0;

    /// <summary>In which parts these words stand behind each other: a bit for each. Each place takes one of several words.</summary>
    public static int PartsWith(byte[] terms, IReadOnlyList<int[]> phrase)
    {
        var (at, parts) = (0, 0);
        Span<int> part = stackalloc int[256];
        for (var field = 0; field < TermPostings.Fields; field++)
        {
            var count = Varint.Read(terms, ref at);
            var words = count <= part.Length ? part[..count] : new int[count];
            for (var i = 0; i < count; i++)
            {
                words[i] = Varint.Read(terms, ref at);
            }

            if (IsIn(words, phrase))
                parts |= 1 << field;
            Skip(terms, ref at);
        }

        return parts;
    }

    /// <summary>The lengths of the parts, in words.</summary>
    public static void Lengths(byte[] terms, Span<ushort> lengths)
    {
        var at = 0;
        for (var field = 0; field < TermPostings.Fields; field++)
        {
            lengths[field] = (ushort)Math.Min(ushort.MaxValue, Skip(terms, ref at));
            Skip(terms, ref at);
        }
    }

    private static int Joined(IReadOnlyList<Word> words)
    {
        var joined = 0;
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].IsJoined)
                joined++;
        }

        return joined;
    }

    private static bool IsIn(ReadOnlySpan<int> words, IReadOnlyList<int[]> phrase)
    {
        for (var start = 0; start + phrase.Count <= words.Length; start++)
        {
            var same = 0;
            while (same < phrase.Count && phrase[same].AsSpan().Contains(words[start + same]))
            {
                same++;
            }

            if (same == phrase.Count)
                return true;
        }

        return false;
    }

    private static int Skip(byte[] terms, ref int at)
    {
        var count = Varint.Read(terms, ref at);
        for (var i = 0; i < count; i++)
        {
            while (terms[at++] >= 0x80)
            {
            }
        }

        return count;
    }

    private static void Write(ref byte[] bytes, ref int length, int value)
    {
        if (bytes.Length < length + Varint.MaxLength)
            Array.Resize(ref bytes, bytes.Length * 2);
        Varint.Write(bytes, ref length, value);
    }

    /// <summary>Counts how often each word stands in each part of one document after another.</summary>
    public sealed class Counter
    {
        private int[] seen = new int[1024];
        private int[] rows = new int[1024];
        private ulong[] counts = new ulong[512];
        private int[] terms = new int[512];
        private int round;

        /// <summary>How many different words the document has.</summary>
        public int Count { get; private set; }

        /// <summary>The nth word.</summary>
        public int Term(int nth) => terms[nth];

        /// <summary>How often the nth word stands in each part: a byte each.</summary>
        public ulong Counts(int nth) => counts[nth];

        /// <summary>Counts the words of a document.</summary>
        public void Read(byte[] document)
        {
            round++;
            Count = 0;
            var at = 0;
            for (var field = 0; field < TermPostings.Fields; field++)
            {
                for (var kind = 0; kind < 2; kind++)
                {
                    for (var left = Varint.Read(document, ref at); left > 0; left--)
                    {
                        Add(Varint.Read(document, ref at), field);
                    }
                }
            }
        }

        private void Add(int term, int field)
        {
            if (term >= seen.Length)
            {
                var length = Math.Max(term + 1, seen.Length * 2);
                Array.Resize(ref seen, length);
                Array.Resize(ref rows, length);
            }

            if (seen[term] != round)
            {
                seen[term] = round;
                rows[term] = Count;
                if (Count == terms.Length)
                {
                    Array.Resize(ref terms, Count * 2);
                    Array.Resize(ref counts, counts.Length * 2);
                }

                terms[Count] = term;
                counts[Count] = 0;
                Count++;
            }

            ref var all = ref counts[rows[term]];
            var shift = 8 * field;
            if ((byte)(all >> shift) < byte.MaxValue)
                all += 1UL << shift;
        }
    }
}
