using PraktijkVoorbeelden.Features.Editorial;
using PraktijkVoorbeelden.Features.Initiatives;
using PraktijkVoorbeelden.Features.Municipalities;
using PraktijkVoorbeelden.Features.Organisations;
using PraktijkVoorbeelden.Features.People;
using PraktijkVoorbeelden.Features.Sources;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Features.Shared;

/// <summary>Whether a passage gives the words themselves or their meaning.</summary>
public enum QuoteKind
{
    /// <summary>Our summary of what somebody said; never shown in quotation marks.</summary>
    [Dutch("samengevat")]
    Paraphrase,

    /// <summary>The words as they were spoken.</summary>
    [Dutch("citaat")]
    Verbatim,
}

/// <summary>
/// A spoken passage (uitspraak). Role and affiliation are those of the day on which it was said; they belong to the
/// mention, not to the person.
/// </summary>
/// <typeparam name="TOwner">The root on whose page it stands.</typeparam>
public sealed class Quote<TOwner> : Row where TOwner : Root
{
    /// <summary>Quotes of one root at most.</summary>
    public const int MaxRows = 60;

    /// <summary>Characters in <see cref="Text"/> at most.</summary>
    public const int MaxTextLength = 2_000;

    /// <summary>Characters in <see cref="Role"/> and <see cref="Affiliation"/> at most.</summary>
    public const int MaxRoleLength = 160;

    /// <summary>Verbatim or paraphrase.</summary>
    public QuoteKind Kind { get; set; }

    /// <summary>What was said.</summary>
    public string Text { get; set; } = "";

    /// <summary>Who said it; null where a role is all that may be shown.</summary>
    public string? PersonKey { get; set; }

    /// <summary>See <see cref="PersonKey"/>.</summary>
    public Person? Person { get; set; }

    /// <summary>The speaker's role on that day.</summary>
    public string? Role { get; set; }

    /// <summary>The organisation spoken for.</summary>
    public string? OrganisationKey { get; set; }

    /// <summary>See <see cref="OrganisationKey"/>.</summary>
    public Organisation? Organisation { get; set; }

    /// <summary>The municipality spoken for.</summary>
    public string? MunicipalityKey { get; set; }

    /// <summary>See <see cref="MunicipalityKey"/>.</summary>
    public Municipality? Municipality { get; set; }

    /// <summary>Spoken for, in words, where no catalogued organisation or municipality fits.</summary>
    public string? Affiliation { get; set; }

    /// <summary>When it was said.</summary>
    public PartialDate? Date { get; set; }

    /// <summary>Where it was recorded.</summary>
    public string? SourceKey { get; set; }

    /// <summary>See <see cref="SourceKey"/>.</summary>
    public Source? Source { get; set; }

    /// <summary>The initiative it is about, where that is not the owner.</summary>
    public string? InitiativeKey { get; set; }

    /// <summary>See <see cref="InitiativeKey"/>.</summary>
    public Initiative? Initiative { get; set; }
}
