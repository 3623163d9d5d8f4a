using System.Collections;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>What an editor does to the rows of a list on a form.</summary>
public enum RowAction
{
    /// <summary>Adds an empty row at the end.</summary>
    Add,

    /// <summary>Takes a row away.</summary>
    Remove,

    /// <summary>Moves a row one place up.</summary>
    Up,

    /// <summary>Moves a row one place down.</summary>
    Down,

    /// <summary>Puts a row back that was taken away.</summary>
    PutBack,
}

/// <summary>The rows of a form.</summary>
public static class FormRows
{
    /// <summary>Makes an empty row for this list.</summary>
    public static FormRow NewFor(FormField list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return (FormRow)Activator.CreateInstance(list.RowType!)!;
    }

    /// <summary>All rows of a form or of a row, those within rows too.</summary>
    public static IEnumerable<FormRow> Of(object form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return FormShape.Of(form.GetType()).Fields.Where(field => field.Shape == FieldShape.Rows)
            .SelectMany(field => field.Rows(form))
            .SelectMany(row => Of(row).Prepend(row));
    }

    /// <summary>
    /// The list that has this name in HTML, in a form or in one of its rows (<c>Conversations[ab12cd34].Turns</c>), and the
    /// form or row that it stands in; null where there is none.
    /// </summary>
    public static (FormField List, object Owner)? Find(object form, string name)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(name);
        var shape = FormShape.Of(form.GetType());
        if (shape.Find(name) is { Shape: FieldShape.Rows } list)
            return (list, form);
        return shape.Fields.Where(field => field.Shape == FieldShape.Rows)
            .SelectMany(field => field.Rows(form), (field, row) => (Row: row, Prefix: $"{field.Name}[{row.RowId}]."))
            .Where(inner => name.StartsWith(inner.Prefix, StringComparison.Ordinal))
            .Select(inner => Find(inner.Row, name[inner.Prefix.Length..]))
            .FirstOrDefault();
    }

    /// <summary>
    /// Adds the empty rows that each list begins with, so that nobody has to ask for one first. A row is kept once something
    /// is typed in it.
    /// </summary>
    public static void Offer(object form)
    {
        ArgumentNullException.ThrowIfNull(form);
        foreach (var list in FormShape.Of(form.GetType()).Fields.Where(field => field.Shape == FieldShape.Rows))
        {
            var rows = list.RowList(form);
            while (rows.Count < list.Field.MinRows)
            {
                rows.Add(NewFor(list));
            }

            foreach (var row in list.Rows(form))
            {
                Offer(row);
            }
        }
    }

    /// <summary>Gives every row a fresh id, for a form that goes on as another draft.</summary>
    public static void RenewIds(RootForm form)
    {
        foreach (var row in Of(form))
        {
            row.RowId = FormRow.NewRowId();
        }
    }
}

/// <summary>A button of a row or a list: what it does, to which list and to which row.</summary>
/// <param name="Action">What it does.</param>
/// <param name="List">The list's name in HTML.</param>
/// <param name="RowId">The row; null for a row to add.</param>
public sealed record RowEdit(RowAction Action, string List, string? RowId)
{
    /// <summary>The button's value in HTML.</summary>
    public override string ToString() => $"{Action} {List} {RowId}".TrimEnd();

    /// <summary>Reads a button's value; null for anything else.</summary>
    public static RowEdit? Parse(string? value) =>
        value?.Split(' ') is [var action, var list, .. var rest] && rest.Length <= 1 && Enum.TryParse<RowAction>(action, out var known) && Enum.IsDefined(known)
            ? new(known, list, rest.FirstOrDefault())
            : null;

    /// <summary>Does it. Returns the id of the row to look at next, or null where no row is left or nothing was done.</summary>
    public string? ApplyTo(RootForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (FormRows.Find(form, List) is not { List.IsFixed: false } found)
            return null;
        var (field, owner) = found;
        var rows = field.RowList(owner);
        if (Action == RowAction.Add)
        {
            var added = FormRows.NewFor(field);
            rows.Add(added);
            return added.RowId;
        }

        if (Action == RowAction.PutBack)
            return PutBack(form, field, rows);

        var place = field.Rows(owner).ToList().FindIndex(row => row.RowId == RowId);
        if (place < 0)
            return null;
        if (Action == RowAction.Remove)
            return Remove(form, field, rows, place);

        var other = Action == RowAction.Up ? place - 1 : place + 1;
        if (other >= 0 && other < rows.Count)
            (rows[place], rows[other]) = (rows[other], rows[place]);
        return RowId;
    }

    // Something typed is not lost: it can be had back where it stood.
    private string? Remove(RootForm form, FormField field, IList rows, int place)
    {
        var removed = RemovedRow.Of(List, field, place, (FormRow)rows[place]!);
        rows.RemoveAt(place);
        if (removed is null)
            return rows.Count == 0 ? null : ((FormRow)rows[Math.Min(place, rows.Count - 1)]!).RowId;
        form.RemovedRows = [removed, .. (form.RemovedRows ?? []).Take(RemovedRow.Most - 1)];
        return removed.RowId;
    }

    private string? PutBack(RootForm form, FormField field, IList rows)
    {
        if (form.RemovedRows?.Find(removed => removed.List == List && removed.RowId == RowId) is not { } removed)
            return null;
        form.RemovedRows = form.RemovedRows.Count == 1 ? null : [.. form.RemovedRows.Where(other => other != removed)];
        if (removed.ReadFor(field) is not { } row)
            return null;
        rows.Insert(Math.Min(removed.Place, rows.Count), row);
        return row.RowId;
    }
}
