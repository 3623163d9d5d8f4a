using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;

namespace PraktijkVoorbeelden.Features.Sources;

internal static class SourceMapping
{
    public static void Map(ModelBuilder model)
    {
        var source = model.Entity<Source>();
        source.ToTable("Sources");
        source.Property(s => s.Title).HasMaxLength(Source.MaxTitleLength);
        source.Property(s => s.PublisherName).HasMaxLength(Source.MaxTitleLength);
        source.Property(s => s.Url).HasMaxLength(Source.MaxUrlLength);
        source.Property(s => s.Description).HasMaxLength(Source.MaxDescriptionLength);
        source.Property(s => s.Colophon).HasMaxLength(Source.MaxDescriptionLength);
        source.HasIndex(s => s.Slug).IsUnique();
        source.Refers(s => s.Publisher, s => s.PublisherKey, labelIn: s => s.PublisherName);
        model.Rows<Source, SourcePart>(s => s.Parts, "SourceParts", row =>
        {
            row.Property(p => p.Title).HasMaxLength(Source.MaxTitleLength);
            row.Property(p => p.Kind).HasMaxLength(SourcePart.MaxShortLength);
            row.Property(p => p.By).HasMaxLength(SourcePart.MaxShortLength);
            row.Property(p => p.Description).HasMaxLength(Source.MaxDescriptionLength);
            row.Refers(p => p.Municipality, p => p.MunicipalityKey);
        });
    }
}
