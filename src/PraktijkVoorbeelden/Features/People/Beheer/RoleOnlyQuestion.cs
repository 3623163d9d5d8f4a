using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.People.Beheer;

/// <summary>What an editor is asked before somebody is shown by role only.</summary>
/// <param name="Key">Who it is.</param>
/// <param name="Name">The name, as it was published last; null where none is kept any more.</param>
/// <param name="IsLive">Whether this person is in the catalogue.</param>
/// <param name="Versions">How many versions hold a name.</param>
/// <param name="Drafts">How many drafts there are of this person.</param>
/// <param name="Namesakes">Who else is in the catalogue with this name: Keys.</param>
/// <param name="ProposalId">By which proposal it will be done.</param>
public sealed record RoleOnlyPage(string Key, string? Name, bool IsLive, int Versions, int Drafts, IReadOnlyList<string> Namesakes, Guid ProposalId);

/// <summary>Finds what an editor must know before somebody is shown by role only.</summary>
public sealed class RoleOnlyQuestion(CatalogueContext db)
{
    /// <summary>Null where nobody with this Key was ever published.</summary>
    public async Task<RoleOnlyPage?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var contents = await db.Revisions.AsNoTracking().Where(revision => revision.Noun == Noun.Person && revision.Key == key)
            .OrderBy(revision => revision.RootVersion).Select(revision => revision.Content).ToListAsync(cancellationToken);
        if (contents.Count == 0)
            return null;
        var names = contents.Select(content => ((Person)RevisionFormat.Read(Noun.Person, content)).Name).OfType<string>().ToList();
        return new(
            key,
            names.LastOrDefault(),
            await db.People.AnyAsync(person => person.Key == key, cancellationToken),
            names.Count,
            await db.Proposals.CountAsync(proposal => proposal.Noun == Noun.Person && proposal.Key == key && proposal.Status == ProposalStatus.Draft, cancellationToken),
            names.Count == 0 ? [] : await NamesakesAsync(key, names[^1], cancellationToken),
            Guid.CreateVersion7());
    }

    private async Task<IReadOnlyList<string>> NamesakesAsync(string key, string name, CancellationToken cancellationToken)
    {
        var lookup = Folding.ForLookup(name, Root.MaxFoldedLength);
        return await db.People.AsNoTracking().Where(person => person.LookupKey == lookup && person.Key != key).OrderBy(person => person.Key).Select(person => person.Key).ToListAsync(cancellationToken);
    }
}
