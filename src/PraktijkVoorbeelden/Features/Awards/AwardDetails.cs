using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Features.Sources;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Awards;

/// <summary>An award with its rounds.</summary>
/// <param name="Slug">The last part of its address.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Description">What it is. Markdown.</param>
/// <param name="Grantor">Who grants it.</param>
/// <param name="Rounds">Its rounds, the last one first.</param>
/// <param name="Sources">What it rests on.</param>
public sealed record AwardPage(
    string Slug,
    string Name,
    string? Description,
    PageLink? Grantor,
    IReadOnlyList<AwardRoundLine> Rounds,
    IReadOnlyList<SourceLine> Sources);

/// <summary>A round in a list.</summary>
/// <param name="Link">Its page.</param>
/// <param name="Year">Its year.</param>
/// <param name="NumberOfHolders">How many holders it has, where that is known.</param>
/// <param name="Holders">The holders whose names are known, as sections of the round's page.</param>
public sealed record AwardRoundLine(PageLink Link, int Year, int? NumberOfHolders, IReadOnlyList<PageLink> Holders);

/// <summary>A round with the portraits of its holders.</summary>
/// <param name="AwardSlug">The last part of the award's address.</param>
/// <param name="Award">What the award is called.</param>
/// <param name="Year">The year.</param>
/// <param name="Date">When it was made known.</param>
/// <param name="Description">What is known of the round. Markdown.</param>
/// <param name="Characteristics">What its holders have in common.</param>
/// <param name="NumberOfHolders">How many holders it has, where that is known.</param>
/// <param name="Portraits">The holders whose names are known.</param>
/// <param name="Examples">Examples by the Key of the holder where they happened.</param>
/// <param name="Sources">What it rests on.</param>
public sealed record AwardRoundPage(
    string AwardSlug,
    string Award,
    int Year,
    PartialDate? Date,
    string? Description,
    IReadOnlyList<string> Characteristics,
    int? NumberOfHolders,
    IReadOnlyList<GrantPortrait> Portraits,
    ILookup<string, PageLink> Examples,
    IReadOnlyList<SourceLine> Sources);

/// <summary>Reads the pages of awards and their rounds.</summary>
public sealed class AwardDetails(CatalogueContext db, GrantPortraits portraits)
{
    /// <summary>All awards.</summary>
    public Task<IReadOnlyList<AwardPage>> ListAsync(CancellationToken cancellationToken) => ReadAsync(db.Awards, cancellationToken);

    /// <summary>The award with this slug; null where there is none.</summary>
    public async Task<AwardPage?> FindAsync(string slug, CancellationToken cancellationToken) =>
        (await ReadAsync(db.Awards.Where(award => award.Slug == slug), cancellationToken)).SingleOrDefault();

    /// <summary>The round of an award in this year; null where there is none.</summary>
    public async Task<AwardRoundPage?> FindRoundAsync(string awardSlug, int year, CancellationToken cancellationToken)
    {
        var round = await db.AwardRounds.AsNoTracking().Where(round => round.Award!.Slug == awardSlug && round.Year == year)
            .Select(round => new { round.Key, Award = round.Award!.Name, round.Date, round.Description, round.NumberOfHolders })
            .SingleOrDefaultAsync(cancellationToken);
        if (round is null)
            return null;

        var holders = await portraits.ReadAsync(db.AwardGrants.Where(grant => grant.RoundKey == round.Key), cancellationToken);
        var names = await PersonNames.InAsync(db, [round.Description], cancellationToken);
        return new(
            awardSlug,
            round.Award,
            year,
            round.Date,
            names.InMarkdown(round.Description),
            await db.Set<RoundCharacteristic>().AsNoTracking().Where(row => row.OwnerKey == round.Key).OrderBy(row => row.Position)
                .Select(row => row.Text).ToListAsync(cancellationToken),
            round.NumberOfHolders,
            holders,
            await ExamplesAsync(holders, cancellationToken),
            [.. (await db.Set<SourceReference<AwardRound>>().Where(reference => reference.OwnerKey == round.Key).ToLinesAsync(cancellationToken))[round.Key]]);
    }

