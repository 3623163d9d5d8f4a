using PraktijkVoorbeelden.Features.Search;

namespace PraktijkVoorbeelden.Tests.Features.Search;

/// <summary>
/// DutchStemmerWords.csv holds words of our own choice under the rule of the algorithm that decides about them, with the
/// stem that follows from the published description. A rule's name begins with the number of its step there.
/// </summary>
public sealed class DutchStemmerTests
{
    private static readonly List<(string Rule, string Word, string Stem)> Words = ReadWords();

    public static TheoryData<string> Rules => [.. Words.Select(row => row.Rule).Distinct()];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Words_get_the_stem_that_the_rule_gives_them(string rule)
    {
        var wrong = Words
            .Where(row => row.Rule == rule)
            .Select(row => (row.Word, Expected: row.Stem, Actual: DutchStemmer.Stem(row.Word)))
            .Where(row => row.Actual != row.Expected);

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_list_has_more_than_320_words_and_none_twice()
    {
        Assert.InRange(Words.Count, 321, int.MaxValue);
        Assert.Distinct(Words.Select(row => row.Word));
    }

    [Theory]
    [InlineData("schuld", "schulden")]
    [InlineData("gemeente", "gemeenten")]
    [InlineData("inwoner", "inwoners")]
    [InlineData("loket", "loketten")]
    [InlineData("wijk", "wijken")]
    [InlineData("voorbeeld", "voorbeelden")]
    [InlineData("school", "scholen")]
    [InlineData("eenzaam", "eenzame")]
    [InlineData("afhankelijk", "onafhankelijke", false)]
    [InlineData("gezin", "zin", false)]
    [InlineData("begeleiding", "beleid", false)]
    public void Forms_of_one_word_meet_and_other_words_do_not(string one, string other, bool meet = true) =>
        Assert.Equal(meet, DutchStemmer.Stem(one) == DutchStemmer.Stem(other));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("beleid")]
    [InlineData("royalty")]
    [InlineData("\0\0\0\0")]
    [InlineData("👩‍👧")]
    [InlineData("\u202Eneflov")]
    [InlineData("...\"*^-")]
    public void What_has_no_suffix_comes_back_as_the_same_string(string word) => Assert.Same(word, DutchStemmer.Stem(word));

    [Theory]
    [InlineData("I", "i")]
    [InlineData("Y", "y")]
    [InlineData("IJSSEL", "iJSSEL")]
    public void A_capital_i_or_y_comes_out_in_lower_case_and_other_capitals_stay(string word, string stem) =>
        Assert.Equal(stem, DutchStemmer.Stem(word));

    [Theory]
    [InlineData("iiiii", "iiiii")]
    [InlineData("iiiiien", "iiiiien")]
    [InlineData("oooooy", "oooooy")]
    [InlineData("iiiieien", "iiiiei")]
    public void Rows_of_vowels_follow_the_same_rules(string word, string stem) => Assert.Equal(stem, DutchStemmer.Stem(word));

    [Theory]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(10_000)]
    public void A_word_of_any_length_gets_a_stem(int length)
    {
        var start = new string('b', length - 8) + "over";

        Assert.Equal(start, DutchStemmer.Stem(start + "heid"));
    }

    [Fact]
    public void A_word_that_is_its_own_stem_costs_no_memory()
    {
        DutchStemmer.Stem("beleid");
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 100; i++)
        {
            DutchStemmer.Stem("beleid");
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static List<(string Rule, string Word, string Stem)> ReadWords()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "PraktijkVoorbeelden.sln")))
        {
            root = root.Parent ?? throw new DirectoryNotFoundException("The tests run inside a clone of the repository.");
        }

        var file = Path.Combine(
            root.FullName, "tests", "PraktijkVoorbeelden.Tests", "Features", "Search", "DutchStemmerWords.csv");
        return
        [
            .. File.ReadLines(file).Skip(1).Select(line => line.Split(',')).Select(row => (row[0], row[1], row[2])),
        ];
    }
}
