namespace PraktijkVoorbeelden.Features.Editorial.Beheer;

/// <summary>A draft as readers would see it, with what to do next.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="DraftPath">Its address.</param>
/// <param name="PageView">The readers' view; null for a noun without a page of its own.</param>
public sealed record PreviewPage(PreviewedDraft Draft, string DraftPath, string? PageView);
