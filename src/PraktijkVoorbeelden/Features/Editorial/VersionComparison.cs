using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>A field that two versions of a root do not agree on, as people read it.</summary>
/// <param name="Field">The field.</param>
/// <param name="Former">What the one says, in pieces.</param>
/// <param name="Latter">What the other says, in pieces.</param>
public sealed record FieldDifference(FormField Field, IReadOnlyList<DiffPiece> Former, IReadOnlyList<DiffPiece> Latter);

/// <summary>Compares two versions of a root field by field, whatever the noun.</summary>
public static class VersionComparison
{
    /// <summary>The fields that differ, in the order of the form.</summary>
    public static IReadOnlyList<FieldDifference> Of(RootForm former, RootForm latter, ReferenceBook book)
    {
        ArgumentNullException.ThrowIfNull(former);
        ArgumentNullException.ThrowIfNull(latter);
        return
        [
            .. FormShape.Of(former.GetType()).Fields
                .Where(field => field.Name != nameof(RootForm.Key) && FormText.Of(former, field) != FormText.Of(latter, field))
                .Select(field => Compare(field, FormText.Readable(former, field, book), FormText.Readable(latter, field, book))),
        ];
    }

    private static FieldDifference Compare(FormField field, string former, string latter)
    {
        var (old, added) = WordDiff.Of(former, latter);
        return new(field, old, added);
    }
}
