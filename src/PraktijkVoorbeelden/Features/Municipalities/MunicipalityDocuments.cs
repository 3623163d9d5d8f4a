using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Search;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Municipalities;

/// <summary>Gemeenten as readers search them, those that merged away too.</summary>
public sealed class MunicipalityDocuments : NounDocuments
{
    /// <inheritdoc/>
    public override Noun Noun => Noun.Municipality;

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<SearchDocument>> ReadAsync(DocumentReading reading, IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var municipalities = await reading.Db.Municipalities.AsNoTracking().Where(m => keys.Contains(m.Key)).Select(m => new
        {
            m.Key,
            m.Slug,
            m.Name,
            m.SortKey,
            m.Province,
            m.Population,
            m.EndedOn,
            m.Description,
        }).ToListAsync(cancellationToken);
        var book = await reading.MunicipalitiesAsync(cancellationToken);
        var figures = await DocumentRows.FiguresOfAsync<Municipality>(reading.Db, keys, cancellationToken);
        var documents = new List<SearchDocument>(municipalities.Count);
        foreach (var municipality in municipalities)
        {
            var entry = book.Find(municipality.Key);
            var successors = book.WithSuccessors(entry?.Successors ?? []);
            var document = new SearchDocument(new(Noun, municipality.Key))
            {
                Title = municipality.Name,
                Path = PathOf(municipality.Slug),
                SortKey = municipality.SortKey,
                Summary = SummaryOf(municipality.Province, municipality.Population, municipality.EndedOn, successors),
                Aliases = [.. entry?.Aliases ?? []],
                Body = [municipality.Description, .. figures[municipality.Key], ProvinceNames.Of(municipality.Province)],
            };
            document.Name(successors);
            // Who looks for Leerdam finds Vijfheerenlanden too.
            document.Name(book.PredecessorsOf(municipality.Key));
            documents.Add(document);
        }

        await documents.AddQuotesAsync<Municipality>(reading.Db, cancellationToken);
        return documents;
    }

    private static string SummaryOf(string province, int? population, DateOnly? endedOn, IReadOnlyList<MunicipalityEntry> successors) => (population, endedOn) switch
    {
        (_, { } day) when successors.Count > 0 =>
            $"Gemeente in {province} tot {PartialDate.FromDay(day)}. Nu deel van {string.Join(", ", successors.Where(successor => successor.Successors.Count == 0).Select(successor => successor.Name))}.",
        (_, { } day) => $"Gemeente in {province} tot {PartialDate.FromDay(day)}.",
        ({ } residents, _) => string.Create(CultureInfo.InvariantCulture, $"Gemeente in {province} met {DutchNumber.Shown(residents, 1)} inwoners."),
        _ => $"Gemeente in {province}.",
    };
}
