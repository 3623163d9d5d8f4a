using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.Search;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Gatherings;

/// <summary>Bijeenkomsten as readers search them.</summary>
public sealed class GatheringDocuments : NounDocuments
{
    /// <inheritdoc/>
    public override Noun Noun => Noun.Gathering;

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<SearchDocument>> ReadAsync(DocumentReading reading, IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var gatherings = await reading.Db.Gatherings.AsNoTracking().Where(g => keys.Contains(g.Key)).Select(g => new
        {
            g.Key,
            g.Slug,
            g.Title,
            g.SortKey,
            g.Kind,
            g.Date,
            g.LastDate,
            g.MunicipalityKey,
            g.RegionKey,
            Region = g.Region!.Name,
            g.Place,
            g.OrganiserKey,
            Organiser = g.Organiser!.Name,
            g.OrganiserName,
            g.Description,
        }).ToListAsync(cancellationToken);
        var figures = await DocumentRows.FiguresOfAsync<Gathering>(reading.Db, keys, cancellationToken);
        var book = await reading.MunicipalitiesAsync(cancellationToken);
        var documents = new List<SearchDocument>(gatherings.Count);
        foreach (var gathering in gatherings)
        {
            var municipality = book.Find(gathering.MunicipalityKey ?? "");
            var where = municipality?.Name ?? (gathering.Region is { } region ? $"de regio {region}" : null);
            var document = new SearchDocument(new(Noun, gathering.Key))
            {
                Title = gathering.Title,
                Path = PathOf(gathering.Slug),
                SortKey = gathering.SortKey,
                Date = gathering.Date?.Year is null ? "" : gathering.Date.Value.Edtf,
                Summary = $"Bijeenkomst ({DutchName.Of(gathering.Kind)}){(where is null ? "" : $" in {where}")}, {new GatheringDates(gathering.Date, gathering.LastDate).Text ?? "datum niet bekend"}.",
                Body = [gathering.Place, gathering.Description, .. figures[gathering.Key]],
            };
            document.Name(municipality is null ? [] : [municipality]);
            document.Name(Noun.Region, gathering.RegionKey, gathering.Region);
            document.Name(Noun.Organisation, gathering.OrganiserKey, gathering.Organiser, gathering.OrganiserName);
            documents.Add(document);
        }

        await AddParticipantsAsync(documents, reading, book, cancellationToken);
        await AddSessionsAsync(documents, reading.Db, cancellationToken);
        await AddConversationsAsync(documents, reading.Db, cancellationToken);
        await documents.AddQuotesAsync<Gathering>(reading.Db, cancellationToken);
        await documents.AddTurnsAsync(reading.Db, cancellationToken);
        return documents;
    }

    private static async Task AddParticipantsAsync(List<SearchDocument> documents, DocumentReading reading, MunicipalityBook book, CancellationToken cancellationToken)
    {
        var keys = documents.ConvertAll(document => document.Root.Key);
        var participants = (await reading.Db.Set<GatheringParticipant>().AsNoTracking().Where(row => keys.Contains(row.OwnerKey)).OrderBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .Select(row => new { row.OwnerKey, row.Role, row.OrganisationKey, Organisation = row.Organisation!.Name, row.MunicipalityKey, row.Affiliation })
            .ToListAsync(cancellationToken)).ToLookup(row => row.OwnerKey);
        foreach (var document in documents)
        {
            var came = participants[document.Root.Key].ToList();
            document.Body.AddRange(came.Select(row => row.Role).OfType<string>().Distinct());
            document.Name([.. came.Select(row => book.Find(row.MunicipalityKey ?? "")).OfType<MunicipalityEntry>().DistinctBy(municipality => municipality.Key)]);
            foreach (var row in came)
            {
                document.Name(Noun.Organisation, row.OrganisationKey, row.Organisation, row.Affiliation);
            }
        }
    }

    private static async Task AddSessionsAsync(List<SearchDocument> documents, CatalogueContext db, CancellationToken cancellationToken)
    {
        var keys = documents.ConvertAll(document => document.Root.Key);
        var sessions = (await db.Set<Session>().AsNoTracking().Where(row => keys.Contains(row.OwnerKey)).OrderBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .Select(row => new
            {
                row.OwnerKey,
                row.Title,
                row.Showed,
                row.Taught,
                row.PersonKey,
                Name = row.Person!.IsRoleOnly ? null : row.Person.Name,
                row.Role,
                row.OrganisationKey,
                Organisation = row.Organisation!.Name,
                row.Affiliation,
            })
            .ToListAsync(cancellationToken)).ToLookup(row => row.OwnerKey);
        var initiatives = (await db.Set<SessionInitiative>().AsNoTracking().Where(row => keys.Contains(row.OwnerKey)).OrderBy(row => row.OwnerKey).ThenBy(row => row.ParentPosition).ThenBy(row => row.Position)
            .Select(row => new { row.OwnerKey, row.InitiativeKey, row.Initiative!.Title }).ToListAsync(cancellationToken)).ToLookup(row => row.OwnerKey);
        var lessons = (await db.Set<SessionLesson>().AsNoTracking().Where(row => keys.Contains(row.OwnerKey)).OrderBy(row => row.OwnerKey).ThenBy(row => row.ParentPosition).ThenBy(row => row.Position)
            .Select(row => new { row.OwnerKey, row.Text }).ToListAsync(cancellationToken)).ToLookup(row => row.OwnerKey, row => row.Text);
        foreach (var document in documents)
        {
            document.Lessons.AddRange(lessons[document.Root.Key]);
            foreach (var session in sessions[document.Root.Key])
            {
                document.Body.AddRange([session.Title, session.Showed, session.Taught]);
                document.Use(Noun.Person, session.PersonKey);
                document.Name(Noun.Organisation, session.OrganisationKey, session.Organisation, session.Affiliation);
                // A name stands only among what was spoken.
                if (session.Name is { } name)
                    document.Quotes.Add($"{(session.Role is { } role ? $"{name}, {role}" : name)}: {session.Title}");
            }

            foreach (var shown in initiatives[document.Root.Key])
            {
                document.Use(Noun.Initiative, shown.InitiativeKey);
                document.Body.Add(shown.Title);
            }
        }
    }

    private static async Task AddConversationsAsync(List<SearchDocument> documents, CatalogueContext db, CancellationToken cancellationToken)
    {
        var keys = documents.ConvertAll(document => document.Root.Key);
        var conversations = (await db.Set<Conversation>().AsNoTracking().Where(row => keys.Contains(row.OwnerKey)).OrderBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .Select(row => new { row.OwnerKey, row.Title }).ToListAsync(cancellationToken)).ToLookup(row => row.OwnerKey, row => row.Title);
        var takenHome = (await db.Set<ConversationParticipant>().AsNoTracking().Where(row => keys.Contains(row.OwnerKey)).OrderBy(row => row.OwnerKey).ThenBy(row => row.ParentPosition).ThenBy(row => row.Position)
            .Select(row => new { row.OwnerKey, row.TakesHome }).ToListAsync(cancellationToken)).ToLookup(row => row.OwnerKey, row => row.TakesHome);
        foreach (var document in documents)
        {
            document.Body.AddRange(conversations[document.Root.Key]);
            document.Body.AddRange(takenHome[document.Root.Key]);
        }
    }
}
