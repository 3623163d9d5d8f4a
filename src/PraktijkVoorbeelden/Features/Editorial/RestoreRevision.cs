namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>Makes a former version of a root into a new draft; also of a root that was withdrawn.</summary>
public sealed class RestoreRevision(RootVersions versions, SaveDraft save)
{
    /// <summary>Makes the draft with this id. Null where there is no such version.</summary>
    public async Task<SaveOutcome?> RunAsync(Noun noun, string key, int version, Guid proposalId, string accountId, CancellationToken cancellationToken)
    {
        if (await versions.AtAsync(noun, key, version, cancellationToken) is not { } root)
            return null;
        var live = await versions.LiveAsync(noun, key, cancellationToken);
        return await save.RunAsync(new(noun, proposalId, 0, key, live?.Version ?? 0), form => form.Fill(root), accountId, cancellationToken);
    }
}
