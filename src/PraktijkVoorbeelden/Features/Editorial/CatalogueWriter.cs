using System.Collections;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>
/// Writes a parsed root over the published one: fields, rows and addresses. Knows no noun; the model tells it what
/// belongs to a root. Only the <see cref="Publisher"/> uses it, inside a transaction.
/// </summary>
internal sealed class CatalogueWriter(CatalogueContext db)
{
    /// <summary>
    /// Adds the root, or makes the published one the same as it. <paramref name="live"/> is tracked, or null;
    /// <paramref name="formerVersion"/> is the last that this root ever had, before it was withdrawn if it was.
    /// </summary>
    public Root Write(Root parsed, Root? live, int formerVersion, DateTime now)
    {
        RowLists.Place(parsed);
        parsed.LookupKey = Folding.ForLookup(parsed.Label, Root.MaxFoldedLength);
        parsed.SortKey = Folding.ForSorting(parsed.Label, Root.MaxFoldedLength);
        parsed.PublishedAt = now;
        parsed.Version = formerVersion + 1;
        if (parsed.FirstPublishedAt == default)
            parsed.FirstPublishedAt = live?.FirstPublishedAt ?? now;
        if (live is null)
        {
            db.Add(parsed);
            return parsed;
        }

        var entry = db.Entry(live);
        entry.CurrentValues.SetValues(parsed);
        ReconcileRows(entry, parsed);
        return live;
    }

    /// <summary>
    /// Gives the root its slug and records it. Returns a Dutch message where another root has or had the slug that was
    /// asked for; a slug that is made from the label is made unique instead. Where none is asked for, the slug that it has
    /// stays, unless one of these names stands in it.
    /// </summary>
    public async Task<string?> AddressAsync(Root root, SuppressedNameList names, CancellationToken cancellationToken)
    {
        if (!Nouns.Of(root.Noun).HasSlug)
            return null;

        var known = await db.Addresses.Where(address => address.Noun == root.Noun && address.Key == root.Key).ToListAsync(cancellationToken);
        if (root.Slug is null)
        {
            root.Slug = known.Find(address => address.Status == AddressStatus.Live && !names.IsIn(address.Slug))?.Slug ?? await FreeSlugAsync(root, cancellationToken);
        }
        else if (known.TrueForAll(address => address.Slug != root.Slug) && await IsTakenAsync(root.Noun, root.Slug, cancellationToken))
        {
            return TakenAddress(root.Slug);
        }

        foreach (var address in known)
        {
            address.Status = address.Slug == root.Slug ? AddressStatus.Live : AddressStatus.Moved;
        }

        if (known.TrueForAll(address => address.Slug != root.Slug))
            db.Addresses.Add(new() { Noun = root.Noun, Slug = root.Slug, Key = root.Key, Status = AddressStatus.Live });
        return null;
    }

    /// <summary>
    /// Takes a root away and lets what pointed at it keep its label. Returns the roots whose rows changed by that, and a
    /// Dutch message instead where something can not do without it.
    /// </summary>
    public async Task<(IReadOnlyList<Root> Touched, string? Refusal)> RemoveAsync(Root live, CancellationToken cancellationToken)
    {
        var touched = new Dictionary<(Noun, string), Root>();
        var type = db.Entry(live).Metadata;
        foreach (var key in type.GetAllBaseTypesInclusive().SelectMany(level => level.GetReferencingForeignKeys()).Where(key => !key.IsOwnedRow()).Distinct())
        {
            foreach (var entry in await ReferringAsync(key, live.Key, cancellationToken))
            {
                if (entry.Entity is Root root)
                {
                    if (key.IsRequired)
                        return ([], $"'{live.Label}' kan niet weg: '{root.Label}' ({Nouns.Of(root.Noun).Singular}) hoort erbij. Trek die eerst in.");
                    touched[(root.Noun, root.Key)] = root;
                }
                else if (await OwnerAsync((Row)entry.Entity, cancellationToken) is { } owner && owner.Key != live.Key)
                {
                    touched[(owner.Noun, owner.Key)] = owner;
                }

                LetGo(entry, key, live.Label);
            }
        }

        foreach (var address in await db.Addresses.Where(address => address.Noun == live.Noun && address.Key == live.Key).ToListAsync(cancellationToken))
        {
            address.Status = AddressStatus.Withdrawn;
        }

        db.Remove(live);
        return ([.. touched.Values], null);
    }

