using Microsoft.EntityFrameworkCore;

namespace PraktijkVoorbeelden.Features.Search;

internal static class SearchMapping
{
    public static void Map(ModelBuilder model)
    {
        var word = model.Entity<ZeroResultWord>();
        word.ToTable("ZeroResultWords");
        word.HasKey(w => w.Word);
        word.Property(w => w.Word).HasMaxLength(Analyser.MaxTermLength);
        word.HasIndex(w => w.LastAskedOn);
    }
}
