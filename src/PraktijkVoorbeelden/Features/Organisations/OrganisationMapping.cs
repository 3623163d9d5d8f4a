using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Sources;

namespace PraktijkVoorbeelden.Features.Organisations;

internal static class OrganisationMapping
{
    public static void Map(ModelBuilder model)
    {
        var organisation = model.Entity<Organisation>();
        organisation.ToTable("Organisations");
        organisation.Property(o => o.Name).HasMaxLength(Organisation.MaxNameLength);
        organisation.Property(o => o.Abbreviation).HasMaxLength(Organisation.MaxAbbreviationLength);
        organisation.Property(o => o.Description).HasMaxLength(Organisation.MaxDescriptionLength);
        organisation.Property(o => o.Website).HasMaxLength(Source.MaxUrlLength);
        organisation.HasIndex(o => o.Slug).IsUnique();
        model.Aliases<Organisation>(o => o.Aliases, "OrganisationAliases");
        model.Rows<Organisation, OrganisationMunicipality>(o => o.Municipalities, "OrganisationMunicipalities", row => row.Refers(m => m.Municipality, m => m.MunicipalityKey));
        model.Figures<Organisation>(o => o.Figures, "OrganisationFigures");
        model.Quotes<Organisation>(o => o.Quotes, "OrganisationQuotes");
        model.Sources<Organisation>(o => o.Sources, "OrganisationSources");
    }
}
