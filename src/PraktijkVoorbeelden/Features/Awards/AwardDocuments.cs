using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Search;

namespace PraktijkVoorbeelden.Features.Awards;

/// <summary>Onderscheidingen as readers search them.</summary>
public sealed class AwardDocuments : NounDocuments
{
    /// <inheritdoc/>
    public override Noun Noun => Noun.Award;

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<SearchDocument>> ReadAsync(DocumentReading reading, IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var awards = await reading.Db.Awards.AsNoTracking().Where(a => keys.Contains(a.Key))
            .Select(a => new { a.Key, a.Slug, a.Name, a.SortKey, a.Description, a.GrantorKey, Grantor = a.Grantor!.Name }).ToListAsync(cancellationToken);
        var documents = new List<SearchDocument>(awards.Count);
        foreach (var award in awards)
        {
            var document = new SearchDocument(new(Noun, award.Key))
            {
                Title = award.Name,
                Path = PathOf(award.Slug),
                SortKey = award.SortKey,
                Summary = award.Grantor is null ? "Onderscheiding." : $"Onderscheiding van {award.Grantor}.",
                Body = [award.Description],
            };
            document.Name(Noun.Organisation, award.GrantorKey, award.Grantor);
            documents.Add(document);
        }

        return documents;
    }

    /// <summary>The address of a round's page.</summary>
    internal static string PathOfRound(string? awardSlug, int year) => string.Create(CultureInfo.InvariantCulture, $"{Nouns.Of(Noun.Award).Path}{awardSlug}/{year}");
}

/// <summary>Rounds as readers search them.</summary>
public sealed class AwardRoundDocuments : NounDocuments
{
    /// <inheritdoc/>
    public override Noun Noun => Noun.AwardRound;

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<SearchDocument>> ReadAsync(DocumentReading reading, IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var rounds = await reading.Db.AwardRounds.AsNoTracking().Where(r => keys.Contains(r.Key))
            .Select(r => new { r.Key, r.SortKey, r.Year, r.Date, r.Description, r.AwardKey, Award = r.Award!.Name, AwardSlug = r.Award.Slug }).ToListAsync(cancellationToken);
        var characteristics = (await reading.Db.Set<RoundCharacteristic>().AsNoTracking().Where(row => keys.Contains(row.OwnerKey))
            .OrderBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .Select(row => new { row.OwnerKey, row.Text }).ToListAsync(cancellationToken)).ToLookup(row => row.OwnerKey, row => row.Text);
        var documents = new List<SearchDocument>(rounds.Count);
        foreach (var round in rounds)
        {
            // By the award's name of today, whatever it was called when the round was last published.
            var document = new SearchDocument(new(Noun, round.Key))
            {
                Title = string.Create(CultureInfo.InvariantCulture, $"{round.Award} {round.Year}"),
                Path = AwardDocuments.PathOfRound(round.AwardSlug, round.Year),
                SortKey = round.SortKey,
                Date = round.Date?.Edtf ?? round.Year.ToString(CultureInfo.InvariantCulture),
                Summary = string.Create(CultureInfo.InvariantCulture, $"De ronde van {round.Year}."),
                Body = [round.Description, .. characteristics[round.Key]],
            };
            document.Use(Noun.Award, round.AwardKey);
            documents.Add(document);
        }

        return documents;
    }
}

/// <summary>Grants as readers search them: they lead to their place on the round's page.</summary>
public sealed class AwardGrantDocuments : NounDocuments
{
    /// <inheritdoc/>
    public override Noun Noun => Noun.AwardGrant;

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<SearchDocument>> ReadAsync(DocumentReading reading, IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var grants = await reading.Db.AwardGrants.AsNoTracking().Where(g => keys.Contains(g.Key)).Select(g => new
        {
            g.Key,
            g.SortKey,
            g.Heading,
            g.Motivation,
            g.RoundKey,
            g.Round!.Year,
            g.Round.AwardKey,
            Award = g.Round.Award!.Name,
            AwardSlug = g.Round.Award.Slug,
            g.MunicipalityKey,
            g.RegionKey,
            Region = g.Region!.Name,
        }).ToListAsync(cancellationToken);
        var nominators = (await reading.Db.Set<Nominator>().AsNoTracking().Where(row => keys.Contains(row.OwnerKey))
            .OrderBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .Select(row => new { row.OwnerKey, row.OrganisationKey, Catalogued = row.Organisation!.Name, row.Name })
            .ToListAsync(cancellationToken)).ToLookup(row => row.OwnerKey);
        var figures = await DocumentRows.FiguresOfAsync<AwardGrant>(reading.Db, keys, cancellationToken);
        var book = await reading.MunicipalitiesAsync(cancellationToken);
        var documents = new List<SearchDocument>(grants.Count);
        foreach (var grant in grants)
        {
            var municipality = grant.MunicipalityKey is { } key ? book.Find(key) : null;
            var document = new SearchDocument(new(Noun, grant.Key))
            {
                Title = string.Create(CultureInfo.InvariantCulture, $"{grant.Award} {grant.Year}: {municipality?.Name ?? grant.Region}"),
                Path = $"{AwardDocuments.PathOfRound(grant.AwardSlug, grant.Year)}#{grant.Key}",
                SortKey = grant.SortKey,
                Date = grant.Year.ToString(CultureInfo.InvariantCulture),
                Summary = grant.Heading ?? "",
                Body = [grant.Motivation, .. figures[grant.Key]],
            };
            document.Use(Noun.AwardRound, grant.RoundKey);
            document.Use(Noun.Award, grant.AwardKey);
            document.Name(Noun.Region, grant.RegionKey, grant.Region);
            if (municipality is not null)
                document.Name([municipality]);
            foreach (var nominator in nominators[grant.Key])
            {
                document.Name(Noun.Organisation, nominator.OrganisationKey, nominator.Catalogued ?? nominator.Name);
            }

            documents.Add(document);
        }

        await documents.AddQuotesAsync<AwardGrant>(reading.Db, cancellationToken);
        return documents;
    }
}
