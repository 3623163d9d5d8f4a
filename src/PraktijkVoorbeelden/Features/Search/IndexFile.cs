using System.Globalization;
using Microsoft.Data.Sqlite;
using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>
/// One SQLite file with an FTS5 table: disposable, on this node only. One writer, any number of readers, none of whom
/// wait for each other.
/// </summary>
internal sealed class IndexFile : IDisposable
{
    /// <summary>Raise the first number when a table or what goes into it changes; older files are then built anew.</summary>
    private const int Version = 2 * 1_000 + Analyser.Version;

    private const string Schema = """
        CREATE TABLE state (id INTEGER PRIMARY KEY CHECK (id = 1), version INTEGER NOT NULL, catalogue TEXT NOT NULL, applied INTEGER NOT NULL);
        CREATE TABLE documents (id INTEGER PRIMARY KEY, noun TEXT NOT NULL, key TEXT NOT NULL, path TEXT NOT NULL, sort TEXT NOT NULL, date TEXT NOT NULL, UNIQUE (noun, key));
        CREATE TABLE texts (doc INTEGER PRIMARY KEY, title TEXT NOT NULL, names TEXT NOT NULL, themes TEXT NOT NULL, summary TEXT NOT NULL, lessons TEXT NOT NULL, body TEXT NOT NULL, quotes TEXT NOT NULL);
        CREATE TABLE names (name TEXT NOT NULL, doc INTEGER NOT NULL, PRIMARY KEY (name, doc)) WITHOUT ROWID;
        CREATE INDEX names_doc ON names (doc);
        CREATE TABLE facets (doc INTEGER NOT NULL, facet TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (doc, facet, value)) WITHOUT ROWID;
        CREATE TABLE uses (noun TEXT NOT NULL, key TEXT NOT NULL, doc INTEGER NOT NULL, PRIMARY KEY (noun, key, doc)) WITHOUT ROWID;
        CREATE INDEX uses_doc ON uses (doc);
        CREATE VIRTUAL TABLE terms USING fts5 (title, names, themes, summary, lessons, body, quotes, content = '', tokenize = 'ascii');
        """;

    private readonly SqliteConnection writer;
    private readonly string readers;
    private long applied;

