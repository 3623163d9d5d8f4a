using Microsoft.EntityFrameworkCore;
using PraktijkVoorbeelden.Data;
using PraktijkVoorbeelden.Features.People;

namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>What came of an attempt to publish or withdraw.</summary>
public abstract record PublishOutcome
{
    /// <summary>It is in the catalogue; followers apply it up to this change number.</summary>
    public sealed record Published(long ChangeNumber) : PublishOutcome;

    /// <summary>Something must be mended first; nothing was written.</summary>
    public sealed record Invalid(IReadOnlyList<Fault> Faults) : PublishOutcome;

    /// <summary>There are warnings that the editor has not seen; nothing was written.</summary>
    public sealed record Warned(IReadOnlyList<Fault> Warnings) : PublishOutcome;

    /// <summary>The live version moved on since the proposal began; nothing was written.</summary>
    public sealed record Conflict(int LiveVersion) : PublishOutcome;

    /// <summary>The proposal was closed before; nothing was written again.</summary>
    public sealed record Closed(ProposalStatus Status) : PublishOutcome;
}

/// <summary>A parsed form that is ready to be written, and the text that it was parsed from.</summary>
/// <param name="Root">The root.</param>
/// <param name="Form">The form.</param>
public sealed record Import(Root Root, RootForm Form);

/// <summary>What came of an import.</summary>
/// <param name="Published">How many roots were new or different.</param>
/// <param name="Addresses">How many addresses that moved or were withdrawn it did not know yet.</param>
/// <param name="Faults">The rules between roots that it breaks; where there are any, nothing was imported.</param>
public sealed record ImportedRoots(int Published, int Addresses, IReadOnlyList<RootFault> Faults);

/// <summary>
/// The only way into the catalogue. Each call is one transaction that writes entities, revisions and changes together,
/// or nothing.
/// </summary>
public sealed class Publisher(CatalogueContext db, References references, SuppressedNames suppressed, TimeProvider clock, ChangeSignal signal)
{
    // Bounds what the context holds during an import; the transaction is one all the same.
    private const int ImportBatchSize = 200;

    private readonly CatalogueWriter writer = new(db);
    private readonly ForgetName forgetName = new(db, suppressed);

    // Whether the transaction at hand took a name away.
    private bool hasForgotten;

    /// <summary>Publishes a draft. Twice the same proposal publishes once.</summary>
    public Task<PublishOutcome> PublishAsync(Guid proposalId, string? accountId, CancellationToken cancellationToken) =>
        InTransactionAsync<PublishOutcome>(async () =>
        {
            // Taken first: its lock lets publications pass one at a time, so what is read below is what is written over.
            var number = await NextNumbersAsync(1, cancellationToken);
            var proposal = await db.Proposals.SingleAsync(p => p.Id == proposalId, cancellationToken);
            if (proposal.Status != ProposalStatus.Draft)
                return new PublishOutcome.Closed(proposal.Status);

            var form = DraftFormat.Read(proposal.Noun, proposal.Draft, proposal.SchemaVersion);
            var book = await references.ForAsync([form], cancellationToken);
            var reading = new FormReading(form, book);
            var parsed = form.Read(reading);
            if (reading.Faults.Count > 0)
                return new PublishOutcome.Invalid(reading.Faults);
            if (await RootRules.FindFaultsAsync(db, [parsed, .. reading.NewRoots], cancellationToken) is { Count: > 0 } broken)
                return new PublishOutcome.Invalid([.. broken.Select(rule => rule.Fault)]);

            var live = await Nouns.Of(proposal.Noun).Load(db, proposal.Key, cancellationToken);
            if ((live?.Version ?? 0) != proposal.BaseVersion)
                return new PublishOutcome.Conflict(live?.Version ?? 0);

            var now = clock.GetUtcNow().UtcDateTime;
            var last = number;
            foreach (var root in reading.NewRoots)
            {
                // Of two drafts that began as one, the first to be published has made them.
                if (await Nouns.Of(root.Noun).Load(db, root.Key, cancellationToken) is not null)
                    continue;
                await WriteAsync(root, null, new(proposal.Id, accountId, last, now, book.Suppressed), cancellationToken);
                last = await NextNumbersAsync(1, cancellationToken);
            }

            if (await WriteAsync(parsed, live, new(proposal.Id, accountId, last, now, book.Suppressed), cancellationToken) is { } fault)
                return new PublishOutcome.Invalid([fault]);

            proposal.Status = ProposalStatus.Published;
            proposal.UpdatedAt = now;
            proposal.Version++;
            Note(DeskAction.Published, accountId, proposal.Noun, proposal.Key, proposal.Id, null, now);
            await db.SaveChangesAsync(cancellationToken);
            return new PublishOutcome.Published(last);
        }, outcome => outcome is PublishOutcome.Published, cancellationToken);

