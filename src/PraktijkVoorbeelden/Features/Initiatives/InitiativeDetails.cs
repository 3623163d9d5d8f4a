using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Adoptions;
using PraktijkVoorbeelden.Features.Awards;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Gatherings;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Features.Sources;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Initiatives;

/// <summary>Reads the page of a voorbeeld.</summary>
public sealed class InitiativeDetails(CatalogueContext db, PassageReader passages, GatheringLinks gatherings, AdoptionLines adoptions)
{
    internal const string ConditionsHeading = "Randvoorwaarden";
    internal const string CostsHeading = "Kosten en geld";
    internal const string DidNotWorkHeading = "Wat niet werkte";
    internal const string ForResidentsHeading = "Wat inwoners merken";

    private const int MaxRelated = 3;

    /// <summary>The live page with this slug; null where there is none.</summary>
    public async Task<InitiativePage?> FindAsync(string slug, CancellationToken cancellationToken) =>
        await db.Initiatives.AsNoTracking().Where(initiative => initiative.Slug == slug).Select(initiative => initiative.Key).SingleOrDefaultAsync(cancellationToken) is { } key
            ? await FindByKeyAsync(key, cancellationToken)
            : null;

    /// <summary>The page of this initiative; null where there is none. Reads what the running transaction has written, too.</summary>
    public async Task<InitiativePage?> FindByKeyAsync(string key, CancellationToken cancellationToken)
    {
        var card = await db.Initiatives.AsNoTracking().IgnoreAutoIncludes().SingleOrDefaultAsync(initiative => initiative.Key == key, cancellationToken);
        if (card is null)
            return null;

        var places = await PlacesAsync(key, cancellationToken);
        var placeKeys = places.Select(place => place.Key).ToList();
        var themes = await ThemesAsync(key, cancellationToken);
        var lessons = await LessonsAsync(key, cancellationToken);
        var said = await passages.AboutInitiativeAsync(key, cancellationToken);
        var names = await PersonNames.InAsync(
            db,
            [card.Summary, card.Goal, card.ToldBy, card.Occasion, card.Approach, card.Result, card.ForResidents, card.DidNotWork, card.Learned,
                card.Costs, card.Effort, card.Conditions, card.Contact, .. lessons.Select(lesson => lesson.Text), .. said.Select(row => row.Text)],
            cancellationToken);
        var story = Sections(
            names,
            ("Aanleiding", "de aanleiding", card.Occasion),
            ("Aanpak", "de aanpak", card.Approach),
            ("Resultaat", "het resultaat", card.Result),
            (ForResidentsHeading, "wat inwoners ervan merken", card.ForResidents),
            (DidNotWorkHeading, "wat niet werkte", card.DidNotWork),
            ("Wat er is geleerd", "wat ervan is geleerd", card.Learned));
        var needs = Sections(
            names,
            (CostsHeading, "de kosten", card.Costs),
            ("Tijd en inzet", "de tijd en inzet", card.Effort),
            (ConditionsHeading, "wat ervoor nodig was", card.Conditions));
        var parts = await db.Initiatives.Where(part => part.PartOfKey == key).OrderBy(part => part.SortKey).ThenBy(part => part.Key).ToCardsAsync(db, cancellationToken);
        var samePlace = await FromSamePlaceAsync(card, placeKeys, cancellationToken);
        return new()
        {
            Key = card.Key,
            Slug = card.Slug ?? card.Key,
            Title = card.Title,
            Summary = names.InText(card.Summary),
            Goal = names.InMarkdown(card.Goal),
            Phase = card.Phase,
            Start = card.Start,
            End = card.End,
            Currency = card.Currency,
            ToldOn = card.ToldOn,
            ToldBy = card.ToldBy is null ? null : names.InText(card.ToldBy),
            PublishedAt = card.FirstPublishedAt,
            ChangedAt = card.PublishedAt,
            LastConfirmed = card.LastConfirmed,
            IsForProfessionals = card.IsForProfessionals,
            Region = card.RegionKey is null ? null : await RegionAsync(card.RegionKey, cancellationToken),
            Municipalities = await WithSuccessorsAsync(places, cancellationToken),
            Themes = [.. themes.Select(theme => new PageLink(theme.Name, PageLink.PathTo(Noun.Theme, theme.Slug)))],
            TargetGroups = await db.Set<InitiativeTargetGroup>().AsNoTracking().Where(row => row.OwnerKey == key)
                .OrderBy(row => row.Position).Select(row => row.TargetGroup!.Name).ToListAsync(cancellationToken),
            Organisations = await OrganisationsAsync(key, cancellationToken),
            Laws = await LawsAsync(key, cancellationToken),
            Fundings = await FundingsAsync(key, cancellationToken),
            Characteristics = await db.Set<InitiativeCharacteristic>().AsNoTracking().Where(row => row.OwnerKey == key).OrderBy(row => row.Position)
                .Select(row => new InitiativeCharacteristicLine(row.Characteristic!.Name, row.Characteristic.Description)).ToListAsync(cancellationToken),
            Substantiation = card.Substantiation,
            Recognitions = await db.Set<Recognition>().AsNoTracking().Where(row => row.OwnerKey == key).OrderBy(row => row.Position)
                .Select(row => new InitiativeRecognition(row.Databank, row.Level, row.Date, row.Url)).ToListAsync(cancellationToken),
            Story = story.Told,
            Needs = needs.Told,
            Untold = [.. story.Untold, .. needs.Untold],
            Materials = await db.Set<Material>().AsNoTracking().Where(row => row.OwnerKey == key).OrderBy(row => row.Position)
                .Select(row => new InitiativeMaterial(row.Title, row.Url)).ToListAsync(cancellationToken),
            Lessons = [.. lessons.Where(lesson => !LessonEcho.IsIn(card.DidNotWork, lesson)).Select(lesson => lesson with { Text = names.InMarkdown(lesson.Text)! }).GroupBy(lesson => lesson.Kind).OrderBy(group => group.Key)],
            Figures = [.. (await db.Set<Figure<Initiative>>().Where(figure => figure.OwnerKey == key).ToTilesAsync(cancellationToken))[key]],
            Speeches = PassageReader.Speeches(said, names, (Noun.Initiative, key)),
            Mentions = await gatherings.OfInitiativeAsync(key, cancellationToken),
            Contact = IsKnown(card.Contact) ? names.InText(card.Contact!) : null,
            Sources = [.. (await db.Set<SourceReference<Initiative>>().Where(reference => reference.OwnerKey == key).ToLinesAsync(cancellationToken))[key]],
            Adoptions = await adoptions.OfInitiativeAsync(key, cancellationToken),
            PartOf = card.PartOfKey is null ? null : await PartOfAsync(card.PartOfKey, cancellationToken),
            Parts = parts,
            Awards = await AwardsAsync(card, placeKeys, cancellationToken),
            FromSamePlace = samePlace,
            OnSameThemes = await OnSameThemesAsync(card, [.. themes.Select(theme => theme.Key)], [.. parts.Concat(samePlace).Select(other => other.Key)], cancellationToken),
        };
    }

