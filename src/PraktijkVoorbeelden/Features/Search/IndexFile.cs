using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Data.Sqlite;
using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>
/// One SQLite file: disposable, on this node only. It keeps the documents with their words and texts; questions are
/// answered from an <see cref="IndexImage"/> of it in memory, which is stored too as it was when the file was filled, so that
/// a start need not make it again. One writer, any number of readers, none of whom wait for each other.
/// </summary>
internal sealed class IndexFile : IDisposable
{
    /// <summary>Raise the first number when a table or what goes into it changes; older files are then built anew.</summary>
    private const int Version = 4 * 1_000 + Analyser.Version;

    // Made when all is in it, which is quicker than keeping them up to date row by row.
    private const string Indexes = "CREATE INDEX names_doc ON names (doc); CREATE INDEX uses_doc ON uses (doc);";

    private const int ChunkSize = 500;
    private const int ChunksAhead = 8;
    private const int MuchToForget = 20_000;

    private const string SafeToUse = "PRAGMA cache_size = -4096; PRAGMA synchronous = NORMAL; PRAGMA journal_mode = WAL;";

    // Row numbers are never used twice, so that a reader of an earlier moment finds its own document or none.
    private const string Schema = """
        CREATE TABLE state (id INTEGER PRIMARY KEY CHECK (id = 1), version INTEGER NOT NULL, catalogue TEXT NOT NULL, applied INTEGER NOT NULL, filled INTEGER NOT NULL);
        CREATE TABLE documents (id INTEGER PRIMARY KEY AUTOINCREMENT, noun TEXT NOT NULL, key TEXT NOT NULL, path TEXT NOT NULL, sort TEXT NOT NULL, date TEXT NOT NULL, facets BLOB NOT NULL, terms BLOB NOT NULL, UNIQUE (noun, key));
        CREATE TABLE texts (doc INTEGER PRIMARY KEY, title TEXT NOT NULL, names TEXT NOT NULL, themes TEXT NOT NULL, summary TEXT NOT NULL, lessons TEXT NOT NULL, body TEXT NOT NULL, quotes TEXT NOT NULL);
        CREATE TABLE names (name TEXT NOT NULL, doc INTEGER NOT NULL, PRIMARY KEY (name, doc)) WITHOUT ROWID;
        CREATE TABLE vocabulary (id INTEGER PRIMARY KEY, term TEXT NOT NULL);
        CREATE TABLE facet_values (id INTEGER PRIMARY KEY, facet TEXT NOT NULL, value TEXT NOT NULL);
        CREATE TABLE labels (noun TEXT NOT NULL, key TEXT NOT NULL, position INTEGER NOT NULL, label TEXT NOT NULL, PRIMARY KEY (noun, key, position)) WITHOUT ROWID;
        CREATE TABLE postings (term INTEGER PRIMARY KEY, titles BLOB NOT NULL, texts BLOB NOT NULL, documents INTEGER NOT NULL, plain INTEGER NOT NULL);
        CREATE TABLE gone (id INTEGER PRIMARY KEY, terms BLOB NOT NULL);
        CREATE TABLE uses (noun TEXT NOT NULL, key TEXT NOT NULL, doc INTEGER NOT NULL, PRIMARY KEY (noun, key, doc)) WITHOUT ROWID;
        """;

    private readonly SqliteConnection writer;
    private readonly string readers;
    private volatile IndexImage? image;
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

    /// <summary>What it holds, for readers; none before it is filled.</summary>
    public IndexImage? Image => image;

    /// <summary>Its words.</summary>
    internal Vocabulary Vocabulary { get; private set; } = new();

    /// <summary>The values of its facets.</summary>
    internal FacetValues Values { get; private set; } = new();

    /// <summary>How many words are in the table of words.</summary>
    internal int StoredWords { get; set; }

    /// <summary>How many values are in the table of values of facets.</summary>
    internal int StoredValues { get; set; }

