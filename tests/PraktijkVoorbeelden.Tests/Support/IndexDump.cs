using Microsoft.Data.Sqlite;

namespace PraktijkVoorbeelden.Tests.Support;

/// <summary>Reads everything that an index file holds as lines of text, without row numbers, so that two files can be compared.</summary>
internal static class IndexDump
{
    private static readonly string[] Queries =
    [
        "SELECT 'document', noun, key, path, sort, date, t.* FROM documents d JOIN texts t ON t.doc = d.id",
        "SELECT 'name', noun, key, n.name FROM names n JOIN documents d ON d.id = n.doc",
        "SELECT 'label', noun, key, position, label FROM labels",
        "SELECT 'uses', d.noun, d.key, u.noun, u.key FROM uses u JOIN documents d ON d.id = u.doc",
        "SELECT 'stray', count(*) FROM texts WHERE doc NOT IN (SELECT id FROM documents)",
        "SELECT 'applied', applied, catalogue FROM state",
    ];

    /// <summary>The index file in a data folder. There is one: what is not in use is deleted.</summary>
    public static string FileIn(string dataFolder) => Directory.GetFiles(Path.Combine(dataFolder, "index"), "zoeken-*.db").Single();

    /// <summary>All rows of the file, with words and values instead of their numbers, sorted.</summary>
    public static IReadOnlyList<string> Read(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        var words = Names(connection, "SELECT id, term FROM vocabulary");
        var values = Names(connection, "SELECT id, facet || '=' || value FROM facet_values");
        var lines = Queries.SelectMany(query => Rows(connection, query)).ToList();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT noun || ' ' || key, facets, terms FROM documents";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            lines.AddRange(Numbers((byte[])reader.GetValue(1)).Select(value => $"facet|{reader.GetString(0)}|{values[value]}"));
            lines.Add($"terms|{reader.GetString(0)}|{Terms(Numbers((byte[])reader.GetValue(2)), words)}");
        }

        return [.. lines.Order(StringComparer.Ordinal)];
    }

    // Of each part how many words, and which.
    private static string Terms(List<int> numbers, Dictionary<int, string> words)
    {
        var terms = new List<string>();
        for (var at = 0; at < numbers.Count;)
        {
            var count = numbers[at++];
            terms.Add(string.Join(' ', numbers.Skip(at).Take(count).Select(number => words[number])));
            at += count;
        }

        return string.Join('|', terms);
    }

    private static List<int> Numbers(byte[] bytes)
    {
        var numbers = new List<int>();
        for (var (at, shift, number) = (0, 0, 0); at < bytes.Length; at++)
        {
            number |= (bytes[at] & 0x7F) << shift;
            shift += 7;
            if (bytes[at] >= 0x80)
                continue;
            numbers.Add(number);
            (shift, number) = (0, 0);
        }

        return numbers;
    }

    private static Dictionary<int, string> Names(SqliteConnection connection, string sql)
    {
        var names = new Dictionary<int, string>();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            names[reader.GetInt32(0)] = reader.GetString(1);
        }

        return names;
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