    private static (List<InitiativeSection> Told, List<string> Untold) Sections(PersonNames names, params ReadOnlySpan<(string Heading, string Name, string? Text)> sections)
    {
        var (told, untold) = (new List<InitiativeSection>(), new List<string>());
        foreach (var (heading, name, text) in sections)
        {
            if (names.InMarkdown(text) is { } filled)
                told.Add(new(heading, filled));
            else
                untold.Add(name);
        }

        return (told, untold);
    }

    // "Niet bekend" is an answer that an editor may give; the page says it in its own words.
    private static bool IsKnown(string? contact) => contact is not null && Folding.Fold(contact).Trim('.', ' ') is not ("niet bekend" or "onbekend");

    private Task<List<PlaceRow>> PlacesAsync(string key, CancellationToken cancellationToken) => db.Set<InitiativeMunicipality>().AsNoTracking()
        .Where(row => row.OwnerKey == key).OrderBy(row => row.Position)
        .Select(row => new PlaceRow(row.MunicipalityKey, row.Municipality!.Name, row.Municipality.Slug!, row.Municipality.EndedOn))
        .ToListAsync(cancellationToken);

    private async Task<List<InitiativePlace>> WithSuccessorsAsync(List<PlaceRow> places, CancellationToken cancellationToken)
    {
        var ended = places.Where(place => place.EndedOn is not null).Select(place => place.Key).ToList();
        var successors = ended.Count == 0 ? [] : await db.Set<MunicipalitySuccessor>().AsNoTracking()
            .Where(row => ended.Contains(row.OwnerKey)).OrderBy(row => row.Position)
            .Select(row => new { row.OwnerKey, row.Successor!.Name, row.Successor.Slug })
            .ToListAsync(cancellationToken);
        return
        [
            .. places.Select(place => new InitiativePlace(
                new(place.Name, PageLink.PathTo(Noun.Municipality, place.Slug)),
                place.EndedOn?.Year,
                [.. successors.Where(row => row.OwnerKey == place.Key).Select(row => PageLink.To(Noun.Municipality, row.Name, row.Slug)).OfType<PageLink>()])),
        ];
    }

    private async Task<PageLink?> RegionAsync(string key, CancellationToken cancellationToken)
    {
        var region = await db.Regions.AsNoTracking().Where(region => region.Key == key).Select(region => new { region.Name, region.Slug }).SingleAsync(cancellationToken);
        return PageLink.To(Noun.Region, region.Name, region.Slug);
    }

    private async Task<PageLink?> PartOfAsync(string key, CancellationToken cancellationToken)
    {
        var whole = await db.Initiatives.AsNoTracking().Where(whole => whole.Key == key).Select(whole => new { whole.Title, whole.Slug }).SingleAsync(cancellationToken);
        return PageLink.To(Noun.Initiative, whole.Title, whole.Slug);
    }

