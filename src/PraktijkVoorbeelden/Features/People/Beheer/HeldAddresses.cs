using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Features.People.Beheer;

/// <summary>An address that a page had before, in which the name stands of somebody who is shown by role only.</summary>
/// <param name="Noun">What kind of page.</param>
/// <param name="Slug">The address itself.</param>
/// <param name="Key">Whose it was.</param>
/// <param name="Shown">The address without the name.</param>
/// <param name="Status">Whether it leads to where the page is now, or says that the page was withdrawn.</param>
/// <param name="People">Whose name it is: Keys.</param>
public sealed record HeldAddress(Noun Noun, string Slug, string Key, string Shown, AddressStatus Status, IReadOnlyList<string> People);

/// <summary>Finds the addresses that are no page's any more and that hold a name. What a page has now is mended by publishing it.</summary>
public sealed class HeldAddresses(CatalogueContext db, SuppressedNames suppressed)
{
    /// <summary>All of them, by noun and address.</summary>
    public async Task<IReadOnlyList<HeldAddress>> FindAsync(CancellationToken cancellationToken)
    {
        var names = await suppressed.ListAsync(cancellationToken);
        if (names.IsEmpty)
            return [];
        var former = await db.Addresses.AsNoTracking().Where(address => address.Status != AddressStatus.Live)
            .OrderBy(address => address.Noun).ThenBy(address => address.Slug).ToListAsync(cancellationToken);
        return
        [
            .. from address in former
               let people = names.PeopleIn(address.Slug).ToList()
               where people.Count > 0
               select new HeldAddress(address.Noun, address.Slug, address.Key, names.Without(address.Slug), address.Status, people),
        ];
    }
}
