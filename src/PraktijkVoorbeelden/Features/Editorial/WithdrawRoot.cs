namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>Takes a root off the site and answers when readers of this node no longer find it.</summary>
public sealed class WithdrawRoot(Publisher publisher, Follower follower)
{
    /// <summary>Withdraws the root, if it still is the version that the editor saw.</summary>
    public async Task<PublishOutcome> RunAsync(Noun noun, string key, int version, string accountId, string why, CancellationToken cancellationToken)
    {
        var outcome = await publisher.WithdrawAsync(noun, key, version, accountId, why, cancellationToken);
        await follower.WaitForAsync(outcome, cancellationToken);
        return outcome;
    }
}
