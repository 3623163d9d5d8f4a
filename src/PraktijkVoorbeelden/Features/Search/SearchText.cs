using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace PraktijkVoorbeelden.Features.Search;

/// <summary>Reads what somebody typed in an address that leads to a search.</summary>
public static class SearchText
{
    /// <summary>Characters at most: what is longer is cut, because the links to other pages repeat it.</summary>
    public const int MaxLength = 400;

    /// <summary>The text to look for; empty where there is none.</summary>
    public static string From(StringValues typed)
    {
        // A character that no keyboard gives, such as NUL, has no place in a page either.
        var text = string.Concat((typed.FirstOrDefault() ?? "").Where(one => !char.IsControl(one) || char.IsWhiteSpace(one))).Trim();
        if (text.Length <= MaxLength)
            return text;
        // Not through the middle of a character.
        return text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
    }

    /// <summary>The number of the page; the first where it is no number.</summary>
    public static int PageFrom(StringValues typed) =>
        int.TryParse(typed.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page >= 1 ? page : 1;
}
