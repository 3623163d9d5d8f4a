using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Tests.Features.Shared;

public sealed class PageMetaTests
{
    [Fact]
    public void A_long_description_ends_after_a_sentence_or_else_after_a_word()
    {
        var sentence = string.Concat(Enumerable.Repeat("woord ", 20)) + "einde.";
        var words = string.Concat(Enumerable.Repeat("woord, ", 40));

        Assert.Equal("Kort.", PageMeta.Brief("Kort."));
        Assert.Equal(sentence, PageMeta.Brief($"{sentence} {words}"));
        Assert.EndsWith("woord…", PageMeta.Brief(words), StringComparison.Ordinal);
        Assert.InRange(PageMeta.Brief(words).Length, 160, 170);
        Assert.Equal(170, PageMeta.Brief(new string('x', 400)).Length);
    }
}
