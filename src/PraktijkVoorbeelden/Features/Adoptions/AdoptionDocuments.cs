using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Search;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Adoptions;

/// <summary>Leerrelaties as readers search them.</summary>
public sealed class AdoptionDocuments : NounDocuments
{
    /// <inheritdoc/>
    public override Noun Noun => Noun.Adoption;

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<SearchDocument>> ReadAsync(DocumentReading reading, IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var adoptions = await reading.Db.Adoptions.AsNoTracking().Where(a => keys.Contains(a.Key)).Select(a => new
        {
            a.Key,
            a.Slug,
            a.Title,
            a.SortKey,
            a.Status,
            a.Date,
            a.LearnerMunicipalityKey,
            a.FromMunicipalityKey,
            a.LearnerOrganisationKey,
            LearnerOrganisation = a.LearnerOrganisation!.Name,
            a.FromOrganisationKey,
            FromOrganisation = a.FromOrganisation!.Name,
            a.InitiativeKey,
            Initiative = a.Initiative!.Title,
            a.OwnInitiativeKey,
            OwnInitiative = a.OwnInitiative!.Title,
            a.GatheringKey,
            Gathering = a.Gathering!.Title,
            a.Learner,
            a.From,
            a.What,
            a.Outcome,
            a.Why,
            a.Learned,
            a.AccordingTo,
        }).ToListAsync(cancellationToken);
        var themes = (await reading.Db.Set<AdoptionTheme>().AsNoTracking().Where(row => keys.Contains(row.OwnerKey))
            .OrderBy(row => row.OwnerKey).ThenBy(row => row.Position)
            .Select(row => new { row.OwnerKey, row.ThemeKey, row.Theme!.Name }).ToListAsync(cancellationToken)).ToLookup(row => row.OwnerKey);
        var book = await reading.MunicipalitiesAsync(cancellationToken);
        var documents = new List<SearchDocument>(adoptions.Count);
        foreach (var adoption in adoptions)
        {
            var document = new SearchDocument(new(Noun, adoption.Key))
            {
                Title = adoption.Title,
                Path = PathOf(adoption.Slug),
                SortKey = adoption.SortKey,
                Date = adoption.Date?.Edtf ?? "",
                Summary = $"Van elkaar geleerd: {DutchName.Of(adoption.Status)}{(adoption.Status.IsUse() ? "" : " (belangstelling)")}.",
                Lessons = [adoption.Outcome, adoption.Learned],
                Body = [adoption.What, adoption.Why, adoption.Learner, adoption.From, adoption.AccordingTo],
            };
            document.Name(book.WithSuccessors(new[] { adoption.LearnerMunicipalityKey, adoption.FromMunicipalityKey }.OfType<string>()));
            document.Name(Noun.Organisation, adoption.LearnerOrganisationKey, adoption.LearnerOrganisation);
            document.Name(Noun.Organisation, adoption.FromOrganisationKey, adoption.FromOrganisation);
            document.Name(Noun.Initiative, adoption.InitiativeKey, adoption.Initiative);
            document.Name(Noun.Initiative, adoption.OwnInitiativeKey, adoption.OwnInitiative);
            document.Name(Noun.Gathering, adoption.GatheringKey, adoption.Gathering);
            foreach (var theme in themes[adoption.Key])
            {
                document.Use(Noun.Theme, theme.ThemeKey);
                document.Themes.Add(theme.Name);
            }

            documents.Add(document);
        }

        return documents;
    }
}
