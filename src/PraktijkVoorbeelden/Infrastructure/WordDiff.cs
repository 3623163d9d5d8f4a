using System.Text.RegularExpressions;
using DiffPlex;

namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>A piece of a text, and whether the other text lacks it.</summary>
public sealed record DiffPiece(string Text, bool IsDifferent);

/// <summary>Compares two texts word by word.</summary>
public static partial class WordDiff
{
    /// <summary>Both texts whole, cut into pieces that the other has and pieces that it has not.</summary>
    public static (IReadOnlyList<DiffPiece> Former, IReadOnlyList<DiffPiece> Latter) Of(string former, string latter)
    {
        ArgumentNullException.ThrowIfNull(former);
        ArgumentNullException.ThrowIfNull(latter);
        var diff = new Differ().CreateCustomDiffs(former, latter, ignoreWhiteSpace: false, Words);
        return (
            Pieces(diff.PiecesOld, diff.DiffBlocks.Select(block => (block.DeleteStartA, block.DeleteCountA))),
            Pieces(diff.PiecesNew, diff.DiffBlocks.Select(block => (block.InsertStartB, block.InsertCountB))));
    }

    private static string[] Words(string text) => [.. WordPattern().Matches(text).Select(match => match.Value)];

    private static List<DiffPiece> Pieces(string[] words, IEnumerable<(int Start, int Count)> different)
    {
        var pieces = new List<DiffPiece>();
        var place = 0;
        foreach (var (start, count) in different.Where(block => block.Count > 0))
        {
            Add(start, isDifferent: false);
            Add(start + count, isDifferent: true);
        }

        Add(words.Length, isDifferent: false);
        return pieces;

        void Add(int end, bool isDifferent)
        {
            if (end == place)
                return;
            var text = string.Concat(words[place..end]);
            // A space between two words that differ belongs to them: marks without gaps read better.
            if (isDifferent && pieces is [.., { IsDifferent: true } former, { IsDifferent: false } gap] && string.IsNullOrWhiteSpace(gap.Text))
            {
                pieces.RemoveRange(pieces.Count - 2, 2);
                text = former.Text + gap.Text + text;
            }

            pieces.Add(new(text, isDifferent));
            place = end;
        }
    }

    [GeneratedRegex(@"\w+|\s+|[^\w\s]")]
    private static partial Regex WordPattern();
}
