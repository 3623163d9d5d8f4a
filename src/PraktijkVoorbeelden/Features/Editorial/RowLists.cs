using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>The rows of a root, and the rows within those.</summary>
internal static class RowLists
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Known = new();

    /// <summary>Tells each row to whom it belongs and where it stands.</summary>
    public static void Place(Root root) => Place(root, root.Key, null);

    /// <summary>Puts rows in the order in which the editor left them: a database gives them in any order.</summary>
    public static void Sort(Root root) => Sort((object)root);

    private static void Place(object owner, string ownerKey, int? parentPosition)
    {
        foreach (var rows in Of(owner))
        {
            var position = 0;
            foreach (Row row in rows)
            {
                row.OwnerKey = ownerKey;
                row.Position = position++;
                if (row is InnerRow inner)
                    inner.ParentPosition = parentPosition ?? throw new InvalidOperationException($"{row.GetType().Name} stands on a root, not in a row.");
                Place(row, ownerKey, row.Position);
            }
        }
    }

    private static void Sort(object owner)
    {
        foreach (var rows in Of(owner))
        {
            var sorted = rows.Cast<Row>().OrderBy(row => row.Position).ToList();
            for (var i = 0; i < sorted.Count; i++)
            {
                rows[i] = sorted[i];
                Sort(sorted[i]);
            }
        }
    }

    private static IEnumerable<IList> Of(object owner) => Known
        .GetOrAdd(owner.GetType(), static type => [.. type.GetProperties().Where(property => typeof(IEnumerable<Row>).IsAssignableFrom(property.PropertyType))])
        .Select(property => (IList)property.GetValue(owner)!);
}
