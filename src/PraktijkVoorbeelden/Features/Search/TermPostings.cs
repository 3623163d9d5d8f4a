using System.Numerics;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>The parts of a document, in the order in which they are stored. What stands in one weighs as much as in another.</summary>
internal enum DocumentField
{
    /// <summary>What it is called, and its other names.</summary>
    Title,

    /// <summary>Names of what belongs to it.</summary>
    Names,

    /// <summary>What it is about, in the words of the taxonomy.</summary>
    Themes,

    /// <summary>One or two sentences.</summary>
    Summary,

    /// <summary>Lessons.</summary>
    Lessons,

    /// <summary>All other prose.</summary>
    Body,

    /// <summary>Spoken passages, the one part that may hold names of people.</summary>
    Quotes,
}

/// <summary>
/// In which documents a word stands, how often, and in which parts: bytes, by rising row number. Titles stand apart, so that
/// suggestions, which look at nothing else, pass over few. Never changes: a new one takes its place.
/// </summary>
/// <param name="titles">For each document: the distance to the one before.</param>
/// <param name="texts">For each document: the distance, the other parts as bits, and a count for each where one is more than 1.</param>
/// <param name="documents">In how many documents it stands.</param>
/// <param name="plain">In how many it stands outside quotes.</param>
internal sealed class TermPostings(byte[] titles, byte[] texts, int documents, int plain)
{
    /// <summary>Parts that a document has.</summary>
    public const int Fields = 7;

    /// <summary>The bit that says that counts follow.</summary>
    public const byte HasCounts = 0x80;

    /// <summary>In how many documents the word stands.</summary>
    public int Documents => documents;

    /// <summary>In how many documents it stands outside quotes, where no name of a person can be.</summary>
    public int Plain => plain;

    /// <summary>The bytes of titles, to be stored.</summary>
    public byte[] Titles => titles;

    /// <summary>The bytes of the other parts, to be stored.</summary>
    public byte[] Texts => texts;

    /// <summary>The documents with the word in their title.</summary>
    public TitleReader ReadTitles() => new(titles);

    /// <summary>The documents with the word elsewhere.</summary>
    public TextReader ReadTexts() => new(texts);

    /// <summary>The same without some documents and with others, which have higher numbers than all before.</summary>
    public static TermPostings? With(TermPostings? old, HashSet<int> removed, IEnumerable<(int Document, ulong Counts)> more)
    {
        var writer = new PostingWriter();
        if (old is not null)
        {
            var titleReader = old.ReadTitles();
            var textReader = old.ReadTexts();
            var (hasTitle, hasText) = (titleReader.Next(), textReader.Next());
            while (hasTitle || hasText)
            {
                var document = Math.Min(hasTitle ? titleReader.Document : int.MaxValue, hasText ? textReader.Document : int.MaxValue);
                var counts = 0UL;
                if (hasTitle && titleReader.Document == document)
                {
                    counts = 1;
                    hasTitle = titleReader.Next();
                }

                if (hasText && textReader.Document == document)
                {
                    counts |= textReader.Counts();
                    hasText = textReader.Next();
                }

                if (!removed.Contains(document))
                    writer.Add(document, counts);
            }
        }

        foreach (var (document, its) in more)
        {
            writer.Add(document, its);
        }

        return writer.Done();
    }

    /// <summary>Passes over the documents with the word in their title.</summary>
    public ref struct TitleReader(ReadOnlySpan<byte> bytes)
    {
        private readonly ReadOnlySpan<byte> bytes = bytes;
        private int at;

        /// <summary>The row number of the document.</summary>
        public int Document { get; private set; }

        /// <summary>Goes to the next one.</summary>
        public bool Next()
        {
            if (at == bytes.Length)
                return false;
            Document += Varint.Read(bytes, ref at);
            return true;
        }
    }

