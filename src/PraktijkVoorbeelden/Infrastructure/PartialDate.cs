using System.Globalization;
using System.Text.RegularExpressions;

namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>
/// A date known as far as it is known: a day, a month, a season, a year, a month without its year, and "about" any of
/// these. <see cref="Edtf"/> follows EDTF level 1 (ISO 8601-2:2019): <c>2017-05-11</c>, <c>2016-12</c>, <c>2015-22</c>
/// (summer), <c>2017</c>, <c>XXXX-06</c>, with <c>~</c> for approximate. As text it sorts by time; an unknown year last.
/// </summary>
public readonly partial record struct PartialDate
{
    /// <summary>Characters of <see cref="Edtf"/> at most.</summary>
    public const int MaxLength = 11;

    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    // EDTF numbers the seasons 21 to 24, spring first.
    private static readonly string[] Seasons = ["lente", "zomer", "herfst", "winter"];

    // The month in which each may begin, and how many months it may last. A winter may be the one at either end of its year.
    private static readonly (int Begin, int Months)[] SeasonMonths = [(3, 4), (6, 4), (9, 4), (1, 15)];

    private PartialDate(string edtf) => Edtf = edtf;

    /// <summary>The canonical text.</summary>
    public string Edtf { get; } = "";

    /// <summary>The year; null where only the month is known.</summary>
    public int? Year => Edtf.StartsWith('X') ? null : int.Parse(Edtf[..4], CultureInfo.InvariantCulture);

    /// <summary>Whether the source says "about".</summary>
    public bool IsApproximate => Edtf.EndsWith('~');

    /// <summary>
    /// The first and the last day that it can be; null where that can not be said: the year is unknown, or the source says
    /// "about". Seasons are taken widely, because people do not agree on where they begin.
    /// </summary>
    public (DateOnly First, DateOnly Last)? Days
    {
        get
        {
            if (IsApproximate || Year is not { } year)
                return null;
            switch (Edtf.Split('-'))
            {
                case [_, var month, var number]:
                    var day = new DateOnly(year, Number(month), Number(number));
                    return (day, day);
                case [_, var season] when Number(season) > 12:
                    var (begin, months) = SeasonMonths[Number(season) - 21];
                    return Period(year, begin, months);
                case [_, var month]:
                    return Period(year, Number(month), 1);
                default:
                    return Period(year, 1, 12);
            }
        }
    }

    /// <summary>A day.</summary>
    public static PartialDate FromDay(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>
    /// Reads what an editor types ("11 mei 2017", "mei 2017", "zomer 2015", "ca. 2016", "juni") and the canonical text.
    /// False where it is no date that can be.
    /// </summary>
    public static bool TryParse(string? typed, out PartialDate date)
    {
        date = default;
        if (string.IsNullOrWhiteSpace(typed) || typed.Length > 60)
        {
            return false;
        }

        var text = Folding.Fold(typed);
        var about = text.EndsWith('~');
        var match = AboutPattern().Match(text);
        if (match.Success)
        {
            about = true;
            text = text[match.Length..];
        }

        text = text.TrimEnd('~').Trim();
        if (Canonical(text) is not { } edtf)
        {
            return false;
        }

        date = new(about ? edtf + "~" : edtf);
        return true;
    }

    /// <summary>Reads the canonical text, as stored. Throws <see cref="FormatException"/> for anything else.</summary>
    public static PartialDate Parse(string edtf) =>
        TryParse(edtf, out var date) ? date : throw new FormatException($"No partial date: '{edtf}'.");

    /// <summary>As a reader sees it: "11 mei 2017", "zomer 2015", "ongeveer 2016", "juni (jaar onbekend)".</summary>
    public override string ToString()
    {
        var text = Edtf.TrimEnd('~');
        var parts = text.Split('-');
        var shown = parts switch
        {
            [var year] => year,
            ["XXXX", var month] => $"{Months[Number(month) - 1]} (jaar onbekend)",
            [var year, var month] when Number(month) > 12 => $"{Seasons[Number(month) - 21]} {year}",
            [var year, var month] => $"{Months[Number(month) - 1]} {year}",
            [var year, var month, var day] => $"{Number(day)} {Months[Number(month) - 1]} {year}",
            _ => text,
        };
        return IsApproximate ? $"ongeveer {shown}" : shown;
    }

    /// <summary>In a sentence: "op 11 mei 2017", "in mei 2017", "in de zomer van 2015", "rond 2016", "in juni (jaar onbekend)".</summary>
    public string ToPhrase()
    {
        var shown = IsApproximate ? new PartialDate(Edtf.TrimEnd('~')).ToString() : ToString();
        if (IsApproximate)
            return $"rond {shown}";
        return Edtf.Split('-') switch
        {
            [_, _, _] => $"op {shown}",
            [var year, var season] when year != "XXXX" && Number(season) > 12 => $"in de {Seasons[Number(season) - 21]} van {year}",
            _ => $"in {shown}",
        };
    }

    private static (DateOnly First, DateOnly Last) Period(int year, int month, int months)
    {
        var first = new DateOnly(year, month, 1);
        return (first, first.AddMonths(months).AddDays(-1));
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static string? Canonical(string text)
    {
        if (DayPattern().Match(text) is { Success: true } day)
        {
            return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? day.Value : null;
        }

        if (MonthPattern().Match(text) is { Success: true } month)
        {
            return Number(month.Groups["month"].Value) is >= 1 and <= 12 or >= 21 and <= 24 ? text.ToUpperInvariant() : null;
        }

        if (YearPattern().IsMatch(text))
        {
            return text;
        }

        if (DateOnly.TryParseExact(text, ["d-M-yyyy", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var typedDay))
        {
            return FromDay(typedDay).Edtf;
        }

        return WordsPattern().Match(text) is { Success: true } words
            ? FromWords(words.Groups["day"].Value, words.Groups["word"].Value, words.Groups["year"].Value)
            : null;
    }

    private static string? FromWords(string day, string word, string year)
    {
        if (Array.IndexOf(Months, word) is >= 0 and var month)
        {
            var text = $"{(year.Length == 0 ? "XXXX" : year)}-{month + 1:00}";
            return day.Length == 0 ? text : year.Length == 0 ? null : Canonical($"{text}-{Number(day):00}");
        }

        if (day.Length > 0)
        {
            return null;
        }

        var season = word switch { "voorjaar" => 0, "najaar" => 2, _ => Array.IndexOf(Seasons, word) };
        return season >= 0 && year.Length > 0 ? $"{year}-{season + 21}" : null;
    }

    [GeneratedRegex(@"^(ca\.?|circa|ongeveer|rond)\s+")]
    private static partial Regex AboutPattern();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}$")]
    private static partial Regex DayPattern();

    [GeneratedRegex(@"^(\d{4}|xxxx)-(?<month>\d{2})$")]
    private static partial Regex MonthPattern();

    [GeneratedRegex(@"^(1[89]|20|21)\d{2}$")]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"^((?<day>\d{1,2})\s+)?(?<word>[a-z]+)(\s+(?<year>(1[89]|20|21)\d{2}))?(\s*\(jaar onbekend\))?$")]
    private static partial Regex WordsPattern();
}
