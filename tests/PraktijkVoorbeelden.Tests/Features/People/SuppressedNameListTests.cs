using PraktijkVoorbeelden.Features.People;

namespace PraktijkVoorbeelden.Tests.Features.People;

public sealed class SuppressedNameListTests
{
    private static readonly byte[] Key = new byte[32];

    private readonly SuppressedNameList list = new(Key, [Named("Anna-Sophie van der Béék"), Named("Bakker"), Named("Erwin Hagen"), Named("Otwin van Dijk")]);

    [Theory]
    [InlineData("Anna-Sophie van der Béék")]
    [InlineData("ANNA SOPHIE VAN DER BEEK")]
    [InlineData("Volgens wethouder Anna-Sophie van der Beek was het goed.")]
    [InlineData("**Anna-Sophie**\nvan der Beek")]
    [InlineData("bakker")]
    [InlineData(" Bakker. ")]
    [InlineData("Anna-Sophie van der Beeks plan")]
    [InlineData("Erwin Hagens aanpak")]
    [InlineData("Erwin Hagen's aanpak")]
    [InlineData("Erwin Hagen’s aanpak")]
    [InlineData("Zie Hagen, Erwin (2017).")]
    [InlineData("Dijk, Otwin van")]
    [InlineData("Van Dijk, Otwin")]
    [InlineData("Erwin&nbsp;Hagen")]
    [InlineData("&#69;rwin H&aacute;gen")]
    [InlineData("Er&shy;win Ha&#173;gen")]
    [InlineData("Er\u00adwin\u200b Ha\u200dgen")]
    [InlineData("Er*win* **Hagen**")]
    [InlineData("Er[win](https://example.nl/x) Hagen")]
    [InlineData("[Erwin](https://example.nl/x) Hagen")]
    [InlineData("[Erwin](https://example.nl/a_(b)) Hagen")]
    [InlineData("<https://example.nl/erwin-hagen>")]
    [InlineData("e-mail erwin.hagen@example.nl")]
    [InlineData("erwin-hagen-vertelt")]
    [InlineData("erwin-hagens-plan")]
    public void A_name_is_known_however_it_is_written(string text) => Assert.True(list.IsIn(text));

    [Theory]
    [InlineData("")]
    [InlineData("Bakkers")]
    [InlineData("Hagen Erwin")]
    [InlineData("Hagen, Jan, Erwin")]
    [InlineData("erwinhagen")]
    [InlineData("5 * Erwin * 3 _ Hagen &onzin; & ]( [")]
    [InlineData("Sophie van der Beek")]
    [InlineData("De bakker op de hoek deed mee.")]
    public void Other_names_and_single_words_in_a_text_are_left_alone(string text) => Assert.False(list.IsIn(text));

    [Theory]
    [InlineData("Volgens wethouder Anna-Sophie van der Beek was het goed.", "Volgens wethouder [naam weggehaald] was het goed.")]
    [InlineData("**Anna-Sophie**\nvan der Beek, en ANNA SOPHIE VAN DER BÉÉK", "**[naam weggehaald]**, en [naam weggehaald]")]
    [InlineData("**Erwin Hagen** zei dat.", "**[naam weggehaald]** zei dat.")]
    [InlineData("***Erwin** Hagen* zei dat.", "***[naam weggehaald]*** zei dat.")]
    [InlineData("**wethouder Erwin** Hagen zei dat.", "**wethouder [naam weggehaald]** zei dat.")]
    [InlineData("Erwin **Hagen en anderen** zeiden dat.", "**[naam weggehaald] en anderen** zeiden dat.")]
    [InlineData("Er*win* _Hagen_.", "_[naam weggehaald]_.")]
    [InlineData("**Erwin Hagen**s plan", "**[naam weggehaald]** plan")]
    [InlineData("Erwin Hagens plan", "[naam weggehaald] plan")]
    [InlineData("Zie Hagen, Erwin (2017).", "Zie [naam weggehaald] (2017).")]
    [InlineData("Er&shy;win&nbsp;Hagen.", "[naam weggehaald].")]
    [InlineData("Lees [het interview met Erwin Hagen](https://example.nl/x).", "Lees [het interview met [naam weggehaald]](https://example.nl/x).")]
    [InlineData("Lees [het interview](https://example.nl/erwin-hagen), ja.", "Lees [naam weggehaald], ja.")]
    [InlineData("Met [Erwin](https://example.nl/x) Hagen.", "Met [naam weggehaald].")]
    [InlineData("Zie <https://example.nl/erwin-hagen/1>.", "Zie [naam weggehaald].")]
    [InlineData("Zie https://example.nl/erwin-hagen/1.", "Zie [naam weggehaald].")]
    [InlineData("Mail erwin.hagen@example.nl, graag.", "Mail [naam weggehaald], graag.")]
    [InlineData("Anna\u00ad-Sophie van der Be\u0301e\u0301k.", "[naam weggehaald].")]
    [InlineData(" Bakker. ", " [naam weggehaald]. ")]
    [InlineData("De bakker op de hoek deed mee.", "De bakker op de hoek deed mee.")]
    [InlineData("", "")]
    public void A_name_is_taken_out_and_all_else_stays(string text, string without)
    {
        Assert.Equal(without, list.Without(text));
        Assert.False(list.IsIn(list.Without(text)));
    }

    [Fact]
    public void No_text_takes_long_to_look_at()
    {
        foreach (var piece in (string[])["](", "[", "*a", "_", "&#", "[]()", "Erwin ", "erwin, ", "a@", "://"])
        {
            var text = string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length));
            Assert.False(list.IsIn(text));
            Assert.Equal(text, list.Without(text));
        }

        Assert.Equal(SuppressedNameList.Removed, list.Without(string.Concat(Enumerable.Repeat("Erwin Hagen. ", 1_000))));
    }

    [Fact]
    public void An_empty_list_knows_nobody() => Assert.False(SuppressedNameList.Empty.IsIn("Anna-Sophie van der Beek"));

    private static SuppressedName Named(string name)
    {
        var words = SuppressedNameList.WordsOf(name);
        return new() { Hash = SuppressedNameList.HashOf(Key, words), Words = words.Length, PersonKey = "iemand" };
    }
}
