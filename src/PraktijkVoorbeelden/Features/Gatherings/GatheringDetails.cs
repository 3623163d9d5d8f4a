using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Adoptions;
using PraktijkVoorbeelden.Features.Awards;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Features.Sources;

namespace PraktijkVoorbeelden.Features.Gatherings;

/// <summary>Reads the page of a gathering.</summary>
public sealed class GatheringDetails(CatalogueContext db, PassageReader passages, GatheringParts parts)
{
    /// <summary>The page of the gathering with this slug; null where there is none.</summary>
    public async Task<GatheringPage?> FindAsync(string slug, CancellationToken cancellationToken)
    {
        var gathering = await db.Gatherings.AsNoTracking().Where(one => one.Slug == slug)
            .Select(one => new
            {
                one.Key,
                one.Title,
                one.Kind,
                one.Date,
                one.LastDate,
                Municipality = one.Municipality!.Name,
                MunicipalitySlug = one.Municipality.Slug,
                Region = one.Region!.Name,
                RegionSlug = one.Region.Slug,
                one.Place,
                Organiser = one.Organiser!.Name,
                OrganiserSlug = one.Organiser.Slug,
                one.OrganiserName,
                one.Description,
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (gathering is null)
            return null;

        var key = gathering.Key;
        var sessions = await parts.SessionsAsync(key, cancellationToken);
        var conversations = await parts.ConversationsAsync(key, cancellationToken);
        var said = await passages.OfGatheringAsync(key, cancellationToken);
        var films = await FilmsAsync(key, cancellationToken);
        var names = await PersonNames.InAsync(
            db,
            [gathering.Description, .. said.Select(row => row.Text), .. films.Select(film => film.Description), .. sessions.Texts, .. conversations.Texts],
            cancellationToken);
        TextPart?[] place = [Link(Noun.Municipality, gathering.Municipality, gathering.MunicipalitySlug), Link(Noun.Region, gathering.Region is { } region ? $"regio {region}" : null, gathering.RegionSlug), TextPart.Of(gathering.Place)];
        TextPart?[] organiser = [Link(Noun.Organisation, gathering.Organiser, gathering.OrganiserSlug), TextPart.Of(gathering.OrganiserName)];
        return new()
        {
            Slug = slug,
            Title = gathering.Title,
            Kind = gathering.Kind,
            Dates = new(gathering.Date, gathering.LastDate),
            Place = [.. place.OfType<TextPart>()],
            Organiser = [.. organiser.OfType<TextPart>()],
            Description = names.InMarkdown(gathering.Description),
            Delegation = await parts.DelegationAsync(key, cancellationToken),
            Sessions = sessions.Shown(names),
            Conversations = conversations.Shown(names),
            Speeches = PassageReader.Speeches(said, names, (Noun.Gathering, key)),
            Figures = [.. (await db.Set<Figure<Gathering>>().Where(figure => figure.OwnerKey == key).ToTilesAsync(cancellationToken))[key]],
            Films = [.. films.Select(film => film with { Description = names.InMarkdown(film.Description) })],
            Grants = await GrantsAsync(key, cancellationToken),
            Adoptions = await AdoptionsAsync(key, cancellationToken),
            Sources = [.. (await db.Set<SourceReference<Gathering>>().Where(reference => reference.OwnerKey == key).ToLinesAsync(cancellationToken))[key]],
        };
    }

    private static TextPart? Link(Noun noun, string? label, string? slug) => PageLink.To(noun, label, slug) is { } link ? new(link.Label, link.Path) : null;

    private async Task<List<GatheringFilm>> FilmsAsync(string key, CancellationToken cancellationToken)
    {
        var rows = await db.Set<SourceReference<Gathering>>().AsNoTracking().Where(reference => reference.OwnerKey == key && reference.Source!.Kind == SourceKind.Film)
            .OrderBy(reference => reference.Position)
            .Select(reference => new { reference.Source!.Title, reference.Source.Slug, reference.Source.Description }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new GatheringFilm(new(row.Title, PageLink.PathTo(Noun.Source, row.Slug!)), row.Description))];
    }

    private async Task<List<PageLink>> GrantsAsync(string key, CancellationToken cancellationToken)
    {
        var rows = await db.AwardGrants.AsNoTracking().Where(grant => grant.VisitKey == key).OrderBy(grant => grant.Round!.Year).ThenBy(grant => grant.SortKey).ThenBy(grant => grant.Key)
            .Select(grant => new { grant.Key, grant.Name, Award = grant.Round!.Award!.Slug, grant.Round.Year }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new PageLink(row.Name, GrantPortrait.PathTo(row.Award!, row.Year, row.Key)))];
    }

    private async Task<List<GatheringAdoption>> AdoptionsAsync(string key, CancellationToken cancellationToken)
    {
        var rows = await db.Set<Adoption>().AsNoTracking().Where(adoption => adoption.GatheringKey == key).OrderBy(adoption => adoption.SortKey).ThenBy(adoption => adoption.Key)
            .Select(adoption => new { adoption.Title, adoption.Slug, adoption.Status }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new GatheringAdoption(new(row.Title, PageLink.PathTo(Noun.Adoption, row.Slug!)), row.Status))];
    }
}
