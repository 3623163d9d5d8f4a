using PraktijkVoorbeelden.Features.Municipalities;

namespace PraktijkVoorbeelden.Tests.Features.Municipalities;

public sealed class MunicipalityClassesTests
{
    [Theory]
    [InlineData(0, SizeClass.VerySmall)]
    [InlineData(19_999, SizeClass.VerySmall)]
    [InlineData(20_000, SizeClass.Small)]
    [InlineData(99_999, SizeClass.Medium)]
    [InlineData(100_000, SizeClass.Large)]
    [InlineData(931_298, SizeClass.VeryLarge)]
    public void A_size_class_begins_at_its_round_number(int population, SizeClass expected) =>
        Assert.Equal(expected, new Municipality { Population = population }.SizeClass);

    [Theory]
    [InlineData(24_999, 10_000, DensityClass.VerySparse)]
    [InlineData(25_000, 10_000, DensityClass.Sparse)]
    [InlineData(226_500, 12_918, DensityClass.Dense)]
    [InlineData(560_000, 8_244, DensityClass.VeryDense)]
    public void A_density_class_counts_residents_on_land(int population, int hectares, DensityClass expected) =>
        Assert.Equal(expected, new Municipality { Population = population, LandHectares = hectares }.DensityClass);

    [Fact]
    public void A_former_municipality_has_neither()
    {
        var former = new Municipality { LandHectares = 3_400 };
        Assert.Null(former.SizeClass);
        Assert.Null(former.DensityClass);
        Assert.Null(new Municipality { Population = 1_000, LandHectares = 0 }.DensityClass);
    }
}
