using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;

namespace PraktijkVoorbeelden.Features.People.Beheer;

/// <summary>Forgets an address that a page had before and in which a name stands that may not come back. Readers get 404 there from now on.</summary>
public sealed class TakeAddressAway(CatalogueContext db, SuppressedNames suppressed, TimeProvider clock)
{
    /// <summary>False where there is no such address, a page has it now, or no such name stands in it.</summary>
    public async Task<bool> RunAsync(Noun noun, string slug, string accountId, CancellationToken cancellationToken)
    {
        var address = await db.Addresses.SingleOrDefaultAsync(known => known.Noun == noun && known.Slug == slug && known.Status != AddressStatus.Live, cancellationToken);
        if (address is null || !(await suppressed.ListAsync(cancellationToken)).IsIn(slug))
            return false;
        db.Addresses.Remove(address);
        db.DeskEvents.Add(new() { Action = DeskAction.ForgotName, AccountId = accountId, Noun = noun, Key = address.Key, Why = "een oud adres", At = clock.GetUtcNow().UtcDateTime });
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody else took it away at this very moment.
            return false;
        }

        await CatalogueDatabase.EmptyLogAsync(db, cancellationToken);
        return true;
    }
}
