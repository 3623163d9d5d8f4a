using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Awards;
using PraktijkVoorbeelden.Features.Gatherings;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.Organisations;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Initiatives;

/// <summary>
/// An initiative with the rows of its own, and what else there is about it: most initiatives lack most of it, and what is not
/// there need not be asked for.
/// </summary>
internal sealed record InitiativeReading
{
    private static readonly KeptQuery<string, string> KeyOfSlug = new((db, slug) => db.Initiatives.Where(initiative => initiative.Slug == slug).Select(initiative => initiative.Key));

    private static readonly KeptQuery<string, InitiativeReading> OfKey = new((db, key) => db.Initiatives.AsNoTracking().IgnoreAutoIncludes()
        .Where(initiative => initiative.Key == key)
        .Select(initiative => new InitiativeReading
        {
            Card = initiative,
            Places = initiative.Municipalities.OrderBy(row => row.Position)
                .Select(row => new Place(row.MunicipalityKey, row.Municipality!.Name, row.Municipality.Slug!, row.Municipality.EndedOn)).ToList(),
            Themes = initiative.Themes.OrderBy(row => row.Position).Select(row => new Topic(row.ThemeKey, row.Theme!.Name, row.Theme.Slug!)).ToList(),
            TargetGroups = initiative.TargetGroups.OrderBy(row => row.Position).Select(row => row.TargetGroup!.Name).ToList(),
            Partners = initiative.Organisations.OrderBy(row => row.Position)
                .Select(row => new Partner(row.Organisation!.Name ?? row.Name, row.Organisation.Slug, row.Role)).ToList(),
            Laws = initiative.Laws.OrderBy(row => row.Position).Select(row => new InitiativeLaw(row.Law!.Name, row.Mention)).ToList(),
            Lessons = initiative.Lessons.OrderBy(row => row.Position).Select(row => new InitiativeLesson(row.Kind, row.Text, row.AccordingTo)).ToList(),
            HasFundings = initiative.Fundings.Any(),
            HasCharacteristics = initiative.Characteristics.Any(),
            HasRecognitions = initiative.Recognitions.Any(),
            HasMaterials = initiative.Materials.Any(),
            HasFigures = initiative.Figures.Any(),
            HasParts = db.Initiatives.Any(part => part.PartOfKey == key),
            HasQuotes = initiative.Quotes.Any(),
            IsQuotedElsewhere = db.Set<Quote<Initiative>>().Any(quote => quote.InitiativeKey == key)
                || db.Set<Quote<AwardGrant>>().Any(quote => quote.InitiativeKey == key)
                || db.Set<Quote<Municipality>>().Any(quote => quote.InitiativeKey == key)
                || db.Set<Quote<Organisation>>().Any(quote => quote.InitiativeKey == key)
                || db.Set<Quote<Gathering>>().Any(quote => quote.InitiativeKey == key)
                || db.Set<Turn>().Any(turn => turn.InitiativeKey == key),
            IsMentioned = db.Set<SessionInitiative>().Any(shown => shown.InitiativeKey == key) || db.Set<Turn>().Any(turn => turn.InitiativeKey == key),
            IsAdopted = db.Adoptions.Any(adoption => adoption.InitiativeKey == key) || db.Adoptions.Any(adoption => adoption.OwnInitiativeKey == key),
        }));

    /// <summary>The initiative's own columns.</summary>
    public required Initiative Card { get; init; }

    /// <summary>Where it happens.</summary>
    public required List<Place> Places { get; init; }

    /// <summary>What it is about.</summary>
    public required List<Topic> Themes { get; init; }

    /// <summary>Whom it is for.</summary>
    public required List<string> TargetGroups { get; init; }

    /// <summary>Who takes part.</summary>
    public required List<Partner> Partners { get; init; }

    /// <summary>The legal frame.</summary>
    public required List<InitiativeLaw> Laws { get; init; }

    /// <summary>Its lessons.</summary>
    public required List<InitiativeLesson> Lessons { get; init; }

    /// <summary>Whether it is known what it is paid from.</summary>
    public required bool HasFundings { get; init; }

    /// <summary>Whether it has characteristics.</summary>
    public required bool HasCharacteristics { get; init; }

    /// <summary>Whether a databank recognises it.</summary>
    public required bool HasRecognitions { get; init; }

    /// <summary>Whether there is something to use.</summary>
    public required bool HasMaterials { get; init; }

    /// <summary>Whether it has figures.</summary>
    public required bool HasFigures { get; init; }

    /// <summary>Whether there are parts of it.</summary>
    public required bool HasParts { get; init; }

    /// <summary>Whether there are passages on its own card.</summary>
    public required bool HasQuotes { get; init; }

    /// <summary>Whether passages elsewhere are about it.</summary>
    public required bool IsQuotedElsewhere { get; init; }

    /// <summary>Whether it came up at a gathering.</summary>
    public required bool IsMentioned { get; init; }

    /// <summary>Whether there are leerrelaties from it or to it.</summary>
    public required bool IsAdopted { get; init; }

    /// <summary>The initiative with this Key; null where there is none.</summary>
    public static Task<InitiativeReading?> FindAsync(CatalogueContext db, string key, CancellationToken cancellationToken) => OfKey.FindAsync(db, key, cancellationToken);

    /// <summary>The initiative with this slug; null where there is none.</summary>
    public static async Task<InitiativeReading?> FindBySlugAsync(CatalogueContext db, string slug, CancellationToken cancellationToken) =>
        await KeyOfSlug.FindAsync(db, slug, cancellationToken) is { } key ? await FindAsync(db, key, cancellationToken) : null;

    internal sealed record Place(string Key, string Name, string Slug, DateOnly? EndedOn);

    internal sealed record Topic(string Key, string Name, string Slug);

    internal sealed record Partner(string? Name, string? Slug, OrganisationRole? Role);
}
