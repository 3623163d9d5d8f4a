using System.Buffers;
using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>Asks for documents that share values of facets with something.</summary>
/// <param name="Noun">Of which noun they must be.</param>
/// <param name="Values">The values; a document shares one of them at least.</param>
/// <param name="Except">The Keys of documents that are not meant.</param>
/// <param name="Take">Documents to give at most.</param>
public sealed record SharedValues(Noun Noun, IReadOnlyCollection<FacetValue> Values, IReadOnlyCollection<string> Except, int Take);

/// <summary>
/// Tells from the values of facets alone what lies near what. It reads only the rows of the values that are asked about, so
/// that a page costs the same in a large catalogue.
/// </summary>
internal sealed class FacetNeighbours(IndexImage image)
{
    // Of a name in a set, in numbers of four bytes.
    private const int EntrySize = 20;

    private readonly FacetColumns columns = image.Columns;

    /// <summary>The Keys of the documents that share most of these values; of those that share as many, the newest first.</summary>
    public IReadOnlyList<string> Sharing(SharedValues wanted)
    {
        // Rented, because an array of this size made anew for each page would keep the collector of garbage busy.
        var shared = ArrayPool<byte>.Shared.Rent(columns.Count);
        Array.Clear(shared);
        try
        {
            return Sharing(wanted, shared);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(shared);
        }
    }

    private List<string> Sharing(SharedValues wanted, byte[] shared)
    {
        var found = new List<int>();
        foreach (var value in wanted.Values.Select(image.Values.Find))
        {
            foreach (var row in columns.Rows(value))
            {
                if (columns.Noun(row) != (byte)wanted.Noun)
                    continue;
                if (shared[row] == 0)
                    found.Add(row);
                if (shared[row] < byte.MaxValue)
                    shared[row]++;
            }
        }

        // Enough for all that are left out to be among them.
        var best = Nearest.Of(found, wanted.Take + wanted.Except.Count, (one, other) =>
        {
            var order = shared[other].CompareTo(shared[one]);
            return order == 0 ? image.PlaceByDate(one).CompareTo(image.PlaceByDate(other)) : order;
        });
        return [.. best.Select(row => image.Document(row)!.Root.Key).Where(key => !wanted.Except.Contains(key)).Take(wanted.Take)];
    }

    /// <summary>For each value of a facet, how many documents have it together with this one.</summary>
    public IReadOnlyDictionary<string, int> Beside(FacetValue value, string facet)
    {
        var wanted = image.Values.Facet(facet);
        var counts = new Dictionary<int, int>();
        foreach (var row in columns.Rows(image.Values.Find(value)))
        {
            foreach (var other in columns.Values(row))
            {
                if (image.Values.Facets[other] == wanted)
                    counts[other] = counts.GetValueOrDefault(other) + 1;
            }
        }

        return counts.ToDictionary(count => image.Values[count.Key].Value, count => count.Value);
    }

    /// <summary>For each value of a facet, how many documents have it.</summary>
    public IReadOnlyDictionary<string, int> All(string facet) => ValuesOf(facet)
        .Select(value => (value, Count: columns.Rows(value).Length))
        .Where(pair => pair.Count > 0)
        .ToDictionary(pair => image.Values[pair.value].Value, pair => pair.Count);

    /// <summary>For each value of one facet that any document has, which values of another stand beside it somewhere.</summary>
    public IReadOnlyDictionary<string, IReadOnlySet<string>> BesideEach(string facet, string other)
    {
        // It reads all documents, and every page of a municipality asks the same.
        var key = $"{facet} beside {other}";
        if (image.Recall<Dictionary<string, IReadOnlySet<string>>>(key) is { } known)
            return known;
        var wanted = image.Values.Facet(other);
        var found = ValuesOf(facet).Where(value => !columns.Rows(value).IsEmpty)
            .ToDictionary(value => image.Values[value].Value, value => (IReadOnlySet<string>)BesideAny(value, wanted));
        image.Remember(key, found, found.Values.Sum(values => 1 + values.Count) * EntrySize);
        return found;
    }

    private HashSet<string> BesideAny(int value, int facet)
    {
        var found = new HashSet<int>();
        foreach (var row in columns.Rows(value))
        {
            foreach (var other in columns.Values(row))
            {
                if (image.Values.Facets[other] == facet)
                    found.Add(other);
            }
        }

        return found.Select(other => image.Values[other].Value).ToHashSet();
    }

    private IEnumerable<int> ValuesOf(string facet)
    {
        var wanted = image.Values.Facet(facet);
        return Enumerable.Range(0, image.Values.Count).Where(value => image.Values.Facets[value] == wanted);
    }
}
