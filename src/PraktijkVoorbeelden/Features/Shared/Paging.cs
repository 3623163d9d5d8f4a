namespace PraktijkVoorbeelden.Features.Shared;

/// <summary>The pages of a list, as the partial <c>_Pagination</c> links them.</summary>
/// <param name="Current">The page that is shown, from 1.</param>
/// <param name="Count">The number of pages.</param>
/// <param name="PathOf">The address of a page.</param>
public sealed record Paging(int Current, int Count, Func<int, string> PathOf)
{
    // Pages shown on either side of the current one.
    private const int Around = 1;

    /// <summary>
    /// The pages to link to: the first, the last and those near the current one. A null stands for pages left out.
    /// </summary>
    public IEnumerable<int?> Pages()
    {
        var previous = 0;
        for (var page = 1; page <= Count; page++)
        {
            if (page != 1 && page != Count && Math.Abs(page - Current) > Around)
                continue;
            // Where a single page would be left out, its own link is as short as the dots.
            if (page - previous == 2)
                yield return page - 1;
            else if (page - previous > 2)
                yield return null;
            yield return page;
            previous = page;
        }
    }
}
