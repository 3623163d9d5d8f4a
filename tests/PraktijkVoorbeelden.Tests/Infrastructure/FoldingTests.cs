using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Tests.Infrastructure;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Coöperatie", "cooperatie")]
    [InlineData("ĳsselstein", "ijsselstein")]
    [InlineData("  Súdwest-Fryslân \t x", "sudwest-fryslan x")]
    [InlineData("’t Loket", "'t loket")]
    [InlineData("zo­genaamd\u200F", "zogenaamd")]
    public void Text_loses_case_accents_and_what_can_not_be_seen(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Fact]
    public void A_name_is_sorted_past_its_article() => Assert.Equal("hertogenbosch", Folding.ForSorting("'s-Hertogenbosch", 200));

    [Theory]
    [InlineData("Eén loket: wonen & zorg!", "een-loket-wonen-zorg")]
    [InlineData("'t Loket", "t-loket")]
    [InlineData("???", "")]
    public void An_address_holds_letters_digits_and_single_hyphens(string text, string slug) => Assert.Equal(slug, Folding.ForAddress(text, 120));

    [Fact]
    public void A_long_address_ends_at_a_word()
    {
        var slug = Folding.ForAddress(string.Join(' ', Enumerable.Repeat("woord", 50)), 32);
        Assert.Equal("woord-woord-woord-woord-woord", slug);
    }
}
