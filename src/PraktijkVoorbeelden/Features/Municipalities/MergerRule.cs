using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Municipalities.Beheer;

namespace PraktijkVoorbeelden.Features.Municipalities;

/// <summary>A municipality does not go into itself, however many mergers lie between: whoever follows successors arrives somewhere.</summary>
internal static class MergerRule
{
    public static async Task CheckAsync(RootCheck check, CancellationToken cancellationToken)
    {
        var coming = check.Coming<Municipality>();
        if (coming.Values.All(municipality => municipality.Successors.Count == 0))
            return;

        var stored = await check.Db.Set<MunicipalitySuccessor>().AsNoTracking().Select(row => new { row.OwnerKey, row.SuccessorKey }).ToListAsync(cancellationToken);
        var successors = stored.Where(row => !coming.ContainsKey(row.OwnerKey)).Select(row => (From: row.OwnerKey, To: row.SuccessorKey))
            .Concat(coming.Values.SelectMany(municipality => municipality.Successors, (municipality, row) => (From: municipality.Key, To: row.SuccessorKey)))
            .ToLookup(merger => merger.From, merger => merger.To);
        foreach (var municipality in coming.Values)
        {
            if (CircleFrom(municipality.Key, successors) is not { } circle)
                continue;
            var names = await NamesAsync(check, circle, coming, cancellationToken);
            check.Fault(
                municipality,
                nameof(MunicipalityForm.Successors),
                $"Opgegaan in: zo ontstaat een kring: {string.Join(" → ", circle.Select(key => names.GetValueOrDefault(key, key)))}. Haal een van deze stappen weg.");
        }
    }

    // The Keys of a way from this municipality back to itself, with itself at both ends; null where there is none.
    private static List<string>? CircleFrom(string start, ILookup<string, string> successors)
    {
        var cameFrom = new Dictionary<string, string>();
        var todo = new Stack<string>([start]);
        while (todo.TryPop(out var key))
        {
            foreach (var next in successors[key].Where(next => cameFrom.TryAdd(next, key)))
            {
                if (next == start)
                    return Trace(start, cameFrom);
                todo.Push(next);
            }
        }

        return null;
    }

    private static List<string> Trace(string start, Dictionary<string, string> cameFrom)
    {
        var circle = new List<string> { start };
        for (var key = cameFrom[start]; key != start; key = cameFrom[key])
        {
            circle.Add(key);
        }

        circle.Add(start);
        circle.Reverse();
        return circle;
    }

    private static async Task<Dictionary<string, string>> NamesAsync(RootCheck check, List<string> keys, Dictionary<string, Municipality> coming, CancellationToken cancellationToken)
    {
        var names = await check.Db.Municipalities.AsNoTracking().IgnoreAutoIncludes().Where(municipality => keys.Contains(municipality.Key))
            .Select(municipality => new { municipality.Key, municipality.Name }).ToDictionaryAsync(row => row.Key, row => row.Name, cancellationToken);
        foreach (var key in keys.Where(coming.ContainsKey))
        {
            names[key] = coming[key].Name;
        }

        return names;
    }
}
