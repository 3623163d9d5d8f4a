using Microsoft.Data.Sqlite;

namespace PraktijkVoorbeelden.Tests.Support;

/// <summary>Reads everything that an index file holds as lines of text, without row numbers, so that two files can be compared.</summary>
internal static class IndexDump
{
    private static readonly string[] Queries =
    [
        "SELECT 'document', noun, key, path, sort, date, t.* FROM documents d JOIN texts t ON t.doc = d.id",
        "SELECT 'name', noun, key, n.name FROM names n JOIN documents d ON d.id = n.doc",
        "SELECT 'facet', noun, d.key, f.facet, f.value FROM facets f JOIN documents d ON d.id = f.doc",
        "SELECT 'uses', d.noun, d.key, u.noun, u.key FROM uses u JOIN documents d ON d.id = u.doc",
        "SELECT 'term', noun, key, i.term, i.col, i.offset FROM temp.instances i LEFT JOIN documents d ON d.id = i.doc",
        "SELECT 'stray', count(*) FROM texts WHERE doc NOT IN (SELECT id FROM documents)",
        "SELECT 'applied', applied, catalogue FROM state",
    ];

    /// <summary>The index file in a data folder. There is one: what is not in use is deleted.</summary>
    public static string FileIn(string dataFolder) => Directory.GetFiles(Path.Combine(dataFolder, "index"), "zoeken-*.db").Single();

    /// <summary>All rows of the file, and how each term ranks, sorted.</summary>
    public static IReadOnlyList<string> Read(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using (var instances = connection.CreateCommand())
        {
            instances.CommandText = "CREATE VIRTUAL TABLE temp.instances USING fts5vocab('main', 'terms', 'instance')";
            instances.ExecuteNonQuery();
        }

        var lines = Queries.SelectMany(query => Rows(connection, query)).ToList();
        foreach (var term in Rows(connection, "SELECT DISTINCT term FROM temp.instances").ToList())
        {
            lines.AddRange(Rows(connection, $"SELECT 'rank', '{term}', noun, key, bm25(terms, 10, 6, 5, 4, 2, 1, 1) FROM terms JOIN documents d ON d.id = terms.rowid WHERE terms MATCH '\"{term}\"'"));
        }

        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            // A row number means nothing: after a rebuild it is another.
            yield return string.Join('|', Enumerable.Range(0, reader.FieldCount).Where(column => reader.GetName(column) != "doc").Select(column => reader.GetValue(column)));
        }
    }
}