    private IndexFile(string path, SqliteConnection writer, long applied)
    {
        Path = path;
        this.writer = writer;
        this.applied = applied;
        readers = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly }.ToString();
    }

    /// <summary>Where it lies.</summary>
    public string Path { get; }

    /// <summary>The number of the last change that is in it.</summary>
    public long Applied => Interlocked.Read(ref applied);

    /// <summary>Makes an empty file, to be filled from the catalogue as it was at a change.</summary>
    public static IndexFile Create(string path, Guid catalogue, long applied)
    {
        var connection = OpenWriter(path, SqliteOpenMode.ReadWriteCreate);
        try
        {
            Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
            using var transaction = connection.BeginTransaction();
            Execute(connection, Schema);
            using var command = connection.CreateCommand();
            // Until it is filled it has no catalogue: a file whose filling was broken off is of no use to the next start.
            command.CommandText = "INSERT INTO state (id, version, catalogue, applied) VALUES (1, $version, '', $applied)";
            command.Parameters.AddWithValue("$version", Version);
            command.Parameters.AddWithValue("$applied", applied);
            command.ExecuteNonQuery();
            transaction.Commit();
            return new(path, connection, applied) { Catalogue = catalogue };
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Opens a file that was filled before; null where it is damaged, of another version or of another catalogue.</summary>
    public static IndexFile? TryOpen(string path, Guid catalogue)
    {
        SqliteConnection? connection = null;
        try
        {
            connection = OpenWriter(path, SqliteOpenMode.ReadWrite);
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT applied FROM state WHERE id = 1 AND version = $version AND catalogue = $catalogue";
            command.Parameters.AddWithValue("$version", Version);
            command.Parameters.AddWithValue("$catalogue", catalogue.ToString());
            if (command.ExecuteScalar() is long applied)
                return new(path, connection, applied) { Catalogue = catalogue };
        }
        catch (SqliteException fault) when (IsDamage(fault) || fault.SqliteErrorCode == SQLitePCL.raw.SQLITE_ERROR)
        {
            // No such table, no such file, no database at all: of no use either way.
        }

        connection?.Dispose();
        return null;
    }

    /// <summary>The catalogue that it is an index of.</summary>
    public required Guid Catalogue { get; init; }

    /// <summary>Whether a fault says that the file itself can't be used any more.</summary>
    public static bool IsDamage(SqliteException fault) => fault.SqliteErrorCode
        is SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_IOERR;

    /// <summary>Reads every page of the file and tells whether they fit together.</summary>
    public bool IsWhole()
    {
        try
        {
            using var connection = OpenReader();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA quick_check(1)";
            return command.ExecuteScalar() is "ok";
        }
        catch (SqliteException fault) when (IsDamage(fault))
        {
            return false;
        }
    }

    /// <summary>Begins to write. One at a time.</summary>
    public IndexWriter BeginWriting() => new(writer, this);

    /// <summary>A connection of its own for a reader.</summary>
    public SqliteConnection OpenReader()
    {
        var connection = new SqliteConnection(readers);
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Says that everything that is in the catalogue is in the file: from now on it can be opened again.</summary>
    public void SetFilled()
    {
        using (var command = writer.CreateCommand())
        {
            command.CommandText = "INSERT INTO terms (terms) VALUES ('optimize'); UPDATE state SET catalogue = $catalogue";
            command.Parameters.AddWithValue("$catalogue", Catalogue.ToString());
            command.ExecuteNonQuery();
        }

        Execute(writer, "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /// <summary>Notes the last change that was written.</summary>
    internal void SetApplied(long number) => Interlocked.Exchange(ref applied, number);

    /// <inheritdoc/>
    public void Dispose()
    {
        using (var reader = new SqliteConnection(readers))
        {
            SqliteConnection.ClearPool(reader);
        }

        writer.Dispose();
    }

    private static SqliteConnection OpenWriter(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

/// <summary>A batch of documents on its way into the index: all of it, or nothing where it is not committed.</summary>
internal sealed class IndexWriter : IDisposable
{
    private const string FtsColumns = "title, names, themes, summary, lessons, body, quotes";

    private readonly SqliteConnection connection;
    private readonly IndexFile file;
    private readonly SqliteTransaction transaction;
    private readonly Dictionary<string, SqliteCommand> commands = [];

    public IndexWriter(SqliteConnection connection, IndexFile file)
    {
        this.connection = connection;
        this.file = file;
        transaction = connection.BeginTransaction();
    }

    /// <summary>The documents that were made from this root, its own included.</summary>
    public List<RootId> MadeFrom(RootId root)
    {
        var found = new List<RootId>();
        using var reader = Command(
            "SELECT noun, key FROM documents WHERE noun = $1 AND key = $2 "
            + "UNION SELECT d.noun, d.key FROM uses u JOIN documents d ON d.id = u.doc WHERE u.noun = $1 AND u.key = $2",
            root.Noun.ToString(), root.Key).ExecuteReader();
        while (reader.Read())
        {
            found.Add(new(Enum.Parse<Noun>(reader.GetString(0)), reader.GetString(1)));
        }

        return found;
    }

    /// <summary>Puts a document in, in the place of the one of the same root.</summary>
    public void Put(SearchDocument document)
    {
        Remove(document.Root);
        var noun = document.Root.Noun.ToString();
        Command("INSERT INTO documents (noun, key, path, sort, date) VALUES ($1, $2, $3, $4, $5)", noun, document.Root.Key, document.Path, document.SortKey, document.Date).ExecuteNonQuery();
        var id = (long)Command("SELECT last_insert_rowid()").ExecuteScalar()!;
        string[] texts =
        [
            document.Title,
            Joined(document.Aliases.Concat(document.Names)),
            Joined(document.Themes),
            document.Summary,
            Joined(document.Lessons),
            Joined(document.Body),
            Joined(document.Quotes),
        ];
        Command($"INSERT INTO texts (doc, {FtsColumns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)", [id, .. texts]).ExecuteNonQuery();
        Command($"INSERT INTO terms (rowid, {FtsColumns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)", [id, .. texts.Select(Analyser.TermsOf)]).ExecuteNonQuery();
        foreach (var name in document.Aliases.Prepend(document.Title).Select(Analyser.TermsOf).Where(name => name.Length > 0).Distinct())
        {
            Command("INSERT INTO names (name, doc) VALUES ($1, $2)", name, id).ExecuteNonQuery();
        }

        foreach (var facet in document.Facets)
        {
            Command("INSERT INTO facets (doc, facet, value) VALUES ($1, $2, $3)", id, facet.Facet, facet.Value).ExecuteNonQuery();
        }

        foreach (var used in document.Uses.Where(used => used != document.Root))
        {
            Command("INSERT INTO uses (noun, key, doc) VALUES ($1, $2, $3)", used.Noun.ToString(), used.Key, id).ExecuteNonQuery();
        }
    }

    /// <summary>Takes the document of a root out, if there is one.</summary>
    public void Remove(RootId root)
    {
        if (Command("SELECT id FROM documents WHERE noun = $1 AND key = $2", root.Noun.ToString(), root.Key).ExecuteScalar() is not long id)
            return;

        var texts = new List<object>();
        using (var reader = Command($"SELECT {FtsColumns} FROM texts WHERE doc = $1", id).ExecuteReader())
        {
            reader.Read();
            for (var column = 0; column < reader.FieldCount; column++)
            {
                texts.Add(Analyser.TermsOf(reader.GetString(column)));
            }
        }

        // The FTS table holds no text. Told exactly what went in it takes exactly that out, counts and averages included:
        // what is left ranks as if the document had never been there (its own deletion by row number leaves the averages).
        Command($"INSERT INTO terms (terms, rowid, {FtsColumns}) VALUES ('delete', $1, $2, $3, $4, $5, $6, $7, $8)", [id, .. texts]).ExecuteNonQuery();
        foreach (var table in (ReadOnlySpan<string>)["texts", "names", "facets", "uses"])
        {
            Command($"DELETE FROM {table} WHERE doc = $1", id).ExecuteNonQuery();
        }

        Command("DELETE FROM documents WHERE id = $1", id).ExecuteNonQuery();
    }

    /// <summary>Makes all of it visible at once, together with the number of the last change that is in it.</summary>
    public void Commit(long applied)
    {
        Command("UPDATE state SET applied = $1", applied.ToString(CultureInfo.InvariantCulture)).ExecuteNonQuery();
        transaction.Commit();
        file.SetApplied(applied);
    }

    public void Dispose()
    {
        foreach (var command in commands.Values)
        {
            command.Dispose();
        }

        transaction.Dispose();
    }

    private static string Joined(IEnumerable<string?> parts) => string.Join('\n', parts.Where(part => !string.IsNullOrWhiteSpace(part)));

    // Prepared once for a batch: a batch runs the same dozen statements thousands of times.
    private SqliteCommand Command(string sql, params object[] values)
    {
        if (!commands.TryGetValue(sql, out var command))
        {
            commands[sql] = command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
            {
                command.Parameters.Add(new() { ParameterName = string.Create(CultureInfo.InvariantCulture, $"${i + 1}") });
            }

            command.Prepare();
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        return command;
    }
}
