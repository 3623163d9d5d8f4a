using Microsoft.EntityFrameworkCore;

namespace PraktijkVoorbeelden.Features.People;

internal static class PersonMapping
{
    public static void Map(ModelBuilder model)
    {
        var person = model.Entity<Person>();
        person.ToTable("People");
        person.Property(p => p.Name).HasMaxLength(Person.MaxNameLength);
    }
}
