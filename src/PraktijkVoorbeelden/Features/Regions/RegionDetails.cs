using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Awards;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Gatherings;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Features.Sources;

namespace PraktijkVoorbeelden.Features.Regions;

/// <summary>All that the page of a region shows.</summary>
/// <param name="Slug">The last part of its address.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">What sort of region it is.</param>
/// <param name="Description">What it is and does. Markdown.</param>
/// <param name="MembersKnown">How far its members are known.</param>
/// <param name="Members">The members that are known.</param>
/// <param name="Awards">Awards that were granted to it.</param>
/// <param name="Examples">Its examples.</param>
/// <param name="Gatherings">The gatherings that were there.</param>
/// <param name="Networks">The networks in it.</param>
/// <param name="Sources">What it rests on.</param>
public sealed record RegionPage(
    string Slug,
    string Name,
    RegionKind Kind,
    string? Description,
    MembersKnown MembersKnown,
    IReadOnlyList<PageLink> Members,
    IReadOnlyList<GrantPortrait> Awards,
    IReadOnlyList<InitiativeCard> Examples,
    IReadOnlyList<GatheringLine> Gatherings,
    IReadOnlyList<PageLink> Networks,
    IReadOnlyList<SourceLine> Sources);

/// <summary>Reads the page of a region.</summary>
public sealed class RegionDetails(CatalogueContext db, GrantPortraits portraits, GatheringList gatherings)
{
    /// <summary>The page of the region with this slug; null where there is none.</summary>
    public async Task<RegionPage?> FindAsync(string slug, CancellationToken cancellationToken)
    {
        var region = await db.Regions.AsNoTracking().IgnoreAutoIncludes().SingleOrDefaultAsync(one => one.Slug == slug, cancellationToken);
        if (region is null)
            return null;

        var key = region.Key;
        var members = await db.Set<RegionMunicipality>().AsNoTracking().Where(row => row.OwnerKey == key).OrderBy(row => row.Municipality!.SortKey).ThenBy(row => row.Position)
            .Select(row => new { row.MunicipalityKey, row.Municipality!.Name, row.Municipality.Slug }).ToListAsync(cancellationToken);
        var networks = await db.Organisations.AsNoTracking().Where(network => network.RegionKey == key).OrderBy(network => network.SortKey).ThenBy(network => network.Key)
            .Select(network => new { network.Name, network.Slug }).ToListAsync(cancellationToken);
        var names = await PersonNames.InAsync(db, [region.Description], cancellationToken);
        return new(
            slug,
            region.Name,
            region.Kind,
            names.InMarkdown(region.Description),
            region.MembersKnown,
            [.. members.Select(member => new PageLink(member.Name, PageLink.PathTo(Noun.Municipality, member.Slug!)))],
            await portraits.ReadAsync(db.AwardGrants.Where(grant => grant.RegionKey == key), cancellationToken),
            await db.Initiatives.Where(initiative => initiative.RegionKey == key)
                .OrderBy(initiative => initiative.SortKey).ThenBy(initiative => initiative.Key).ToCardsAsync(db, cancellationToken),
            await gatherings.InRegionAsync(key, [.. members.Select(member => member.MunicipalityKey)], cancellationToken),
            [.. networks.Select(network => new PageLink(network.Name, PageLink.PathTo(Noun.Organisation, network.Slug!)))],
            [.. (await db.Set<SourceReference<Region>>().Where(reference => reference.OwnerKey == key).ToLinesAsync(cancellationToken))[key]]);
    }
}
