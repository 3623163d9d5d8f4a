using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;

namespace PraktijkVoorbeelden.Features.Adoptions;

/// <summary>What a municipality or an organisation learned, and what others learned from it.</summary>
/// <param name="Learned">What it learned from others.</param>
/// <param name="Taught">What others learned from it.</param>
public sealed record LearnedAndTaught(IReadOnlyList<AdoptionLine> Learned, IReadOnlyList<AdoptionLine> Taught);

/// <summary>What became of an initiative elsewhere, and where it came from itself.</summary>
/// <param name="Use">Who took it up, and how that went.</param>
/// <param name="Interest">Who showed interest; that is no use.</param>
/// <param name="Origin">What this initiative was made of, where it was learned from others.</param>
public sealed record AdoptionsOfInitiative(IReadOnlyList<AdoptionLine> Use, IReadOnlyList<AdoptionLine> Interest, IReadOnlyList<AdoptionLine> Origin)
{
    /// <summary>Of an initiative that nobody took up, as far as known, and that came from nowhere else.</summary>
    public static AdoptionsOfInitiative None { get; } = new([], [], []);
}

/// <summary>Reads the leerrelaties that the pages of other nouns show.</summary>
public sealed class AdoptionLines(CatalogueContext db)
{
    /// <summary>Of a municipality with what went into it.</summary>
    public async Task<LearnedAndTaught> OfMunicipalitiesAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) => new(
        await LinesAsync(db.Adoptions.Where(adoption => keys.Contains(adoption.LearnerMunicipalityKey!)), cancellationToken),
        await LinesAsync(db.Adoptions.Where(adoption => keys.Contains(adoption.FromMunicipalityKey!)), cancellationToken));

    /// <summary>Of an organisation.</summary>
    public async Task<LearnedAndTaught> OfOrganisationAsync(string key, CancellationToken cancellationToken) => new(
        await LinesAsync(db.Adoptions.Where(adoption => adoption.LearnerOrganisationKey == key), cancellationToken),
        await LinesAsync(db.Adoptions.Where(adoption => adoption.FromOrganisationKey == key), cancellationToken));

    /// <summary>Of an initiative.</summary>
    public async Task<AdoptionsOfInitiative> OfInitiativeAsync(string key, CancellationToken cancellationToken)
    {
        var spread = await LinesAsync(db.Adoptions.Where(adoption => adoption.InitiativeKey == key), cancellationToken);
        return new(
            [.. spread.Where(line => line.Status.IsUse())],
            [.. spread.Where(line => !line.Status.IsUse())],
            await LinesAsync(db.Adoptions.Where(adoption => adoption.OwnInitiativeKey == key), cancellationToken));
    }

    private Task<IReadOnlyList<AdoptionLine>> LinesAsync(IQueryable<Adoption> adoptions, CancellationToken cancellationToken) =>
        adoptions.InOrder().ToLinesAsync(db, cancellationToken);
}
