using Microsoft.Data.Sqlite;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>A page that somebody may be typing the name of.</summary>
/// <param name="Text">What it is called.</param>
/// <param name="Kind">What it is, in Dutch.</param>
/// <param name="Path">Its address.</param>
/// <param name="Also">The other name that was typed, where that is the reason; null otherwise.</param>
public sealed record Suggestion(string Text, string Kind, string Path, string? Also);

/// <summary>Finds pages by the beginning of their names, over the titles that the index holds. Names of people are none.</summary>
internal sealed class Suggestions(IndexImage image)
{
    private const int Most = 8;
    private const int MostOfOtherKinds = 5;
    private const int MinLength = 2;

    // Few pages of a kind are worth more than many.
    private static readonly Noun[] Order = [Noun.Municipality, Noun.Theme, Noun.Region, Noun.Award, Noun.AwardRound, Noun.Organisation, Noun.Initiative];

    /// <summary>The rows of the pages, the likeliest first.</summary>
    public List<int> Find(string typed, HashSet<int> exact)
    {
        var words = Analyser.WordsOf(typed).Where(word => !word.IsJoined).Select(word => word.Term).Take(Analyser.MaxQuestionTerms).ToList();
        if (words.Sum(word => word.Length) < MinLength)
            return [];
        var found = With(words);
        if (found.Count == 0)
        {
            var spelling = new Spelling(image);
            found = With([.. words.Select(word => image.Words.StartingWith(word).Length > 0 ? word : spelling.Correct(word) ?? word)]);
        }

        var begin = Folding.ForSorting(typed, int.MaxValue);
        var best = new List<(Place Place, int Row)>();
        var cards = new List<(Place Place, int Row)>();
        foreach (var row in found)
        {
            var document = image.Document(row)!;
            var rank = Array.IndexOf(Order, document.Root.Noun);
            var starts = document.Sort.StartsWith(begin, StringComparison.Ordinal) ? 0 : 1;
            Keep(document.Root.Noun == Noun.Initiative ? cards : best, (new(exact.Contains(row) ? 0 : 1, starts, rank, document.Sort), row));
        }

        var fromOthers = Math.Min(best.Count, Math.Max(MostOfOtherKinds, Most - cards.Count));
        return [.. best.Take(fromOthers).Concat(cards.Take(Most - fromOthers)).Select(kept => kept.Row)];
    }

    // The rows that have each of these words, or a word that begins so, in their name.
    private List<int> With(List<string> words)
    {
        ulong[]? all = null;
        foreach (var word in words)
        {
            var rows = new ulong[(image.Rows / 64) + 1];
            foreach (var id in image.Words.StartingWith(word))
            {
                if (image.Postings(id) is not { } postings)
                    continue;
                var titles = postings.ReadTitles();
                while (titles.Next())
                {
                    rows[titles.Document / 64] |= 1UL << (titles.Document % 64);
                }
            }

            for (var at = 0; all is not null && at < rows.Length; at++)
            {
                rows[at] &= all[at];
            }

            all = rows;
        }

        var found = new List<int>();
        for (var at = 0; at < all!.Length; at++)
        {
            for (var bits = all[at]; bits != 0; bits &= bits - 1)
            {
                var row = (at * 64) + System.Numerics.BitOperations.TrailingZeroCount(bits);
                if (image.Document(row) is { } document && Order.Contains(document.Root.Noun))
                    found.Add(row);
            }
        }

        return found;
    }

    // The list stays in order and short.
    private static void Keep(List<(Place Place, int Row)> kept, (Place Place, int Row) next)
    {
        if (kept.Count == Most && next.Place.CompareTo(kept[^1].Place) >= 0)
            return;
        var at = kept.FindIndex(other => next.Place.CompareTo(other.Place) < 0);
        kept.Insert(at < 0 ? kept.Count : at, next);
        if (kept.Count > Most)
            kept.RemoveAt(Most);
    }

    /// <summary>Reads what a row is called; null where it is gone.</summary>
    public Suggestion? Read(int row, string typed, SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT d.path, t.title, t.names FROM documents d JOIN texts t ON t.doc = d.id WHERE d.id = $row";
        command.Parameters.AddWithValue("$row", row);
        using var reader = command.ExecuteReader();
        if (!reader.Read())
            return null;
        var title = reader.GetString(1);
        var noun = image.Document(row)!.Root.Noun;
        return new(title, Nouns.Of(noun).ForReaders, reader.GetString(0), noun == Noun.Initiative || Answers(title, typed) ? null
            : reader.GetString(2).Split('\n').FirstOrDefault(name => Answers(name, typed)));
    }

    private static bool Answers(string name, string typed)
    {
        var words = Analyser.WordsOf(name);
        return Analyser.WordsOf(typed).All(word => words.Any(other => other.Term.StartsWith(word.Term, StringComparison.Ordinal)));
    }

    // Called exactly so, begins so, kind; then the shortest.
    private readonly record struct Place(int Exact, int Starts, int Kind, string Name) : IComparable<Place>
    {
        public int CompareTo(Place other)
        {
            var order = (Exact, Starts, Kind, Name.Length).CompareTo((other.Exact, other.Starts, other.Kind, other.Name.Length));
            return order == 0 ? string.CompareOrdinal(Name, other.Name) : order;
        }
    }
}