    private Task<List<ThemeRow>> ThemesAsync(string key, CancellationToken cancellationToken) => db.Set<InitiativeTheme>().AsNoTracking()
        .Where(row => row.OwnerKey == key).OrderBy(row => row.Position)
        .Select(row => new ThemeRow(row.ThemeKey, row.Theme!.Name, row.Theme.Slug!))
        .ToListAsync(cancellationToken);

    private async Task<List<InitiativePartner>> OrganisationsAsync(string key, CancellationToken cancellationToken)
    {
        var rows = await db.Set<InitiativeOrganisation>().AsNoTracking().Where(row => row.OwnerKey == key).OrderBy(row => row.Position)
            .Select(row => new { Name = row.Organisation!.Name ?? row.Name, row.Organisation.Slug, row.Role })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new InitiativePartner(row.Name ?? "", row.Slug is null ? null : PageLink.PathTo(Noun.Organisation, row.Slug), row.Role))];
    }

    private Task<List<InitiativeLaw>> LawsAsync(string key, CancellationToken cancellationToken) => db.Set<LegalFrame>().AsNoTracking()
        .Where(row => row.OwnerKey == key).OrderBy(row => row.Position)
        .Select(row => new InitiativeLaw(row.Law!.Name, row.Mention))
        .ToListAsync(cancellationToken);

    private async Task<List<InitiativeLaw>> FundingsAsync(string key, CancellationToken cancellationToken)
    {
        var rows = await db.Set<Funding>().AsNoTracking().Where(row => row.OwnerKey == key).OrderBy(row => row.Position)
            .Select(row => new { Law = row.Law!.Name, row.Text, row.Mention })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new InitiativeLaw(string.Join(": ", new[] { row.Law, row.Text }.OfType<string>()), row.Mention))];
    }

    private Task<List<InitiativeLesson>> LessonsAsync(string key, CancellationToken cancellationToken) => db.Set<Lesson>().AsNoTracking()
        .Where(row => row.OwnerKey == key).OrderBy(row => row.Position)
        .Select(row => new InitiativeLesson(row.Kind, row.Text, row.AccordingTo))
        .ToListAsync(cancellationToken);

    private async Task<List<PageLink>> AwardsAsync(Initiative card, List<string> places, CancellationToken cancellationToken)
    {
        var region = card.RegionKey;
        var grants = await db.AwardGrants.AsNoTracking()
            .Where(grant => places.Contains(grant.MunicipalityKey!)
                || (region != null && grant.RegionKey == region)
                || grant.Region!.Municipalities.Any(member => places.Contains(member.MunicipalityKey)))
            .OrderBy(grant => grant.Round!.Year).ThenBy(grant => grant.SortKey)
            .Select(grant => new { grant.Key, grant.Name, Award = grant.Round!.Award!.Slug, grant.Round.Year })
            .ToListAsync(cancellationToken);
        return [.. grants.Select(grant => new PageLink(grant.Name, GrantPortrait.PathTo(grant.Award!, grant.Year, grant.Key)))];
    }

    private async Task<IReadOnlyList<InitiativeCard>> FromSamePlaceAsync(Initiative card, List<string> places, CancellationToken cancellationToken)
    {
        var (key, whole, region) = (card.Key, card.PartOfKey, card.RegionKey);
        return await db.Initiatives
            .Where(other => other.Key != key && other.Key != whole && (other.PartOfKey == null || other.PartOfKey != key)
                && ((region != null && other.RegionKey == region) || other.Municipalities.Any(place => places.Contains(place.MunicipalityKey))))
            .OrderByDescending(other => other.FirstPublishedAt).ThenBy(other => other.SortKey).ThenBy(other => other.Key)
            .Take(MaxRelated)
            .ToCardsAsync(db, cancellationToken);
    }

    private async Task<IReadOnlyList<InitiativeCard>> OnSameThemesAsync(Initiative card, List<string> themes, List<string> shownAlready, CancellationToken cancellationToken)
    {
        var (key, whole) = (card.Key, card.PartOfKey);
        // Those that share most themes first.
        var keys = await db.Set<InitiativeTheme>().AsNoTracking()
            .Where(row => themes.Contains(row.ThemeKey) && row.OwnerKey != key && row.OwnerKey != whole && !shownAlready.Contains(row.OwnerKey))
            .GroupBy(row => row.OwnerKey)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
            .Select(group => group.Key)
            .Take(MaxRelated)
            .ToListAsync(cancellationToken);
        return await InitiativeCards.ForKeysAsync(db, keys, cancellationToken);
    }

    private sealed record PlaceRow(string Key, string Name, string Slug, DateOnly? EndedOn);

    private sealed record ThemeRow(string Key, string Name, string Slug);
}
