namespace PraktijkVoorbeelden.Features.Editorial;

/// <summary>Wakes this node's follower when this node has published; other nodes find out by polling.</summary>
public sealed class ChangeSignal : IDisposable
{
    private readonly SemaphoreSlim signal = new(0, 1);

    /// <summary>Says that there is something new.</summary>
    public void Raise()
    {
        try
        {
            signal.Release();
        }
        catch (SemaphoreFullException)
        {
            // Somebody said so already.
        }
    }

    /// <summary>Waits until there is something new, or until <paramref name="atMost"/> has passed.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) => signal.WaitAsync(atMost, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => signal.Dispose();
}
