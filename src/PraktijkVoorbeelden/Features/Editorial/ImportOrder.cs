namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>
/// Puts the roots of an import in an order in which each stands after those that it refers to, as far as references do
/// not go round in a circle.
/// </summary>
internal static class ImportOrder
{
    public static IReadOnlyList<Import> Of(IReadOnlyList<Import> imports)
    {
        var byKey = imports.ToDictionary(import => (import.Root.Noun, import.Root.Key));
        var ordered = new List<Import>(imports.Count);
        var visited = new HashSet<(Noun, string)>();
        foreach (var import in imports.OrderBy(import => Nouns.OrderOf(import.Root.Noun)).ThenBy(import => import.Root.Key, StringComparer.Ordinal))
        {
            Visit(import, byKey, visited, ordered);
        }

        return ordered;
    }

    // With a stack of its own: a chain of parts may be longer than the thread's stack is deep.
    private static void Visit(Import import, Dictionary<(Noun Noun, string Key), Import> byKey, HashSet<(Noun, string)> visited, List<Import> ordered)
    {
        var path = new Stack<(Import Import, IEnumerator<Import> Needs)>();
        Enter(import);
        while (path.TryPeek(out var top))
        {
            if (top.Needs.MoveNext())
            {
                Enter(top.Needs.Current);
            }
            else
            {
                ordered.Add(path.Pop().Import);
            }
        }

        void Enter(Import next)
        {
            if (!visited.Add((next.Root.Noun, next.Root.Key)))
                return;
            var needs = References.TypedIn(next.Form)
                .Select(reference => byKey.GetValueOrDefault((reference.Noun, reference.Typed.Trim())))
                .OfType<Import>();
            path.Push((next, needs.GetEnumerator()));
        }
    }
}
