namespace PraktijkVoorbeelden.Features.Search;

/// <summary>A word or an exact phrase of a question.</summary>
/// <param name="Typed">As it was typed.</param>
/// <param name="Terms">Its terms: several for a phrase, and for words with hyphens between them.</param>
public sealed record SearchClause(string Typed, IReadOnlyList<string> Terms)
{
    /// <summary>The terms as one word, where hyphens stood between them.</summary>
    public string? Joined { get; init; }

    /// <summary>Whether it stood between quotation marks.</summary>
    public bool IsPhrase { get; init; }

    /// <summary>Whether it must not be found.</summary>
    public bool IsExcluded { get; init; }

    /// <summary>Whether it may be the beginning of a word: it is what was typed last.</summary>
    public bool IsPrefix { get; init; }

    /// <summary>Whether the question means the same without it.</summary>
    public bool IsOptional { get; init; }
}

/// <summary>What a reader looks for.</summary>
/// <param name="Clauses">The different words and phrases, in the order in which they were typed.</param>
/// <param name="Name">All that was typed as a name is kept, to find what is called exactly that; null where it is too long for a name.</param>
/// <param name="IsCut">Whether words were left out because there were too many.</param>
public sealed record SearchWords(IReadOnlyList<SearchClause> Clauses, string? Name, bool IsCut)
{
    /// <summary>As it was typed.</summary>
    public required string Typed { get; init; }

    private const string Quotes = "\"“”„«»";

    /// <summary>Whether there is nothing to look for.</summary>
    public bool IsEmpty => Clauses.Count == 0;

    /// <summary>Reads what a reader typed: words, "exact phrases", and either with a - before it. Any text will do.</summary>
    public static SearchWords Of(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var words = Analyser.WordsOf(typed);
        var phrases = PhrasesIn(typed);
        var clauses = new List<SearchClause>();
        var isCut = false;
        for (var at = 0; at < words.Count && !isCut;)
        {
            var clause = Next(typed, words, phrases, ref at);
            if (clauses.Any(other => other.IsPhrase == clause.IsPhrase && other.IsExcluded == clause.IsExcluded && other.Terms.SequenceEqual(clause.Terms)))
                continue;
            if (clauses.Sum(other => other.Terms.Count) + clause.Terms.Count > Analyser.MaxQuestionTerms)
                isCut = true;
            else
                clauses.Add(clause);
        }

        // Of a question of nothing but small words each one counts.
        if (clauses.All(clause => clause.IsOptional || clause.IsExcluded))
            clauses = [.. clauses.Select(clause => clause with { IsOptional = false })];
        return new(clauses, isCut ? null : Analyser.TermsOf(typed), isCut) { Typed = typed };
    }

    private static SearchClause Next(string typed, IReadOnlyList<Word> words, List<(int Start, int End)> phrases, ref int at)
    {
        var first = words[at];
        var phrase = phrases.Find(range => range.Start < first.Start && first.Start < range.End);
        if (phrase.End > 0)
        {
            var inside = words.Skip(at).TakeWhile(word => word.Start < phrase.End).ToList();
            at += inside.Count;
            return new(typed[(phrase.Start + 1)..phrase.End], [.. inside.Where(word => !word.IsJoined).Take(Analyser.MaxQuestionTerms).Select(word => word.Term)])
            {
                IsPhrase = true,
                IsExcluded = IsMinusBefore(typed, phrase.Start),
            };
        }

        var isExcluded = IsMinusBefore(typed, first.Start);
        var joined = Enumerable.Range(at + 1, words.Count - at - 1).Select(index => words[index]).FirstOrDefault(word => word.IsJoined && word.Start == first.Start);
        if (joined.IsJoined)
        {
            var parts = words.Skip(at).TakeWhile(word => !word.IsJoined).Select(word => word.Term).ToList();
            at += parts.Count + 1;
            return new(typed.Substring(joined.Start, joined.Length), parts) { Joined = joined.Term, IsExcluded = isExcluded, IsPrefix = joined.Start + joined.Length == typed.Length };
        }

        at++;
        return new(typed.Substring(first.Start, first.Length), [first.Term])
        {
            IsExcluded = isExcluded,
            IsPrefix = first.Start + first.Length == typed.Length,
            IsOptional = FunctionWords.IsIn(first.Term),
        };
    }

    // A mark that is left open is none.
    private static List<(int Start, int End)> PhrasesIn(string typed)
    {
        var ranges = new List<(int Start, int End)>();
        var open = -1;
        for (var at = 0; at < typed.Length; at++)
        {
            if (!Quotes.Contains(typed[at], StringComparison.Ordinal))
                continue;
            if (open < 0)
            {
                open = at;
                continue;
            }

            ranges.Add((open, at));
            open = -1;
        }

        return ranges;
    }

    private static bool IsMinusBefore(string typed, int start) =>
        start > 0 && typed[start - 1] is '-' or '−' && (start == 1 || char.IsWhiteSpace(typed[start - 2]));
}
