using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using PraktijkVoorbeelden.Features.Search;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Bench;

/// <summary>
/// Adds cards to a catalogue that holds the seeds, until there are so many: the same ones each time. Sentences are those of
/// the seeds with other words in them, drawn by Zipf's law from the words of the seeds and from compounds made of two of
/// those, so that there are common words, rare words and many that stand in one card only.
/// </summary>
internal static class LargeCatalogue
{
    private const int Compounds = 60_000;
    private const int OrganisationsPerCard = 60;
    private const int MaxOrganisations = 2_000;

    // Words as long as this make what a sentence is about; shorter ones hold it together and stay.
    private const int ContentWord = 6;

    public static void Make(string folder, int count)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "catalogus.db")};Pooling=False");
        connection.Open();
        Execute(connection, "PRAGMA synchronous = OFF");
        using var transaction = connection.BeginTransaction();
        var random = new Random(2017);
        var seeds = new Seeds(connection);
        var words = Words(seeds, random);
        var organisations = AddOrganisations(connection, words, random, Math.Min(MaxOrganisations, count / OrganisationsPerCard));
        var writer = new CardWriter(connection, seeds, words, organisations, random);
        for (var number = seeds.Cards; number < count; number++)
        {
            writer.Add(number);
        }

        transaction.Commit();
    }

    // The most frequent word first.
    private static ZipfWords Words(Seeds seeds, Random random)
    {
        var own = seeds.Sentences.SelectMany(Analyser.WordsOf).Where(word => word is { IsJoined: false, Term.Length: >= ContentWord } && word.Term.All(char.IsAsciiLetter))
            .GroupBy(word => word.Term).OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).Select(same => same.Key).ToList();
        var parts = own.Where(word => word.Length <= 12).ToList();
        var compounds = new HashSet<string>(StringComparer.Ordinal);
        while (compounds.Count < Compounds)
        {
            compounds.Add(parts[(int)(parts.Count * Math.Pow(random.NextDouble(), 2))] + parts[random.Next(parts.Count)]);
        }

        return new([.. own, .. compounds.Except(own)]);
    }

    private static List<string> AddOrganisations(SqliteConnection connection, ZipfWords words, Random random, int count)
    {
        var keys = new List<string>();
        for (var number = 0; number < count; number++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{Text.Capital(words.Next(random))} {Text.Capital(words.Next(random))} {number}");
            var key = string.Create(CultureInfo.InvariantCulture, $"bench-organisatie-{number}");
            var slug = Folding.ForAddress(name, 80);
            Execute(connection, "INSERT INTO Organisations (Key, FirstPublishedAt, Kind, LookupKey, Name, PublishedAt, Slug, SortKey, Version) SELECT $1, $2, (SELECT min(Kind) FROM Organisations), $3, $4, $2, $5, $3, 1",
                key, "2026-11-21 00:00:00", Folding.ForSorting(name, 200), name, slug);
            Execute(connection, "INSERT INTO Addresses (Noun, Slug, Key, Status) VALUES ('Organisation', $1, $2, 'Live')", slug, key);
            keys.Add(key);
        }

        return keys;
    }

    internal static void Execute(SqliteConnection connection, string sql, params object?[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"${i + 1}"), values[i] ?? DBNull.Value);
        }

        command.ExecuteNonQuery();
    }
}

