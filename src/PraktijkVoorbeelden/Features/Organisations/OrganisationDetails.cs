using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Adoptions;
using PraktijkVoorbeelden.Features.Awards;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Gatherings;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Features.Regions;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Features.Sources;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Organisations;

/// <summary>An organisation in the list.</summary>
/// <param name="Link">Its page.</param>
/// <param name="Kind">What sort of organisation it is.</param>
/// <param name="Examples">In how many examples it takes part.</param>
public sealed record OrganisationLine(PageLink Link, OrganisationKind Kind, int Examples);

/// <summary>All that the page of an organisation shows.</summary>
public sealed record OrganisationPage
{
    /// <summary>The last part of its address.</summary>
    public required string Slug { get; init; }

    /// <summary>The name as the organisation writes it.</summary>
    public required string Name { get; init; }

    /// <summary>The abbreviation in use.</summary>
    public required string? Abbreviation { get; init; }

    /// <summary>Other names, former ones too.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>What sort of organisation it is.</summary>
    public required OrganisationKind Kind { get; init; }

    /// <summary>What it does. Markdown.</summary>
    public required string? Description { get; init; }

    /// <summary>Its own website.</summary>
    public required string? Website { get; init; }

    /// <summary>Where it works.</summary>
    public required IReadOnlyList<PageLink> Municipalities { get; init; }

    /// <summary>The region of a network.</summary>
    public required PageLink? Region { get; init; }

    /// <summary>How far the members of a network are known; null where nobody looked.</summary>
    public required MembersKnown? MembersKnown { get; init; }

    /// <summary>The members of a network that are known.</summary>
    public required IReadOnlyList<NetworkMember> Members { get; init; }

    /// <summary>The networks that it is a member of.</summary>
    public required IReadOnlyList<NetworkMember> Networks { get; init; }

    /// <summary>The gatherings that it organised or took part in.</summary>
    public required IReadOnlyList<OrganisationGathering> Gatherings { get; init; }

    /// <summary>The first by title of the examples that it takes part in, by its role; those without a role last.</summary>
    public required IReadOnlyList<OrganisationExamples> Examples { get; init; }

    /// <summary>In how many examples it takes part.</summary>
    public required int ExampleCount { get; init; }

    /// <summary>How many of them are shown.</summary>
    public int ShownExamples => Examples.Sum(group => group.Cards.Count);

    /// <summary>What was said about it or on its behalf.</summary>
    public required IReadOnlyList<Speech> Speeches { get; init; }

    /// <summary>Figures of the organisation itself.</summary>
    public required IReadOnlyList<FigureTile> Figures { get; init; }

    /// <summary>What it learned from others, and others from it.</summary>
    public required LearnedAndTaught Adoptions { get; init; }

    /// <summary>The holders that it put forward.</summary>
    public required IReadOnlyList<OrganisationNomination> Nominations { get; init; }

    /// <summary>The awards that it grants.</summary>
    public required IReadOnlyList<PageLink> Awards { get; init; }

    /// <summary>The sources that it published.</summary>
    public required IReadOnlyList<PageLink> Published { get; init; }

    /// <summary>What it rests on.</summary>
    public required IReadOnlyList<SourceLine> Sources { get; init; }
}

/// <summary>A member of a network, or a network that somebody is a member of.</summary>
/// <param name="Name">Who or which; a municipality is said to be one.</param>
/// <param name="Path">Its page; null where it is not catalogued.</param>
/// <param name="Since">Since when.</param>
/// <param name="Note">What else the source says.</param>
public sealed record NetworkMember(string Name, string? Path, PartialDate? Since, string? Note);

/// <summary>Examples in which an organisation has the same role.</summary>
/// <param name="Role">The role; null where the source does not say.</param>
/// <param name="Cards">The examples.</param>
public sealed record OrganisationExamples(OrganisationRole? Role, IReadOnlyList<InitiativeCard> Cards);

/// <summary>A holder that an organisation put forward.</summary>
/// <param name="Grant">The grant, on its round's page.</param>
/// <param name="Certainty">How sure it is.</param>
public sealed record OrganisationNomination(PageLink Grant, Certainty Certainty);

