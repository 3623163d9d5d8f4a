using System.Buffers;
using System.Globalization;

namespace PraktijkVoorbeelden.Features.People;

/// <summary>Whose name these words are, folded; null where they are nobody's.</summary>
internal delegate string? NameLookup(ReadOnlySpan<string> words);

/// <summary>
/// Finds names in texts as readers see them: however a name is written or marked, in the genitive, and with the surname first
/// ("Dijk, Otwin van"). What names there are, only the look-up knows.
/// </summary>
/// <param name="lookup">Knows the names.</param>
/// <param name="lengths">How many words a name in running text may have, the most first.</param>
internal sealed class NameFinder(NameLookup lookup, int[] lengths)
{
    // Of texts with more names than this nothing stays.
    private const int MaxNames = 200;

    private static readonly SearchValues<char> AroundAddress = SearchValues.Create(" \n\r\t\u00a0<>()[]");
    private static readonly SearchValues<char> AfterAddress = SearchValues.Create(".,;:!?*_'\"");

    /// <summary>The Keys of the people whose names a text is or holds, each once.</summary>
    public IEnumerable<string> PeopleIn(string text) => SeenText.ReadingsOf(text).SelectMany(PeopleIn).Distinct();

    /// <summary>The text with <paramref name="removed"/> where a name stood: nothing but that where it can't be taken out piece by piece.</summary>
    public string Without(string text, string removed)
    {
        for (var count = 0; count < MaxNames; count++)
        {
            if (FirstIn(text) is not (var start, var end))
                return text;
            text = CutOut(text, start, end, removed);
        }

        return removed;
    }

    private IEnumerable<string> PeopleIn(List<PlacedWord> words)
    {
        string[] all = [.. words.Select(word => word.Word)];
        if (all.Length > 0 && lookup(all) is { } whole)
            yield return whole;
        for (var at = 0; at < words.Count; at++)
        {
            foreach (var length in lengths)
            {
                if (PersonAt(words, all, at, length) is { } person)
                    yield return person;
            }
        }
    }

    private (int Start, int End)? FirstIn(string text)
    {
        foreach (var words in SeenText.ReadingsOf(text))
        {
            string[] all = [.. words.Select(word => word.Word)];
            if (all.Length > 0 && lookup(all) is not null)
                return (words[0].Start, words[^1].End);
            for (var at = 0; at < all.Length; at++)
            {
                if (LongestAt(words, all, at) is > 0 and var length)
                    return (words[at].Start, words[at + length - 1].End);
            }
        }

        return null;
    }

    // Of two names that begin here the longer one counts; 0 where none does.
    private int LongestAt(List<PlacedWord> words, string[] all, int at) => Array.Find(lengths, length => PersonAt(words, all, at, length) is not null);

    private string? PersonAt(List<PlacedWord> words, string[] all, int at, int length)
    {
        if (at + length > all.Length)
            return null;
        var name = all.AsSpan(at, length);
        return lookup(name) ?? (length < 2 ? null : InGenitive(name) ?? SurnameFirst(words, name, at));
    }

    private string? InGenitive(ReadOnlySpan<string> name)
    {
        if (name[^1] is not { Length: > 2 } last || last[^1] != 's')
            return null;
        string[] nominative = [.. name[..^1], last[..^1]];
        return lookup(nominative);
    }

    private string? SurnameFirst(List<PlacedWord> words, ReadOnlySpan<string> name, int at)
    {
        var comma = 0;
        for (var place = 1; place < name.Length; place++)
        {
            if (!words[at + place].IsAfterComma)
                continue;
            if (comma > 0)
                return null;
            comma = place;
        }

        if (comma == 0)
            return null;
        string[] turned = [.. name[comma..], .. name[..comma]];
        return lookup(turned);
    }

    // No half of a link or an address stays, and no mark of emphasis without the one that it belongs to.
    private static string CutOut(string text, int start, int end, string removed)
    {
        var marks = new MarkdownMarks(text);
        var (from, to) = Whole(text, marks, start, end);
        var inside = marks.Partners.Where(mark => mark.Key >= from && mark.Key < to && (mark.Value < from || mark.Value >= to)).OrderBy(mark => mark.Key).ToList();
        var openers = string.Concat(inside.Where(mark => mark.Value >= to).Select(mark => text[mark.Key]));
        var closers = string.Concat(inside.Where(mark => mark.Value < from).Select(mark => text[mark.Key]));
        return text[..from] + openers + removed + closers + text[to..];
    }

    private static (int From, int To) Whole(string text, MarkdownMarks marks, int from, int to)
    {
        while (to < text.Length && CharUnicodeInfo.GetUnicodeCategory(text[to]) == UnicodeCategory.NonSpacingMark)
        {
            to++;
        }

        (from, to) = Address(text, from, to);
        for (var isGrown = true; isGrown;)
        {
            isGrown = false;
            foreach (var link in marks.Links.Where(link => link.Start < to && from < link.End))
            {
                if ((from > link.Start && to <= link.TextEnd) || (from <= link.Start && to >= link.End))
                    continue;
                (from, to) = (Math.Min(from, link.Start), Math.Max(to, link.End));
                isGrown = true;
            }
        }

        return (from, to);
    }

    // All of the web address or mail address that a name stands in, with the angle brackets that make it a link.
    private static (int From, int To) Address(string text, int start, int end)
    {
        if (text.AsSpan(start, end - start).ContainsAny(AroundAddress))
            return (start, end);
        var from = text.AsSpan(0, start).LastIndexOfAny(AroundAddress) + 1;
        var to = text.AsSpan(end).IndexOfAny(AroundAddress) is >= 0 and var after ? end + after : text.Length;
        var whole = text.AsSpan(from, to - from);
        if (!whole.Contains("://", StringComparison.Ordinal) && !whole.Contains('@'))
            return (start, end);
        from += whole[..(start - from)].IndexOfAnyExcept("*_") is >= 0 and var first ? first : 0;
        to = end + text.AsSpan(end, to - end).LastIndexOfAnyExcept(AfterAddress) + 1;
        return from > 0 && text[from - 1] == '<' && to < text.Length && text[to] == '>' ? (from - 1, to + 1) : (from, to);
    }
}
