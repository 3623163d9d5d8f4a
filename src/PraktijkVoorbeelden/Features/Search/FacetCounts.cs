namespace PraktijkVoorbeelden.Features.Search;

/// <summary>Narrows hits to what is chosen in facets, and counts for each value the hits that it would have.</summary>
internal sealed class FacetCounts
{
    private readonly IndexImage image;
    private readonly int[] facetOf;
    private readonly bool[] isChosen;
    private readonly long wanted;
    private readonly long counted;
    private readonly int[] counts;

    /// <summary>Counts for a question.</summary>
    public FacetCounts(IndexImage image, SearchQuestion question)
    {
        this.image = image;
        var size = image.Values.Count;
        facetOf = image.Values.Facets;
        isChosen = new bool[size];
        counts = new int[size];
        foreach (var facet in question.Counted.Select(image.Values.Facet).Where(facet => facet >= 0))
        {
            counted |= 1L << facet;
        }

        foreach (var (facet, values) in question.Choices.Where(choice => choice.Value.Count > 0))
        {
            // Of a facet that no document has nothing can be found.
            wanted |= 1L << Math.Max(image.Values.Facet(facet), 0);
            IsImpossible |= image.Values.Facet(facet) < 0;
            foreach (var id in values.Select(value => image.Values.Find(new(facet, value))).Where(id => id >= 0 && id < size))
            {
                isChosen[id] = true;
            }
        }
    }

    /// <summary>Whether nothing can have what is chosen.</summary>
    public bool IsImpossible { get; }

    /// <summary>
    /// Whether a document has one of the values of each facet in which something was chosen. Counts it, where it is of a
    /// noun that was asked for: for each facet as if nothing were chosen in that one.
    /// </summary>
    public bool Admits(int row, bool isOfNoun)
    {
        if (IsImpossible)
            return false;
        var values = image.Columns.Values(row);
        var missing = wanted;
        if (missing != 0)
        {
            foreach (var value in values)
            {
                if (isChosen[value])
                    missing &= ~(1L << facetOf[value]);
            }
        }

        if (isOfNoun && (missing & (missing - 1)) == 0)
            Count(values, missing == 0 ? counted : counted & missing);
        return missing == 0;
    }

    /// <summary>The counts of a facet.</summary>
    public IReadOnlyDictionary<string, int> Of(string facet)
    {
        var of = image.Values.Facet(facet);
        var found = new Dictionary<string, int>();
        for (var id = 0; id < counts.Length; id++)
        {
            if (counts[id] > 0 && facetOf[id] == of)
                found[image.Values[id].Value] = counts[id];
        }

        return found;
    }

    private void Count(ReadOnlySpan<int> values, long facets)
    {
        if (facets == 0)
            return;
        foreach (var value in values)
        {
            if ((facets & (1L << facetOf[value])) != 0)
                counts[value]++;
        }
    }
}
