using Microsoft.Data.Sqlite;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>Answers one question from an index file, as the file was at one moment.</summary>
internal sealed class IndexReader(IndexFile file, IndexImage image) : IDisposable
{
    // Of the best hits is looked whether words that stand beside each other in the question do so in the text.
    private const int LookedAt = 100;

    private const float Beside = 0.25f;
    private const float Begins = 1.3f;

    // A page for few hits proposes another spelling.
    private const int FewHits = 3;

    private SqliteConnection? connection;

    /// <summary>The answer; null where the file is of a later moment than the image.</summary>
    public SearchAnswer? Answer(SearchQuestion question)
    {
        // Words were typed, but none that can be looked for.
        if (question.Words is { IsEmpty: true })
            return SearchAnswer.Nothing(question);

        var widening = new Widening(image);
        var ranking = new Ranking(image);
        var concepts = question.Words is null ? [] : widening.Of(question.Words);
        using var matches = question.Words is null ? ranking.All() : ranking.Find(concepts, question.Within);
        var (rows, byNoun, counts) = Narrow(matches, question);
        var top = question.Take == 0 || question.Skip >= rows.Count ? [] : Top(rows, matches, question, concepts);
        if (Hits(top, question.WithTexts && top.Count > 0 ? new Marking(image, concepts).Terms : new(), question) is not { } hits)
            return null;
        return new(rows.Count, hits, byNoun, question.Counted.ToDictionary(facet => facet, counts.Of))
        {
            All = matches.Asked < 2 ? rows.Count : rows.Count(row => matches.Found(row) == matches.Asked),
            Corrections = [.. concepts.Where(concept => concept.Corrected is not null).Select(concept => new Correction(concept.Clause.Typed, concept.Corrected!))],
            Unknown = [.. concepts.Where(concept => concept.IsUnknown && concept.Clause is { IsExcluded: false, IsOptional: false }).Select(concept => concept.Clause.Typed)],
            Better = rows.Count >= FewHits && !concepts.Any(concept => concept.Suggested is not null) ? [] : [.. concepts.Where(concept => concept.Clause is { IsExcluded: false, IsOptional: false }).Select(concept => (concept.Clause.Typed, Meant: rows.Count < FewHits || concept.Suggested is not null ? widening.Better(concept) : null))
                .Where(pair => pair.Meant is not null).Select(pair => new Correction(pair.Typed, pair.Meant!))],
        };
    }

    /// <summary>For each word, in how many documents it or anything that answers to it stands.</summary>
    public int Count(string word)
    {
        using var matches = new Ranking(image).Find(new Widening(image).Of(SearchWords.Of(word)), []);
        return matches.Rows.Length;
    }

    /// <summary>Pages that somebody may be typing the name of; null where the file is of a later moment than the image.</summary>
    public IReadOnlyList<Suggestion>? Suggest(string typed)
    {
        var suggestions = new Suggestions(image);
        var name = Analyser.TermsOf(typed);
        var rows = suggestions.Find(typed, name.Length > 0 ? Named(name) : []);
        List<Suggestion?> read = [.. rows.Select(row => suggestions.Read(row, typed, Connection()))];
        return read.Contains(null) ? null : [.. read.OfType<Suggestion>()];
    }

    /// <inheritdoc/>
    public void Dispose() => connection?.Dispose();

    private (List<int> Rows, Dictionary<Noun, int> ByNoun, FacetCounts Counts) Narrow(Matches matches, SearchQuestion question)
    {
        var rows = new List<int>(matches.Rows.Length);
        var byNoun = new Dictionary<Noun, int>();
        var counts = new FacetCounts(image, question);
        Span<int> perNoun = stackalloc int[Nouns.All.Count + 1];
        var isAsked = Enum.GetValues<Noun>().Select(noun => question.Nouns.Count == 0 || question.Nouns.Contains(noun)).ToArray();
        foreach (var row in matches.Rows)
        {
            var noun = image.Columns.Noun(row);
            var isOfNoun = isAsked[noun];
            if (!counts.Admits(row, isOfNoun))
                continue;
            perNoun[noun]++;
            if (isOfNoun)
                rows.Add(row);
        }

        for (var number = 0; number < perNoun.Length; number++)
        {
            if (perNoun[number] > 0)
                byNoun[(Noun)number] = perNoun[number];
        }

        return (rows, byNoun, counts);
    }

