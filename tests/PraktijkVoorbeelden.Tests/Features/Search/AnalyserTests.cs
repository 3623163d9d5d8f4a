using PraktijkVoorbeelden.Features.Search;

namespace PraktijkVoorbeelden.Tests.Features.Search;

public sealed class AnalyserTests
{
    [Theory]
    [InlineData("Coöperatie in Súdwest-Fryslân", "cooperatie in sudwest fryslan")]
    [InlineData("Regio's en foto’s", "regios en fotos")]
    [InlineData("'t Loket in 's-Hertogenbosch", "t loket in s hertogenbosch")]
    [InlineData("Wegwijs+ (Wmo 2015)", "wegwijs wmo 2015")]
    [InlineData("IJsselstein en Ĳsselstein", "ijsselstein en ijsselstein")]
    [InlineData("coo\u0308peratie", "cooperatie")]
    [InlineData("samen\u00ADwerking", "samenwerking")]
    [InlineData("\u200Fzorg\u200E 😀 ½", "zorg")]
    [InlineData("'woord'", "woord")]
    [InlineData("\uD83Dstuk\uDE00", "stuk")]
    [InlineData("\" AND OR NOT ( * ^ : -", "and or not")]
    [InlineData("", "")]
    public void A_text_becomes_terms_of_letters_and_digits(string text, string terms) => Assert.Equal(terms, Analyser.TermsOf(text));

    [Fact]
    public void A_word_tells_where_it_stands_in_the_text()
    {
        const string Text = "De regio’s: één samen\u00ADwerking!";

        var words = Analyser.WordsOf(Text).Select(word => Text.Substring(word.Start, word.Length));

        Assert.Equal(["De", "regio’s", "één", "samen\u00ADwerking"], words);
    }

    [Fact]
    public void A_question_holds_each_term_once_and_not_more_than_can_help()
    {
        var question = Analyser.Question(string.Join(' ', Enumerable.Range(0, 10_000).Select(number => $"woord{number % 500}")));

        Assert.Equal(Analyser.MaxQuestionTerms, question.Terms.Distinct().Count());
        Assert.Equal(Analyser.MaxQuestionTerms, question.Terms.Count);
        Assert.True(question.IsCut);
    }

    [Fact]
    public void A_word_without_end_is_cut() => Assert.Equal(new string('a', Analyser.MaxTermLength), Analyser.TermsOf(new string('a', 100_000)));
}
