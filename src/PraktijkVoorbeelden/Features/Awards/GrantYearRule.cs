using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Awards.Beheer;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Awards;

/// <summary>Nothing is granted in a year before that of its round, whichever of the two is published last.</summary>
internal static class GrantYearRule
{
    public static async Task CheckAsync(RootCheck check, CancellationToken cancellationToken)
    {
        var grants = check.Coming<AwardGrant>();
        var rounds = check.Coming<AwardRound>();
        await CheckGrantsAsync(check, grants, rounds, cancellationToken);
        await CheckRoundsAsync(check, rounds, grants, cancellationToken);
    }

    private static async Task CheckGrantsAsync(RootCheck check, Dictionary<string, AwardGrant> grants, Dictionary<string, AwardRound> rounds, CancellationToken cancellationToken)
    {
        var dated = grants.Values.Where(grant => grant.Date is not null).ToList();
        if (dated.Count == 0)
            return;
        var keys = dated.Select(grant => grant.RoundKey).Except(rounds.Keys).ToList();
        var years = await check.Db.AwardRounds.AsNoTracking().IgnoreAutoIncludes().Where(round => keys.Contains(round.Key))
            .Select(round => new { round.Key, round.Year }).ToDictionaryAsync(round => round.Key, round => round.Year, cancellationToken);
        foreach (var grant in dated)
        {
            var year = rounds.GetValueOrDefault(grant.RoundKey)?.Year ?? years.GetValueOrDefault(grant.RoundKey);
            if (IsBefore(grant.Date, year))
                check.Fault(grant, nameof(AwardGrantForm.Date), $"Verleend op: {grant.Date} ligt voor het jaar van de ronde ({year}).");
        }
    }

    private static async Task CheckRoundsAsync(RootCheck check, Dictionary<string, AwardRound> rounds, Dictionary<string, AwardGrant> grants, CancellationToken cancellationToken)
    {
        if (rounds.Count == 0)
            return;
        var keys = rounds.Keys.ToList();
        var stored = await check.Db.AwardGrants.AsNoTracking().IgnoreAutoIncludes().Where(grant => keys.Contains(grant.RoundKey) && grant.Date != null)
            .Select(grant => new { grant.Key, grant.RoundKey, grant.Name, grant.Date }).ToListAsync(cancellationToken);
        foreach (var grant in stored.Where(grant => !grants.ContainsKey(grant.Key) && IsBefore(grant.Date, rounds[grant.RoundKey].Year)))
        {
            check.Fault(rounds[grant.RoundKey], nameof(AwardRoundForm.Year), $"Jaar: '{grant.Name}' is al verleend op {grant.Date}. Dat ligt voor dit jaar.");
        }
    }

    private static bool IsBefore(PartialDate? date, int year) => date?.Days is { } days && days.Last.Year < year;
}
