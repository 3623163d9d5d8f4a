using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Gatherings;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>
/// Reads rows that several nouns have, for many owners at once. A query for each kind of row, instead of one query that
/// nests them: no database needs APPLY for it.
/// </summary>
internal static class DocumentRows
{
    /// <summary>Puts the passages that stand on these roots into their documents, each with its speaker.</summary>
    public static async Task AddQuotesAsync<TRoot>(this IReadOnlyList<SearchDocument> documents, CatalogueContext db, CancellationToken cancellationToken)
        where TRoot : Root
    {
        var keys = documents.Select(document => document.Root.Key).ToList();
        var quotes = (await ReadAsync(db.Set<Quote<TRoot>>().Where(quote => keys.Contains(quote.OwnerKey)), cancellationToken)).ToLookup(quote => quote.OwnerKey);
        foreach (var document in documents)
        {
            AddQuotes(document, quotes[document.Root.Key]);
        }
    }

    /// <summary>Puts passages that stand on roots of another noun into the documents of the initiatives that they are about.</summary>
    public static async Task AddQuotesAboutAsync<TRoot>(this IReadOnlyList<SearchDocument> initiatives, Noun owners, CatalogueContext db, CancellationToken cancellationToken)
        where TRoot : Root
    {
        var keys = initiatives.Select(document => document.Root.Key).ToList();
        initiatives.AddQuotesAbout(owners, await ReadAsync(db.Set<Quote<TRoot>>().Where(quote => keys.Contains(quote.InitiativeKey!)), cancellationToken));
    }

    /// <summary>Puts what was said in conversations into the documents of the initiatives that it is about.</summary>
    public static async Task AddTurnsAboutAsync(this IReadOnlyList<SearchDocument> initiatives, CatalogueContext db, CancellationToken cancellationToken)
    {
        var keys = initiatives.Select(document => document.Root.Key).ToList();
        initiatives.AddQuotesAbout(Noun.Gathering, await Turns(db, db.Set<Turn>().Where(turn => keys.Contains(turn.InitiativeKey!))).ToListAsync(cancellationToken));
    }

    /// <summary>Puts what was said in the conversations of these gatherings into their documents, each with its speaker.</summary>
    public static async Task AddTurnsAsync(this IReadOnlyList<SearchDocument> gatherings, CatalogueContext db, CancellationToken cancellationToken)
    {
        var keys = gatherings.Select(document => document.Root.Key).ToList();
        var turns = (await Turns(db, db.Set<Turn>().Where(turn => keys.Contains(turn.OwnerKey))).ToListAsync(cancellationToken)).ToLookup(turn => turn.OwnerKey);
        foreach (var document in gatherings)
        {
            AddQuotes(document, turns[document.Root.Key]);
        }
    }

    /// <summary>The figures of these roots as a reader sees them: what is counted, how many, according to whom. By owner.</summary>
    public static async Task<ILookup<string, string>> FiguresOfAsync<TRoot>(CatalogueContext db, IReadOnlyList<string> keys, CancellationToken cancellationToken)
        where TRoot : Root =>
        (await db.Set<Figure<TRoot>>().AsNoTracking()
            .Where(figure => keys.Contains(figure.OwnerKey))
            .OrderBy(figure => figure.OwnerKey).ThenBy(figure => figure.Position)
            .Select(figure => new { figure.OwnerKey, figure.Description, figure.Value, figure.Before, figure.Unit, figure.Qualifier, figure.AccordingTo })
            .ToListAsync(cancellationToken)).ToLookup(
                figure => figure.OwnerKey,
                figure => string.Join(", ", new[] { figure.Description, FigureTiles.Shown<TRoot>(figure.Value, figure.Before, figure.Unit, figure.Qualifier), figure.AccordingTo }.OfType<string>()));

    /// <summary>The other names of these roots, by owner.</summary>
    public static async Task<ILookup<string, string>> AliasesOfAsync<TRoot>(CatalogueContext db, IReadOnlyList<string> keys, CancellationToken cancellationToken)
        where TRoot : Root =>
        (await db.Set<Alias<TRoot>>().AsNoTracking()
            .Where(alias => keys.Contains(alias.OwnerKey))
            .OrderBy(alias => alias.OwnerKey).ThenBy(alias => alias.Position)
            .Select(alias => new { alias.OwnerKey, alias.Name })
            .ToListAsync(cancellationToken)).ToLookup(alias => alias.OwnerKey, alias => alias.Name);

