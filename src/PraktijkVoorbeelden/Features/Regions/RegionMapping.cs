using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;

namespace PraktijkVoorbeelden.Features.Regions;

internal static class RegionMapping
{
    public static void Map(ModelBuilder model)
    {
        var region = model.Entity<Region>();
        region.ToTable("Regions");
        region.Property(r => r.Name).HasMaxLength(Region.MaxNameLength);
        region.Property(r => r.Description).HasMaxLength(Region.MaxDescriptionLength);
        region.HasIndex(r => r.Slug).IsUnique();
        model.Rows<Region, RegionMunicipality>(r => r.Municipalities, "RegionMunicipalities", row => row.Refers(m => m.Municipality, m => m.MunicipalityKey));
        model.Sources<Region>(r => r.Sources, "RegionSources");
    }
}
