using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Features.Awards;

/// <summary>Where the page of a round is: under its award, by its year.</summary>
/// <param name="AwardSlug">The award.</param>
/// <param name="Year">The year.</param>
public sealed record RoundAddress(string AwardSlug, int Year)
{
    /// <summary>The path of the page.</summary>
    public string Path => $"{Nouns.Of(Noun.Award).PathOf(AwardSlug)}/{Year}";

    /// <summary>The address of the round with this Key; null where there is none.</summary>
    public static Task<RoundAddress?> FindAsync(CatalogueContext db, string key, CancellationToken cancellationToken) =>
        db.AwardRounds.AsNoTracking().Where(round => round.Key == key)
            .Select(round => new RoundAddress(round.Award!.Slug!, round.Year))
            .SingleOrDefaultAsync(cancellationToken);
}
