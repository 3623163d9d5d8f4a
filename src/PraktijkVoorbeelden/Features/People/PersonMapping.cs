using Microsoft.EntityFrameworkCore;

namespace PraktijkVoorbeelden.Features.People;

internal static class PersonMapping
{
    public static void Map(ModelBuilder model)
    {
        var person = model.Entity<Person>();
        person.ToTable("People");
        person.Property(p => p.Name).HasMaxLength(Person.MaxNameLength);

        var suppressed = model.Entity<SuppressedName>();
        suppressed.ToTable("SuppressedNames");
        suppressed.HasKey(name => name.Hash);
        suppressed.Property(name => name.Hash).HasMaxLength(SuppressedName.HashLength).IsUnicode(false);

        var key = model.Entity<SuppressionKey>();
        key.ToTable("SuppressionKeys");
        key.Property(k => k.Id).ValueGeneratedNever();
    }
}
