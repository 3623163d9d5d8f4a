using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;

namespace PraktijkVoorbeelden.Features.Municipalities;

internal static class MunicipalityMapping
{
    public static void Map(ModelBuilder model)
    {
        var municipality = model.Entity<Municipality>();
        municipality.ToTable("Municipalities");
        municipality.Property(m => m.Name).HasMaxLength(Municipality.MaxNameLength);
        municipality.Property(m => m.Province).HasMaxLength(Municipality.MaxNameLength);
        municipality.Property(m => m.ProvinceSlug).HasMaxLength(Municipality.MaxNameLength);
        municipality.Property(m => m.Description).HasMaxLength(Municipality.MaxDescriptionLength);
        municipality.Ignore(m => m.TooiAddress);
        municipality.Ignore(m => m.SizeClass);
        municipality.Ignore(m => m.DensityClass);
        municipality.HasIndex(m => m.Slug).IsUnique();
        municipality.HasIndex(m => m.ProvinceSlug);
        model.Aliases<Municipality>(m => m.Aliases, "MunicipalityAliases");
        model.Rows<Municipality, MunicipalitySuccessor>(m => m.Successors, "MunicipalitySuccessors", row => row.Refers(s => s.Successor, s => s.SuccessorKey));
        model.Figures<Municipality>(m => m.Figures, "MunicipalityFigures");
        model.Quotes<Municipality>(m => m.Quotes, "MunicipalityQuotes");
        model.Sources<Municipality>(m => m.Sources, "MunicipalitySources");
    }
}
