using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>A form as plain lines, to see whether two forms say the same: row ids and empty fields do not count.</summary>
public static class FormText
{
    /// <summary>All fields of a form.</summary>
    public static string Of(RootForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return string.Join('\n', Lines(form, "", AsTyped));
    }

    /// <summary>One field of a form.</summary>
    public static string Of(RootForm form, FormField field)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(field);
        return string.Join('\n', Lines(form, field, "", AsTyped));
    }

    /// <summary>One field of a form for people to read: names instead of Keys, dates in words, without the field's own label.</summary>
    public static string Readable(RootForm form, FormField field, ReferenceBook book)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(book);
        return field.Shape switch
        {
            FieldShape.Text => Written(field, field.Text(form) ?? "", book),
            FieldShape.List => string.Join('\n', field.List(form).Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => Written(field, text!, book))),
            _ => string.Join("\n\n", field.Rows(form).Where(FormReading.HasText).Select(row => string.Join('\n', Lines(row, "", (inner, text) => Written(inner, text, book))))),
        };
    }

    /// <summary>What stands in a field on screen: a name instead of a Key, a date in words, all else as it was typed.</summary>
    public static string Written(FormField field, string text, ReferenceBook book)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(book);
        if (field.Refers is { } noun)
            return book.Shown(noun, text.Trim());
        return field.IsDate && PartialDate.TryParse(text, out var date) && date.Edtf == text ? date.ToString() : text;
    }

    private static string AsTyped(FormField field, string text) => text;

    private static IEnumerable<string> Lines(object form, string indent, Func<FormField, string, string> write) =>
        FormShape.Of(form.GetType()).Fields.SelectMany(field => Lines(form, field, indent, write));

    private static IEnumerable<string> Lines(object form, FormField field, string indent, Func<FormField, string, string> write)
    {
        switch (field.Shape)
        {
            case FieldShape.Text when !string.IsNullOrWhiteSpace(field.Text(form)):
                yield return $"{indent}{field.Label}: {write(field, field.Text(form)!.ReplaceLineEndings("\n").Trim())}";
                break;
            case FieldShape.List:
                foreach (var text in field.List(form).Where(text => !string.IsNullOrWhiteSpace(text)))
                {
                    yield return $"{indent}{field.Label}: {write(field, text!.Trim())}";
                }

                break;
            case FieldShape.Rows:
                foreach (var row in field.Rows(form).Where(FormReading.HasText))
                {
                    yield return $"{indent}{field.Label}:";
                    foreach (var line in Lines(row, indent + "  ", write))
                    {
                        yield return line;
                    }
                }

                break;
        }
    }
}
