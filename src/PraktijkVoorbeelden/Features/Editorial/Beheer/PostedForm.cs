using System.Text.RegularExpressions;
using Microsoft.Extensions.Primitives;

namespace PraktijkVoorbeelden.Features.Editorial.Beheer;

/// <summary>
/// What a browser posted, as text for a form. Reads the names that MVC's model binding uses (<c>Quotes.Index</c>,
/// <c>Quotes[ab12cd34].Text</c>), but takes every text as it is and every row that has a field, whatever its index says:
/// a draft loses nothing. A field that the page did not show keeps what it had.
/// </summary>
public sealed partial class PostedForm(IFormCollection posted)
{
    // Row ids by list, in the order in which the fields stand on the page.
    private readonly Lazy<ILookup<string, string>> rowIds = new(() => posted.Keys
        .SelectMany(name => RowPattern().Matches(name).Select(match => (List: name[..match.Index], Row: match.Groups["row"].Value)))
        .ToLookup(row => row.List, row => row.Row));

    /// <summary>Writes what was posted into the form.</summary>
    public void FillIn(RootForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        FillIn(form, "");
    }

    private void FillIn(object form, string prefix)
    {
        foreach (var field in FormShape.Of(form.GetType()).Fields)
        {
            if (field.Shape == FieldShape.Rows)
                FillInRows(form, field, prefix + field.Name);
            else if (posted.TryGetValue(prefix + field.Name, out var texts))
                FillIn(form, field, texts);
        }
    }

    private static void FillIn(object form, FormField field, StringValues texts)
    {
        if (field.Shape == FieldShape.List)
        {
            var list = field.List(form);
            List<string> lines = [.. texts.SelectMany(text => text?.Split('\n') ?? []).Select(line => line.TrimEnd('\r')).Where(line => !string.IsNullOrWhiteSpace(line))];
            // Tick boxes come one by one, in the order of the page: what was ticked before keeps its place.
            if (texts.Count > 1)
                lines = [.. list.OfType<string>().Where(lines.Contains), .. lines.Except(list.OfType<string>())];
            list.Clear();
            list.AddRange(lines);
        }
        else
        {
            // A tick box comes with a hidden field before it, so that taking the tick away is seen.
            field.Property.SetValue(form, texts.LastOrDefault(text => !string.IsNullOrEmpty(text)));
        }
    }

    private void FillInRows(object form, FormField field, string list)
    {
        var index = $"{list}.Index";
        if (!posted.ContainsKey(index) && !rowIds.Value.Contains(list))
            return;
        var rows = field.RowList(form);
        rows.Clear();
        var taken = new HashSet<string>();
        foreach (var id in posted[index].OfType<string>().Where(id => id.Length > 0).Concat(rowIds.Value[list]).Distinct())
        {
            var row = FormRows.NewFor(field);
            // Keys are made from row ids, so only an id of ours will do.
            if (FormRow.IsRowId(id) && taken.Add(id))
                row.RowId = id;
            FillIn(row, $"{list}[{id}].");
            rows.Add(row);
        }
    }

    [GeneratedRegex(@"\[(?<row>[^\]]+)\]\.")]
    private static partial Regex RowPattern();
}
