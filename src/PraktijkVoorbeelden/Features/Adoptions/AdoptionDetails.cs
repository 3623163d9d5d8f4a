using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Features.Sources;

namespace PraktijkVoorbeelden.Features.Adoptions;

/// <summary>All that the page of a leerrelatie shows. Names are filled in.</summary>
public sealed record AdoptionPage
{
    /// <summary>Who, what, from whom, and how that went.</summary>
    public required AdoptionLine Line { get; init; }

    /// <summary>What is learned, in words, where it has a card too.</summary>
    public required string? WhatInWords { get; init; }

    /// <summary>What was learned on the way. Markdown.</summary>
    public required string? Learned { get; init; }

    /// <summary>The gathering at which the learner came upon it.</summary>
    public required PageLink? Gathering { get; init; }

    /// <summary>What it is about.</summary>
    public required IReadOnlyList<PageLink> Themes { get; init; }

    /// <summary>What it rests on.</summary>
    public required IReadOnlyList<SourceLine> Sources { get; init; }
}

/// <summary>Reads the page of a leerrelatie.</summary>
public sealed class AdoptionDetails(CatalogueContext db)
{
    /// <summary>The page with this slug; null where there is none.</summary>
    public async Task<AdoptionPage?> FindAsync(string slug, CancellationToken cancellationToken)
    {
        var adoption = await db.Adoptions.AsNoTracking().IgnoreAutoIncludes().Where(one => one.Slug == slug)
            .Select(one => new { one.Key, one.What, one.InitiativeKey, one.Learned, Gathering = one.Gathering!.Title, GatheringSlug = one.Gathering.Slug })
            .SingleOrDefaultAsync(cancellationToken);
        if (adoption is null)
            return null;

        var key = adoption.Key;
        var names = await PersonNames.InAsync(db, [adoption.What, adoption.Learned], cancellationToken);
        var themes = await db.Set<AdoptionTheme>().AsNoTracking().Where(row => row.OwnerKey == key).OrderBy(row => row.Position)
            .Select(row => new { row.Theme!.Name, row.Theme.Slug }).ToListAsync(cancellationToken);
        return new()
        {
            Line = (await db.Adoptions.Where(one => one.Key == key).ToLinesAsync(db, cancellationToken))[0],
            WhatInWords = adoption is { InitiativeKey: not null, What: { } what } ? names.InText(what) : null,
            Learned = names.InMarkdown(adoption.Learned),
            Gathering = PageLink.To(Noun.Gathering, adoption.Gathering, adoption.GatheringSlug),
            Themes = [.. themes.Select(theme => new PageLink(theme.Name, PageLink.PathTo(Noun.Theme, theme.Slug!)))],
            Sources = [.. (await db.Set<SourceReference<Adoption>>().Where(reference => reference.OwnerKey == key).ToLinesAsync(cancellationToken))[key]],
        };
    }
}