    /// <summary>Notes that a document was made from another root, where there is one.</summary>
    public static void Use(this SearchDocument document, Noun noun, string? key)
    {
        if (key is not null)
            document.Uses.Add(new(noun, key));
    }

    /// <summary>Notes another root and takes its name over.</summary>
    public static void Name(this SearchDocument document, Noun noun, string? key, params IEnumerable<string?> names)
    {
        document.Use(noun, key);
        document.Names.AddRange(names.Where(name => !string.IsNullOrWhiteSpace(name) && !document.Names.Contains(name)).OfType<string>());
    }

    /// <summary>Takes over the names of municipalities.</summary>
    public static void Name(this SearchDocument document, IEnumerable<MunicipalityEntry> municipalities)
    {
        foreach (var municipality in municipalities)
        {
            document.Name(Noun.Municipality, municipality.Key, [municipality.Name, .. municipality.Aliases]);
        }
    }

    private static IQueryable<QuoteText> Turns(CatalogueContext db, IQueryable<Turn> turns) =>
        from turn in turns.AsNoTracking()
        join speaker in db.Set<ConversationParticipant>()
            on new { turn.OwnerKey, turn.ParentPosition, Position = turn.SpeakerPosition } equals new { speaker.OwnerKey, speaker.ParentPosition, speaker.Position }
        orderby turn.OwnerKey, turn.ParentPosition, turn.Position
        select new QuoteText
        {
            OwnerKey = turn.OwnerKey,
            InitiativeKey = turn.InitiativeKey,
            Text = turn.Text,
            PersonKey = speaker.PersonKey,
            Name = speaker.Person!.IsRoleOnly ? null : speaker.Person.Name,
            Role = speaker.Role,
            OrganisationKey = speaker.OrganisationKey,
            OrganisationName = speaker.Organisation!.Name,
            MunicipalityKey = speaker.MunicipalityKey,
            MunicipalityName = speaker.Municipality!.Name,
            Affiliation = speaker.Affiliation,
        };

    private static void AddQuotesAbout(this IReadOnlyList<SearchDocument> initiatives, Noun owners, List<QuoteText> quotes)
    {
        var byInitiative = quotes.ToLookup(quote => quote.InitiativeKey);
        foreach (var document in initiatives)
        {
            foreach (var quote in byInitiative[document.Root.Key])
            {
                document.Use(owners, quote.OwnerKey);
            }

            AddQuotes(document, byInitiative[document.Root.Key].Where(quote => quote.OwnerKey != document.Root.Key || owners != document.Root.Noun));
        }
    }

    private static void AddQuotes(SearchDocument document, IEnumerable<QuoteText> quotes)
    {
        foreach (var quote in quotes)
        {
            document.Use(Noun.Person, quote.PersonKey);
            document.Use(Noun.Organisation, quote.OrganisationKey);
            document.Use(Noun.Municipality, quote.MunicipalityKey);
            var speaker = string.Join(", ", new[] { quote.Name, quote.Role, quote.OrganisationName, quote.MunicipalityName, quote.Affiliation }.OfType<string>());
            document.Quotes.Add(speaker.Length == 0 ? quote.Text : $"{speaker}: {quote.Text}");
        }
    }

    private static async Task<List<QuoteText>> ReadAsync<TRoot>(IQueryable<Quote<TRoot>> quotes, CancellationToken cancellationToken) where TRoot : Root =>
        await quotes.AsNoTracking().OrderBy(quote => quote.OwnerKey).ThenBy(quote => quote.Position).Select(quote => new QuoteText
        {
            OwnerKey = quote.OwnerKey,
            InitiativeKey = quote.InitiativeKey,
            Text = quote.Text,
            PersonKey = quote.PersonKey,
            Name = quote.Person!.IsRoleOnly ? null : quote.Person.Name,
            Role = quote.Role,
            OrganisationKey = quote.OrganisationKey,
            OrganisationName = quote.Organisation!.Name,
            MunicipalityKey = quote.MunicipalityKey,
            MunicipalityName = quote.Municipality!.Name,
            Affiliation = quote.Affiliation,
        }).ToListAsync(cancellationToken);

    private sealed class QuoteText
    {
        public required string OwnerKey { get; init; }

        public required string? InitiativeKey { get; init; }

        public required string Text { get; init; }

        public required string? PersonKey { get; init; }

        public required string? Name { get; init; }

        public required string? Role { get; init; }

        public required string? OrganisationKey { get; init; }

        public required string? OrganisationName { get; init; }

        public required string? MunicipalityKey { get; init; }

        public required string? MunicipalityName { get; init; }

        public required string? Affiliation { get; init; }
    }
}