    private async Task<IReadOnlyList<AwardPage>> ReadAsync(IQueryable<Award> awards, CancellationToken cancellationToken)
    {
        var rows = await awards.AsNoTracking().OrderBy(award => award.SortKey).ThenBy(award => award.Key)
            .Select(award => new { award.Key, award.Slug, award.Name, award.Description, Grantor = award.Grantor!.Name, GrantorSlug = award.Grantor.Slug })
            .ToListAsync(cancellationToken);
        var keys = rows.Select(row => row.Key).ToList();
        var rounds = await RoundsAsync(keys, cancellationToken);
        var sources = await db.Set<SourceReference<Award>>().Where(reference => keys.Contains(reference.OwnerKey)).ToLinesAsync(cancellationToken);
        var names = await PersonNames.InAsync(db, rows.Select(row => row.Description), cancellationToken);
        return
        [
            .. rows.Select(row => new AwardPage(
                row.Slug!,
                row.Name,
                names.InMarkdown(row.Description),
                PageLink.To(Noun.Organisation, row.Grantor, row.GrantorSlug),
                [.. rounds[row.Key]],
                [.. sources[row.Key]])),
        ];
    }

    private async Task<ILookup<string, AwardRoundLine>> RoundsAsync(List<string> awards, CancellationToken cancellationToken)
    {
        var rounds = await db.AwardRounds.AsNoTracking().Where(round => awards.Contains(round.AwardKey)).OrderByDescending(round => round.Year)
            .Select(round => new { round.Key, round.AwardKey, round.Name, round.Year, round.NumberOfHolders, AwardSlug = round.Award!.Slug })
            .ToListAsync(cancellationToken);
        var grants = (await db.AwardGrants.AsNoTracking().Where(grant => awards.Contains(grant.Round!.AwardKey)).OrderBy(grant => grant.SortKey).ThenBy(grant => grant.Key)
            .Select(grant => new { grant.Key, grant.RoundKey, Holder = grant.Municipality!.Name ?? grant.Region!.Name ?? grant.Name })
            .ToListAsync(cancellationToken)).ToLookup(grant => grant.RoundKey);
        return rounds.ToLookup(
            round => round.AwardKey,
            round => new AwardRoundLine(
                new(round.Name, GrantPortrait.PathTo(round.AwardSlug!, round.Year)),
                round.Year,
                round.NumberOfHolders,
                [.. grants[round.Key].Select(grant => new PageLink(grant.Holder, GrantPortrait.PathTo(round.AwardSlug!, round.Year, grant.Key)))]));
    }

    private async Task<ILookup<string, PageLink>> ExamplesAsync(IReadOnlyList<GrantPortrait> holders, CancellationToken cancellationToken)
    {
        var municipalities = holders.Where(holder => !holder.IsRegion).Select(holder => holder.HolderKey).ToList();
        var regions = holders.Where(holder => holder.IsRegion).Select(holder => holder.HolderKey).ToList();
        var inMunicipalities =
            from place in db.Set<InitiativeMunicipality>().AsNoTracking()
            join initiative in db.Initiatives on place.OwnerKey equals initiative.Key
            where municipalities.Contains(place.MunicipalityKey)
            select new { Holder = place.MunicipalityKey, initiative.Title, initiative.Slug, initiative.SortKey };
        var inRegions =
            from initiative in db.Initiatives.AsNoTracking()
            where regions.Contains(initiative.RegionKey!)
            select new { Holder = initiative.RegionKey!, initiative.Title, initiative.Slug, initiative.SortKey };
        return (await inMunicipalities.Concat(inRegions).ToListAsync(cancellationToken))
            .OrderBy(row => row.SortKey, StringComparer.Ordinal)
            .ToLookup(row => row.Holder, row => new PageLink(row.Title, PageLink.PathTo(Noun.Initiative, row.Slug!)));
    }
}
