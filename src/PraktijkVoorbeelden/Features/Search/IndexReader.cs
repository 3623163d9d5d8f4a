using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>Answers one question from an index file, as the file was at one moment.</summary>
internal sealed class IndexReader : IDisposable
{
    // Title, names, themes, summary, lessons, body, quotes: what a page is called says more than what it mentions.
    private const string Weights = "10.0, 6.0, 5.0, 4.0, 2.0, 1.0, 1.0";

    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;

    public IndexReader(IndexFile file)
    {
        connection = file.OpenReader();
        try
        {
            transaction = connection.BeginTransaction(deferred: true);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public SearchAnswer Answer(SearchQuestion question)
    {
        // Words were typed, but none that can be looked for.
        if (question.Words is { Terms.Count: 0 })
            return SearchAnswer.Nothing(question);

        Find(question.Words);
        var byNoun = CountByNoun(question);
        var total = question.Nouns.Count == 0 ? byNoun.Values.Sum() : question.Nouns.Sum(noun => byNoun.GetValueOrDefault(noun));
        return new(
            total,
            question.Take == 0 || question.Skip >= total ? [] : Hits(question),
            byNoun,
            question.Counted.ToDictionary(facet => facet, facet => (IReadOnlyDictionary<string, int>)CountValues(question, facet)));
    }

    public int Count(SearchWords words) => Answer(new() { Words = words }).Total;

    public void Dispose()
    {
        transaction.Dispose();
        connection.Dispose();
    }

    // Every term in quotation marks: no sign that a reader types means anything to FTS5, and a term has no quotation mark.
    private static string Match(SearchWords words) => string.Join(' ', words.Terms.Select(term => $"\"{term}\""));

    /// <summary>Puts what holds all the words in a table of this connection, for the statements after it.</summary>
    private void Find(SearchWords? words)
    {
        Command("CREATE TEMP TABLE IF NOT EXISTS hits (doc INTEGER PRIMARY KEY, exact INTEGER NOT NULL, rank REAL NOT NULL)").Run();
        Command("DELETE FROM hits").Run();
        if (words is null)
        {
            Command("INSERT INTO hits (doc, exact, rank) SELECT id, 0, 0 FROM documents").Run();
            return;
        }

        Command($"""
            INSERT INTO hits (doc, exact, rank)
            SELECT rowid, EXISTS (SELECT 1 FROM names WHERE name = $name AND doc = terms.rowid), bm25(terms, {Weights})
            FROM terms WHERE terms MATCH $match
            """)
            .With("$name", words.Name ?? "").With("$match", Match(words)).Run();
    }

    private Dictionary<Noun, int> CountByNoun(SearchQuestion question)
    {
        var counts = new Dictionary<Noun, int>();
        var command = Command();
        using var reader = command.Ask($"SELECT d.noun, count(*) FROM hits h JOIN documents d ON d.id = h.doc WHERE {Chosen(command, question, null)} GROUP BY d.noun");
        while (reader.Read())
        {
            counts[Enum.Parse<Noun>(reader.GetString(0))] = reader.GetInt32(1);
        }

        return counts;
    }

    private Dictionary<string, int> CountValues(SearchQuestion question, string facet)
    {
        var counts = new Dictionary<string, int>();
        var command = Command().With("$facet", facet);
        using var reader = command.Ask($"""
            SELECT f.value, count(*) FROM hits h JOIN documents d ON d.id = h.doc JOIN facets f ON f.doc = h.doc AND f.facet = $facet
            WHERE {OfNouns(command, question)} AND {Chosen(command, question, facet)} GROUP BY f.value
            """);
        while (reader.Read())
        {
            counts[reader.GetString(0)] = reader.GetInt32(1);
        }

        return counts;
    }

    private List<SearchHit> Hits(SearchQuestion question)
    {
        // Ties end with noun and Key, never with the row number: that is another one after a rebuild.
        var order = question.Order switch
        {
            SearchOrder.Newest => "d.date DESC, d.sort, d.noun, d.key",
            SearchOrder.Title => "d.sort, d.noun, d.key",
            _ => "h.exact DESC, h.rank, d.sort, d.noun, d.key",
        };
        var terms = question.Words?.Terms.ToHashSet() ?? [];
        var hits = new List<SearchHit>();
        var command = Command().With("$take", question.Take).With("$skip", question.Skip);
        using var reader = command.Ask($"""
            SELECT p.noun, p.key, p.path, t.title, t.summary, t.lessons, t.body, t.quotes, t.names, t.themes
            FROM (SELECT d.id, d.noun, d.key, d.path, row_number() OVER (ORDER BY {order}) AS place
                FROM hits h JOIN documents d ON d.id = h.doc
                WHERE {OfNouns(command, question)} AND {Chosen(command, question, null)}
                ORDER BY {order} LIMIT $take OFFSET $skip) p
            JOIN texts t ON t.doc = p.id ORDER BY p.place
            """);
        while (reader.Read())
        {
            var title = MarkedText.Of(reader.GetString(3), terms);
            var summary = MarkedText.Of(reader.GetString(4), terms);
            var isTold = title.Found.Union(summary.Found).Count() == terms.Count;
            // Where prose does not tell why it was found, its other names and themes do.
            var snippet = isTold ? null
                : MarkedText.SnippetOf(string.Join('\n', reader.GetString(5), reader.GetString(6), reader.GetString(7)), terms)
                ?? MarkedText.SnippetOf(string.Join(", ", (string[])[.. Lines(reader, 8), .. Lines(reader, 9)]), terms);
            hits.Add(new(new(Enum.Parse<Noun>(reader.GetString(0)), reader.GetString(1)), reader.GetString(2), title, summary, snippet));
        }

        return hits;
    }

    private static string[] Lines(SqliteDataReader reader, int column) => reader.GetString(column).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string OfNouns(Statement command, SearchQuestion question) =>
        question.Nouns.Count == 0 ? "TRUE" : $"d.noun IN ({command.List(question.Nouns.Select(noun => noun.ToString()))})";

    // One of the values of each facet in which something was chosen; what was chosen in the facet that is being counted
    // does not count.
    private static string Chosen(Statement command, SearchQuestion question, string? except)
    {
        var conditions = new StringBuilder("TRUE");
        foreach (var (facet, values) in question.Choices.Where(choice => choice.Key != except && choice.Value.Count > 0))
        {
            conditions.Append(CultureInfo.InvariantCulture, $" AND EXISTS (SELECT 1 FROM facets c WHERE c.doc = d.id AND c.facet = {command.List([facet])} AND c.value IN ({command.List(values)}))");
        }

        return conditions.ToString();
    }

    private Statement Command(string sql = "") => new(connection, sql);

    /// <summary>A statement and its parameters. Values go in as parameters only.</summary>
    private sealed class Statement
    {
        private readonly SqliteCommand command;

        public Statement(SqliteConnection connection, string sql)
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
        }

        public Statement With(string name, object value)
        {
            command.Parameters.AddWithValue(name, value);
            return this;
        }

        /// <summary>Adds a parameter for each value, and gives their names for the statement's text.</summary>
        public string List(IEnumerable<string> values)
        {
            var names = new List<string>();
            foreach (var value in values)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"${command.Parameters.Count}");
                With(name, value);
                names.Add(name);
            }

            return string.Join(", ", names);
        }

        public void Run()
        {
            using (command)
            {
                command.ExecuteNonQuery();
            }
        }

        public SqliteDataReader Ask(string sql)
        {
            command.CommandText = sql;
            return command.ExecuteReader();
        }
    }
}