/// <summary>What the seeds give: sentences, and the Keys that cards refer to.</summary>
internal sealed class Seeds
{
    public Seeds(SqliteConnection connection)
    {
        Cards = Read(connection, "SELECT Key FROM Initiatives").Count;
        Sentences = [.. Read(connection, """
            SELECT Summary FROM Initiatives UNION SELECT Approach FROM Initiatives UNION SELECT Result FROM Initiatives UNION SELECT Occasion FROM Initiatives
            UNION SELECT Learned FROM Initiatives UNION SELECT Text FROM InitiativeLessons UNION SELECT Text FROM InitiativeQuotes UNION SELECT Description FROM Organisations
            """).SelectMany(text => text.Split(". ", StringSplitOptions.RemoveEmptyEntries)).Where(sentence => sentence.Length > 30 && !sentence.Contains('{', StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        Municipalities = Read(connection, "SELECT Key FROM Municipalities ORDER BY Population DESC");
        Themes = Read(connection, "SELECT Key FROM Terms WHERE Scheme = 'Theme' ORDER BY Key");
        TargetGroups = Read(connection, "SELECT Key FROM Terms WHERE Scheme = 'TargetGroup' ORDER BY Key");
        Laws = Read(connection, "SELECT Key FROM Terms WHERE Scheme = 'Law' ORDER BY Key");
        Sources = Read(connection, "SELECT Key FROM Sources ORDER BY Key");
        Phases = Read(connection, "SELECT DISTINCT Phase FROM Initiatives ORDER BY Phase");
        Roles = Read(connection, "SELECT DISTINCT Role FROM InitiativeOrganisations WHERE Role IS NOT NULL ORDER BY Role");
        LessonKinds = Read(connection, "SELECT DISTINCT Kind FROM InitiativeLessons ORDER BY Kind");
        Names = [.. Read(connection, "SELECT Name FROM Municipalities ORDER BY Population DESC")];
    }

    public int Cards { get; }

    public IReadOnlyList<string> Sentences { get; }

    public IReadOnlyList<string> Municipalities { get; }

    public IReadOnlyList<string> Names { get; }

    public IReadOnlyList<string> Themes { get; }

    public IReadOnlyList<string> TargetGroups { get; }

    public IReadOnlyList<string> Laws { get; }

    public IReadOnlyList<string> Sources { get; }

    public IReadOnlyList<string> Phases { get; }

    public IReadOnlyList<string> Roles { get; }

    public IReadOnlyList<string> LessonKinds { get; }

    private static List<string> Read(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            if (!reader.IsDBNull(0))
                values.Add(reader.GetString(0));
        }

        return values;
    }
}

/// <summary>Words by Zipf's law: the nth is drawn as often as 1/n.</summary>
internal sealed class ZipfWords
{
    private readonly List<string> words;
    private readonly double[] sums;

    public ZipfWords(List<string> words)
    {
        this.words = words;
        sums = new double[words.Count];
        var sum = 0.0;
        for (var rank = 0; rank < sums.Length; rank++)
        {
            // Flatter at the front: no content word is half of a text.
            sums[rank] = sum += 1.0 / (rank + 20);
        }
    }

    public string Next(Random random)
    {
        var found = Array.BinarySearch(sums, random.NextDouble() * sums[^1]);
        return words[Math.Min(words.Count - 1, found < 0 ? ~found : found)];
    }
}

/// <summary>Sentences of the seeds with other words in them.</summary>
internal sealed class Text(IReadOnlyList<string> sentences, ZipfWords words, Random random)
{
    private const int ContentWord = 6;

    public static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    public string Sentence()
    {
        var sentence = sentences[random.Next(sentences.Count)];
        var text = new StringBuilder(sentence.Length);
        var at = 0;
        foreach (var word in Analyser.WordsOf(sentence))
        {
            if (word.IsJoined || word.Start < at || word.Length < ContentWord || !char.IsAsciiLetterLower(sentence[word.Start]))
                continue;
            text.Append(sentence, at, word.Start - at).Append(words.Next(random));
            at = word.Start + word.Length;
        }

        return text.Append(sentence, at, sentence.Length - at).ToString().TrimEnd('.') + ".";
    }

    public string Prose(int sentenceCount) => string.Join(' ', Enumerable.Range(0, sentenceCount).Select(_ => Sentence()));

    public string Title(string place)
    {
        var subject = $"{Capital(words.Next(random))} {((string[])["voor", "met", "door", "bij", "en"])[random.Next(5)]} {words.Next(random)}";
        return random.Next(2) == 0 ? $"{subject} in {place}" : $"{place}: {subject.ToLowerInvariant()} {words.Next(random)}";
    }
}

/// <summary>Writes cards.</summary>
internal sealed class CardWriter(SqliteConnection connection, Seeds seeds, ZipfWords words, List<string> organisations, Random random)
{
    private const string InitiativeSql = """
        INSERT INTO Initiatives (Key, Title, Summary, Goal, Phase, Start, Currency, ToldOn, ToldBy, IsPlaceUnknown, IsForProfessionals, Substantiation, Occasion, Approach, Result, Learned, Slug, Version, FirstPublishedAt, PublishedAt, LookupKey, SortKey)
        VALUES ($1, $2, $3, $4, $5, $6, 'Historical', $7, 'de wethouder', 0, 0, 'Experience', $8, $9, $10, $11, $12, 1, $13, $13, $14, $15)
        """;

    private readonly Text text = new(seeds.Sentences, words, random);
    private readonly Dictionary<string, SqliteCommand> commands = [];

    public void Add(int number)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"bench-{number}");
        var place = Skewed(seeds.Municipalities.Count);
        var title = text.Title(seeds.Names[place]);
        title = title.Length > 110 ? title[..110] : title;
        var slug = Folding.ForAddress($"{title} {number}", 80);
        var year = 2010 + random.Next(16);
        var told = string.Create(CultureInfo.InvariantCulture, $"{year}-{random.Next(1, 13):00}");
        Run(InitiativeSql, key, title, text.Prose(2), text.Sentence(), seeds.Phases[random.Next(seeds.Phases.Count)], (year - random.Next(3)).ToString(CultureInfo.InvariantCulture), told,
            text.Prose(2), text.Prose(6), text.Prose(3), text.Prose(2), slug, "2026-11-21 00:00:00", Folding.ForLookup(title, 200), Folding.ForSorting(title, 200));
        Run("INSERT INTO Addresses (Noun, Slug, Key, Status) VALUES ('Initiative', $1, $2, 'Live')", slug, key);
        Run("INSERT INTO InitiativeMunicipalities (OwnerKey, Position, MunicipalityKey) VALUES ($1, 0, $2)", key, seeds.Municipalities[place]);
        Refer("INSERT INTO InitiativeThemes (OwnerKey, Position, ThemeKey) VALUES ($1, $2, $3)", key, seeds.Themes, random.Next(1, 4));
        Refer("INSERT INTO InitiativeTargetGroups (OwnerKey, Position, TargetGroupKey) VALUES ($1, $2, $3)", key, seeds.TargetGroups, random.Next(1, 3));
        Refer("INSERT INTO InitiativeLaws (OwnerKey, Position, LawKey, Mention) VALUES ($1, $2, $3, 'Source')", key, seeds.Laws, random.Next(0, 3));
        Refer($"INSERT INTO InitiativeOrganisations (OwnerKey, Position, OrganisationKey, Role) VALUES ($1, $2, $3, '{seeds.Roles[random.Next(seeds.Roles.Count)]}')", key, organisations, random.Next(1, 4));
        Run("INSERT INTO InitiativeSources (OwnerKey, Position, SourceKey) VALUES ($1, 0, $2)", key, seeds.Sources[random.Next(seeds.Sources.Count)]);
        for (var lesson = random.Next(1, 3); lesson > 0; lesson--)
        {
            Run("INSERT INTO InitiativeLessons (OwnerKey, Position, Kind, Text) VALUES ($1, $2, $3, $4)", key, lesson, seeds.LessonKinds[random.Next(seeds.LessonKinds.Count)], text.Prose(2));
        }

        if (random.Next(2) == 0)
            Run("INSERT INTO InitiativeQuotes (OwnerKey, Position, Kind, Text, Role) VALUES ($1, 0, 'Paraphrase', $2, 'consulent')", key, text.Prose(2));
    }

    private void Refer(string sql, string key, IReadOnlyList<string> to, int count)
    {
        var chosen = new HashSet<int>();
        while (chosen.Count < Math.Min(count, to.Count))
        {
            var next = Skewed(to.Count);
            if (chosen.Add(next))
                Run(sql, key, chosen.Count - 1, to[next]);
        }
    }

    // The first ones more often.
    private int Skewed(int count) => (int)(count * Math.Pow(random.NextDouble(), 1.7));

    private void Run(string sql, params object[] values)
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

        command.ExecuteNonQuery();
    }
}
