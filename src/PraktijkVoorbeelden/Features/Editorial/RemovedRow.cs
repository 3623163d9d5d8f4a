using System.Text.Json;
using System.Text.Json.Nodes;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>A row that an editor took away, as it was.</summary>
/// <param name="List">The list's name in HTML.</param>
/// <param name="Name">What the row was called: "Sessie 2".</param>
/// <param name="Place">Its place in the list, from 0.</param>
/// <param name="RowId">Its id.</param>
/// <param name="Row">The row.</param>
public sealed record RemovedRow(string List, string Name, int Place, string RowId, JsonObject Row)
{
    /// <summary>Rows that a draft remembers at most.</summary>
    public const int Most = 20;

    /// <summary>Remembers a row; null where nothing was typed in it.</summary>
    internal static RemovedRow? Of(string list, FormField field, int place, FormRow row) => !FormReading.HasText(row) ? null
        : new(list, field.NameOf(place), place, row.RowId, JsonSerializer.SerializeToNode(row, row.GetType(), DraftFormat.Options)!.AsObject());

    /// <summary>The row for a list of this sort; null where it can't be read any more.</summary>
    public FormRow? ReadFor(FormField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        try
        {
            return (FormRow?)Row.Deserialize(field.RowType!, DraftFormat.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
