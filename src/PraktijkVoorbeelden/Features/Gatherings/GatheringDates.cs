using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Gatherings;

/// <summary>When a gathering was, as far as that is known.</summary>
/// <param name="First">The day, or the first of more.</param>
/// <param name="Last">The last day, where there was more than one.</param>
public sealed record GatheringDates(PartialDate? First, PartialDate? Last)
{
    /// <summary>The year under which it stands in a list; null where that is not known.</summary>
    public int? Year => First?.Year ?? Last?.Year;

    /// <summary>As text that sorts by time.</summary>
    public string SortText => First?.Edtf ?? Last?.Edtf ?? "";

    /// <summary>As a reader sees it; null where nothing is known.</summary>
    public string? Text => (First, Last) switch
    {
        ({ } first, { } last) => $"{first} tot en met {last}",
        ({ } first, null) => first.ToString(),
        (null, { } last) => $"tot en met {last}",
        _ => null,
    };
}