/// <summary>Reads the pages of organisations.</summary>
public sealed class OrganisationDetails(CatalogueContext db, PassageReader passages, GatheringLinks gatherings, AdoptionLines adoptions)
{
    /// <summary>All organisations by name.</summary>
    public async Task<IReadOnlyList<OrganisationLine>> ListAsync(CancellationToken cancellationToken)
    {
        var organisations = await db.Organisations.AsNoTracking().OrderBy(organisation => organisation.SortKey).ThenBy(organisation => organisation.Key)
            .Select(organisation => new { organisation.Key, organisation.Name, organisation.Slug, organisation.Kind }).ToListAsync(cancellationToken);
        var counts = await db.Set<InitiativeOrganisation>().AsNoTracking().Where(row => row.OrganisationKey != null)
            .Select(row => new { row.OrganisationKey, row.OwnerKey }).Distinct()
            .GroupBy(row => row.OrganisationKey!).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        return
        [
            .. organisations.Select(organisation => new OrganisationLine(
                new(organisation.Name, PageLink.PathTo(Noun.Organisation, organisation.Slug!)),
                organisation.Kind,
                counts.GetValueOrDefault(organisation.Key))),
        ];
    }

    /// <summary>The page of the organisation with this slug; null where there is none.</summary>
    public async Task<OrganisationPage?> FindAsync(string slug, CancellationToken cancellationToken)
    {
        var organisation = await db.Organisations.AsNoTracking().IgnoreAutoIncludes().SingleOrDefaultAsync(one => one.Slug == slug, cancellationToken);
        if (organisation is null)
            return null;

        var key = organisation.Key;
        var said = await passages.OfOrganisationAsync(key, cancellationToken);
        var names = await PersonNames.InAsync(db, [organisation.Description, .. said.Select(row => row.Text)], cancellationToken);
        return new()
        {
            Slug = slug,
            Name = organisation.Name,
            Abbreviation = organisation.Abbreviation,
            Aliases = await db.Set<Alias<Organisation>>().AsNoTracking().Where(alias => alias.OwnerKey == key)
                .OrderBy(alias => alias.Position).Select(alias => alias.Name).ToListAsync(cancellationToken),
            Kind = organisation.Kind,
            Description = names.InMarkdown(organisation.Description),
            Website = organisation.Website,
            Municipalities = await MunicipalitiesAsync(key, cancellationToken),
            Region = await RegionAsync(organisation.RegionKey, cancellationToken),
            MembersKnown = organisation.MembersKnown,
            Members = await MembersAsync(key, cancellationToken),
            Networks = await NetworksAsync(key, cancellationToken),
            Gatherings = await gatherings.OfOrganisationAsync(key, cancellationToken),
            Examples = await ExamplesAsync(key, cancellationToken),
            ExampleCount = await db.Set<InitiativeOrganisation>().Where(row => row.OrganisationKey == key).Select(row => row.OwnerKey).Distinct().CountAsync(cancellationToken),
            Speeches = PassageReader.Speeches(said, names, (Noun.Organisation, key)),
            Figures = [.. (await db.Set<Figure<Organisation>>().Where(figure => figure.OwnerKey == key).ToTilesAsync(cancellationToken))[key]],
            Adoptions = await adoptions.OfOrganisationAsync(key, cancellationToken),
            Nominations = await NominationsAsync(key, cancellationToken),
            Awards = await AwardsAsync(key, cancellationToken),
            Published = await PublishedAsync(key, cancellationToken),
            Sources = [.. (await db.Set<SourceReference<Organisation>>().Where(reference => reference.OwnerKey == key).ToLinesAsync(cancellationToken))[key]],
        };
    }

