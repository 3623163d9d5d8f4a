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
    CatalogueContext db, PassageReader passages, GrantPortraits portraits, AdoptionLines adoptions, MunicipalityTimeline timeline, MunicipalitiesAlike alike, TodaysMunicipalities today)
{
    /// <summary>The page of the municipality with this slug; null where there is none.</summary>
    public async Task<MunicipalityPage?> FindAsync(string slug, CancellationToken cancellationToken)
    {
        if (await MunicipalityReading.FindAsync(db, slug, cancellationToken) is not { Municipality: var municipality } read)
            return null;

        var key = municipality.Key;
        var predecessors = read.HasPredecessors ? await PredecessorsAsync(key, cancellationToken) : [];
        string[] keys = [key, .. predecessors.Select(former => former.Key)];
        var regions = await RegionsAsync(key, cancellationToken);
        var regionKeys = regions.Select(region => region.Key).ToList();
        var awards = await portraits.ReadAsync(
            db.AwardGrants.Where(grant => keys.Contains(grant.MunicipalityKey) || regionKeys.Contains(grant.RegionKey!)), cancellationToken);
        var shownWithAwards = awards.Select(award => award.Key).ToHashSet();
        var said = (await passages.OfMunicipalitiesAsync(keys, cancellationToken))
            .Where(row => row.OwnerNoun != Noun.AwardGrant || !shownWithAwards.Contains(row.OwnerKey)).ToList();
        List<(string Key, PageLink Link)> successors = read.HasSuccessors ? await SuccessorsAsync(key, cancellationToken) : [];
        var (exampleCount, exampleKeys) = await ExamplesOfAsync(keys, regionKeys, cancellationToken);
        var examplePlaces = await PlacesOfAsync(exampleKeys, regionKeys, cancellationToken);
        var learned = await adoptions.OfMunicipalitiesAsync(keys, cancellationToken);
        var mentions = await MentionsAsync(keys, cancellationToken);
        var names = await PersonNames.InAsync(db, [municipality.Description, .. said.Select(row => row.Text)], cancellationToken);
        return new()
        {
            Slug = slug,
            Name = municipality.Name,
            Aliases = !read.HasAliases ? [] : await db.Set<Alias<Municipality>>().AsNoTracking().Where(alias => alias.OwnerKey == key)
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
            Examples = await ExamplesAsync(key, predecessors, regions, exampleKeys, examplePlaces, cancellationToken),
            Speeches = PassageReader.Speeches(said, names, (Noun.Municipality, key)),
            Adoptions = learned,
            Organisations = await OrganisationsAsync(keys, cancellationToken),
            Figures = !read.HasFigures ? [] : [.. (await db.Set<Figure<Municipality>>().Where(figure => figure.OwnerKey == key).ToTilesAsync(cancellationToken))[key]],
            Sources = !read.HasSources ? [] : [.. (await db.Set<SourceReference<Municipality>>().Where(reference => reference.OwnerKey == key).ToLinesAsync(cancellationToken))[key]],
            Mentions = mentions,
            TooiAddress = municipality.TooiAddress,
            Map = MapSketch.Where(await today.AllAsync(db, cancellationToken), municipality.EndedOn is null ? [key] : [.. successors.Select(one => one.Key)]),
            Timeline = await timeline.ReadAsync(
                new(key, municipality.EndedOn, [.. successors.Select(one => one.Link)], predecessors, regions.ToDictionary(region => region.Key, region => region.Link), exampleKeys, examplePlaces)
                {
                    HasAwards = awards.Count > 0,
                    HasStories = mentions.Count > 0,
                    HasAdoptions = learned.Learned.Count + learned.Taught.Count > 0,
                },
                cancellationToken),
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
                .Take(InitiativeCards.MaxInPortrait).ToListAsync(cancellationToken));
    }

    /// <summary>Where these examples happen: in which municipalities, and in which of these regions.</summary>
    private async Task<List<ExamplePlace>> PlacesOfAsync(List<string> examples, List<string> regions, CancellationToken cancellationToken)
    {
        var places = await db.Set<InitiativeMunicipality>().AsNoTracking().Where(row => examples.Contains(row.OwnerKey))
            .OrderBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .Select(row => new ExamplePlace(row.OwnerKey, row.MunicipalityKey)).ToListAsync(cancellationToken);
        if (regions.Count > 0)
        {
            places.AddRange(await db.Initiatives.AsNoTracking().Where(initiative => examples.Contains(initiative.Key) && regions.Contains(initiative.RegionKey!))
                .Select(initiative => new ExamplePlace(initiative.Key, initiative.RegionKey!)).ToListAsync(cancellationToken));
        }

        return places;
    }

    private async Task<List<ExampleGroup>> ExamplesAsync(
        string key, List<FormerMunicipality> predecessors, List<(string Key, PageLink Link)> regions, List<string> wanted, List<ExamplePlace> places, CancellationToken cancellationToken)
    {
        var cards = await InitiativeCards.ForKeysAsync(db, wanted, cancellationToken);
        var at = places.ToLookup(place => place.Place, place => place.Example);
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

/// <summary>That an example happens in a municipality or a region.</summary>
/// <param name="Example">The Key of the example.</param>
/// <param name="Place">The Key of the place.</param>
public sealed record ExamplePlace(string Example, string Place);
