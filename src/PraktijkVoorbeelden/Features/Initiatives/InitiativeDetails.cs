using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Adoptions;
using PraktijkVoorbeelden.Features.Awards;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Gatherings;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Features.Search;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Features.Sources;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Initiatives;

/// <summary>Reads the page of a voorbeeld.</summary>
public sealed class InitiativeDetails(CatalogueContext db, SearchIndex index, PassageReader passages, GatheringLinks gatherings, AdoptionLines adoptions)
{
    internal const string ConditionsHeading = "Randvoorwaarden";
    internal const string CostsHeading = "Kosten en geld";
    internal const string DidNotWorkHeading = "Wat niet werkte";
    internal const string ForResidentsHeading = "Wat inwoners merken";

    private const int MaxRelated = 3;

    /// <summary>The live page with this slug; null where there is none.</summary>
    public async Task<InitiativePage?> FindAsync(string slug, CancellationToken cancellationToken) =>
        await InitiativeReading.FindBySlugAsync(db, slug, cancellationToken) is { } read ? await PageAsync(read, cancellationToken) : null;

    /// <summary>The page of this initiative; null where there is none. Reads what the running transaction has written, too.</summary>
    public async Task<InitiativePage?> FindByKeyAsync(string key, CancellationToken cancellationToken) =>
        await InitiativeReading.FindAsync(db, key, cancellationToken) is { } read ? await PageAsync(read, cancellationToken) : null;

