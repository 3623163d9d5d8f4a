namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>Publishes a draft and answers when readers of this node can find it.</summary>
public sealed class PublishDraft(Publisher publisher, Follower follower)
{
    /// <summary>Publishes; twice the same draft publishes once.</summary>
    public async Task<PublishOutcome> RunAsync(Guid proposalId, string accountId, CancellationToken cancellationToken)
    {
        var outcome = await publisher.PublishAsync(proposalId, accountId, cancellationToken);
        await follower.WaitForAsync(outcome, cancellationToken);
        return outcome;
    }
}
