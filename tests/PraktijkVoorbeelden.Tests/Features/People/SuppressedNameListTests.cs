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

    [Fact]
    public void An_empty_list_knows_nobody() => Assert.False(SuppressedNameList.Empty.IsIn("Anna-Sophie van der Beek"));

    private static SuppressedName Named(string name)
    {
        var words = SuppressedNameList.WordsOf(name);
        return new() { Hash = SuppressedNameList.HashOf(Key, words), Words = words.Length, PersonKey = "iemand" };
    }
}