    private List<int> Top(List<int> rows, Matches matches, SearchQuestion question, IReadOnlyList<Concept> concepts)
    {
        var last = (int)Math.Min(rows.Count, (long)question.Skip + question.Take);
        if (question.Order != SearchOrder.Relevance)
            return [.. Nearest.Of(rows, last, question.Order == SearchOrder.Newest ? Newest : ByTitle).Skip(question.Skip)];

        // By name: what is called exactly that comes first, whatever it scores.
        var exact = question.Words?.Name is { Length: > 0 } name ? Named(Corrected(name, concepts)) : [];
        var best = Nearest.Of(rows, Math.Max(last, Math.Min(rows.Count, LookedAt)), ByScore(row => matches.Score(row)));
        var boosts = Boosts(best.Take(LookedAt), question.Words?.Typed ?? "", concepts);
        if (boosts.Count > 0)
            best = [.. best.Take(LookedAt).Order(Comparer<int>.Create(ByScore(row => matches.Score(row) * boosts[row]))), .. best.Skip(LookedAt)];
        return [.. best.Take(last).Skip(question.Skip)];

        Comparison<int> ByScore(Func<int, float> score) => (one, other) =>
        {
            var order = exact.Contains(other).CompareTo(exact.Contains(one));
            if (order == 0 && matches.AllFirst)
                order = matches.Found(other).CompareTo(matches.Found(one));
            if (order == 0)
                order = score(other).CompareTo(score(one));
            return order == 0 ? ByTitle(one, other) : order;
        };
    }

    private int ByTitle(int one, int other) => image.PlaceByTitle(one).CompareTo(image.PlaceByTitle(other));

    private int Newest(int one, int other) => image.PlaceByDate(one).CompareTo(image.PlaceByDate(other));

    private HashSet<int> Named(string name)
    {
        var rows = new HashSet<int>();
        using var command = Connection().CreateCommand();
        command.CommandText = "SELECT doc FROM names WHERE name = $name";
        command.Parameters.AddWithValue("$name", name);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            rows.Add(reader.GetInt32(0));
        }

        return rows;
    }

    private static string Corrected(string name, IReadOnlyList<Concept> concepts) => string.Join(' ', name.Split(' ')
        .Select(word => concepts.FirstOrDefault(concept => concept.Corrected is not null && concept.Clause.Terms[0] == word)?.Corrected ?? word));

    // Words of the question that stand beside each other in the text too, and titles that begin with the question.
    private Dictionary<int, float> Boosts(IEnumerable<int> rows, string typed, IReadOnlyList<Concept> concepts)
    {
        var pairs = new List<int[][]>();
        for (var at = 0; at + 1 < concepts.Count; at++)
        {
            if (concepts[at].Forms.Length > 0 && concepts[at + 1].Forms.Length > 0)
                pairs.Add([concepts[at].Forms, concepts[at + 1].Forms]);
        }

        var begin = Folding.ForSorting(typed, typed.Length);
        return rows.ToDictionary(row => row, row =>
        {
            var document = image.Document(row)!;
            var boost = pairs.Count == 0 ? 1 : 1 + (Beside * pairs.Count(pair => DocumentTerms.HasPhrase(document.Terms, pair)) / pairs.Count);
            return begin.Length > 0 && document.Sort.StartsWith(begin, StringComparison.Ordinal) ? boost * Begins : boost;
        });
    }

    private List<SearchHit>? Hits(List<int> rows, MarkedTerms marked, SearchQuestion question)
    {
        var hits = new List<SearchHit>(rows.Count);
        if (rows.Count == 0)
            return hits;
        var parts = question.Words?.Clauses.Count(clause => clause is { IsExcluded: false, IsOptional: false }) ?? 0;
        using var command = Connection().CreateCommand();
        command.CommandText = question.WithTexts
            ? "SELECT d.path, t.title, t.summary, t.lessons, t.body, t.quotes, t.names, t.themes FROM documents d JOIN texts t ON t.doc = d.id WHERE d.id = $row"
            : "SELECT path FROM documents WHERE id = $row";
        var parameter = command.Parameters.Add("$row", SqliteType.Integer);
        command.Prepare();
        foreach (var row in rows)
        {
            parameter.Value = row;
            using var reader = command.ExecuteReader();
            if (!reader.Read())
                return null;
            hits.Add(question.WithTexts ? Hit(image.Document(row)!.Root, reader, marked, parts) : new(image.Document(row)!.Root, reader.GetString(0), MarkedText.None, MarkedText.None, null));
        }

        return hits;
    }

    private static SearchHit Hit(RootId root, SqliteDataReader reader, MarkedTerms marked, int parts)
    {
        var title = MarkedText.Of(reader.GetString(1), marked);
        var summary = MarkedText.Of(reader.GetString(2), marked);
        var isTold = title.Found.Union(summary.Found).Count() >= parts;
        // Where prose does not tell why it was found, its other names and themes do.
        var snippet = isTold ? null
            : MarkedText.SnippetOf(string.Join('\n', reader.GetString(3), reader.GetString(4), reader.GetString(5)), marked)
            ?? MarkedText.SnippetOf(string.Join(", ", (string[])[.. Lines(reader, 6), .. Lines(reader, 7)]), marked);
        return new(root, reader.GetString(0), title, summary, snippet);
    }

    private static string[] Lines(SqliteDataReader reader, int column) => reader.GetString(column).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private SqliteConnection Connection() => connection ??= file.OpenReader();
}
