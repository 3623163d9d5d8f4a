using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.Initiatives.Beheer;
using PraktijkVoorbeelden.Features.Shared.Beheer;
using PraktijkVoorbeelden.Tests.Support;

namespace PraktijkVoorbeelden.Tests.Features.Initiatives;

public sealed class CouncillorQuestionsTests
{
    [Fact]
    public async Task A_card_that_tells_little_leaves_most_to_ask() => Assert.Equal(
        [
            "Loopt dit nog?",
            "Zijn er cijfers over het resultaat?",
            "Wat werkte niet, en wat deed u toen?",
            "Wat merkten inwoners ervan?",
            "Wat kostte het, en waaruit is het betaald?",
        ],
        await QuestionsOfAsync(_ => { }));

    [Fact]
    public async Task What_the_card_tells_is_not_asked_again() => Assert.Equal(
        [
            "Hoe gaat het er nu mee?",
            "Heeft iemand anders deze cijfers bekeken?",
            "Wat is er veranderd na wat niet werkte?",
            "Waaruit is het betaald?",
            "Deed een andere gemeente dit ook, en hoe ging het daar?",
        ],
        await QuestionsOfAsync(card =>
        {
            (card.Phase, card.DidNotWork, card.ForResidents, card.Costs) = ("lopend", "De folders.", "Eén adres.", "Een ton.");
            card.Figures = [new FigureRow { Value = "20", Kind = "resultaat", Description = "Processtappen" }];
        }));

    [Theory]
    [InlineData("gestopt", "Waarom is dit gestopt, en wat kwam ervoor in de plaats?")]
    [InlineData("afgerond", "Wat is ervan gebleven nadat het was afgerond?")]
    [InlineData("idee", "Is dit er gekomen?")]
    public async Task The_first_question_follows_the_phase(string phase, string question) =>
        Assert.Equal(question, (await QuestionsOfAsync(card => card.Phase = phase))[0]);

    [Fact]
    public async Task A_lesson_of_what_did_not_work_counts_as_told() => Assert.Contains(
        "Wat is er veranderd na wat niet werkte?",
        await QuestionsOfAsync(card => card.Lessons = [new LessonRow { Kind = "werkt niet", Text = "Folders." }]));

    [Fact]
    public async Task A_reference_to_copy_gives_title_site_day_and_address()
    {
        await using var site = new Site();
        await site.PublishAsync(Forms.Source(), Forms.Initiative("loket", "Loket"));
        using var visitor = site.CreateVisitor();

        var page = await Site.ReadPageAsync(await visitor.GetAsync("/voorbeelden/loket"));

        Assert.Matches(
            @"^Loket\. Praktijkvoorbeelden sociaal domein\. Geraadpleegd op \d+ \w+ \d{4}, van https://voorbeelden\.example\.nl/voorbeelden/loket$",
            SmallCatalogue.TextOf(page.QuerySelector(".app-reference")!));
    }

    private static async Task<List<string>> QuestionsOfAsync(Action<InitiativeForm> tell)
    {
        await using var site = new Site();
        var card = Forms.Initiative("loket", "Loket");
        tell(card);
        await site.PublishAsync(Forms.Source(), card);
        using var visitor = site.CreateVisitor();
        var page = await Site.ReadPageAsync(await visitor.GetAsync("/voorbeelden/loket"));
        var heading = page.QuerySelectorAll("h2").Single(heading => heading.TextContent == "Vragen om te stellen");
        var questions = heading.NextElementSibling!.NextElementSibling!.Children.Select(SmallCatalogue.TextOf).ToList();
        Assert.True(questions.Count <= CouncillorQuestions.Max);
        return questions;
    }
}