    /// <summary>Passes over the documents with the word outside their title.</summary>
    public ref struct TextReader(ReadOnlySpan<byte> bytes)
    {
        private readonly ReadOnlySpan<byte> bytes = bytes;
        private int at;
        private int countsAt;

        /// <summary>The row number of the document.</summary>
        public int Document { get; private set; }

        /// <summary>The parts in which it stands: bit 0 is the first after the title.</summary>
        public int Parts { get; private set; }

        /// <summary>Goes to the next one.</summary>
        public bool Next()
        {
            if (at == bytes.Length)
                return false;
            Document += Varint.Read(bytes, ref at);
            var head = bytes[at++];
            Parts = head & ~HasCounts;
            countsAt = -1;
            if ((head & HasCounts) != 0)
            {
                countsAt = at;
                at += BitOperations.PopCount((uint)Parts);
            }

            return true;
        }

        /// <summary>How often it stands in the nth of its parts.</summary>
        public readonly int Count(int nth) => countsAt < 0 ? 1 : bytes[countsAt + nth];

        /// <summary>Its counts, a byte for each part.</summary>
        public readonly ulong Counts()
        {
            var (counts, nth) = (0UL, 0);
            for (var field = 1; field < Fields; field++)
            {
                if ((Parts & (1 << (field - 1))) != 0)
                    counts |= (ulong)Count(nth++) << (8 * field);
            }

            return counts;
        }
    }
}

/// <summary>Writes the postings of one word.</summary>
internal struct PostingWriter
{
    private const ulong InTitle = 0xFF;
    private const ulong OutsideQuotes = 0x0000_FFFF_FFFF_FFFF;
    private const ulong MoreThanOnce = 0xFEFE_FEFE_FEFE_FEFE;

    private static readonly byte[] None = [];

    private byte[] titles;
    private byte[] texts;
    private int titlesLength;
    private int textsLength;
    private int lastTitle;
    private int lastText;
    private int documents;
    private int plain;

    /// <summary>Adds a document, whose number is higher than that of the last one.</summary>
    /// <param name="document">The number.</param>
    /// <param name="counts">How often the word stands in each part: a byte each, the title lowest.</param>
    public void Add(int document, ulong counts)
    {
        documents++;
        if ((counts & OutsideQuotes) != 0)
            plain++;
        if ((counts & InTitle) != 0)
        {
            Reserve(ref titles, titlesLength, Varint.MaxLength);
            Varint.Write(titles, ref titlesLength, document - lastTitle);
            lastTitle = document;
        }

        counts >>= 8;
        if (counts == 0)
            return;
        Reserve(ref texts, textsLength, Varint.MaxLength + TermPostings.Fields);
        Varint.Write(texts, ref textsLength, document - lastText);
        lastText = document;
        var head = textsLength++;
        var parts = 0;
        var isRepeated = (counts & MoreThanOnce) != 0;
        for (var part = 0; counts != 0; part++, counts >>= 8)
        {
            var count = (byte)counts;
            if (count == 0)
                continue;
            parts |= 1 << part;
            if (isRepeated)
                texts[textsLength++] = count;
        }

        texts[head] = (byte)(isRepeated ? parts | TermPostings.HasCounts : parts);
    }

    /// <summary>What was written; null where that is nothing.</summary>
    public TermPostings? Done()
    {
        if (documents == 0)
            return null;
        var done = new TermPostings(titlesLength == 0 ? None : titles[..titlesLength], textsLength == 0 ? None : texts[..textsLength], documents, plain);
        this = default;
        return done;
    }

    private static void Reserve(ref byte[] bytes, int length, int more)
    {
        bytes ??= new byte[Math.Max(16, more)];
        if (bytes.Length < length + more)
            Array.Resize(ref bytes, Math.Max(length + more, length + (length / 2)));
    }
}

/// <summary>Numbers of as many bytes as they need.</summary>
internal static class Varint
{
    /// <summary>Bytes of a number at most.</summary>
    public const int MaxLength = 5;

    public static int Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        var value = (int)bytes[at++];
        if (value < 0x80)
            return value;
        value &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            var next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
    }

    public static void Write(byte[] bytes, ref int at, int value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            bytes[at++] = (byte)(value | 0x80);
        }

        bytes[at++] = (byte)value;
    }
}
