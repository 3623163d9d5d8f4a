using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.Search;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Organisations;

/// <summary>Organisaties as readers search them.</summary>
public sealed class OrganisationDocuments : NounDocuments
{
    /// <inheritdoc/>
    public override Noun Noun => Noun.Organisation;

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<SearchDocument>> ReadAsync(DocumentReading reading, IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var organisations = await reading.Db.Organisations.AsNoTracking().Where(o => keys.Contains(o.Key))
            .Select(o => new { o.Key, o.Slug, o.Name, o.SortKey, o.Abbreviation, o.Kind, o.Description, o.RegionKey, Region = o.Region!.Name }).ToListAsync(cancellationToken);
        var aliases = await DocumentRows.AliasesOfAsync<Organisation>(reading.Db, keys, cancellationToken);
        var figures = await DocumentRows.FiguresOfAsync<Organisation>(reading.Db, keys, cancellationToken);
        var places = (await reading.Db.Set<OrganisationMunicipality>().AsNoTracking().Where(row => keys.Contains(row.OwnerKey))
            .OrderBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .Select(row => new { row.OwnerKey, row.MunicipalityKey }).ToListAsync(cancellationToken)).ToLookup(row => row.OwnerKey, row => row.MunicipalityKey);
        var members = (await reading.Db.Set<OrganisationMember>().AsNoTracking().Where(row => keys.Contains(row.OwnerKey))
            .OrderBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .Select(row => new { row.OwnerKey, row.MunicipalityKey, row.MemberKey, Member = row.Member!.Name, row.Name }).ToListAsync(cancellationToken)).ToLookup(row => row.OwnerKey);
        var book = await reading.MunicipalitiesAsync(cancellationToken);
        var documents = new List<SearchDocument>(organisations.Count);
        foreach (var organisation in organisations)
        {
            List<MunicipalityEntry> municipalities = [.. places[organisation.Key].Select(book.Find).OfType<MunicipalityEntry>()];
            // A short list says where it works; a long one says that it works in many places.
            var where = municipalities.Count is > 0 and <= 5 ? $" in {string.Join(", ", municipalities.Select(municipality => municipality.Name))}" : "";
            var document = new SearchDocument(new(Noun, organisation.Key))
            {
                Title = organisation.Name,
                Path = PathOf(organisation.Slug),
                SortKey = organisation.SortKey,
                Summary = $"Organisatie ({DutchName.Of(organisation.Kind)}){where}.",
                Aliases = [.. aliases[organisation.Key]],
                Body = [organisation.Description, .. figures[organisation.Key]],
            };
            if (organisation.Abbreviation is not null)
                document.Aliases.Add(organisation.Abbreviation);
            document.Name(municipalities);
            document.Name(Noun.Region, organisation.RegionKey, organisation.Region);
            document.Name([.. members[organisation.Key].Select(member => book.Find(member.MunicipalityKey ?? "")).OfType<MunicipalityEntry>()]);
            foreach (var member in members[organisation.Key])
            {
                document.Name(Noun.Organisation, member.MemberKey, member.Member, member.Name);
            }

            documents.Add(document);
        }

        await documents.AddQuotesAsync<Organisation>(reading.Db, cancellationToken);
        return documents;
    }
}
