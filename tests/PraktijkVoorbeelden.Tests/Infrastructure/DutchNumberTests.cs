using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Tests.Infrastructure;

public sealed class DutchNumberTests
{
    [Theory]
    [InlineData(0, "0 voorbeelden")]
    [InlineData(1, "1 voorbeeld")]
    [InlineData(1250, "1.250 voorbeelden")]
    public void A_count_agrees_with_its_noun(int count, string shown) => Assert.Equal(shown, DutchNumber.Counted(count, "voorbeeld", "voorbeelden"));
}
