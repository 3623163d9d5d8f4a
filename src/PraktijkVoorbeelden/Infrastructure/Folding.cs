using System.Globalization;
using System.Text;

namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>
/// Text without case, accents and ligatures, computed here so that both databases sort, compare and look up alike.
/// </summary>
public static class Folding
{
    /// <summary>Lower case, no diacritics, ĳ as ij, one space between words, trimmed. "Coöperatie" becomes "cooperatie".</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new StringBuilder(text.Length);
        var pendingSpace = false;
        foreach (var c in text.Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format
                or UnicodeCategory.Control && !char.IsWhiteSpace(c))
            {
                continue;
            }

            if (char.IsWhiteSpace(c))
            {
                pendingSpace = folded.Length > 0;
                continue;
            }

            if (pendingSpace)
            {
                folded.Append(' ');
                pendingSpace = false;
            }

            folded.Append(c switch
            {
                'ß' => "ss",
                'æ' or 'Æ' => "ae",
                'œ' or 'Œ' => "oe",
                'ø' or 'Ø' => "o",
                'ł' or 'Ł' => "l",
                'đ' or 'Đ' => "d",
                '‘' or '’' or '`' or 'ʼ' => "'",
                '‐' or '‑' or '–' or '—' => "-",
                _ => char.ToLowerInvariant(c).ToString(),
            });
        }

        return folded.ToString();
    }

    /// <summary>As <see cref="Fold"/>, cut to <paramref name="maxLength"/> characters, for a look-up column.</summary>
    public static string ForLookup(string text, int maxLength) => Cut(Fold(text), maxLength);

    /// <summary>As <see cref="ForLookup"/>, without what Dutch lists sort past: a leading 's-, 't or quote.</summary>
    public static string ForSorting(string text, int maxLength)
    {
        var folded = Fold(text);
        foreach (var prefix in (ReadOnlySpan<string>)["'s-", "'s ", "'t "])
        {
            if (folded.StartsWith(prefix, StringComparison.Ordinal))
            {
                folded = folded[prefix.Length..];
            }
        }

        return Cut(folded.TrimStart('\'', '"', '“', '(', ' '), maxLength);
    }

    /// <summary>
    /// The text as the last part of an address: ASCII letters, digits and single hyphens, cut at a word's end.
    /// May be empty where the text holds no letter or digit.
    /// </summary>
    public static string ForAddress(string text, int maxLength)
    {
        var slug = new StringBuilder();
        foreach (var c in Fold(text))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (c != '\'' && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var whole = slug.ToString().Trim('-');
        if (whole.Length <= maxLength)
        {
            return whole;
        }

        var end = whole.LastIndexOf('-', maxLength);
        return whole[..(end > 0 ? end : maxLength)];
    }

    private static string Cut(string text, int maxLength) => text.Length <= maxLength ? text : text[..maxLength];
}
