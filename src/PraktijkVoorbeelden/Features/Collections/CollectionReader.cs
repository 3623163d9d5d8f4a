using PraktijkVoorbeelden.Features.Initiatives;

namespace PraktijkVoorbeelden.Features.Collections;

/// <summary>A collection, to read on screen or on paper.</summary>
/// <param name="Question">The choice as asked.</param>
/// <param name="Cards">The chosen cards that are there, whole.</param>
/// <param name="Missing">Slugs that no card has, or no longer has.</param>
/// <param name="IsTooMany">Whether more was chosen than a collection holds; the rest is left out.</param>
public sealed record CollectionPage(CollectionQuestion Question, IReadOnlyList<InitiativePage> Cards, IReadOnlyList<string> Missing, bool IsTooMany);

/// <summary>Reads collections.</summary>
public sealed class CollectionReader(InitiativeDetails details)
{
    /// <summary>The cards of a choice, in its order.</summary>
    public async Task<CollectionPage> ReadAsync(CollectionQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var cards = new List<InitiativePage>();
        var missing = new List<string>();
        foreach (var slug in question.Slugs.Take(CollectionQuestion.MaxCards))
        {
            if (await details.FindAsync(slug, cancellationToken) is { } card)
                cards.Add(card);
            else
                missing.Add(slug);
        }

        return new(question, cards, missing, question.Slugs.Count > CollectionQuestion.MaxCards);
    }
}
