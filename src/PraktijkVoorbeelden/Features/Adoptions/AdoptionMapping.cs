using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;

namespace PraktijkVoorbeelden.Features.Adoptions;

internal static class AdoptionMapping
{
    public static void Map(ModelBuilder model)
    {
        var adoption = model.Entity<Adoption>();
        adoption.ToTable("Adoptions");
        adoption.Property(a => a.Title).HasMaxLength(Adoption.MaxTitleLength);
        adoption.Property(a => a.Learner).HasMaxLength(Adoption.MaxWhoLength);
        adoption.Property(a => a.From).HasMaxLength(Adoption.MaxWhoLength);
        adoption.Property(a => a.AccordingTo).HasMaxLength(Adoption.MaxWhoLength);
        adoption.Property(a => a.What).HasMaxLength(Adoption.MaxWhatLength);
        adoption.Property(a => a.Outcome).HasMaxLength(Adoption.MaxTextLength);
        adoption.Property(a => a.Why).HasMaxLength(Adoption.MaxTextLength);
        adoption.Property(a => a.Learned).HasMaxLength(Adoption.MaxTextLength);
        adoption.HasIndex(a => a.Slug).IsUnique();
        adoption.Refers(a => a.LearnerMunicipality, a => a.LearnerMunicipalityKey, labelIn: a => a.Learner);
        adoption.Refers(a => a.LearnerOrganisation, a => a.LearnerOrganisationKey, labelIn: a => a.Learner);
        adoption.Refers(a => a.Initiative, a => a.InitiativeKey, labelIn: a => a.What);
        adoption.Refers(a => a.FromMunicipality, a => a.FromMunicipalityKey, labelIn: a => a.From);
        adoption.Refers(a => a.FromOrganisation, a => a.FromOrganisationKey, labelIn: a => a.From);
        adoption.Refers(a => a.OwnInitiative, a => a.OwnInitiativeKey);
        adoption.Refers(a => a.Gathering, a => a.GatheringKey);
        model.Rows<Adoption, AdoptionTheme>(a => a.Themes, "AdoptionThemes", row => row.Refers(t => t.Theme, t => t.ThemeKey));
        model.Sources<Adoption>(a => a.Sources, "AdoptionSources");
    }
}