    private async Task<List<PageLink>> MunicipalitiesAsync(string key, CancellationToken cancellationToken)
    {
        var rows = await db.Set<OrganisationMunicipality>().AsNoTracking().Where(row => row.OwnerKey == key)
            .OrderBy(row => row.Municipality!.SortKey).ThenBy(row => row.Position)
            .Select(row => new { row.Municipality!.Name, row.Municipality.Slug }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new PageLink(row.Name, PageLink.PathTo(Noun.Municipality, row.Slug!)))];
    }

    private async Task<PageLink?> RegionAsync(string? key, CancellationToken cancellationToken)
    {
        if (key is null)
            return null;
        var region = await db.Regions.AsNoTracking().Where(region => region.Key == key).Select(region => new { region.Name, region.Slug }).SingleAsync(cancellationToken);
        return PageLink.To(Noun.Region, region.Name, region.Slug);
    }

    private async Task<List<NetworkMember>> MembersAsync(string key, CancellationToken cancellationToken)
    {
        var rows = await db.Set<OrganisationMember>().AsNoTracking().Where(row => row.OwnerKey == key).OrderBy(row => row.Position)
            .Select(row => new
            {
                Municipality = row.Municipality!.Name,
                MunicipalitySlug = row.Municipality.Slug,
                Organisation = row.Member!.Name,
                OrganisationSlug = row.Member.Slug,
                row.Name,
                row.Since,
                row.Note,
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row =>
            {
                var page = PageLink.To(Noun.Municipality, row.Municipality, row.MunicipalitySlug) ?? PageLink.To(Noun.Organisation, row.Organisation, row.OrganisationSlug);
                return new NetworkMember(row.Municipality is { } municipality ? $"gemeente {municipality}" : row.Organisation ?? row.Name ?? "", page?.Path, row.Since, row.Note);
            }),
        ];
    }

    private async Task<List<NetworkMember>> NetworksAsync(string key, CancellationToken cancellationToken)
    {
        var rows = await db.Set<OrganisationMember>().AsNoTracking().Where(row => row.MemberKey == key)
            .Join(db.Organisations, row => row.OwnerKey, network => network.Key, (row, network) => new { network.Name, network.Slug, network.SortKey, network.Key, row.Since, row.Note })
            .OrderBy(row => row.SortKey).ThenBy(row => row.Key).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new NetworkMember(row.Name, PageLink.PathTo(Noun.Organisation, row.Slug!), row.Since, row.Note))];
    }

    private async Task<List<OrganisationExamples>> ExamplesAsync(string key, CancellationToken cancellationToken)
    {
        var cards = await db.Initiatives.Where(initiative => initiative.Organisations.Any(row => row.OrganisationKey == key))
            .OrderBy(initiative => initiative.SortKey).ThenBy(initiative => initiative.Key).Take(InitiativeCards.MaxInPortrait).ToCardsAsync(db, cancellationToken);
        var shown = cards.Select(card => card.Key).ToList();
        var roles = (await db.Set<InitiativeOrganisation>().AsNoTracking().Where(row => row.OrganisationKey == key && shown.Contains(row.OwnerKey))
            .OrderBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .Select(row => new { row.OwnerKey, row.Role }).ToListAsync(cancellationToken)).ToLookup(row => row.OwnerKey, row => row.Role);
        return
        [
            .. cards.GroupBy(card => roles[card.Key].FirstOrDefault())
                .OrderBy(group => group.Key is null).ThenBy(group => group.Key)
                .Select(group => new OrganisationExamples(group.Key, [.. group])),
        ];
    }

    private async Task<List<OrganisationNomination>> NominationsAsync(string key, CancellationToken cancellationToken)
    {
        var rows = await db.Set<Nominator>().AsNoTracking().Where(row => row.OrganisationKey == key)
            .Join(db.AwardGrants, row => row.OwnerKey, grant => grant.Key, (row, grant) => new
            {
                row.Certainty,
                grant.Key,
                grant.Name,
                Award = grant.Round!.Award!.Slug,
                grant.Round.Year,
                grant.SortKey,
            })
            .OrderBy(row => row.Year).ThenBy(row => row.SortKey).ThenBy(row => row.Key)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new OrganisationNomination(new(row.Name, GrantPortrait.PathTo(row.Award!, row.Year, row.Key)), row.Certainty))];
    }

    private async Task<List<PageLink>> AwardsAsync(string key, CancellationToken cancellationToken)
    {
        var rows = await db.Awards.AsNoTracking().Where(award => award.GrantorKey == key).OrderBy(award => award.SortKey).ThenBy(award => award.Key)
            .Select(award => new { award.Name, award.Slug }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new PageLink(row.Name, PageLink.PathTo(Noun.Award, row.Slug!)))];
    }

    private async Task<List<PageLink>> PublishedAsync(string key, CancellationToken cancellationToken)
    {
        var rows = await db.Sources.AsNoTracking().Where(source => source.PublisherKey == key).OrderBy(source => source.SortKey).ThenBy(source => source.Key)
            .Select(source => new { source.Title, source.Slug }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new PageLink(row.Title, PageLink.PathTo(Noun.Source, row.Slug!)))];
    }
}
