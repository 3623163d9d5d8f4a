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
        organisation.Refers(o => o.Region, o => o.RegionKey);
        model.Aliases<Organisation>(o => o.Aliases, "OrganisationAliases");
        model.Rows<Organisation, OrganisationMunicipality>(o => o.Municipalities, "OrganisationMunicipalities", row => row.Refers(m => m.Municipality, m => m.MunicipalityKey));
        model.Rows<Organisation, OrganisationMember>(o => o.Members, "OrganisationMembers", row =>
        {
            row.Property(m => m.Name).HasMaxLength(Organisation.MaxNameLength);
            row.Property(m => m.Note).HasMaxLength(OrganisationMember.MaxNoteLength);
            row.Refers(m => m.Municipality, m => m.MunicipalityKey, labelIn: m => m.Name);
            row.Refers(m => m.Member, m => m.MemberKey, labelIn: m => m.Name);
        });
        model.Figures<Organisation>(o => o.Figures, "OrganisationFigures");
        model.Quotes<Organisation>(o => o.Quotes, "OrganisationQuotes");
        model.Sources<Organisation>(o => o.Sources, "OrganisationSources");
    }
}
