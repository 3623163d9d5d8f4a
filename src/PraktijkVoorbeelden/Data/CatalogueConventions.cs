using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Data;

/// <summary>
/// What keeps the two databases the same, said once for all nouns: Keys as primary keys, folded columns compared byte by
/// byte, no cascades but from a root to its own rows.
/// </summary>
public static class CatalogueConventions
{
    /// <summary>Names the property that keeps a label when what a foreign key points at is withdrawn.</summary>
    public const string LabelAnnotation = "PraktijkVoorbeelden:KeepsLabelIn";

    /// <summary>Applies the conventions; called after each noun's own mapping.</summary>
    public static void Apply(ModelBuilder builder, string? binaryCollation)
    {
        ArgumentNullException.ThrowIfNull(builder);
        foreach (var entity in builder.Model.GetEntityTypes().Where(entity => entity.ClrType.Namespace?.StartsWith("PraktijkVoorbeelden", StringComparison.Ordinal) == true))
        {
            if (typeof(Root).IsAssignableFrom(entity.ClrType) && entity.BaseType is null)
            {
                MapRoot(builder, entity.ClrType);
            }

            foreach (var property in entity.GetProperties().Where(property => property.ClrType == typeof(string)))
            {
                MapText(property, binaryCollation);
            }

            foreach (var key in entity.GetForeignKeys())
            {
                key.DeleteBehavior = key.IsOwnedRow() ? DeleteBehavior.Cascade : DeleteBehavior.NoAction;
            }
        }
    }

    /// <summary>Whether the dependent is a row that lives and dies with the principal, a root or another row.</summary>
    public static bool IsOwnedRow(this IReadOnlyForeignKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return typeof(Row).IsAssignableFrom(key.DeclaringEntityType.ClrType)
            && key.Properties is [{ Name: nameof(Row.OwnerKey) }, ..];
    }

    private static void MapRoot(ModelBuilder builder, Type type)
    {
        var root = builder.Entity(type);
        root.HasKey(nameof(Root.Key));
        root.Property(nameof(Root.Version)).IsConcurrencyToken();
        root.Ignore(nameof(Root.Noun)).Ignore(nameof(Root.Label));
        root.Property(nameof(Root.Slug)).HasMaxLength(Root.MaxSlugLength);
        root.Property(nameof(Root.LookupKey)).HasMaxLength(Root.MaxFoldedLength);
        root.Property(nameof(Root.SortKey)).HasMaxLength(Root.MaxFoldedLength);
        root.HasIndex(nameof(Root.LookupKey));
        root.HasIndex(nameof(Root.SortKey));
    }

    private static void MapText(IMutableProperty property, string? binaryCollation)
    {
        var isKey = property.Name.EndsWith("Key", StringComparison.Ordinal) && property.Name is not (nameof(Root.LookupKey) or nameof(Root.SortKey));
        if (isKey)
        {
            property.SetMaxLength(Root.MaxKeyLength);
        }

        if (isKey || property.Name.EndsWith("Slug", StringComparison.Ordinal))
        {
            property.SetIsUnicode(false);
        }

        if (isKey || property.Name.EndsWith("Slug", StringComparison.Ordinal) || property.Name is nameof(Root.LookupKey) or nameof(Root.SortKey))
        {
            property.SetCollation(binaryCollation);
        }
    }
}
