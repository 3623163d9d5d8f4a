namespace PraktijkVoorbeelden.Features.Search;

/// <summary>An order of documents, worked out once, so that a question compares numbers. Never changes.</summary>
internal sealed class RowOrder
{
    private readonly int[] rows;
    private readonly int[] places;

    private RowOrder(int[] rows, int count)
    {
        this.rows = rows;
        places = new int[count];
        for (var place = 0; place < rows.Length; place++)
        {
            places[rows[place]] = place;
        }
    }

    /// <summary>Where a row stands.</summary>
    public int Place(int row) => places[row];

    /// <summary>Puts all rows that have a document in order.</summary>
    public static RowOrder Of(IndexedDocument?[] documents, Comparison<IndexedDocument> order)
    {
        var rows = Enumerable.Range(0, documents.Length).Where(row => documents[row] is not null).ToArray();
        Array.Sort(rows, (one, other) => order(documents[one]!, documents[other]!));
        return new(rows, documents.Length);
    }

    /// <summary>The order without some rows and with others.</summary>
    public RowOrder With(HashSet<int> removed, IEnumerable<int> added, IndexedDocument?[] documents, Comparison<IndexedDocument> order)
    {
        var more = added.Order(Comparer<int>.Create((one, other) => order(documents[one]!, documents[other]!))).ToArray();
        var next = new List<int>(rows.Length + more.Length);
        var at = 0;
        foreach (var row in rows)
        {
            if (removed.Contains(row))
                continue;
            for (; at < more.Length && order(documents[more[at]]!, documents[row]!) < 0; at++)
            {
                next.Add(more[at]);
            }

            next.Add(row);
        }

        next.AddRange(more[at..]);
        return new([.. next], documents.Length);
    }
}
