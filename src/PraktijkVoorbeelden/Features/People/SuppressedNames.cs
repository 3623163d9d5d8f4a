using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.People;

/// <summary>Keeps the list of names that may not come back. Every form that is read is held against it.</summary>
public sealed class SuppressedNames(CatalogueContext db, IDataProtectionProvider protection)
{
    private const int KeyBytes = 32;

    // Shorter words are not kept of what readers ask, nor would they tell whose name it was.
    private const int ShortestPart = 4;

    private readonly IDataProtector protector = protection.CreateProtector("PraktijkVoorbeelden.SuppressedNames.v1");

    /// <summary>The list as it is now.</summary>
    /// <exception cref="CryptographicException">The keys that protect cookies are gone, and the list can't be used without them.</exception>
    public async Task<SuppressedNameList> ListAsync(CancellationToken cancellationToken)
    {
        var names = await db.SuppressedNames.AsNoTracking().ToListAsync(cancellationToken);
        if (names.Count == 0)
            return SuppressedNameList.Empty;
        return new(await StoredKeyAsync(cancellationToken) ?? throw new CryptographicException("The key of the list of suppressed names is gone."), names);
    }

    /// <summary>Adds the names of a person to what is saved next.</summary>
    internal async Task AddAsync(string personKey, IEnumerable<string> names, DateTime now, CancellationToken cancellationToken)
    {
        var key = await StoredKeyAsync(cancellationToken) ?? NewKey();
        // An address leaves out more than the name does: d'Hondt is one word there.
        foreach (var words in names.SelectMany(name => (string[])[name, Folding.ForAddress(name, name.Length * 2)]).Select(SuppressedNameList.WordsOf).Where(words => words.Length > 0))
        {
            await AddAsync(new() { Hash = SuppressedNameList.HashOf(key, words), Words = words.Length, PersonKey = personKey, At = now }, cancellationToken);
            foreach (var part in words.Where(word => words.Length > 1 && word.Length >= ShortestPart))
            {
                await AddAsync(new() { Hash = SuppressedNameList.HashOf(key, ["", part]), Words = 0, PersonKey = personKey, At = now }, cancellationToken);
            }
        }
    }

    private async Task AddAsync(SuppressedName name, CancellationToken cancellationToken)
    {
        if (await db.SuppressedNames.FindAsync([name.Hash], cancellationToken) is null)
            db.SuppressedNames.Add(name);
    }

    private async Task<byte[]?> StoredKeyAsync(CancellationToken cancellationToken) =>
        await db.SuppressionKeys.FindAsync([1], cancellationToken) is { } stored ? protector.Unprotect(Convert.FromBase64String(stored.Protected)) : null;

    private byte[] NewKey()
    {
        var key = RandomNumberGenerator.GetBytes(KeyBytes);
        db.SuppressionKeys.Add(new() { Id = 1, Protected = Convert.ToBase64String(protector.Protect(key)) });
        return key;
    }
}
