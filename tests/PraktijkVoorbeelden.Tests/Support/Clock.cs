namespace PraktijkVoorbeelden.Tests.Support;

/// <summary>The real time, set forward as far as a test wants.</summary>
public sealed class Clock : TimeProvider
{
    private TimeSpan ahead;

    /// <summary>Sets the clock forward.</summary>
    public void Advance(TimeSpan time) => ahead += time;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + ahead;
}
