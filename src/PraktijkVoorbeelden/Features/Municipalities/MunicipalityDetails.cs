using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Adoptions;
using PraktijkVoorbeelden.Features.Awards;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Features.Sources;

namespace PraktijkVoorbeelden.Features.Municipalities;

/// <summary>Reads the page of a municipality.</summary>
public sealed class MunicipalityDetails(
    CatalogueContext db, PassageReader passages, GrantPortraits portraits, AdoptionLines adoptions, MunicipalityTimeline timeline, MunicipalitiesAlike alike)
{
    // A portrait, and not the whole list: that is what the search by municipality is for.
    private const int MaxExamples = 24;

    /// <summary>The page of the municipality with this slug; null where there is none.</summary>
    public async Task<MunicipalityPage?> FindAsync(string slug, CancellationToken cancellationToken)
    {
        var municipality = await db.Municipalities.AsNoTracking().IgnoreAutoIncludes().SingleOrDefaultAsync(one => one.Slug == slug, cancellationToken);
        if (municipality is null)
            return null;

        var key = municipality.Key;
        var predecessors = await PredecessorsAsync(key, cancellationToken);
        string[] keys = [key, .. predecessors.Select(former => former.Key)];
        var regions = await RegionsAsync(key, cancellationToken);
        var regionKeys = regions.Select(region => region.Key).ToList();
        var awards = await portraits.ReadAsync(
            db.AwardGrants.Where(grant => keys.Contains(grant.MunicipalityKey) || regionKeys.Contains(grant.RegionKey!)), cancellationToken);
        var shownWithAwards = awards.Select(award => award.Key).ToHashSet();
        var said = (await passages.OfMunicipalitiesAsync(keys, cancellationToken))
            .Where(row => row.OwnerNoun != Noun.AwardGrant || !shownWithAwards.Contains(row.OwnerKey)).ToList();
        var successors = await SuccessorsAsync(key, cancellationToken);
        var (exampleCount, exampleKeys) = await ExamplesOfAsync(keys, regionKeys, cancellationToken);
        var names = await PersonNames.InAsync(db, [municipality.Description, .. said.Select(row => row.Text)], cancellationToken);
        return new()
        {
            Slug = slug,
            Name = municipality.Name,
            Aliases = await db.Set<Alias<Municipality>>().AsNoTracking().Where(alias => alias.OwnerKey == key)
                .OrderBy(alias => alias.Position).Select(alias => alias.Name).ToListAsync(cancellationToken),
            Province = municipality.Province,
            ProvinceSlug = municipality.ProvinceSlug,
            Population = municipality.Population,
            PopulationYear = municipality.PopulationYear,
            EndedOn = municipality.EndedOn,
            Successors = [.. successors.Select(one => one.Link)],
            Predecessors = predecessors,
            Description = names.InMarkdown(municipality.Description),
            Regions = [.. regions.Select(region => region.Link)],
            Awards = awards,
            ExampleCount = exampleCount,
            Examples = await ExamplesAsync(key, predecessors, regions, exampleKeys, cancellationToken),
            Speeches = PassageReader.Speeches(said, names, (Noun.Municipality, key)),
            Adoptions = await adoptions.OfMunicipalitiesAsync(keys, cancellationToken),
            Organisations = await OrganisationsAsync(keys, cancellationToken),
            Figures = [.. (await db.Set<Figure<Municipality>>().Where(figure => figure.OwnerKey == key).ToTilesAsync(cancellationToken))[key]],
            Sources = [.. (await db.Set<SourceReference<Municipality>>().Where(reference => reference.OwnerKey == key).ToLinesAsync(cancellationToken))[key]],
            Mentions = await MentionsAsync(keys, cancellationToken),
            TooiAddress = municipality.TooiAddress,
            Map = await MapSketch.WhereAsync(db, municipality.EndedOn is null ? [key] : [.. successors.Select(one => one.Key)], cancellationToken),
            Timeline = await timeline.ReadAsync(
                new(key, municipality.EndedOn, [.. successors.Select(one => one.Link)], predecessors, regions.ToDictionary(region => region.Key, region => region.Link), exampleKeys), cancellationToken),
            Alike = await alike.ReadAsync(municipality, cancellationToken),
        };
    }

    /// <summary>Level by level: what went into it, what went into that, and so on. A circle ends by itself.</summary>
    private async Task<List<FormerMunicipality>> PredecessorsAsync(string key, CancellationToken cancellationToken)
    {
        var found = new List<FormerMunicipality>();
        for (List<string> level = [key]; level.Count > 0;)
        {
            var into = level;
            var rows = await db.Set<MunicipalitySuccessor>().AsNoTracking().Where(row => into.Contains(row.SuccessorKey))
                .Join(db.Municipalities, row => row.OwnerKey, former => former.Key, (_, former) => new { former.Key, former.Name, former.Slug, former.EndedOn, former.SortKey })
                .Distinct()
                .ToListAsync(cancellationToken);
            var fresh = rows.Where(row => row.Key != key && found.TrueForAll(known => known.Key != row.Key))
                .OrderByDescending(row => row.EndedOn).ThenBy(row => row.SortKey, StringComparer.Ordinal)
                .Select(row => new FormerMunicipality(row.Key, new(row.Name, PageLink.PathTo(Noun.Municipality, row.Slug!)), row.EndedOn))
                .ToList();
            found.AddRange(fresh);
            level = [.. fresh.Select(former => former.Key)];
        }

        return found;
    }

    private async Task<List<(string Key, PageLink Link)>> SuccessorsAsync(string key, CancellationToken cancellationToken)
    {
        var rows = await db.Set<MunicipalitySuccessor>().AsNoTracking().Where(row => row.OwnerKey == key).OrderBy(row => row.Position)
            .Select(row => new { row.SuccessorKey, row.Successor!.Name, row.Successor.Slug }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => (row.SuccessorKey, new PageLink(row.Name, PageLink.PathTo(Noun.Municipality, row.Slug!))))];
    }

    private async Task<List<(string Key, PageLink Link)>> RegionsAsync(string key, CancellationToken cancellationToken)
    {
        var rows = await db.Regions.AsNoTracking().Where(region => region.Municipalities.Any(member => member.MunicipalityKey == key))
            .OrderBy(region => region.SortKey).ThenBy(region => region.Key)
            .Select(region => new { region.Key, region.Name, region.Slug }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => (row.Key, new PageLink(row.Name, PageLink.PathTo(Noun.Region, row.Slug!))))];
    }

    /// <summary>How many examples these places have, and the first of them by title.</summary>
    private async Task<(int Count, List<string> Keys)> ExamplesOfAsync(string[] places, List<string> regions, CancellationToken cancellationToken)
    {
        var all = db.Set<InitiativeMunicipality>().Where(row => places.Contains(row.MunicipalityKey)).Select(row => row.OwnerKey);
        if (regions.Count > 0)
            all = all.Concat(db.Initiatives.Where(initiative => regions.Contains(initiative.RegionKey!)).Select(initiative => initiative.Key));
        return (
            await all.Distinct().CountAsync(cancellationToken),
            await db.Initiatives.AsNoTracking().Where(initiative => all.Contains(initiative.Key))
                .OrderBy(initiative => initiative.SortKey).ThenBy(initiative => initiative.Key).Select(initiative => initiative.Key)
                .Take(MaxExamples).ToListAsync(cancellationToken));
    }

    private async Task<List<ExampleGroup>> ExamplesAsync(
        string key, List<FormerMunicipality> predecessors, List<(string Key, PageLink Link)> regions, List<string> wanted, CancellationToken cancellationToken)
    {
        var cards = await InitiativeCards.ForKeysAsync(db, wanted, cancellationToken);
        var places = await db.Set<InitiativeMunicipality>().AsNoTracking().Where(row => wanted.Contains(row.OwnerKey))
            .Select(row => new { Place = row.MunicipalityKey, row.OwnerKey }).ToListAsync(cancellationToken);
        var inRegions = regions.Count == 0 ? [] : await db.Initiatives.AsNoTracking().Where(initiative => wanted.Contains(initiative.Key) && initiative.RegionKey != null)
            .Select(initiative => new { Place = initiative.RegionKey!, OwnerKey = initiative.Key }).ToListAsync(cancellationToken);
        var at = places.Concat(inRegions).ToLookup(row => row.Place, row => row.OwnerKey);
        var shown = new HashSet<string>();
        List<ExampleGroup> groups =
        [
            new(null, null, Take(key)),
            .. predecessors.Select(former => new ExampleGroup(former.Link, former.EndedOn?.Year, Take(former.Key))),
            .. regions.Select(region => new ExampleGroup(region.Link, null, Take(region.Key))),
        ];
        return [.. groups.Where(group => group.Cards.Count > 0)];

        // What happens in two of these places stands under the first of them.
        List<InitiativeCard> Take(string place) => [.. cards.Where(card => at[place].Contains(card.Key) && shown.Add(card.Key))];
    }

    private async Task<List<PageLink>> OrganisationsAsync(string[] keys, CancellationToken cancellationToken)
    {
        var rows = await db.Organisations.AsNoTracking()
            .Where(organisation => organisation.Municipalities.Any(place => keys.Contains(place.MunicipalityKey)))
            .OrderBy(organisation => organisation.SortKey).ThenBy(organisation => organisation.Key)
            .Select(organisation => new { organisation.Name, organisation.Slug }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new PageLink(row.Name, PageLink.PathTo(Noun.Organisation, row.Slug!)))];
    }

    private async Task<List<PageLink>> MentionsAsync(string[] keys, CancellationToken cancellationToken)
    {
        var rows = await db.Set<SourcePart>().AsNoTracking().Where(part => keys.Contains(part.MunicipalityKey))
            .Join(db.Sources, part => part.OwnerKey, source => source.Key, (part, source) => new { part.Position, Part = part.Title, source.Title, source.Slug, source.SortKey })
            .OrderBy(row => row.SortKey).ThenBy(row => row.Slug).ThenBy(row => row.Position)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new PageLink($"{row.Part} ({row.Title})", PageLink.PathTo(Noun.Source, row.Slug!)))];
    }
}
