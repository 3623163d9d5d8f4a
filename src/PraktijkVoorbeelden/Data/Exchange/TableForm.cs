using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Data.Exchange;

/// <summary>Forms as the rows of one table (CSV): the flat facts of a noun that has many roots.</summary>
public static class TableForm
{
    private const char ListMark = ';';

    /// <summary>Reads a table into forms.</summary>
    public static List<ReadForm> Read(string text, string file, Func<RootForm> newForm, List<ExchangeFault> faults)
    {
        ArgumentNullException.ThrowIfNull(newForm);
        ArgumentNullException.ThrowIfNull(faults);
        var forms = new List<ReadForm>();
        using var records = CsvText.Read(text).GetEnumerator();
        if (!records.MoveNext())
        {
            faults.Add(new(file, 1, "de tabel is leeg."));
            return forms;
        }

        var shape = FormShape.Of(newForm().GetType());
        var header = records.Current.Fields;
        var columns = header.Select(shape.Exchanged).ToArray();
        foreach (var (name, _) in header.Zip(columns).Where(pair => pair.Second is not { Field.InTable: true }))
        {
            faults.Add(new(file, 1, $"de kolom '{name}' kennen wij niet."));
        }

        while (records.MoveNext())
        {
            var (line, fields) = records.Current;
            if (fields.Length != columns.Length)
            {
                faults.Add(new(file, line, $"deze regel heeft {fields.Length} velden; het moeten er {columns.Length} zijn."));
                continue;
            }

            var read = new ReadForm(newForm(), file, line);
            foreach (var (column, value) in columns.Zip(fields).Where(pair => pair.First is not null && pair.Second.Length > 0))
            {
                read.Place(column!.Name, file, line);
                if (column.Shape == FieldShape.List)
                    column.List(read.Form).AddRange(value.Split(ListMark, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
                else
                    column.Property.SetValue(read.Form, value);
            }

            forms.Add(read);
        }

        return forms;
    }

    /// <summary>Writes forms as a table, in the order given.</summary>
    public static string Write(IEnumerable<RootForm> forms, Type formType)
    {
        ArgumentNullException.ThrowIfNull(forms);
        var columns = FormShape.Of(formType).Fields.Where(field => field.Field.InTable).ToList();
        return CsvText.Write(forms
            .Select(form => columns.Select(column => column.Shape == FieldShape.List ? string.Join(ListMark, column.List(form)) : column.Text(form)).ToArray())
            .Prepend([.. columns.Select(column => column.Field.Name)]));
    }
}
