namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>Settings of the cache of readers' pages on this node, under <c>PageCache</c>.</summary>
public sealed class PageCacheOptions
{
    /// <summary>Whether pages are kept. Off, each request makes its page anew: for measuring.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Megabytes of compressed pages that are kept at most.</summary>
    public int Megabytes { get; set; } = 128;
}
