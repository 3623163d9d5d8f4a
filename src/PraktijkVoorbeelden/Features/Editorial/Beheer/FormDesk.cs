using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace PraktijkVoorbeelden.Features.Editorial.Beheer;

/// <summary>What the fields of a form on screen need besides the form: names for Keys, and what there is to choose from.</summary>
/// <param name="draftPath">The draft's address, where the form's buttons post to.</param>
/// <param name="book">The names of what the form refers to.</param>
/// <param name="known">What there is to refer to, by noun, in alphabetical order.</param>
public sealed class FormDesk(string draftPath, ReferenceBook book, IReadOnlyDictionary<Noun, IReadOnlyList<RootName>> known)
{
    private readonly SortedSet<Noun> suggested = [];

    /// <summary>The draft's address.</summary>
    public string DraftPath { get; } = draftPath;

    /// <summary>The names of what the form refers to.</summary>
    public ReferenceBook Book { get; } = book;

    /// <summary>Rows that were taken away and can be put back.</summary>
    public IReadOnlyList<RemovedRow> Removed { get; init; } = [];

    /// <summary>The nouns whose names are suggested somewhere in the form.</summary>
    public IReadOnlyCollection<Noun> Suggested => suggested;

    /// <summary>Has the names of a noun put on the page as suggestions; returns the id of that list.</summary>
    public string Suggest(Noun noun)
    {
        suggested.Add(noun);
        return ListId(noun);
    }

    /// <summary>The id of the list with a noun's names.</summary>
    public static string ListId(Noun noun) => $"lijst-{Nouns.Of(noun).Folder}";

    /// <summary>What there is of a noun, to choose from by Key.</summary>
    public IEnumerable<SelectListItem> Choices(Noun noun) => Known(noun).Select(root => new SelectListItem(root.Label, root.Key));

    /// <summary>What there is of a noun, as it can be typed: by label, or by Key where several go by that label.</summary>
    public IEnumerable<(string Typed, string Label)> Suggestions(Noun noun) => Known(noun)
        .GroupBy(root => root.LookupKey)
        .SelectMany(group => group.Select(root => (group.Count() == 1 ? root.Label : root.Key, root.Label)));

    /// <summary>The names of a noun that are most like what was typed; none where nothing is like it.</summary>
    public IReadOnlyList<string> Near(Noun noun, string typed) => NearNames.Of(Known(noun), typed);

    private IReadOnlyList<RootName> Known(Noun noun) => known.GetValueOrDefault(noun) ?? [];
}

/// <summary>Typed access to the <see cref="FormDesk"/> of a view.</summary>
public static class FormDeskExtensions
{
    private const string Key = nameof(FormDesk);

    /// <summary>Gives the fields of a form what they need.</summary>
    public static void SetDesk(this ViewDataDictionary viewData, FormDesk desk) => viewData[Key] = desk;

    /// <summary>What the fields of this form need.</summary>
    public static FormDesk Desk(this ViewDataDictionary viewData) => (FormDesk)viewData[Key]!;
}
