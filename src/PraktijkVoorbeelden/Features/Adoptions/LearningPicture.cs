using System.Globalization;

namespace PraktijkVoorbeelden.Features.Adoptions;

/// <summary>A box of the picture: who it is learned from, or who learns.</summary>
/// <param name="X">Its left side.</param>
/// <param name="Y">Its upper side.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="IsUnknown">That nobody knows who this is.</param>
/// <param name="Lines">What stands in it.</param>
public sealed record PictureBox(int X, int Y, int Width, int Height, bool IsUnknown, IReadOnlyList<PictureText> Lines);

/// <summary>A line of text of the picture.</summary>
/// <param name="X">Where it begins.</param>
/// <param name="Y">Its baseline.</param>
/// <param name="Text">The text.</param>
public sealed record PictureText(int X, int Y, string Text);

/// <summary>An arrow of the picture, with what stands beside it. It leads to the page of its leerrelatie.</summary>
/// <param name="Line">The leerrelatie.</param>
/// <param name="Shaft">The path of the line.</param>
/// <param name="Head">The path of the point.</param>
/// <param name="Target">What can be clicked and shows the focus: x, y, width and height.</param>
/// <param name="Status">Where the status stands.</param>
/// <param name="What">What was learned.</param>
public sealed record PictureArrow(AdoptionLine Line, string Shaft, string Head, (int X, int Y, int Width, int Height) Target, (int X, int Y) Status, IReadOnlyList<PictureText> What);

/// <summary>Who learned from whom, as boxes and arrows; a view writes them as SVG.</summary>
/// <param name="Width">The width of its own measure.</param>
/// <param name="Height">The height.</param>
/// <param name="Boxes">The boxes.</param>
/// <param name="Arrows">The arrows.</param>
public sealed record LearningPicture(int Width, int Height, IReadOnlyList<PictureBox> Boxes, IReadOnlyList<PictureArrow> Arrows)
{
    private const int LineHeight = 18;

    /// <summary>For a wide screen: from whom at the left, who learned at the right, each once.</summary>
    public static LearningPicture Wide(IReadOnlyList<AdoptionLine> lines) => WideDrawing.Draw(lines);

    /// <summary>For a narrow screen: below each other, from whom above and who learned below.</summary>
    public static LearningPicture Narrow(IReadOnlyList<AdoptionLine> lines) => NarrowDrawing.Draw(lines);

    private static string Path(FormattableString path) => path.ToString(CultureInfo.InvariantCulture);

