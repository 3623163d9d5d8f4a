namespace PraktijkVoorbeelden.Features.Search;

/// <summary>What is marked in the texts of hits: all that answers to a part of the question.</summary>
internal sealed class Marking
{
    /// <summary>Of the parts of a question.</summary>
    public Marking(IndexImage image, IReadOnlyList<Concept> concepts)
    {
        var part = 0;
        foreach (var concept in concepts.Where(concept => concept.Clause is { IsExcluded: false, IsOptional: false }))
        {
            foreach (var term in concept.Terms.OrderByDescending(term => term.Weight))
            {
                Terms.Add(part, image.Vocabulary.Term(term.Term));
            }

            foreach (var phrase in concept.Phrases)
            {
                Terms.Add(part, [.. phrase.Places.Select(place => place.Select(image.Vocabulary.Term).ToHashSet())]);
            }

            part++;
        }
    }

    /// <summary>What is marked.</summary>
    public MarkedTerms Terms { get; } = new();
}
