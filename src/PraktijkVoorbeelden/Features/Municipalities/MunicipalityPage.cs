using PraktijkVoorbeelden.Features.Adoptions;
using PraktijkVoorbeelden.Features.Awards;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Municipalities;

/// <summary>All that the page of a municipality shows: a portrait.</summary>
public sealed record MunicipalityPage
{
    /// <summary>The last part of its address.</summary>
    public required string Slug { get; init; }

    /// <summary>The name as CBS writes it.</summary>
    public required string Name { get; init; }

    /// <summary>Other names.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>The province's name.</summary>
    public required string Province { get; init; }

    /// <summary>The province as in addresses.</summary>
    public required string ProvinceSlug { get; init; }

    /// <summary>Residents; null for a former municipality.</summary>
    public required int? Population { get; init; }

    /// <summary>The year of <see cref="Population"/>.</summary>
    public required int? PopulationYear { get; init; }

    /// <summary>The day from which it was no more.</summary>
    public required DateOnly? EndedOn { get; init; }

    /// <summary>What it went into.</summary>
    public required IReadOnlyList<PageLink> Successors { get; init; }

    /// <summary>What went into it, directly or by way of another, the last one first.</summary>
    public required IReadOnlyList<FormerMunicipality> Predecessors { get; init; }

    /// <summary>What its approach is. Markdown.</summary>
    public required string? Description { get; init; }

    /// <summary>The regions that it is known to be a member of.</summary>
    public required IReadOnlyList<PageLink> Regions { get; init; }

    /// <summary>Awards that were granted to it, to what went into it, or to its regions.</summary>
    public required IReadOnlyList<GrantPortrait> Awards { get; init; }

    /// <summary>How many examples there are, those that the page has no room for included.</summary>
    public required int ExampleCount { get; init; }

    /// <summary>Its own examples, then those of what went into it, then those of its regions: the first so many by title.</summary>
    public required IReadOnlyList<ExampleGroup> Examples { get; init; }

    /// <summary>How many of the examples the page shows.</summary>
    public int ShownExamples => Examples.Sum(group => group.Cards.Count);

    /// <summary>What was said about it or on its behalf, outside the portraits.</summary>
    public required IReadOnlyList<Speech> Speeches { get; init; }

    /// <summary>What it learned from others, and others from it; with that of what went into it.</summary>
    public required LearnedAndTaught Adoptions { get; init; }

    /// <summary>Organisations that work there.</summary>
    public required IReadOnlyList<PageLink> Organisations { get; init; }

    /// <summary>Figures of the municipality itself.</summary>
    public required IReadOnlyList<FigureTile> Figures { get; init; }

    /// <summary>What it rests on.</summary>
    public required IReadOnlyList<SourceLine> Sources { get; init; }

    /// <summary>Parts of sources that are about it.</summary>
    public required IReadOnlyList<PageLink> Mentions { get; init; }

    /// <summary>The permanent address in the government's register.</summary>
    public required string TooiAddress { get; init; }

    /// <summary>Where it lies, or what it went into; null where that has no tile.</summary>
    public required MapSketch? Map { get; init; }

    /// <summary>What happened there, by time.</summary>
    public required Timeline Timeline { get; init; }

    /// <summary>Municipalities like this one; null for a former one.</summary>
    public required AlikeMunicipalities? Alike { get; init; }
}

/// <summary>A municipality that went into another one.</summary>
/// <param name="Key">Which municipality.</param>
/// <param name="Link">Its page.</param>
/// <param name="EndedOn">The day from which it was no more.</param>
public sealed record FormerMunicipality(string Key, PageLink Link, DateOnly? EndedOn);

/// <summary>Examples from one place.</summary>
/// <param name="Place">The former municipality or region; null for the municipality of the page itself.</param>
/// <param name="EndedIn">The year in which the former municipality was no more; null for a region.</param>
/// <param name="Cards">The examples.</param>
public sealed record ExampleGroup(PageLink? Place, int? EndedIn, IReadOnlyList<InitiativeCard> Cards);