    /// <summary>Breaks a text into lines: SVG does not do so by itself. What does not fit ends in three dots.</summary>
    private static List<string> Wrap(string text, int width, int most)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (longer.Length <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0)
                lines.Add(line);
            line = word;
        }

        lines.Add(line);
        var isCut = lines.Count > most;
        lines = [.. lines.Take(most).Select(one => one.Length <= width ? one : one[..(width - 1)] + "…")];
        if (isCut && !lines[^1].EndsWith('…'))
            lines[^1] = lines[^1].Length < width ? lines[^1] + "…" : lines[^1][..(width - 1)] + "…";
        return lines;
    }

    private static PictureBox Box(AdoptionSide side, bool isUnknown, int x, int y, int width, int height, int characters)
    {
        var text = Wrap(side.Name, characters, Math.Max(1, (height - 8) / LineHeight));
        var first = y + ((height - (text.Count * LineHeight)) / 2) + 14;
        return new(x, y, width, height, isUnknown, [.. text.Select((line, i) => new PictureText(x + 12, first + (i * LineHeight), line))]);
    }

    private static class WideDrawing
    {
        private const int Width = 1000;
        private const int BoxWidth = 224;
        private const int BoxCharacters = 28;
        private const int RowHeight = 78;
        private const int Gap = 10;
        private const int TextLeft = BoxWidth + 14;
        private const int TextWidth = 350;
        private const int TextCharacters = 56;
        private const int Right = Width - BoxWidth;

        public static LearningPicture Draw(IReadOnlyList<AdoptionLine> lines)
        {
            // Each origin's arrows leave it one under another; what they say stands beside them, where no arrow bends yet.
            var origins = lines.GroupBy(line => line.From.Id).ToList();
            var rows = origins.SelectMany(group => group).ToList();
            var rowOf = rows.Select((line, row) => (line, row)).ToDictionary(pair => pair.line, pair => pair.row);
            // Who learned stands about as high as who it was learned from, so that few arrows cross.
            var learners = rows.GroupBy(line => line.Learner.Id).OrderBy(group => group.Average(line => rowOf[line])).ToList();
            var arrivals = learners.SelectMany(group => group).Select((line, row) => (line, row)).ToDictionary(pair => pair.line, pair => pair.row);
            return new(
                Width,
                rows.Count * RowHeight,
                [.. Column(origins, 0, line => line.From), .. Column(learners, Right, line => line.Learner)],
                [.. rows.Select(line => Arrow(line, Middle(rowOf[line]), Middle(arrivals[line])))]);
        }

        private static int Middle(int row) => (row * RowHeight) + (RowHeight / 2);

        private static IEnumerable<PictureBox> Column(List<IGrouping<string, AdoptionLine>> groups, int x, Func<AdoptionLine, AdoptionSide> side)
        {
            var row = 0;
            foreach (var group in groups)
            {
                var count = group.Count();
                yield return Box(side(group.First()), x == 0 && group.First().IsOriginUnknown, x, (row * RowHeight) + (Gap / 2), BoxWidth, (count * RowHeight) - Gap, BoxCharacters);
                row += count;
            }
        }

        private static PictureArrow Arrow(AdoptionLine line, int from, int to)
        {
            const int bend = TextLeft + TextWidth;
            var what = Wrap(line.What, TextCharacters, 2);
            return new(
                line,
                Path($"M {BoxWidth} {from} H {bend} C {bend + 90} {from} {Right - 110} {to} {Right - 14} {to}"),
                Path($"M {Right - 16} {to - 7} L {Right} {to} L {Right - 16} {to + 7} Z"),
                (TextLeft - 8, from - (RowHeight / 2) + 3, TextWidth, RowHeight - 6),
                (TextLeft, from - 9),
                [.. what.Select((text, i) => new PictureText(TextLeft, from + 19 + (i * 17), text))]);
        }
    }

    private static class NarrowDrawing
    {
        private const int Width = 288;
        private const int Characters = 30;
        private const int TextLeft = 46;
        private const int TextCharacters = 33;
        private const int ArrowX = 22;
        private const int BoxPadding = 16;
        private const int BetweenRelations = 26;

        public static LearningPicture Draw(IReadOnlyList<AdoptionLine> lines)
        {
            var boxes = new List<PictureBox>();
            var arrows = new List<PictureArrow>();
            var y = 1;
            foreach (var line in lines)
            {
                y = Place(line.From, line.IsOriginUnknown, y);
                var what = Wrap(line.What, TextCharacters, 4);
                var height = 44 + (what.Count * LineHeight);
                arrows.Add(new(
                    line,
                    Path($"M {ArrowX} {y} V {y + height - 14}"),
                    Path($"M {ArrowX - 7} {y + height - 16} L {ArrowX} {y + height} L {ArrowX + 7} {y + height - 16} Z"),
                    (TextLeft - 8, y + 5, Width - TextLeft + 6, height - 10),
                    (TextLeft, y + 26),
                    [.. what.Select((text, i) => new PictureText(TextLeft, y + 26 + ((i + 1) * LineHeight), text))]));
                y = Place(line.Learner, false, y + height) + BetweenRelations;
            }

            return new(Width, Math.Max(1, y - BetweenRelations + 1), boxes, arrows);

            int Place(AdoptionSide side, bool isUnknown, int top)
            {
                var height = (Wrap(side.Name, Characters, 3).Count * LineHeight) + BoxPadding;
                boxes.Add(Box(side, isUnknown, 1, top, Width - 2, height, Characters));
                return top + height;
            }
        }
    }
}
