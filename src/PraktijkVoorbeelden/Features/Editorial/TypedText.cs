namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>A text in a form.</summary>
/// <param name="Path">The field's name in HTML.</param>
/// <param name="Place">Where it stands, for people: "Sessie 2, Titel van de sessie".</param>
/// <param name="Field">The field.</param>
/// <param name="Text">The text.</param>
/// <param name="Put">Puts another text in its place.</param>
public sealed record TypedText(string Path, string Place, FormField Field, string Text, Action<string?> Put)
{
    /// <summary>Whether it is the name of a root that is made on the spot.</summary>
    public bool IsNew { get; init; }

    /// <summary>All texts in a form, those in rows and in the rows of rows too.</summary>
    public static IEnumerable<TypedText> In(RootForm form) => In(form, "", "");

    private static IEnumerable<TypedText> In(object form, string prefix, string place)
    {
        ArgumentNullException.ThrowIfNull(form);
        return FormShape.Of(form.GetType()).Fields.SelectMany(field => field.Shape switch
        {
            FieldShape.Text => OfText(form, field, prefix, place),
            FieldShape.List => OfList(form, field, prefix, place),
            _ => field.Rows(form).SelectMany((row, at) => In(row, $"{prefix}{field.Name}[{row.RowId}].", $"{place}{field.NameOf(at)}, ")),
        });
    }

    private static IEnumerable<TypedText> OfText(object form, FormField field, string prefix, string place) =>
        string.IsNullOrWhiteSpace(field.Text(form)) ? [] : [new(prefix + field.Name, place + field.Label, field, field.Text(form)!, text => field.Property.SetValue(form, text)) { IsNew = form is FormRow row && field.NewName(row) is not null }];

    private static IEnumerable<TypedText> OfList(object form, FormField field, string prefix, string place)
    {
        var list = field.List(form);
        return Enumerable.Range(0, list.Count).Where(at => !string.IsNullOrWhiteSpace(list[at]))
            .Select(at => new TypedText(prefix + field.Name, place + field.Label, field, list[at]!, text => list[at] = text));
    }
}
