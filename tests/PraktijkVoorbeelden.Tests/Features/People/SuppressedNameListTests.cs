using PraktijkVoorbeelden.Features.People;

namespace PraktijkVoorbeelden.Tests.Features.People;

public sealed class SuppressedNameListTests
{
    private static readonly byte[] Key = new byte[32];

    private readonly SuppressedNameList list = new(Key, [Named("Anna-Sophie van der Béék"), Named("Bakker")]);

    [Theory]
    [InlineData("Anna-Sophie van der Béék")]
    [InlineData("ANNA SOPHIE VAN DER BEEK")]
    [InlineData("Volgens wethouder Anna-Sophie van der Beek was het goed.")]
    [InlineData("**Anna-Sophie**\nvan der Beek")]
    [InlineData("bakker")]
    [InlineData(" Bakker. ")]
    public void A_name_is_known_however_it_is_written(string text) => Assert.True(list.IsIn(text));

    [Theory]
    [InlineData("")]
    [InlineData("Anna-Sophie van der Beeks")]
    [InlineData("Sophie van der Beek")]
    [InlineData("De bakker op de hoek deed mee.")]
    public void Other_names_and_single_words_in_a_text_are_left_alone(string text) => Assert.False(list.IsIn(text));

    [Theory]
    [InlineData("Volgens wethouder Anna-Sophie van der Beek was het goed.", "Volgens wethouder [naam weggehaald] was het goed.")]
    [InlineData("**Anna-Sophie**\nvan der Beek, en ANNA SOPHIE VAN DER BÉÉK", "**[naam weggehaald], en [naam weggehaald]")]
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
    public void An_empty_list_knows_nobody() => Assert.False(SuppressedNameList.Empty.IsIn("Anna-Sophie van der Beek"));

    private static SuppressedName Named(string name)
    {
        var words = SuppressedNameList.WordsOf(name);
        return new() { Hash = SuppressedNameList.HashOf(Key, words), Words = words.Length, PersonKey = "iemand" };
    }
}
