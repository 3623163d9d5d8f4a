using PraktijkVoorbeelden.Features.Search;

namespace PraktijkVoorbeelden.Tests.Features.Search;

public sealed class AnalyserTests
{
    [Theory]
    [InlineData("Coöperatie in Súdwest-Fryslân", "cooperatie in sudwest fryslan")]
    [InlineData("Regio's en foto’s", "regio en foto")]
    [InlineData("de baby’s en programma's", "de baby en programma")]
    [InlineData("3.000 inwoners en 8,5 of 12.345,67", "3000 inwoners en 8,5 of 12345,67")]
    [InlineData("24/7 in 2016-2017, 1.5", "24 7 in 2016 2017 1 5")]
    [InlineData("de W.m.o. en p.g.b.", "de wmo en pgb")]
    [InlineData("Einde.Begin", "einde begin")]
    [InlineData("65+ en Wegwijs+", "65 plus en wegwijs plus")]
    [InlineData("+ los", "los")]
    [InlineData("'t Loket in 's-Hertogenbosch", "t loket in s hertogenbosch")]
    [InlineData("Wegwijs+ (Wmo 2015)", "wegwijs plus wmo 2015")]
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

    [Theory]
    [InlineData("de re-integratie", "de re integratie reintegratie")]
    [InlineData("'s-Hertogenbosch", "s hertogenbosch shertogenbosch")]
    [InlineData("2016-2017", "2016 2017")]
    [InlineData("Zuid-Holland-Zuid werkt", "zuid holland zuid zuidhollandzuid werkt")]
    public void Words_with_hyphens_are_also_one_word(string text, string terms) => Assert.Equal(terms, string.Join(' ', Analyser.WordsOf(text).Select(word => word.Term)));

    [Theory]
    [InlineData("gezinnen", "gezin")]
    [InlineData("brieven", "brief")]
    [InlineData("huizen", "huis")]
    [InlineData("kinderen", "kind")]
    [InlineData("organisaties", "organisatie")]
    [InlineData("fiches", "fiche")]
    [InlineData("modules", "module")]
    [InlineData("taalles", "taallessen")]
    [InlineData("straten", "straat")]
    [InlineData("grote", "groot")]
    [InlineData("wijkje", "wijk")]
    [InlineData("maatjes", "maatje")]
    [InlineData("filmpje", "film")]
    [InlineData("uren", "uur")]
    [InlineData("steden", "stad")]
    [InlineData("problemen", "probleem")]
    [InlineData("processen", "proces")]
    [InlineData("werkloosheid", "werkloze")]
    [InlineData("ouderen", "ouders", false)]
    [InlineData("raden", "rad", false)]
    [InlineData("lezen", "lessen", false)]
    [InlineData("weten", "wetten", false)]
    [InlineData("maan", "man", false)]
    public void Forms_of_one_word_have_one_stem(string one, string other, bool isSame = true) => Assert.Equal(isSame, Analyser.StemOf(one) == Analyser.StemOf(other));

    [Fact]
    public void A_word_without_end_is_cut() => Assert.Equal(new string('a', Analyser.MaxTermLength), Analyser.TermsOf(new string('a', 100_000)));
}