    /// <summary>What to tell whoever asks for an address that another root has or had.</summary>
    public static string TakenAddress(string slug) => $"Adres van de pagina: '{slug}' is of was al van een andere pagina. Kies een ander adres.";

    private static void LetGo(EntityEntry entry, IForeignKey key, string label)
    {
        if (key.IsRequired)
        {
            entry.State = EntityState.Deleted;
            return;
        }

        entry.Property(key.Properties[0].Name).CurrentValue = null;
        if (key.FindAnnotation(CatalogueConventions.LabelAnnotation)?.Value is string keeper)
        {
            var text = entry.Property(keeper);
            var longest = text.Metadata.GetMaxLength() ?? int.MaxValue;
            text.CurrentValue ??= label.Length <= longest ? label : label[..longest];
        }
    }

    private static IEnumerable<CollectionEntry> OwnedRows(EntityEntry entry) =>
        entry.Collections.Where(collection => collection.Metadata is INavigation navigation && navigation.ForeignKey.IsOwnedRow());

    private void ReconcileRows(EntityEntry live, object parsed)
    {
        foreach (var rows in OwnedRows(live))
        {
            Reconcile((IList)rows.CurrentValue!, (IList)rows.Metadata.GetGetter().GetClrValue(parsed)!);
        }
    }

    // Rows are keyed by position, so a changed row is an update, a longer list an insert and a shorter one a delete. What
    // belongs to a row goes the same way.
    private void Reconcile(IList current, IList wanted)
    {
        var byPosition = current.Cast<Row>().ToDictionary(row => row.Position);
        foreach (Row row in wanted)
        {
            if (byPosition.Remove(row.Position, out var present))
            {
                var entry = db.Entry(present);
                entry.CurrentValues.SetValues(row);
                ReconcileRows(entry, row);
            }
            else
            {
                current.Add(row);
            }
        }

        foreach (var surplus in byPosition.Values)
        {
            db.Remove(surplus);
        }
    }

    private async Task<string> FreeSlugAsync(Root root, CancellationToken cancellationToken)
    {
        var made = Folding.ForAddress(root.Label, Root.MaxSlugLength - 4);
        var stem = made.Length == 0 ? root.Key : made;
        var slug = stem;
        for (var number = 2; await IsTakenAsync(root.Noun, slug, cancellationToken); number++)
        {
            slug = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
        }

        return slug;
    }

    private async Task<bool> IsTakenAsync(Noun noun, string slug, CancellationToken cancellationToken) =>
        db.Addresses.Local.Any(address => address.Noun == noun && address.Slug == slug)
        || await db.Addresses.AnyAsync(address => address.Noun == noun && address.Slug == slug, cancellationToken);

    private async Task<Root?> OwnerAsync(Row row, CancellationToken cancellationToken)
    {
        var owner = db.Model.FindEntityType(row.GetType())!;
        while (owner.GetForeignKeys().SingleOrDefault(key => key.IsOwnedRow()) is { } owned)
        {
            owner = owned.PrincipalEntityType;
        }

        return (Root?)await db.FindAsync(owner.ClrType, [row.OwnerKey], cancellationToken);
    }

    private async Task<List<EntityEntry>> ReferringAsync(IForeignKey key, string principalKey, CancellationToken cancellationToken)
    {
        var load = typeof(CatalogueWriter).GetMethod(nameof(LoadReferringAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!
            .MakeGenericMethod(key.DeclaringEntityType.ClrType);
        return await (Task<List<EntityEntry>>)load.Invoke(this, [key.Properties[0].Name, principalKey, cancellationToken])!;
    }

    private async Task<List<EntityEntry>> LoadReferringAsync<T>(string property, string principalKey, CancellationToken cancellationToken) where T : class
    {
        var referring = await db.Set<T>().Where(entity => EF.Property<string?>(entity, property) == principalKey).ToListAsync(cancellationToken);
        return [.. referring.Select(entity => (EntityEntry)db.Entry(entity))];
    }
}
