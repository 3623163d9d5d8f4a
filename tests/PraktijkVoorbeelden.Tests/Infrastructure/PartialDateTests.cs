using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Tests.Infrastructure;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("11 mei 2017", "2017-05-11", "11 mei 2017")]
    [InlineData("2017-05-11", "2017-05-11", "11 mei 2017")]
    [InlineData("11-5-2017", "2017-05-11", "11 mei 2017")]
    [InlineData(" December  2016 ", "2016-12", "december 2016")]
    [InlineData("2016-12", "2016-12", "december 2016")]
    [InlineData("zomer 2015", "2015-22", "zomer 2015")]
    [InlineData("najaar 2015", "2015-23", "herfst 2015")]
    [InlineData("2017", "2017", "2017")]
    [InlineData("ca. 2016", "2016~", "ongeveer 2016")]
    [InlineData("2016~", "2016~", "ongeveer 2016")]
    [InlineData("juni", "XXXX-06", "juni (jaar onbekend)")]
    [InlineData("juni (jaar onbekend)", "XXXX-06", "juni (jaar onbekend)")]
    [InlineData("XXXX-06", "XXXX-06", "juni (jaar onbekend)")]
    public void What_an_editor_types_is_kept_as_EDTF_and_shown_in_Dutch(string typed, string edtf, string shown)
    {
        Assert.True(PartialDate.TryParse(typed, out var date));
        Assert.Equal(edtf, date.Edtf);
        Assert.Equal(shown, date.ToString());
        Assert.Equal(date, PartialDate.Parse(edtf));
    }

    [Theory]
    [InlineData("")]
    [InlineData("31 februari 2017")]
    [InlineData("2017-02-30")]
    [InlineData("2017-13")]
    [InlineData("zomer")]
    [InlineData("3 juni")]
    [InlineData("gisteren")]
    [InlineData("0017")]
    [InlineData("2017; DROP TABLE Initiatives")]
    public void What_is_no_date_is_refused(string typed) => Assert.False(PartialDate.TryParse(typed, out _));

    [Theory]
    [InlineData("11 mei 2017", "2017-05-11", "2017-05-11")]
    [InlineData("februari 2016", "2016-02-01", "2016-02-29")]
    [InlineData("2017", "2017-01-01", "2017-12-31")]
    [InlineData("lente 2015", "2015-03-01", "2015-06-30")]
    [InlineData("herfst 2015", "2015-09-01", "2015-12-31")]
    [InlineData("winter 2015", "2015-01-01", "2016-03-31")]
    public void Each_spans_the_days_that_it_can_be(string typed, string first, string last)
    {
        Assert.True(PartialDate.TryParse(typed, out var date));
        Assert.Equal((DateOnly.Parse(first), DateOnly.Parse(last)), date.Days);
    }

    [Theory]
    [InlineData("juni")]
    [InlineData("ca. 2016")]
    public void What_is_not_known_spans_no_days(string typed)
    {
        Assert.True(PartialDate.TryParse(typed, out var date));
        Assert.Null(date.Days);
    }

    [Theory]
    [InlineData("2017-05-11", "op 11 mei 2017")]
    [InlineData("2017-05", "in mei 2017")]
    [InlineData("2015-22", "in de zomer van 2015")]
    [InlineData("2017", "in 2017")]
    [InlineData("2016~", "rond 2016")]
    [InlineData("2017-05-11~", "rond 11 mei 2017")]
    [InlineData("2015-22~", "rond zomer 2015")]
    [InlineData("XXXX-06", "in juni (jaar onbekend)")]
    public void In_a_sentence_they_read_as_one_says_them(string edtf, string phrase) => Assert.Equal(phrase, PartialDate.Parse(edtf).ToPhrase());

    [Fact]
    public void Their_text_sorts_by_time_with_an_unknown_year_last()
    {
        string[] typed = ["juni", "2018", "zomer 2017", "11 mei 2017", "mei 2017", "2017", "december 2016"];
        var sorted = typed.Select(text => PartialDate.TryParse(text, out var date) ? date.Edtf : "").Order(StringComparer.Ordinal);
        Assert.Equal(["2016-12", "2017", "2017-05", "2017-05-11", "2017-22", "2018", "XXXX-06"], sorted);
    }
}
