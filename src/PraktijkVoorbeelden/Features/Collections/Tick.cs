namespace PraktijkVoorbeelden.Features.Collections;

/// <summary>A box to tick, with which a reader chooses a card for a collection.</summary>
/// <param name="Slug">Which card.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Form">The form that the box belongs to: it may stand elsewhere on the page.</param>
/// <param name="IsTicked">Whether it is chosen.</param>
public sealed record Tick(string Slug, string Title, string Form, bool IsTicked);

/// <summary>What is ticked in a list, and where the list goes on with it or without it.</summary>
/// <param name="Ticked">The choice.</param>
/// <param name="Form">The form of the boxes.</param>
/// <param name="Page">The page of the list that is shown.</param>
/// <param name="PathWithout">The same list with nothing ticked.</param>
public sealed record TickedLine(CollectionQuestion Ticked, string Form, int Page, string PathWithout);

/// <summary>What is ticked on other pages of a list than this one, so that the form takes it along.</summary>
/// <param name="Ticked">The choice.</param>
/// <param name="Shown">The cards that have a box on this page.</param>
public sealed record TickedElsewhere(CollectionQuestion Ticked, IEnumerable<string> Shown);
