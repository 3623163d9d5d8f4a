using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PraktijkVoorbeelden.Features.Editorial.Beheer;

/// <summary>What stands beneath a field with references: which of them we know, and what may be meant by those that we do not.</summary>
internal static class ReferenceNotes
{
    /// <summary>Puts the notes on one reference beneath its field.</summary>
    public static void AddNear(this TagHelperContent content, TagHelperOutput control, string id, FormDesk desk, Noun noun, string typed) =>
        Add(content, control, id, typed.Length == 0 || desk.Book.IsKnown(noun, typed) || desk.Book.Find(noun, typed).Key is not null ? [] : [MeantBy(desk, noun, typed)]);

    /// <summary>Puts the notes on a list of references beneath its field: the names that we know, and a line for each that we do not.</summary>
    public static void AddKnownAndNear(this TagHelperContent content, TagHelperOutput control, string id, FormDesk desk, Noun noun, IReadOnlyCollection<string> typed)
    {
        var known = typed.Select(line => desk.Book.Find(noun, line).Key).OfType<string>().Select(key => desk.Book.LabelOf(noun, key) ?? key).Distinct().ToList();
        var unknown = typed.Where(line => desk.Book.Find(noun, line).Key is null && !desk.Book.IsKnown(noun, line)).ToList();
        List<string> notes = known.Count == 0 ? [] : [$"Herkend: {string.Join("; ", known)}."];
        notes.AddRange(unknown.Select(line => $"Niet herkend: ‘{Short(line)}’. {MeantBy(desk, noun, line)}".TrimEnd()));
        Add(content, control, id, notes);
    }

    private static string MeantBy(FormDesk desk, Noun noun, string typed) => desk.Near(noun, typed).ToArray() switch
    {
        [] => "",
        [var one] => $"Bedoelde u ‘{one}’?",
        [.. var first, var last] => $"Bedoelde u {string.Join(", ", first.Select(name => $"‘{name}’"))} of ‘{last}’?",
    };

    private static void Add(TagHelperContent content, TagHelperOutput control, string id, IReadOnlyList<string> notes)
    {
        var shown = notes.Where(note => note.Length > 0).ToList();
        if (shown.Count == 0)
            return;
        var box = new TagBuilder("div");
        box.MergeAttribute("class", "app-small");
        box.MergeAttribute("id", $"{id}-bedoeld");
        foreach (var note in shown)
        {
            var line = new TagBuilder("div");
            line.InnerHtml.Append(note);
            box.InnerHtml.AppendHtml(line);
        }

        var others = control.Attributes.TryGetAttribute("aria-describedby", out var described) ? $"{described.Value} " : "";
        control.Attributes.SetAttribute("aria-describedby", $"{others}{id}-bedoeld");
        content.AppendHtml(box);
    }

    private static string Short(string typed) => typed.Length <= 60 ? typed : typed[..60] + "…";
}
