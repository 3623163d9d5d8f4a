using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Shared;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>Where a slug leads that no live page answers to.</summary>
public abstract record Whereabouts
{
    /// <summary>The page has another address now.</summary>
    public sealed record Moved(string Path) : Whereabouts;

    /// <summary>The page was withdrawn.</summary>
    public sealed record Withdrawn : Whereabouts;

    /// <summary>There never was such a page.</summary>
    public sealed record Unknown : Whereabouts;
}

/// <summary>Tells what became of an address, so that an old link ends at the page or at an explanation.</summary>
public sealed class AddressBook(CatalogueContext db)
{
    /// <summary>Looks up a slug that is not the slug of a live page.</summary>
    public async Task<Whereabouts> FindAsync(Noun noun, string slug, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(slug);
        // Slugs are in lower case; whoever typed capitals meant the same page.
        var typed = slug.ToLowerInvariant();
        var address = await db.Addresses.AsNoTracking().SingleOrDefaultAsync(known => known.Noun == noun && known.Slug == typed, cancellationToken);
        if (address is null)
            return new Whereabouts.Unknown();
        if (address.Status == AddressStatus.Withdrawn)
            return new Whereabouts.Withdrawn();
        var path = noun == Noun.AwardRound
            ? await RoundPathAsync(address, cancellationToken)
            : PageLink.To(noun, address.Key, await PresentSlugAsync(address, slug, cancellationToken))?.Path;
        return path is null ? new Whereabouts.Unknown() : new Whereabouts.Moved(path);
    }

    private Task<string?> PresentSlugAsync(Address address, string typed, CancellationToken cancellationToken) =>
        db.RootNamesOf(address.Noun).Where(root => root.Key == address.Key && root.Slug != typed).Select(root => root.Slug).SingleOrDefaultAsync(cancellationToken);

    // The page of a round is found by its award and year, so a slug that is live leads nowhere from here.
    private async Task<string?> RoundPathAsync(Address address, CancellationToken cancellationToken) =>
        address.Status == AddressStatus.Moved && await db.AwardRounds.AsNoTracking().Where(round => round.Key == address.Key)
            .Select(round => new { round.Year, round.Award!.Slug })
            .SingleOrDefaultAsync(cancellationToken) is { } round
            ? $"{PageLink.PathTo(Noun.Award, round.Slug!)}/{round.Year}"
            : null;
}
