namespace PraktijkVoorbeelden.Features.Search;

/// <summary>Narrows hits to what is chosen in facets, and counts for each value the hits that it would have.</summary>
internal sealed class FacetCounts
{
    private readonly IndexImage image;
    private readonly List<string> facets;
    private readonly int[] facetOf;
    private readonly bool[] isChosen;
    private readonly int wanted;
    private readonly bool[] isCounted;
    private readonly int[] counts;

    /// <summary>Counts for a question.</summary>
    public FacetCounts(IndexImage image, SearchQuestion question)
    {
        this.image = image;
        facets = [.. question.Counted.Concat(question.Choices.Where(choice => choice.Value.Count > 0).Select(choice => choice.Key)).Distinct()];
        isCounted = [.. facets.Select(question.Counted.Contains)];
        var size = image.Values.Count;
        facetOf = new int[size];
        isChosen = new bool[size];
        counts = new int[size];
        for (var id = 0; id < size; id++)
        {
            facetOf[id] = facets.IndexOf(image.Values[id].Facet);
        }

        foreach (var (facet, values) in question.Choices.Where(choice => choice.Value.Count > 0))
        {
            wanted |= 1 << facets.IndexOf(facet);
            foreach (var id in values.Select(value => image.Values.Find(new(facet, value))).Where(id => id >= 0 && id < size))
            {
                isChosen[id] = true;
            }
        }
    }

    /// <summary>
    /// Whether a document has one of the values of each facet in which something was chosen. Counts it, where it is of a
    /// noun that was asked for: for each facet as if nothing were chosen in that one.
    /// </summary>
    public bool Admits(IndexedDocument document, bool isOfNoun)
    {
        var missing = wanted;
        if (missing != 0)
        {
            foreach (var value in document.Values)
            {
                if (isChosen[value])
                    missing &= ~(1 << facetOf[value]);
            }
        }

        if (isOfNoun && (missing == 0 || (missing & (missing - 1)) == 0))
            Count(document, missing);
        return missing == 0;
    }

    /// <summary>The counts of a facet.</summary>
    public IReadOnlyDictionary<string, int> Of(string facet)
    {
        var of = facets.IndexOf(facet);
        var found = new Dictionary<string, int>();
        for (var id = 0; id < counts.Length; id++)
        {
            if (counts[id] > 0 && facetOf[id] == of)
                found[image.Values[id].Value] = counts[id];
        }

        return found;
    }

    private void Count(IndexedDocument document, int missing)
    {
        foreach (var value in document.Values)
        {
            var facet = facetOf[value];
            if (facet >= 0 && isCounted[facet] && (missing & ~(1 << facet)) == 0)
                counts[value]++;
        }
    }
}
