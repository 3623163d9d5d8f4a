using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>Looks up what forms refer to: a query or a few for each noun, however many references there are.</summary>
public sealed class References(CatalogueContext db, SuppressedNames suppressed)
{
    // SQL Server takes 2,100 parameters in one command, and each text is looked up as a Key and as a label.
    private const int BatchSize = 500;

    /// <summary>The book for these forms; forms may also refer to each other.</summary>
    public async Task<ReferenceBook> ForAsync(IReadOnlyCollection<RootForm> forms, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(forms);
        var book = new ReferenceBook { Suppressed = await suppressed.ListAsync(cancellationToken) };
        var own = forms.Where(form => !string.IsNullOrWhiteSpace(form.Key)).Select(form => (form.Noun, form.Key!.Trim())).ToHashSet();
        var typed = forms.SelectMany(TypedIn).Select(reference => (reference.Noun, Typed: reference.Typed.Trim())).Where(reference => !own.Contains(reference)).Distinct();
        foreach (var group in typed.GroupBy(reference => reference.Noun, reference => reference.Typed))
        {
            foreach (var batch in group.Chunk(BatchSize))
            {
                await AddKnownAsync(book, group.Key, batch, cancellationToken);
            }
        }

        foreach (var (noun, row, name) in forms.SelectMany(NewIn))
        {
            book.AddNew(noun, row, name);
        }

        // In the order of the nouns: the label of a round needs that of its award, and the label of a grant both.
        foreach (var form in forms.Where(form => !string.IsNullOrWhiteSpace(form.Key)).OrderBy(form => Nouns.OrderOf(form.Noun)))
        {
            book.Add(form.Noun, form.Key!.Trim(), form.LabelIn(book) ?? form.Key!);
        }

        return book;
    }

    /// <summary>
    /// Adds those that share a name with what the book holds, so that a label takes the place of a Key on screen only
    /// where it means that root alone.
    /// </summary>
    public async Task AddNamesakesAsync(ReferenceBook book, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(book);
        foreach (var noun in Nouns.All.Select(description => description.Noun))
        {
            foreach (var batch in book.LabelsOf(noun).Distinct().ToList().Chunk(BatchSize))
            {
                await AddKnownAsync(book, noun, batch, cancellationToken);
            }
        }
    }

    /// <summary>
    /// Replaces what was typed by the Key wherever it means exactly one root, so that a draft survives a change of name.
    /// What means none or several stays as typed.
    /// </summary>
    public static void Settle(RootForm form, ReferenceBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        SettleIn(form, book);
    }

    /// <summary>All references in a form, as typed.</summary>
    public static IEnumerable<(Noun Noun, string Typed)> TypedIn(object form)
    {
        ArgumentNullException.ThrowIfNull(form);
        foreach (var field in FormShape.Of(form.GetType()).Fields)
        {
            List<string?> texts = field switch
            {
                { Refers: not null, Shape: FieldShape.Text } => [field.Text(form)],
                { Refers: not null, Shape: FieldShape.List } => field.List(form),
                _ => [],
            };
            foreach (var text in texts.Where(text => !string.IsNullOrWhiteSpace(text)))
            {
                yield return (field.Refers!.Value, text!);
            }

            foreach (var inner in field.Shape == FieldShape.Rows ? field.Rows(form).SelectMany(TypedIn) : [])
            {
                yield return inner;
            }
        }
    }

    private static IEnumerable<(Noun Noun, FormRow Row, string Name)> NewIn(RootForm form) =>
        from row in FormRows.Of(form)
        from field in FormShape.Of(row.GetType()).Fields
        let name = field.NewName(row)
        where name is not null
        select (field.Refers!.Value, row, name);

    private static void SettleIn(object form, ReferenceBook book)
    {
        foreach (var field in FormShape.Of(form.GetType()).Fields)
        {
            if (field.Shape == FieldShape.Rows)
            {
                foreach (var inner in field.Rows(form))
                {
                    SettleIn(inner, book);
                }
            }
            else if (field is { Refers: { } noun, Shape: FieldShape.List })
            {
                var list = field.List(form);
                for (var i = 0; i < list.Count; i++)
                {
                    list[i] = Settled(book, noun, list[i]);
                }
            }
            else if (field.Refers is { } one && !(form is FormRow row && field.NewName(row) is not null))
            {
                field.Property.SetValue(form, Settled(book, one, field.Text(form)));
            }
        }
    }

    private static string? Settled(ReferenceBook book, Noun noun, string? typed) =>
        string.IsNullOrWhiteSpace(typed) || book.Settled(noun, typed.Trim()) is var settled && settled == typed.Trim() ? typed : settled;

    private async Task AddKnownAsync(ReferenceBook book, Noun noun, string[] typed, CancellationToken cancellationToken)
    {
        var lookups = typed.Select(text => Folding.ForLookup(text, Root.MaxFoldedLength)).ToArray();
        foreach (var root in await db.RootNamesOf(noun)
            .Where(root => typed.Contains(root.Key) || lookups.Contains(root.LookupKey))
            .Select(root => new { root.Key, root.Label })
            .ToListAsync(cancellationToken))
        {
            book.Add(noun, root.Key, root.Label);
        }
    }
}