    /// <summary>Makes an empty file, to be filled from the catalogue as it was at a change.</summary>
    public static IndexFile Create(string path, Guid catalogue, long applied)
    {
        var connection = OpenWriter(path, SqliteOpenMode.ReadWriteCreate);
        try
        {
            // What is broken off while it is being filled is thrown away: nothing needs to be safe before SetFilled.
            Execute(connection, "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536;");
            using var transaction = connection.BeginTransaction();
            Execute(connection, Schema);
            using var command = connection.CreateCommand();
            // Until it is filled it has no catalogue: a file whose filling was broken off is of no use to the next start.
            command.CommandText = "INSERT INTO state (id, version, catalogue, applied, filled) VALUES (1, $version, '', $applied, 0)";
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

    /// <summary>Opens a file that was filled before; null where it is damaged, of another version or catalogue, or ahead of that.</summary>
    public static IndexFile? TryOpen(string path, Guid catalogue, long lastChange)
    {
        SqliteConnection? connection = null;
        try
        {
            connection = OpenWriter(path, SqliteOpenMode.ReadWrite);
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT applied FROM state WHERE id = 1 AND version = $version AND catalogue = $catalogue";
            command.Parameters.AddWithValue("$version", Version);
            command.Parameters.AddWithValue("$catalogue", catalogue.ToString());
            if (command.ExecuteScalar() is long applied && applied <= lastChange)
            {
                Execute(connection, SafeToUse);
                var file = new IndexFile(path, connection, applied) { Catalogue = catalogue };
                file.Load();
                return file;
            }
        }
        catch (SqliteException fault) when (IsDamage(fault) || fault.SqliteErrorCode == SQLitePCL.raw.SQLITE_ERROR)
        {
            // No such table, no such file, no database at all: of no use either way.
        }
        catch (Exception fault) when (fault is IndexOutOfRangeException or ArgumentException or InvalidCastException or FormatException or KeyNotFoundException or OverflowException)
        {
            // SQLite can read it, and what it reads makes no sense.
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

    /// <summary>Says that everything that is in the catalogue is in the file: from now on it can be used, and opened again.</summary>
    public void SetFilled()
    {
        Execute(writer, Indexes);
        var filled = IndexImage.Of(Ahead(Documents(writer, int.MaxValue)), Vocabulary, Values, ReadLabels());
        Store(filled);
        using (var command = writer.CreateCommand())
        {
            command.CommandText = "UPDATE state SET catalogue = $catalogue, filled = $filled";
            command.Parameters.AddWithValue("$catalogue", Catalogue.ToString());
            command.Parameters.AddWithValue("$filled", filled.Rows - 1);
            command.ExecuteNonQuery();
        }

        Execute(writer, SafeToUse);
        image = filled;
    }

    /// <summary>Shows readers what was written.</summary>
    internal void Show(IndexImage next) => image = next;

    /// <summary>Reads all of it into memory: as it was when it was filled, and then what came and went since.</summary>
    internal void Load()
    {
        var filled = (int)Rows(writer, "SELECT filled FROM state").Select(row => row.GetInt64(0)).Single();
        // On two cores at once.
        var documents = Task.Run(() =>
        {
            using var reader = OpenReader();
            return (Filled: Documents(reader, filled).ToList(), Gone: Gone(reader).ToList());
        });
        try
        {
            LoadWords();
            var labels = ReadLabels();
            var postings = ReadPostings();
            var words = WordList.Of(Vocabulary);
            var (then, gone) = documents.GetAwaiter().GetResult();
            var stored = IndexImage.Of(filled + 1, then.Concat(gone), postings, words, Vocabulary, Values, labels);
            List<(int, IndexedDocument)> added = [.. Documents(writer, int.MaxValue, filled)];
            image = added.Count == 0 && gone.Count == 0 ? stored : stored.With([.. gone.Select(document => document.Row)], added, null);
        }
        finally
        {
            documents.ContinueWith(_ => { }, TaskScheduler.Default).Wait();
        }
    }

    private void LoadWords()
    {
        Vocabulary = new((int)Rows(writer, "SELECT ifnull(max(id), 0) + 1024 FROM vocabulary").Select(row => row.GetInt64(0)).Single());
        Values = new();
        foreach (var row in Rows(writer, "SELECT id, term FROM vocabulary ORDER BY id"))
        {
            if (Vocabulary.Add(row.GetString(1)) != row.GetInt32(0))
                throw new FormatException("The words are not numbered as they should.");
        }

        foreach (var row in Rows(writer, "SELECT id, facet, value FROM facet_values ORDER BY id"))
        {
            if (Values.Add(new(row.GetString(1), row.GetString(2))) != row.GetInt32(0))
                throw new FormatException("The values are not numbered as they should.");
        }

        (StoredWords, StoredValues) = (Vocabulary.Count, Values.Count);
    }

    private TermPostings?[] ReadPostings()
    {
        var postings = new TermPostings?[Vocabulary.Count];
        foreach (var row in Rows(writer, "SELECT term, titles, texts, documents, plain FROM postings ORDER BY term"))
        {
            postings[row.GetInt32(0)] = new((byte[])row.GetValue(1), (byte[])row.GetValue(2), row.GetInt32(3), row.GetInt32(4));
        }

        return postings;
    }

    private void Store(IndexImage filled)
    {
        using var transaction = writer.BeginTransaction();
        using var command = writer.CreateCommand();
        command.CommandText = "INSERT INTO postings (term, titles, texts, documents, plain) VALUES ($term, $titles, $texts, $documents, $plain)";
        foreach (var name in (ReadOnlySpan<string>)["$term", "$titles", "$texts", "$documents", "$plain"])
        {
            command.Parameters.Add(new() { ParameterName = name });
        }

        for (var term = 0; term < Vocabulary.Count; term++)
        {
            if (filled.Postings(term) is not { } postings)
                continue;
            object[] values = [term, postings.Titles, postings.Texts, postings.Documents, postings.Plain];
            for (var at = 0; at < values.Length; at++)
            {
                command.Parameters[at].Value = values[at];
            }

            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    /// <summary>Gives back what growing lists left behind while this was read: as much as they became.</summary>
    internal void Tidy()
    {
        if (image is { Rows: >= MuchToForget })
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
    }

    // Reads on while what was read is put in its place.
    private static IEnumerable<T> Ahead<T>(IEnumerable<T> items)
    {
        using var read = new BlockingCollection<T[]>(ChunksAhead);
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(() =>
        {
            try
            {
                foreach (var chunk in items.Chunk(ChunkSize))
                {
                    read.Add(chunk, stop.Token);
                }
            }
            finally
            {
                read.CompleteAdding();
            }
        });
        try
        {
            foreach (var chunk in read.GetConsumingEnumerable())
            {
                foreach (var item in chunk)
                {
                    yield return item;
                }
            }

            reading.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
            reading.ContinueWith(_ => { }, TaskScheduler.Default).Wait();
        }
    }

    /// <summary>The names that mean the same, as they are stored.</summary>
    internal LabelBook ReadLabels() => new(Rows(writer, "SELECT noun, key, position, label FROM labels ORDER BY noun, key, position")
        .Select(row => new RootLabel(new(Enum.Parse<Noun>(row.GetString(0)), row.GetString(1)), row.GetInt32(2), row.GetString(3))));

    // Rows up to one, and after another.
    private static IEnumerable<(int Row, IndexedDocument Document)> Documents(SqliteConnection connection, int to, int after = 0)
    {
        var nouns = Enum.GetNames<Noun>().ToDictionary(name => name, Enum.Parse<Noun>);
        var sql = string.Create(CultureInfo.InvariantCulture, $"SELECT id, noun, key, sort, date, facets, terms FROM documents WHERE id > {after} AND id <= {to} ORDER BY id");
        return Rows(connection, sql).Select(row => (
            row.GetInt32(0),
            new IndexedDocument(new(nouns[row.GetString(1)], row.GetString(2)), row.GetString(3), row.GetString(4), Numbers((byte[])row.GetValue(5)), (byte[])row.GetValue(6))));
    }

    // What was there when the file was filled, and is not any more: to be taken out again.
    private static IEnumerable<(int Row, IndexedDocument Document)> Gone(SqliteConnection connection) => Rows(connection, "SELECT id, terms FROM gone ORDER BY id")
        .Select(row => (row.GetInt32(0), new IndexedDocument(default, "", "", [], (byte[])row.GetValue(1))));

    private static IEnumerable<SqliteDataReader> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return reader;
        }
    }

    private static int[] Numbers(byte[] bytes)
    {
        var numbers = new List<int>();
        for (var at = 0; at < bytes.Length;)
        {
            numbers.Add(Varint.Read(bytes, ref at));
        }

        return [.. numbers];
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
    private const string TextColumns = "title, names, themes, summary, lessons, body, quotes";

    private readonly SqliteConnection connection;
    private readonly IndexFile file;
    private readonly SqliteTransaction transaction;
    private readonly Dictionary<string, SqliteCommand> commands = [];
    private readonly HashSet<int> removed = [];
    private readonly List<(int Row, IndexedDocument Document)> added = [];
    private readonly (int Words, int Values) stored;
    private bool hasNewLabels;
    private bool isCommitted;

    public IndexWriter(SqliteConnection connection, IndexFile file)
    {
        this.connection = connection;
        this.file = file;
        stored = (file.StoredWords, file.StoredValues);
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

    /// <summary>The texts of the document of a root; none where it has none.</summary>
    public List<string> TextsOf(RootId root)
    {
        using var reader = Command(
            $"SELECT {TextColumns} FROM texts t JOIN documents d ON d.id = t.doc WHERE d.noun = $1 AND d.key = $2",
            root.Noun.ToString(), root.Key).ExecuteReader();
        return reader.Read() ? [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)] : [];
    }

    /// <summary>Makes the file one that no other start of the site opens: it holds a word that has to go, and another file is on its way.</summary>
    public void Retire() => Command("UPDATE state SET version = 0").ExecuteNonQuery();

    /// <summary>Puts a document in, in the place of the one of the same root.</summary>
    public void Put(SearchDocument document)
    {
        // A file that is being filled has none yet.
        if (file.Image is not null)
            Remove(document.Root);
        string[] texts =
        [
            document.Title,
            Joined(document.Names),
            Joined(document.Themes),
            document.Summary,
            Joined(document.Lessons),
            Joined(document.Body),
            Joined(document.Quotes),
        ];
        // Other names of its own are worth as much as what it is called.
        var terms = DocumentTerms.Of([Joined(document.Aliases.Prepend(document.Title)), .. texts[1..]], file.Vocabulary);
        int[] values = [.. document.Facets.Select(file.Values.Add)];
        Command("INSERT INTO documents (noun, key, path, sort, date, facets, terms) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            document.Root.Noun.ToString(), document.Root.Key, document.Path, document.SortKey, document.Date, Bytes(values), terms).ExecuteNonQuery();
        var id = (long)Command("SELECT last_insert_rowid()").ExecuteScalar()!;
        // Shown with a hit where nothing else tells why it was found.
        texts[1] = Joined(document.Aliases.Concat(document.Names));
        Command($"INSERT INTO texts (doc, {TextColumns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)", [id, .. texts]).ExecuteNonQuery();
        foreach (var name in document.Aliases.Prepend(document.Title).Select(Analyser.TermsOf).Where(name => name.Length > 0).Distinct())
        {
            Command("INSERT INTO names (name, doc) VALUES ($1, $2)", name, id).ExecuteNonQuery();
        }

        foreach (var used in document.Uses.Where(used => used != document.Root))
        {
            Command("INSERT INTO uses (noun, key, doc) VALUES ($1, $2, $3)", used.Noun.ToString(), used.Key, id).ExecuteNonQuery();
        }

        if (file.Image is not null)
            added.Add(((int)id, new(document.Root, document.SortKey, document.Date, values, terms)));
    }

    /// <summary>Takes the document of a root out, if there is one.</summary>
    public void Remove(RootId root)
    {
        if (Command("SELECT id FROM documents WHERE noun = $1 AND key = $2", root.Noun.ToString(), root.Key).ExecuteScalar() is not long id)
            return;

        // Its words as numbers, until the file is filled anew; its text goes at once.
        Command("INSERT INTO gone (id, terms) SELECT id, terms FROM documents WHERE id = $1 AND id <= (SELECT filled FROM state)", id).ExecuteNonQuery();
        foreach (var table in (ReadOnlySpan<string>)["texts", "names", "uses"])
        {
            Command($"DELETE FROM {table} WHERE doc = $1", id).ExecuteNonQuery();
        }

        Command("DELETE FROM documents WHERE id = $1", id).ExecuteNonQuery();
        if (added.RemoveAll(document => document.Row == id) == 0)
            removed.Add((int)id);
    }

    /// <summary>Puts the names of a root in, in the place of those that it had; none where it is gone.</summary>
    public void PutLabels(RootId root, IEnumerable<RootLabel> labels)
    {
        Command("DELETE FROM labels WHERE noun = $1 AND key = $2", root.Noun.ToString(), root.Key).ExecuteNonQuery();
        foreach (var label in labels)
        {
            Command("INSERT INTO labels (noun, key, position, label) VALUES ($1, $2, $3, $4)", root.Noun.ToString(), root.Key, label.Position, label.Text).ExecuteNonQuery();
        }

        hasNewLabels = true;
    }

    /// <summary>Makes all of it visible at once, together with the number of the last change that is in it.</summary>
    public void Commit(long applied)
    {
        for (; file.StoredWords < file.Vocabulary.Count; file.StoredWords++)
        {
            Command("INSERT OR REPLACE INTO vocabulary (id, term) VALUES ($1, $2)", file.StoredWords, file.Vocabulary.Term(file.StoredWords)).ExecuteNonQuery();
        }

        for (; file.StoredValues < file.Values.Count; file.StoredValues++)
        {
            var value = file.Values[file.StoredValues];
            Command("INSERT OR REPLACE INTO facet_values (id, facet, value) VALUES ($1, $2, $3)", file.StoredValues, value.Facet, value.Value).ExecuteNonQuery();
        }

        Command("UPDATE state SET applied = $1", applied.ToString(CultureInfo.InvariantCulture)).ExecuteNonQuery();
        var next = file.Image?.With(removed, added, hasNewLabels ? file.ReadLabels() : null);
        transaction.Commit();
        isCommitted = true;
        if (next is not null)
            file.Show(next);
        file.SetApplied(applied);
    }

    public void Dispose()
    {
        foreach (var command in commands.Values)
        {
            command.Dispose();
        }

        transaction.Dispose();
        // What was not stored is stored with the next batch.
        if (!isCommitted)
            (file.StoredWords, file.StoredValues) = stored;
    }

    private static string Joined(IEnumerable<string?> parts) => string.Join('\n', parts.Where(part => !string.IsNullOrWhiteSpace(part)));

    private static byte[] Bytes(int[] numbers)
    {
        var bytes = new byte[numbers.Length * Varint.MaxLength];
        var length = 0;
        foreach (var number in numbers)
        {
            Varint.Write(bytes, ref length, number);
        }

        return bytes[..length];
    }

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