    /// <summary>Takes a root out of the catalogue, if it still is the version that the editor saw.</summary>
    public Task<PublishOutcome> WithdrawAsync(Noun noun, string key, int version, string? accountId, string? why, CancellationToken cancellationToken) =>
        InTransactionAsync<PublishOutcome>(async () =>
        {
            var number = await NextNumbersAsync(1, cancellationToken);
            var live = await Nouns.Of(noun).Load(db, key, cancellationToken);
            if (live is null || live.Version != version)
                return new PublishOutcome.Conflict(live?.Version ?? 0);

            var (touched, refusal) = await writer.RemoveAsync(live, cancellationToken);
            if (refusal is not null)
                return new PublishOutcome.Invalid([new(nameof(RootForm.Key), refusal)]);

            var now = clock.GetUtcNow().UtcDateTime;
            db.Changes.Add(new() { Number = number, Noun = noun, Key = key, Kind = ChangeKind.Withdrawn, At = now });
            if (touched.Count > 0)
            {
                var next = await NextNumbersAsync(touched.Count, cancellationToken);
                foreach (var root in touched)
                {
                    root.Version++;
                    db.Changes.Add(new() { Number = next++, Noun = root.Noun, Key = root.Key, Kind = ChangeKind.Published, At = now });
                }

                number = next - 1;
            }

            Note(DeskAction.Withdrew, accountId, noun, key, null, await WithoutNamesAsync(why, cancellationToken), now);
            await db.SaveChangesAsync(cancellationToken);
            return new PublishOutcome.Published(number);
        }, outcome => outcome is PublishOutcome.Published, cancellationToken);

    /// <summary>
    /// Publishes what an import holds, all of it or nothing, each root after those that it refers to. Roots that are the
    /// same as the published ones are passed over.
    /// </summary>
    public Task<ImportedRoots> ImportAsync(IReadOnlyList<Import> imports, IReadOnlyList<Address> addresses, string? accountId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(imports);
        ArgumentNullException.ThrowIfNull(addresses);
        return InTransactionAsync(async () =>
        {
            if (await RootRules.FindFaultsAsync(db, [.. imports.Select(import => import.Root)], cancellationToken) is { Count: > 0 } broken)
                return new ImportedRoots(0, 0, broken);
            var names = await suppressed.ListAsync(cancellationToken);
            var now = clock.GetUtcNow().UtcDateTime;
            var published = 0;
            var isEmpty = await LastNumberAsync(cancellationToken) == 0;
            foreach (var batch in ImportOrder.Of(imports).Chunk(ImportBatchSize))
            {
                var number = await NextNumbersAsync(batch.Length, cancellationToken);
                var first = number;
                foreach (var (root, form) in batch)
                {
                    var live = isEmpty ? null : await Nouns.Of(root.Noun).Load(db, root.Key, cancellationToken);
                    if (live is not null && IsSame(live, root, names))
                        continue;
                    var proposal = ImportedProposal(root, form, live, now);
                    db.Proposals.Add(proposal);
                    if (await WriteAsync(root, live, new(proposal.Id, accountId, number, now, names), cancellationToken) is { } fault)
                        throw new InvalidOperationException($"{root.Noun} {root.Key}: {fault.Message}");
                    number++;
                }

                // The numbers of roots that were passed over go back, so that the log has no gaps.
                await GiveBackAsync(first + batch.Length - number, cancellationToken);
                published += (int)(number - first);
                await db.SaveChangesAsync(cancellationToken);
                db.ChangeTracker.Clear();
            }

            var added = await AddAddressesAsync(addresses, cancellationToken);
            if (published > 0)
                Note(DeskAction.Imported, accountId, null, null, null, $"{published} gepubliceerd", now);
            await db.SaveChangesAsync(cancellationToken);
            return new ImportedRoots(published, added, []);
        }, imported => imported.Published > 0 || imported.Addresses > 0, cancellationToken);
    }

