using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;

namespace PraktijkVoorbeelden.Features.Taxonomy;

internal static class TermMapping
{
    public static void Map(ModelBuilder model)
    {
        var term = model.Entity<Term>();
        term.ToTable("Terms");
        term.HasDiscriminator<string>("Scheme")
            .HasValue<Theme>(nameof(Theme)).HasValue<TargetGroup>(nameof(TargetGroup))
            .HasValue<Law>(nameof(Law)).HasValue<Characteristic>(nameof(Characteristic));
        term.Property("Scheme").HasMaxLength(20).IsUnicode(false);
        term.Property(t => t.Name).HasMaxLength(Term.MaxNameLength);
        term.Property(t => t.Description).HasMaxLength(Term.MaxDescriptionLength);
        term.HasIndex("Scheme", nameof(Term.Slug)).IsUnique();
        term.Refers(t => t.Broader, t => t.BroaderKey);
        model.Aliases<Term>(t => t.Aliases, "TermAliases");
        model.Rows<Term, RelatedTerm>(t => t.Related, "TermRelations", row => row.Refers(r => r.Term, r => r.TermKey));
    }
}