    private async Task<InitiativePage> PageAsync(InitiativeReading read, CancellationToken cancellationToken)
    {
        var (card, key) = (read.Card, read.Card.Key);
        var said = await passages.AboutInitiativeAsync(key, read.HasQuotes, read.IsQuotedElsewhere, cancellationToken);
        var names = await PersonNames.InAsync(
            db,
            [card.Summary, card.Goal, card.ToldBy, card.Occasion, card.Approach, card.Result, card.ForResidents, card.DidNotWork, card.Learned,
                card.Costs, card.Effort, card.Conditions, card.Contact, .. read.Lessons.Select(lesson => lesson.Text), .. said.Select(row => row.Text)],
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
        var nearby = await NearbyAsync(read, cancellationToken);
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
            Region = await RegionAsync(card.RegionKey, cancellationToken),
            Municipalities = await WithSuccessorsAsync(read.Places, cancellationToken),
            Themes = [.. read.Themes.Select(theme => new PageLink(theme.Name, PageLink.PathTo(Noun.Theme, theme.Slug)))],
            TargetGroups = read.TargetGroups,
            Organisations = [.. read.Partners.Select(partner => new InitiativePartner(partner.Name ?? "", PageLink.To(Noun.Organisation, partner.Name, partner.Slug)?.Path, partner.Role))],
            Laws = read.Laws,
            Fundings = read.HasFundings ? await FundingsAsync(key, cancellationToken) : [],
            Characteristics = !read.HasCharacteristics ? [] : await db.Set<InitiativeCharacteristic>().AsNoTracking().Where(row => row.OwnerKey == key).OrderBy(row => row.Position)
                .Select(row => new InitiativeCharacteristicLine(row.Characteristic!.Name, row.Characteristic.Description)).ToListAsync(cancellationToken),
            Substantiation = card.Substantiation,
            Recognitions = !read.HasRecognitions ? [] : await db.Set<Recognition>().AsNoTracking().Where(row => row.OwnerKey == key).OrderBy(row => row.Position)
                .Select(row => new InitiativeRecognition(row.Databank, row.Level, row.Date, row.Url)).ToListAsync(cancellationToken),
            Story = story.Told,
            Needs = needs.Told,
            Untold = [.. story.Untold, .. needs.Untold],
            Materials = !read.HasMaterials ? [] : await db.Set<Material>().AsNoTracking().Where(row => row.OwnerKey == key).OrderBy(row => row.Position)
                .Select(row => new InitiativeMaterial(row.Title, row.Url)).ToListAsync(cancellationToken),
            Lessons =
            [
                .. read.Lessons.Where(lesson => !LessonEcho.IsIn(card.DidNotWork, lesson)).Select(lesson => lesson with { Text = names.InMarkdown(lesson.Text)! })
                    .GroupBy(lesson => lesson.Kind).OrderBy(group => group.Key),
            ],
            Figures = !read.HasFigures ? [] : [.. (await db.Set<Figure<Initiative>>().Where(figure => figure.OwnerKey == key).ToTilesAsync(cancellationToken))[key]],
            Speeches = PassageReader.Speeches(said, names, (Noun.Initiative, key)),
            Mentions = read.IsMentioned ? await gatherings.OfInitiativeAsync(key, cancellationToken) : [],
            Contact = IsKnown(card.Contact) ? names.InText(card.Contact!) : null,
            Sources = [.. (await db.Set<SourceReference<Initiative>>().Where(reference => reference.OwnerKey == key).ToLinesAsync(cancellationToken))[key]],
            Adoptions = read.IsAdopted ? await adoptions.OfInitiativeAsync(key, cancellationToken) : AdoptionsOfInitiative.None,
            PartOf = await WholeAsync(card.PartOfKey, cancellationToken),
            Parts = nearby.Parts,
            Awards = await AwardsAsync(read, cancellationToken),
            FromSamePlace = nearby.FromSamePlace,
            OnSameThemes = nearby.OnSameThemes,
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

    private async Task<List<InitiativePlace>> WithSuccessorsAsync(List<InitiativeReading.Place> places, CancellationToken cancellationToken)
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
                [.. successors.Where(row => row.OwnerKey == place.Key).Select(row => PageLink.To(Noun.Municipality, row.Name, row.Slug)).OfType<PageLink>()],
                Municipality.TooiAddressOf(place.Key))),
        ];
    }

    // What was withdrawn since the card was read is left out, here and in what it is a part of.
    private async Task<PageLink?> RegionAsync(string? key, CancellationToken cancellationToken)
    {
        if (key is null)
            return null;
        var region = await db.Regions.AsNoTracking().Where(region => region.Key == key).Select(region => new { region.Name, region.Slug }).SingleOrDefaultAsync(cancellationToken);
        return PageLink.To(Noun.Region, region?.Name, region?.Slug);
    }

    private async Task<PageLink?> WholeAsync(string? key, CancellationToken cancellationToken)
    {
        if (key is null)
            return null;
        var whole = await db.Initiatives.AsNoTracking().Where(whole => whole.Key == key).Select(whole => new { whole.Title, whole.Slug }).SingleOrDefaultAsync(cancellationToken);
        return PageLink.To(Noun.Initiative, whole?.Title, whole?.Slug);
    }

    private async Task<List<InitiativeLaw>> FundingsAsync(string key, CancellationToken cancellationToken)
    {
        var rows = await db.Set<Funding>().AsNoTracking().Where(row => row.OwnerKey == key).OrderBy(row => row.Position)
            .Select(row => new { Law = row.Law!.Name, row.Text, row.Mention })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new InitiativeLaw(string.Join(": ", new[] { row.Law, row.Text }.OfType<string>()), row.Mention))];
    }

    private async Task<List<PageLink>> AwardsAsync(InitiativeReading read, CancellationToken cancellationToken)
    {
        var (region, places) = (read.Card.RegionKey, read.Places.ConvertAll(place => place.Key));
        var grants = await db.AwardGrants.AsNoTracking()
            .Where(grant => places.Contains(grant.MunicipalityKey!)
                || (region != null && grant.RegionKey == region)
                || grant.Region!.Municipalities.Any(member => places.Contains(member.MunicipalityKey)))
            .OrderBy(grant => grant.Round!.Year).ThenBy(grant => grant.SortKey)
            .Select(grant => new { grant.Key, grant.Name, Award = grant.Round!.Award!.Slug, grant.Round.Year })
            .ToListAsync(cancellationToken);
        return [.. grants.Select(grant => new PageLink(grant.Name, GrantPortrait.PathTo(grant.Award!, grant.Year, grant.Key)))];
    }

    // Read together, because a list of cards costs as many queries as three lists of cards do.
    private async Task<Nearby> NearbyAsync(InitiativeReading read, CancellationToken cancellationToken)
    {
        var key = read.Card.Key;
        List<string> parts = !read.HasParts ? [] : await db.Initiatives.AsNoTracking().Where(part => part.PartOfKey == key)
            .OrderBy(part => part.SortKey).ThenBy(part => part.Key).Select(part => part.Key).ToListAsync(cancellationToken);
        List<string> shown = [key, .. read.Card.PartOfKey is { } whole ? [whole] : Array.Empty<string>(), .. parts];
        var samePlace = Sharing(PlaceValues(read), shown);
        var sameThemes = Sharing([.. read.Themes.Select(theme => new FacetValue(InitiativeFacets.Theme, theme.Key))], [.. shown, .. samePlace]);
        var cards = await InitiativeCards.ForKeysAsync(db, [.. parts, .. samePlace, .. sameThemes], cancellationToken);
        return new(CardsOf(parts), CardsOf(samePlace), CardsOf(sameThemes));

        List<InitiativeCard> CardsOf(IReadOnlyCollection<string> keys) => [.. cards.Where(card => keys.Contains(card.Key))];
    }

    // While the index is being built a card stands alone; its page is made anew as soon as there is one.
    private IReadOnlyList<string> Sharing(IReadOnlyCollection<FacetValue> values, IReadOnlyCollection<string> except) =>
        index.Sharing(new(Noun.Initiative, values, except, MaxRelated)) ?? [];

    private static List<FacetValue> PlaceValues(InitiativeReading read) =>
    [
        .. read.Places.Select(place => new FacetValue(InitiativeFacets.Municipality, place.Key)),
        .. read.Card.RegionKey is { } region ? [new FacetValue(InitiativeFacets.Region, region)] : Array.Empty<FacetValue>(),
    ];

    private sealed record Nearby(List<InitiativeCard> Parts, List<InitiativeCard> FromSamePlace, List<InitiativeCard> OnSameThemes);
}
