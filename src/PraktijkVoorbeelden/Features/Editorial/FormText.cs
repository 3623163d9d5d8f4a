namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>A form as plain lines, to see whether two forms say the same: row ids and empty fields do not count.</summary>
public static class FormText
{
    /// <summary>All fields of a form.</summary>
    public static string Of(RootForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return string.Join('\n', Lines(form, ""));
    }

    /// <summary>One field of a form.</summary>
    public static string Of(object form, FormField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return string.Join('\n', Lines(form, field, ""));
    }

    private static IEnumerable<string> Lines(object form, string indent) =>
        FormShape.Of(form.GetType()).Fields.Where(field => field.IsExchanged).SelectMany(field => Lines(form, field, indent));

    private static IEnumerable<string> Lines(object form, FormField field, string indent)
    {
        switch (field.Shape)
        {
            case FieldShape.Text when !string.IsNullOrWhiteSpace(field.Text(form)):
                yield return $"{indent}{field.Label}: {field.Text(form)!.ReplaceLineEndings("\n").Trim()}";
                break;
            case FieldShape.List:
                foreach (var text in field.List(form).Where(text => !string.IsNullOrWhiteSpace(text)))
                {
                    yield return $"{indent}{field.Label}: {text!.Trim()}";
                }

                break;
            case FieldShape.Rows:
                foreach (var row in field.Rows(form).Where(FormReading.HasText))
                {
                    yield return $"{indent}{field.Label}:";
                    foreach (var line in Lines(row, indent + "  "))
                    {
                        yield return line;
                    }
                }

                break;
        }
    }
}
