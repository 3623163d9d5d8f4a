using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Shared;
using PraktijkVoorbeelden.Features.Sources;

namespace PraktijkVoorbeelden.Data;

/// <summary>The words in which the nouns' mappings are written.</summary>
public static class RowMapping
{
    /// <summary>
    /// Maps rows that belong to a root: their own table, keyed by owner and position, read along with the root.
    /// </summary>
    public static void Rows<TRoot, TRow>(
        this ModelBuilder model,
        Expression<Func<TRoot, IEnumerable<TRow>?>> rows,
        string table,
        Action<EntityTypeBuilder<TRow>> map)
        where TRoot : Root
        where TRow : Row
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(map);
        var root = model.Entity<TRoot>();
        root.HasMany(rows).WithOne().HasForeignKey(row => row.OwnerKey).IsRequired();
        root.Navigation(rows!).AutoInclude();
        var row = model.Entity<TRow>();
        row.ToTable(table);
        row.HasKey(own => new { own.OwnerKey, own.Position });
        row.Property(own => own.Position).ValueGeneratedNever();
        map(row);
    }

    /// <summary>
    /// Maps rows that belong to a row: their own table, keyed by owner, the parent's position and their own, read along
    /// with the root.
    /// </summary>
    public static void InnerRows<TRow, TInner>(
        this ModelBuilder model,
        Expression<Func<TRow, IEnumerable<TInner>?>> rows,
        string table,
        Action<EntityTypeBuilder<TInner>> map)
        where TRow : Row
        where TInner : InnerRow
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(map);
        var parent = model.Entity<TRow>();
        parent.HasMany(rows).WithOne().HasForeignKey(row => new { row.OwnerKey, row.ParentPosition }).IsRequired();
        parent.Navigation(rows!).AutoInclude();
        var inner = model.Entity<TInner>();
        inner.ToTable(table);
        inner.HasKey(own => new { own.OwnerKey, own.ParentPosition, own.Position });
        inner.Property(own => own.Position).ValueGeneratedNever();
        map(inner);
    }

    /// <summary>
    /// Maps a reference to another root. When that root is withdrawn its label is kept in <paramref name="labelIn"/>;
    /// without one an optional reference is emptied and a required one takes its row along.
    /// </summary>
    public static void Refers<TEntity, TRoot>(
        this EntityTypeBuilder<TEntity> entity,
        Expression<Func<TEntity, TRoot?>> to,
        Expression<Func<TEntity, object?>> by,
        Expression<Func<TEntity, string?>>? labelIn = null)
        where TEntity : class
        where TRoot : Root
    {
        ArgumentNullException.ThrowIfNull(entity);
        var reference = entity.HasOne(to).WithMany().HasForeignKey(by);
        if (labelIn?.Body is MemberExpression label)
            reference.HasAnnotation(CatalogueConventions.LabelAnnotation, label.Member.Name);
    }

    /// <summary>Maps other names.</summary>
    public static void Aliases<TRoot>(this ModelBuilder model, Expression<Func<TRoot, IEnumerable<Alias<TRoot>>?>> rows, string table)
        where TRoot : Root =>
        model.Rows(rows, table, (EntityTypeBuilder<Alias<TRoot>> row) => row.Property(alias => alias.Name).HasMaxLength(Alias<TRoot>.MaxNameLength));

    /// <summary>Maps spoken passages.</summary>
    public static void Quotes<TRoot>(this ModelBuilder model, Expression<Func<TRoot, IEnumerable<Quote<TRoot>>?>> rows, string table)
        where TRoot : Root =>
        model.Rows(rows, table, row =>
        {
            row.Property(quote => quote.Text).HasMaxLength(Quote<TRoot>.MaxTextLength);
            row.Property(quote => quote.Role).HasMaxLength(Quote<TRoot>.MaxRoleLength);
            row.Property(quote => quote.Affiliation).HasMaxLength(Quote<TRoot>.MaxRoleLength);
            row.Refers(quote => quote.Person, quote => quote.PersonKey);
            row.Refers(quote => quote.Organisation, quote => quote.OrganisationKey, labelIn: quote => quote.Affiliation);
            row.Refers(quote => quote.Municipality, quote => quote.MunicipalityKey, labelIn: quote => quote.Affiliation);
            row.Refers(quote => quote.Source, quote => quote.SourceKey);
            row.Refers(quote => quote.Initiative, quote => quote.InitiativeKey);
        });

    /// <summary>Maps figures.</summary>
    public static void Figures<TRoot>(this ModelBuilder model, Expression<Func<TRoot, IEnumerable<Figure<TRoot>>?>> rows, string table)
        where TRoot : Root =>
        model.Rows(rows, table, row =>
        {
            row.Property(figure => figure.Description).HasMaxLength(Figure<TRoot>.MaxDescriptionLength);
            row.Property(figure => figure.AccordingTo).HasMaxLength(Figure<TRoot>.MaxDescriptionLength);
            row.Property(figure => figure.Unit).HasMaxLength(Figure<TRoot>.MaxUnitLength);
            row.Refers(figure => figure.Source, figure => figure.SourceKey);
        });

    /// <summary>Maps what a root rests on.</summary>
    public static void Sources<TRoot>(this ModelBuilder model, Expression<Func<TRoot, IEnumerable<SourceReference<TRoot>>?>> rows, string table)
        where TRoot : Root =>
        model.Rows(rows, table, row =>
        {
            row.Property(reference => reference.Title).HasMaxLength(Source.MaxTitleLength);
            row.Property(reference => reference.Locator).HasMaxLength(SourceReference<TRoot>.MaxLocatorLength);
            row.Refers(reference => reference.Source, reference => reference.SourceKey, labelIn: reference => reference.Title);
        });
}
