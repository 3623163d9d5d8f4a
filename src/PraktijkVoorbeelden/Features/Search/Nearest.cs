namespace PraktijkVoorbeelden.Features.Search;

/// <summary>The front of an order, without putting the rest in order.</summary>
internal static class Nearest
{
    /// <summary>The first so many rows in this order.</summary>
    public static List<int> Of(IReadOnlyCollection<int> rows, int count, Comparison<int> order)
    {
        var comparer = Comparer<int>.Create(order);
        if (count * 4 >= rows.Count)
            return [.. rows.Order(comparer).Take(count)];
        var kept = new PriorityQueue<int, int>(count + 1, Comparer<int>.Create((one, other) => order(other, one)));
        foreach (var row in rows)
        {
            if (kept.Count < count)
                kept.Enqueue(row, row);
            else if (order(row, kept.Peek()) < 0)
                kept.DequeueEnqueue(row, row);
        }

        return [.. kept.UnorderedItems.Select(item => item.Element).Order(comparer)];
    }
}
