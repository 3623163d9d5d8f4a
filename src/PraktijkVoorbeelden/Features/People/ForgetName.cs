using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.People.Beheer;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.People;

/// <summary>
/// Takes the name of somebody who is shown by role only out of all that the desk keeps of this person: drafts, versions and
/// notes. The name itself goes on the list of what may not come back. Part of the publication that makes somebody role-only,
/// whoever publishes: an editor or an import.
/// </summary>
internal sealed class ForgetName(CatalogueContext db, SuppressedNames suppressed)
{
    /// <summary>Runs inside the publishing transaction. Returns whether there was a name to forget.</summary>
    public async Task<bool> RunAsync(string personKey, DateTime now, CancellationToken cancellationToken)
    {
        var published = await FromVersionsAsync(personKey, cancellationToken);
        var drafted = await FromDraftsAsync(personKey, cancellationToken);
        if (published.Count == 0 && drafted.Count == 0)
            return false;
        // A name that was only ever typed in a draft may be somebody else's, typed by mistake.
        await suppressed.AddAsync(personKey, published, now, cancellationToken);
        await FromNotesAsync(personKey, [.. published, .. drafted], cancellationToken);
        await FromAskedWordsAsync([.. published, .. drafted], cancellationToken);
        return true;
    }

    private async Task<HashSet<string>> FromVersionsAsync(string personKey, CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var revision in await db.Revisions.Where(revision => revision.Noun == Noun.Person && revision.Key == personKey).ToListAsync(cancellationToken))
        {
            var person = (Person)RevisionFormat.Read(Noun.Person, revision.Content);
            if (person.Name is null)
                continue;
            names.Add(person.Name);
            person.Name = null;
            person.IsRoleOnly = true;
            person.LookupKey = Folding.ForLookup(person.Label, Root.MaxFoldedLength);
            person.SortKey = Folding.ForSorting(person.Label, Root.MaxFoldedLength);
            revision.Content = RevisionFormat.Write(person);
        }

        return names;
    }

    private async Task<HashSet<string>> FromDraftsAsync(string personKey, CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var proposal in await db.Proposals.Where(proposal => proposal.Noun == Noun.Person && proposal.Key == personKey).ToListAsync(cancellationToken))
        {
            var form = (PersonForm)DraftFormat.Read(Noun.Person, proposal.Draft, proposal.SchemaVersion);
            if (string.IsNullOrWhiteSpace(form.Name))
                continue;
            names.Add(form.Name.Trim());
            form.Name = null;
            form.IsRoleOnly = "ja";
            proposal.Draft = DraftFormat.Write(form);
            proposal.SchemaVersion = DraftFormat.CurrentVersion;
            proposal.Label = personKey;
            // Whoever still has the form with the name on screen is told that it is not the last one.
            proposal.Version++;
        }

        return names;
    }

    private async Task FromNotesAsync(string personKey, IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        var anywhere = SuppressedNameList.Of(names);
        // In a note about this person a single word of that name is the name.
        var here = SuppressedNameList.Of(names, shortest: 1);
        foreach (var note in await db.DeskEvents.Where(note => note.Why != null).ToListAsync(cancellationToken))
        {
            var why = (note is { Noun: Noun.Person } && note.Key == personKey ? here : anywhere).Without(note.Why!);
            if (why != note.Why)
                note.Why = why.Length <= DeskEvent.MaxWhyLength ? why : why[..DeskEvent.MaxWhyLength];
        }
    }

    private async Task FromAskedWordsAsync(IEnumerable<string> names, CancellationToken cancellationToken)
    {
        var words = names.SelectMany(SuppressedNameList.WordsOf).Distinct().ToList();
        await db.ZeroResultWords.Where(asked => words.Contains(asked.Word)).ExecuteDeleteAsync(cancellationToken);
    }
}