    /// <summary>
    /// Shows what readers would see: writes the root, lets <paramref name="look"/> read it as any page would, and takes
    /// everything back.
    /// </summary>
    public async Task<T> PreviewAsync<T>(Root root, IReadOnlyList<Root> newRoots, Func<Task<T>> look, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(newRoots);
        ArgumentNullException.ThrowIfNull(look);
        return await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            var now = clock.GetUtcNow().UtcDateTime;
            foreach (var added in newRoots)
            {
                if (await Nouns.Of(added.Noun).Load(db, added.Key, cancellationToken) is null)
                {
                    added.Slug = Nouns.Of(added.Noun).HasSlug ? added.Key : null;
                    writer.Write(added, null, 0, now);
                }
            }

            var live = await Nouns.Of(root.Noun).Load(db, root.Key, cancellationToken);
            root.Slug ??= live?.Slug ?? (Nouns.Of(root.Noun).HasSlug ? root.Key : null);
            writer.Write(root, live, live?.Version ?? 0, now);
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
            var seen = await look();
            await transaction.RollbackAsync(cancellationToken);
            db.ChangeTracker.Clear();
            return seen;
        });
    }

    /// <summary>The number of the last change; 0 for an empty catalogue.</summary>
    public async Task<long> LastNumberAsync(CancellationToken cancellationToken) =>
        await db.ChangeCounters.Select(counter => counter.Value).SingleAsync(cancellationToken);

    // Compared as text that both write in the same words, so that "ca. 2016" and "2016~" are no difference. A slug or a
    // first day that the import leaves out stays as it is, but for a slug that may not stay.
    private static bool IsSame(Root live, Root imported, SuppressedNameList names)
    {
        var (now, next) = (Nouns.Of(live.Noun).NewForm(), Nouns.Of(live.Noun).NewForm());
        now.Fill(live);
        next.Fill(imported);
        next.Slug ??= now.Slug is { } slug && !names.IsIn(slug) ? slug : null;
        next.FirstPublished ??= now.FirstPublished;
        return FormText.Of(now) == FormText.Of(next);
    }

    private static Proposal ImportedProposal(Root root, RootForm form, Root? live, DateTime now) => new()
    {
        Id = Guid.CreateVersion7(),
        Noun = root.Noun,
        Key = root.Key,
        Status = ProposalStatus.Published,
        Origin = ProposalOrigin.Import,
        Draft = DraftFormat.Write(form),
        SchemaVersion = DraftFormat.CurrentVersion,
        Label = root.Label.Length <= Root.MaxFoldedLength ? root.Label : root.Label[..Root.MaxFoldedLength],
        BaseVersion = live?.Version ?? 0,
        CreatedAt = now,
        UpdatedAt = now,
        Version = 1,
    };

    private async Task<int> AddAddressesAsync(IEnumerable<Address> addresses, CancellationToken cancellationToken)
    {
        var added = 0;
        foreach (var address in addresses.DistinctBy(address => (address.Noun, address.Slug)))
        {
            if (await db.Addresses.AnyAsync(known => known.Noun == address.Noun && known.Slug == address.Slug, cancellationToken))
                continue;
            db.Addresses.Add(address);
            added++;
        }

        return added;
    }

    private async Task<Fault?> WriteAsync(Root parsed, Root? live, Publication publication, CancellationToken cancellationToken)
    {
        var (proposalId, accountId, number, now, names) = publication;
        if (await writer.AddressAsync(parsed, names, cancellationToken) is { } taken)
            return new(nameof(RootForm.Slug), taken);
        var written = writer.Write(parsed, live, live?.Version ?? await WithdrawnVersionAsync(parsed, cancellationToken), now);
        db.Changes.Add(new() { Number = number, Noun = written.Noun, Key = written.Key, Kind = ChangeKind.Published, At = now });
        db.Revisions.Add(new()
        {
            ChangeNumber = number,
            ProposalId = proposalId,
            Noun = written.Noun,
            Key = written.Key,
            RootVersion = written.Version,
            Content = RevisionFormat.Write(parsed),
            At = now,
        });
        if (parsed is Person { IsRoleOnly: true } && await forgetName.RunAsync(parsed.Key, now, cancellationToken))
        {
            hasForgotten = true;
            Note(DeskAction.ForgotName, accountId, Noun.Person, parsed.Key, proposalId, null, now);
        }

        return null;
    }

    // A root that was withdrawn and comes back counts on, so that no two of its revisions have one number.
    private async Task<int> WithdrawnVersionAsync(Root root, CancellationToken cancellationToken) =>
        await db.Revisions.Where(revision => revision.Noun == root.Noun && revision.Key == root.Key).MaxAsync(revision => (int?)revision.RootVersion, cancellationToken) ?? 0;

    // A reason is kept for two years: no place for a name that may not come back.
    private async Task<string?> WithoutNamesAsync(string? why, CancellationToken cancellationToken)
    {
        var without = why is null ? null : (await suppressed.ListAsync(cancellationToken)).Without(why);
        return without is { Length: > DeskEvent.MaxWhyLength } ? without[..DeskEvent.MaxWhyLength] : without;
    }

    private void Note(DeskAction action, string? accountId, Noun? noun, string? key, Guid? proposalId, string? why, DateTime now) =>
        db.DeskEvents.Add(new() { Action = action, AccountId = accountId, Noun = noun, Key = key, ProposalId = proposalId, Why = why, At = now });

    /// <summary>The first of <paramref name="count"/> fresh change numbers.</summary>
    private async Task<long> NextNumbersAsync(int count, CancellationToken cancellationToken)
    {
        await db.ChangeCounters.ExecuteUpdateAsync(set => set.SetProperty(counter => counter.Value, counter => counter.Value + count), cancellationToken);
        return await LastNumberAsync(cancellationToken) - count + 1;
    }

    private Task GiveBackAsync(long count, CancellationToken cancellationToken) => count == 0
        ? Task.CompletedTask
        : db.ChangeCounters.ExecuteUpdateAsync(set => set.SetProperty(counter => counter.Value, counter => counter.Value - count), cancellationToken);

    private async Task<T> InTransactionAsync<T>(Func<Task<T>> work, Func<T, bool> isToKeep, CancellationToken cancellationToken)
    {
        var result = await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            db.ChangeTracker.Clear();
            hasForgotten = false;
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            var outcome = await work();
            if (isToKeep(outcome))
                await transaction.CommitAsync(cancellationToken);
            else
                await transaction.RollbackAsync(cancellationToken);
            return outcome;
        });
        db.ChangeTracker.Clear();
        if (!isToKeep(result))
            return result;
        // Before the follower is told, which would begin to read at once.
        if (hasForgotten)
            await CatalogueDatabase.EmptyLogAsync(db, cancellationToken);
        signal.Raise();
        return result;
    }

    // One root's publication: by which proposal and whom, which change it is, and the names that its address may not hold.
    private sealed record Publication(Guid ProposalId, string? AccountId, long Number, DateTime At, SuppressedNameList Names);
}
