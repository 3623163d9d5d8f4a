using PraktijkVoorbeelden.Features.Initiatives;

namespace PraktijkVoorbeelden.Tests.Features.Initiatives;

public sealed class LessonEchoTests
{
    private const string Chapter = "Er was weinig belangstelling voor de inloop. De wethouder zei dat Café De Brug te vroeg sloot.";

    [Theory]
    [InlineData("De inloop kreeg weinig belangstelling.", null, false)]
    [InlineData("Er was weinig belangstelling voor de INLOOP!", null, true)]
    [InlineData("Cafe de Brug te vroeg sloot.", "de wethouder", true)]
    [InlineData("Café De Brug te vroeg sloot.", "een inwoner", false)]
    [InlineData("Cafe de Brug sloot te vroeg.", null, false)]
    [InlineData("Er was geen weinig belangstelling voor de inloop.", null, false)]
    [InlineData("Brug te vroeg slo", null, false)]
    [InlineData("Alleen folders werkten niet.", null, false)]
    public void A_lesson_that_the_chapter_tells_already_is_an_echo_unless_somebody_else_tells_it(string text, string? accordingTo, bool isEcho) =>
        Assert.Equal(isEcho, LessonEcho.IsIn(Chapter, new(LessonKind.DoesNotWork, text, accordingTo)));

    [Fact]
    public void Other_lessons_are_never_an_echo_and_neither_is_anything_without_a_chapter()
    {
        Assert.False(LessonEcho.IsIn(Chapter, new(LessonKind.Works, Chapter, null)));
        Assert.False(LessonEcho.IsIn(null, new(LessonKind.DoesNotWork, Chapter, null)));
    }
}
