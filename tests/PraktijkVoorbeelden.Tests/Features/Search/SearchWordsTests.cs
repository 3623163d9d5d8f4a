using PraktijkVoorbeelden.Features.Search;

namespace PraktijkVoorbeelden.Tests.Features.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("schulden jeugd", "schulden jeugd*")]
    [InlineData("schulden ", "schulden")]
    [InlineData("\"jeugd en gezin\" zorg", "[jeugd en gezin] zorg*")]
    [InlineData("„eigen kracht” -zorg", "[eigen kracht] -zorg*")]
    [InlineData("zorg -\"sociaal team\"", "zorg -[sociaal team]")]
    [InlineData("zorg - werk", "zorg werk*")]
    [InlineData("\"zorg", "zorg*")]
    [InlineData("re-integratie nu", "re+integratie (nu*)")]
    [InlineData("wat doet de gemeente", "(wat) (doet) (de) gemeente*")]
    [InlineData("wat is dat", "wat is dat*")]
    [InlineData("zorg zorg Zorg", "zorg")]
    [InlineData("\"\"", "")]
    [InlineData("- -- -", "")]
    public void A_question_is_words_and_phrases(string typed, string clauses) => Assert.Equal(clauses, string.Join(' ', SearchWords.Of(typed).Clauses.Select(Shown)));

    [Fact]
    public void A_question_holds_each_term_once_and_not_more_than_can_help()
    {
        var question = SearchWords.Of(string.Join(' ', Enumerable.Range(0, 10_000).Select(number => $"woord{number % 500}")));

        Assert.Equal(Analyser.MaxQuestionTerms, question.Clauses.Count);
        Assert.True(question.IsCut);
        Assert.Null(question.Name);
    }

    private static string Shown(SearchClause clause)
    {
        var text = clause.IsPhrase ? $"[{string.Join(' ', clause.Terms)}]" : string.Join('+', clause.Terms);
        return $"{(clause.IsExcluded ? "-" : "")}{(clause.IsOptional ? "(" : "")}{text}{(clause.IsPrefix ? "*" : "")}{(clause.IsOptional ? ")" : "")}";
    }
}
