using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Features.Sources;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Awards;

/// <summary>The portrait of a holder: what was granted, why, and what was said about it.</summary>
/// <param name="Key">Which grant; also the id of its section on the round's page.</param>
/// <param name="Award">What the award is called.</param>
/// <param name="Year">The year of the round.</param>
/// <param name="Path">Its section on the round's page.</param>
/// <param name="HolderKey">The municipality or region that holds it.</param>
/// <param name="Holder">That holder's page.</param>
/// <param name="IsRegion">Whether the holder is a region.</param>
/// <param name="Date">When it was granted, where that is known more exactly than the year.</param>
/// <param name="Visit">The visit that belongs to it.</param>
/// <param name="VisitDate">When that visit was.</param>
/// <param name="Heading">The heading of the portrait.</param>
/// <param name="Motivation">Why it was granted. Markdown.</param>
/// <param name="Nominators">Who put the holder forward.</param>
/// <param name="Figures">Figures from the portrait.</param>
/// <param name="Speeches">Passages from the portrait.</param>
/// <param name="Sources">What it rests on.</param>
public sealed record GrantPortrait(
    string Key,
    string Award,
    int Year,
    string Path,
    string HolderKey,
    PageLink Holder,
    bool IsRegion,
    PartialDate? Date,
    PageLink? Visit,
    PartialDate? VisitDate,
    string? Heading,
    string? Motivation,
    IReadOnlyList<GrantNominator> Nominators,
    IReadOnlyList<FigureTile> Figures,
    IReadOnlyList<Speech> Speeches,
    IReadOnlyList<SourceLine> Sources)
{
    /// <summary>The first paragraph of the motivation: enough to choose by. Markdown.</summary>
    public string Opening => Paragraphs[0];

    /// <summary>The portrait without <see cref="Opening"/>.</summary>
    public GrantPortrait AfterOpening => this with { Motivation = Paragraphs.ElementAtOrDefault(1) };

    private string[] Paragraphs => (Motivation ?? "").ReplaceLineEndings("\n").Split("\n\n", 2);

    /// <summary>The path of a round's page.</summary>
    public static string PathTo(string awardSlug, int year) => $"{PageLink.PathTo(Noun.Award, awardSlug)}/{year}";

    /// <summary>The path of a grant's section on its round's page.</summary>
    public static string PathTo(string awardSlug, int year, string key) => $"{PathTo(awardSlug, year)}#{key}";
}

/// <summary>Who put a holder forward.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Path">Its page; null where it is not catalogued.</param>
/// <param name="Certainty">How sure it is.</param>
public sealed record GrantNominator(string Name, string? Path, Certainty Certainty);

/// <summary>Reads the portraits of holders, for the page of a round, a municipality or a region.</summary>
public sealed class GrantPortraits(CatalogueContext db, PassageReader passages)
{
    /// <summary>The portraits of these grants, by year and then by name.</summary>
    public async Task<IReadOnlyList<GrantPortrait>> ReadAsync(IQueryable<AwardGrant> grants, CancellationToken cancellationToken)
    {
        var rows = await grants.AsNoTracking().OrderBy(grant => grant.Round!.Year).ThenBy(grant => grant.SortKey).ThenBy(grant => grant.Key)
            .Select(grant => new
            {
                grant.Key,
                Award = grant.Round!.Award!.Name,
                AwardSlug = grant.Round.Award.Slug,
                grant.Round.Year,
                grant.MunicipalityKey,
                grant.RegionKey,
                MunicipalityName = grant.Municipality!.Name,
                MunicipalitySlug = grant.Municipality.Slug,
                RegionName = grant.Region!.Name,
                RegionSlug = grant.Region.Slug,
                grant.Name,
                grant.Date,
                VisitTitle = grant.Visit!.Title,
                VisitSlug = grant.Visit.Slug,
                VisitDate = grant.Visit.Date,
                grant.Heading,
                grant.Motivation,
            })
            .ToListAsync(cancellationToken);
        if (rows.Count == 0)
            return [];

        var keys = rows.Select(row => row.Key).ToList();
        var nominators = await NominatorsAsync(keys, cancellationToken);
        var figures = await db.Set<Figure<AwardGrant>>().Where(figure => keys.Contains(figure.OwnerKey)).ToTilesAsync(cancellationToken);
        var sources = await db.Set<SourceReference<AwardGrant>>().Where(reference => keys.Contains(reference.OwnerKey)).ToLinesAsync(cancellationToken);
        var said = (await passages.OfGrantsAsync(keys, cancellationToken)).ToLookup(row => row.OwnerKey);
        var names = await PersonNames.InAsync(
            db, [.. rows.Select(row => row.Motivation), .. said.SelectMany(rows => rows).Select(row => row.Text)], cancellationToken);
        return
        [
            .. rows.Select(row => new GrantPortrait(
                row.Key,
                row.Award,
                row.Year,
                GrantPortrait.PathTo(row.AwardSlug!, row.Year, row.Key),
                row.MunicipalityKey ?? row.RegionKey ?? "",
                PageLink.To(Noun.Municipality, row.MunicipalityName, row.MunicipalitySlug)
                    ?? PageLink.To(Noun.Region, row.RegionName, row.RegionSlug)
                    ?? new(row.Name, GrantPortrait.PathTo(row.AwardSlug!, row.Year, row.Key)),
                row.RegionKey is not null,
                row.Date,
                PageLink.To(Noun.Gathering, row.VisitTitle, row.VisitSlug),
                row.VisitDate,
                row.Heading,
                names.InMarkdown(row.Motivation),
                [.. nominators[row.Key]],
                [.. figures[row.Key]],
                PassageReader.Speeches(said[row.Key], names, (Noun.AwardGrant, row.Key)),
                [.. sources[row.Key]])),
        ];
    }

    private async Task<ILookup<string, GrantNominator>> NominatorsAsync(List<string> grants, CancellationToken cancellationToken)
    {
        var rows = await db.Set<Nominator>().AsNoTracking().Where(row => grants.Contains(row.OwnerKey)).OrderBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .Select(row => new { row.OwnerKey, Name = row.Organisation!.Name ?? row.Name, row.Organisation.Slug, row.Certainty })
            .ToListAsync(cancellationToken);
        return rows.ToLookup(
            row => row.OwnerKey,
            row => new GrantNominator(row.Name ?? "", row.Slug is null ? null : PageLink.PathTo(Noun.Organisation, row.Slug), row.Certainty));
    }
}
