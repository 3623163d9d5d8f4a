using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Tests.Infrastructure;

public sealed class WordDiffTests
{
    [Theory]
    [InlineData("Zij helpt jongeren.", "Zij helpt ouderen.", "Zij helpt [jongeren].", "Zij helpt [ouderen].")]
    [InlineData("een twee", "een twee drie", "een twee", "een twee[ drie]")]
    [InlineData("een\n\ntwee", "een\ntwee", "een[\n\n]twee", "een[\n]twee")]
    [InlineData("iets heel anders", "wat geheel nieuws", "[iets heel anders]", "[wat geheel nieuws]")]
    [InlineData("", "nieuw", "", "[nieuw]")]
    [InlineData("weg", "", "[weg]", "")]
    [InlineData("gelijk", "gelijk", "gelijk", "gelijk")]
    [InlineData("", "", "", "")]
    public void Both_texts_stay_whole_and_what_the_other_lacks_is_marked(string former, string latter, string formerMarked, string latterMarked)
    {
        var (old, added) = WordDiff.Of(former, latter);

        Assert.Equal(formerMarked, Marked(old));
        Assert.Equal(latterMarked, Marked(added));
    }

    private static string Marked(IEnumerable<DiffPiece> pieces) => string.Concat(pieces.Select(piece => piece.IsDifferent ? $"[{piece.Text}]" : piece.Text));
}
